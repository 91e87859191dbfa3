import { knownAcronyms } from '../../language/acronyms.ts';
import { knownPlaces } from '../../language/gazetteer.ts';
import { stopWords } from '../../language/stop-words.ts';
import { isVerb } from '../../language/verb-forms.ts';
import type { Scene } from './scene.ts';

/** Begins a clause with a small letter where it follows `bahwa` or a comma, unless it begins with a name. */
export function lowerStart(text: string, scene: Scene): string {
  const [first = '', second = ''] = text.split(/\s+/, 2);
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return text;
  const lower = first.toLowerCase();
  if (
    /^(?:di|ke|dari|pada|untuk|kepada|dalam|dengan|pertama|kedua|ketiga|setiap|semua|pulang|karena|jika|jadi|sebelas|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/.test(
      lower,
    )
  )
    return lower + text.slice(first.length);
  if (/^\p{Lu}/u.test(second) || first in knownAcronyms || knownPlaces.has(lower) || first === scene.agencyShort)
    return text;
  const named = scene.facts.claims.some((claim) => claim.kind === 'person' && claim.value.split(' ').includes(first));
  if (named) return text;
  const common = stopWords.has(lower) || isVerb(lower) || /^(?:pe|ke)\p{Ll}{4,}an$|\p{Ll}{3,}an$/u.test(lower);
  const seen = scene.facts.claims.some((claim) =>
    new RegExp(`(?<![\\p{L}])${lower}(?![\\p{L}])`, 'u').test(claim.text),
  );
  return common ||
    seen ||
    /^(?:danau|warga|relawan|petugas|guru|siswa|anak|buku|harga|stok|kepala|tim|biaya|tahun|hari|bulan)$/.test(lower)
    ? lower + text.slice(first.length)
    : text;
}

/** Makes a clause the object of another: `partisipasi publik naik` keeps its words, `naik` of abstract things becomes `meningkat`. */
export function abstractRise(text: string): string {
  return /(?:kepercayaan|partisipasi|kualitas|kinerja|kesadaran|mutu|minat)/i.test(text)
    ? text.replace(/ naik$/u, ' meningkat')
    : text;
}

/** The agency in running text: its short name where there is one. */
export function agencyName(scene: Scene): string {
  return scene.agencyShort ?? scene.agency.value;
}
