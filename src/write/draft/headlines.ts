import { findDates } from '../../language/dates.ts';
import { headlineCase } from '../../language/headline-case.ts';
import { shortName } from '../../language/person-names.ts';
import { countWords } from '../../language/tokens.ts';
import { clauseShape, headlineVerb, isVerb } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import type { Scene } from './scene.ts';
import type { DraftStyle, Headline } from './types.ts';
import { abstractRise } from './wording.ts';

type Candidate = { text: string; from: 'brief' | 'angle' | 'purpose' | 'result' | 'figure' | 'quote' | 'core' };

const connective = /^(?:karena itu|oleh karena itu|selain itu|namun),\s*/iu;

/** How a headline calls a speaker: `Menteri Sari`, `Panji`. */
function callForHeadline(person: Claim): string {
  const rank = /^(?:Presiden|Wakil Presiden|Menteri|Wakil Menteri|Gubernur|Bupati|Wali Kota)(?= |$)/u.exec(
    person.title ?? '',
  )?.[0];
  const name = person.alias ?? shortName(person.value);
  return rank ? `${rank} ${name}` : name;
}

const cuts = / (?:dibandingkan|untuk|guna|dalam|dengan|bagi|pada|di|agar|sebagai|menjelang|karena) /u;

function shortened(words: string, most: number): string | undefined {
  let out = words.replace(/\.$/, '');
  while (countWords(out) > most) {
    const places = [...out.matchAll(new RegExp(cuts, 'gu'))]
      .map((match) => match.index)
      .filter((at) => countWords(out.slice(0, at)) >= 4);
    const at = places.at(-1);
    if (at === undefined) return undefined;
    out = out.slice(0, at);
  }
  return out;
}

function headlineForm(scene: Scene, words: string): string {
  let out = words.replace(/\.$/, '');
  if (scene.agencyShort) out = out.replaceAll(scene.agency.value, scene.agencyShort);
  let done = 0;
  out = out
    .split(' ')
    .map((word) => {
      if (done >= 2 || !/^me/.test(word)) return word;
      const form = headlineVerb(word);
      if (form !== word) done++;
      return form;
    })
    .join(' ');
  return headlineCase(out);
}

