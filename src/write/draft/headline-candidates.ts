import { headlineCase } from '../../language/headline-case.ts';
import { shortName } from '../../language/person-names.ts';
import { countWords } from '../../language/tokens.ts';
import { clauseShape, headlineVerb, isVerb } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import type { Scene } from './scene.ts';
import { abstractRise } from './wording.ts';

/** A headline before it is scored, with what it was made of. */
export type Candidate = { text: string; from: 'brief' | 'angle' | 'purpose' | 'result' | 'figure' | 'quote' | 'core' };

const connective = /^(?:karena itu|oleh karena itu|selain itu|namun),\s*/iu;

/** How a headline calls a speaker: `Menteri Sari`, `Panji`. */
function callForHeadline(person: Claim): string {
  const rank = /^(?:Presiden|Wakil Presiden|Menteri|Wakil Menteri|Gubernur|Bupati|Wali Kota)(?= |$)/u.exec(
    person.title ?? '',
  )?.[0];
  const name = person.alias ?? shortName(person.value);
  return rank ? `${rank} ${name}` : name;
}

const cuts = / (?:kepada|dibandingkan|untuk|guna|dalam|dengan|bagi|pada|di|agar|sebagai|menjelang|karena) /u;

/** Cuts a headline at its last free phrase until it fits, or gives it up. */
export function shortened(words: string, most: number): string | undefined {
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

/** The agency as a headline names it: short where it has a short name, else without `Kabupaten` and the like. */
export function headlineAgency(scene: Scene): string {
  return scene.agencyShort ?? scene.agency.value.replace(/ (?:Kabupaten|Provinsi|Kota)(?= \p{Lu})/u, '');
}

/** A clause as a headline: short agency, bare verbs, title case. */
export function headlineForm(scene: Scene, words: string): string {
  let out = words.replace(/\.$/, '');
  out = out.replaceAll(scene.agency.value, headlineAgency(scene));
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

/** Headlines made of the brief and the facts alone, at most `most` words each. */
export function candidates(scene: Scene, most: number): Candidate[] {
  const out: Candidate[] = [];
  const add = (from: Candidate['from'], words: string | undefined): void => {
    if (
      words !== undefined &&
      words !== '' &&
      !/ (?:dan|atau|yang|dibandingkan)$/i.test(words) &&
      !/^(?:\d{1,2}\.\d{2}|[([]|Total|Jumlah|Sisanya)|,? Yaitu |:$/u.test(words) &&
      words.includes('(') === words.includes(')')
    )
      out.push({ from, text: words.replace(/"([^"]+)"/g, '“$1”') });
  };
  const { angle } = scene;
  add('brief', scene.brief.headline);
  const main = shortened(headlineForm(scene, angle.text), most);
  add('angle', main);
  const about = /menyampaikan pernyataan(?: resmi)? (?:tentang|soal|mengenai) (.+)$/u.exec(angle.text)?.[1];
  if (about)
    add('angle', shortened(`Pernyataan Resmi tentang ${headlineCase(about[0]!.toUpperCase() + about.slice(1))}`, most));
  const cover = /mengundang (?:media|wartawan|pers) (?:untuk )?(?:meliput|menghadiri|ke) (.+)$/u.exec(angle.text)?.[1];
  if (cover)
    add('angle', shortened(`Undangan Liputan: ${headlineCase(cover[0]!.toUpperCase() + cover.slice(1))}`, most));
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
      add('result', shortened(headlineCase(`${headlineAgency(scene)} dan ${other} ${claim.text}`), most));
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
  add('core', shortened(headlineCase(angle.text.replace(scene.agency.value, headlineAgency(scene))), most));
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
        headlineCase(`${headlineAgency(scene)} Gelar ${scene.event.text.replace(/ \([^)]*\)/, '')}${where}`),
        most,
      ),
    );
  }
  return out;
}