function candidates(scene: Scene, most: number): Candidate[] {
  const out: Candidate[] = [];
  const add = (from: Candidate['from'], words: string | undefined): void => {
    if (
      words !== undefined &&
      words !== '' &&
      !/ (?:dan|atau|yang|dibandingkan)$/i.test(words) &&
      words.includes('(') === words.includes(')')
    )
      out.push({ from, text: words.replace(/"([^"]+)"/g, '“$1”') });
  };
  const { angle } = scene;
  add('brief', scene.brief.headline);
  const main = shortened(headlineForm(scene, angle.text), most);
  add('angle', main);
  const purpose = /^(.+?) untuk (\p{Ll}+)( .+)$/u.exec(angle.text);
  if (purpose && isVerb(purpose[2]!)) {
    add(
      'purpose',
      shortened(`${headlineForm(scene, `${purpose[2]}${purpose[3]}`)}, ${headlineForm(scene, purpose[1]!)}`, most),
    );
    add('core', shortened(headlineForm(scene, purpose[1]!), most));
  }
  for (const claim of scene.of('result').slice(0, 2)) {
    const shape = clauseShape(claim.text);
    const host = scene.of('host').find((one) => one.kind === 'person');
    const other = /(?:menggandeng|bersama|dengan|dan) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(angle.text)?.[1];
    if (shape === 'predicate' && host && other)
      add(
        'result',
        shortened(headlineCase(`${scene.agencyShort ?? scene.agency.value} dan ${other} ${claim.text}`), most),
      );
    else if (shape === 'clause' && !/menunggu|tidak terlalu/.test(claim.text))
      add('result', shortened(headlineCase(claim.text), most));
  }
  for (const claim of scene.facts.claims) {
    if (
      claim.kind !== 'statement' ||
      claim.by ||
      // An aim says what is hoped for; as a headline it would read as if it had happened.
      !['dictum', 'fact', 'figure', 'statement'].includes(claim.slot ?? '')
    )
      continue;
    if (
      clauseShape(claim.text) === 'clause' &&
      countWords(claim.text) <= most + 2 &&
      countWords(claim.text) >= 4 &&
      !/^(?:Keputusan|Peraturan|Peserta|Biaya|Tahun ini|Menurut|Ini|Itu|prosesnya|tidak)/i.test(claim.text)
    )
      add('figure', shortened(headlineForm(scene, abstractRise(claim.text)), most));
  }
  for (const quote of scene.facts.claims.filter((claim) => claim.kind === 'quote')) {
    const speaker = quote.by === undefined ? undefined : scene.byId.get(quote.by);
    const words = quote.value.replace(/[.]$/, '');
    if (speaker && countWords(words) <= most - 2 && !/[.!?]\s/.test(words))
      add('quote', `${callForHeadline(speaker)}: “${words}”`);
  }
  add(
    'core',
    shortened(headlineCase(angle.text.replace(scene.agency.value, scene.agencyShort ?? scene.agency.value)), most),
  );
  const hoax = /(?:menegaskan|memastikan|menyatakan) (.+) (?:adalah|merupakan) (?:hoaks|tidak benar)$/u.exec(
    angle.text,
  )?.[1];
  if (hoax) add('purpose', shortened(headlineCase(`Hoaks, ${hoax}`), most));
  for (const claim of scene.facts.claims.filter(
    (one) => one.kind === 'statement' && one.slot === 'statement' && one.by !== undefined,
  )) {
    const speaker = scene.byId.get(claim.by!);
    const words = claim.text.replace(connective, '');
    if (speaker && clauseShape(words) === 'clause' && countWords(words) <= most - 3)
      add(
        'quote',
        shortened(`${callForHeadline(speaker)}: ${headlineCase(words[0]!.toUpperCase() + words.slice(1))}`, most),
      );
  }
  if (scene.event && !/^(?:kunjungan|peluncuran|pembukaan|peresmian)/i.test(scene.event.text)) {
    const where = scene.venues[0] ? ` di ${scene.venues[0].text.split(/,| dan /)[0]}` : '';
    add(
      'core',
      shortened(
        headlineCase(
          `${scene.agencyShort ?? scene.agency.value} Gelar ${scene.event.text.replace(/ \([^)]*\)/, '')}${where}`,
        ),
        most,
      ),
    );
  }
  return out;
}

function scored(scene: Scene, candidate: Candidate): Headline {
  const { text } = candidate;
  const length = countWords(text);
  const reasons: Headline['reasons'] = [];
  let score = 0.4;
  const add = (points: number, id: string, en: string): void => {
    score += points;
    reasons.push({ id, en });
  };
  if (candidate.from === 'brief') add(0.6, 'Judul dari taklimat', 'Headline given in the brief');
  if (length >= 6 && length <= 10)
    add(0.2, `${length} kata: panjang yang nyaman dibaca`, `${length} words: a comfortable length`);
  else if (length < 6)
    add(0.05, `${length} kata: ringkas, tetapi sedikit keterangan`, `${length} words: brief, but says little`);
  else add(0.1, `${length} kata: batas atas`, `${length} words: at the limit`);
  if (candidate.from === 'angle') add(0.25, 'Memuat sudut pandang taklimat', 'States the angle of the brief');
  if (candidate.from === 'purpose') add(0.2, 'Mendahulukan tujuan', 'Puts the purpose first');
  if (candidate.from === 'result') add(0.1, 'Memuat hasil', 'States the outcome');
  if (candidate.from === 'figure')
    add(
      /\d/.test(text) ? 0.15 : 0.05,
      /\d/.test(text) ? 'Memuat angka' : 'Memuat pokok isi',
      /\d/.test(text) ? 'Holds a figure' : 'States a main point',
    );
  if (candidate.from === 'quote') add(0.1, 'Kutipan utuh dari narasumber', 'A full quotation');
  const agency = scene.agencyShort ?? scene.agency.value;
  if (text.includes(agency)) add(0.08, 'Menyebut instansi', 'Names the agency');
  if (findDates(text).length > 0)
    add(-0.05, 'Memuat tanggal yang lebih tepat di teras', 'Holds a date that belongs in the lead');
  return { text, score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons };
}

/** Plainer headlines for material that yields few: the event, the angle cut short, the agency before a colon. */
function fallbacks(scene: Scene, most: number): string[] {
  const form = headlineForm(scene, scene.angle.text);
  const agency = scene.agencyShort ?? scene.agency.value;
  const place = scene.venues[0]?.text.split(/,| dan /)[0];
  const rest = form.startsWith(agency) ? form.slice(agency.length).trim() : '';
  const options = [
    scene.event
      ? headlineCase(`${scene.event.text.replace(/ \([^)]*\)/, '')}${place ? ` di ${place}` : ''}`)
      : undefined,
    shortened(form, 9),
    shortened(form, 7),
    rest === '' ? undefined : shortened(`${rest[0]!.toUpperCase()}${rest.slice(1)}`, most),
  ];
  return options.filter(
    (words): words is string => words !== undefined && countWords(words) >= 4 && countWords(words) <= most,
  );
}

/** At least three headlines of at most twelve words, best first, made of the brief and the facts alone. */
export function headlinesFor(scene: Scene, style: DraftStyle = {}): Headline[] {
  const most = style.headlineWords ?? 12;
  const seen = new Set<string>();
  const found: Headline[] = [];
  for (const candidate of candidates(scene, most)) {
    const key = candidate.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(scored(scene, candidate));
  }
  for (const words of found.length < 3 ? fallbacks(scene, most) : []) {
    if (found.length >= 3 || seen.has(words.toLowerCase())) continue;
    seen.add(words.toLowerCase());
    found.push(scored(scene, { from: 'core', text: words }));
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 6);
}
