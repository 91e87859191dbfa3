import { likeCase } from '../../../language/spelling.ts';
import { officialese, phraseFinder, redundancies } from '../../../language/style/index.ts';
import { countWords } from '../../../language/tokens.ts';
import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';
import type { StyleContext } from './index.ts';

/** From here on a sentence is long, and from there on too long to read aloud in one breath. */
const LONG = 25;
const TOO_LONG = 35;

const plainer = new Map(officialese.map((one) => [one.phrase, one.plain]));
const shorter = new Map(redundancies.map((one) => [one.phrase, one.instead]));
const findOfficialese = phraseFinder([...plainer.keys()]);
const findRedundancies = phraseFinder([...shorter.keys()]);

/** Phrases of the office that have a plainer word. */
export function checkOfficialese(view: SentenceView): Finding[] {
  return findOfficialese(view.own).map((match) => {
    const plain = plainer.get(match.phrase) ?? [];
    const written = view.own.slice(match.start, match.end);
    const list = plain.map((word) => `“${word}”`).join(' / ');
    return finding(view, {
      kind: 'plain-language',
      weight: 'should',
      range: { start: match.start, end: match.end },
      what: { id: `Bahasa kantor: “${written}”`, en: `Officialese: “${written}”` },
      why: {
        id: list === '' ? 'Kalimat tetap jelas tanpa frasa ini.' : `Lebih mudah: ${list}.`,
        en: list === '' ? 'The sentence is clear without it.' : `Plainer: ${list}.`,
      },
      fix: plain.length === 1 ? likeCase(written, plain[0]!) : undefined,
    });
  });
}

/** Phrases that say one thing twice. */
export function checkRedundancy(view: SentenceView): Finding[] {
  return findRedundancies(view.own).map((match) => {
    const written = view.own.slice(match.start, match.end);
    const instead = likeCase(written, shorter.get(match.phrase) ?? '');
    return finding(view, {
      kind: 'plain-language',
      weight: 'should',
      range: { start: match.start, end: match.end },
      what: { id: `Mubazir: “${written}”`, en: `Says it twice: “${written}”` },
      why: { id: `Cukup “${instead}”.`, en: `“${instead}” is enough.` },
      fix: instead,
    });
  });
}

/** Words that the agency's house style forbids. */
export function checkForbidden(view: SentenceView, { options }: StyleContext): Finding[] {
  const forbidden = options.forbidden ?? [];
  if (forbidden.length === 0) return [];
  const instead = new Map(forbidden.map((one) => [one.word, one.instead]));
  return phraseFinder([...instead.keys()])(view.own).map((match) => {
    const written = view.own.slice(match.start, match.end);
    const choices = instead.get(match.phrase) ?? [];
    const list = choices.map((word) => `“${word}”`).join(' / ');
    return finding(view, {
      kind: 'plain-language',
      weight: 'should',
      range: { start: match.start, end: match.end },
      what: { id: `Gaya selingkung menolak “${written}”`, en: `House style refuses “${written}”` },
      why: {
        id: list === '' ? 'Instansi tidak memakai kata ini.' : `Instansi memakai ${list}.`,
        en: list === '' ? 'The agency doesn’t use this word.' : `The agency writes ${list}.`,
      },
      fix: choices.length > 0 ? likeCase(written, choices[0]!) : undefined,
    });
  });
}

/** Sentences that are long, with the place where they can be split. */
export function checkSentenceLength(view: SentenceView): Finding[] {
  const length = countWords(view.own);
  if (length <= LONG || view.block.kind === 'table') return [];
  const split = splitPlace(view.own);
  const before = split === null ? '' : view.own.slice(0, split).trim().split(/\s+/).slice(-3).join(' ');
  return [
    finding(view, {
      kind: 'sentence-length',
      weight: 'should',
      range: { start: 0, end: view.text.length },
      what: { id: `Kalimat ${length} kata`, en: `A sentence of ${length} words` },
      why:
        length > TOO_LONG
          ? { id: `Di atas ${TOO_LONG} kata sukar diikuti.`, en: `Above ${TOO_LONG} words it is hard to follow.` }
          : { id: `Di atas ${LONG} kata mulai berat dibaca.`, en: `Above ${LONG} words it gets heavy.` },
      how: before
        ? { id: `Pecah setelah “… ${before}”.`, en: `Split it after “… ${before}”.` }
        : { id: 'Pecah menjadi dua kalimat.', en: 'Split it into two sentences.' },
    }),
  ];
}

/** The conjunction nearest to the middle, in letters from the beginning; null when there is none. */
function splitPlace(sentence: string): number | null {
  const places = [
    ...sentence.matchAll(/[,;]? (?=(?:dan|serta|sedangkan|tetapi|sehingga|karena|agar|untuk|yang|setelah|sebelum) )/gu),
  ];
  const middle = sentence.length / 2;
  const best = places.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  return best ? best.index : null;
}

const passive = /(?<!\p{L})di\p{Ll}{3,}(?:kan|i)?(?!\p{L})/gu;
const nominal = /(?<!\p{L})(?:pe(?:n|m|ng|ny|r|l)?\p{Ll}{3,}an|ke\p{Ll}{3,}an)(?!\p{L})/gu;

/** Sentences that pile up passive verbs or nouns made of verbs. */
export function checkHeaviness(view: SentenceView): Finding[] {
  const counts = [
    { found: view.own.match(passive)?.length ?? 0, most: 3, id: 'kata kerja pasif', en: 'passive verbs' },
    { found: view.own.match(nominal)?.length ?? 0, most: 5, id: 'kata benda ke-an/pe-an', en: 'nouns made of verbs' },
  ];
  return counts
    .filter((one) => one.found > one.most)
    .slice(0, 1)
    .map((one) =>
      finding(view, {
        kind: 'plain-language',
        weight: 'should',
        range: { start: 0, end: view.text.length },
        what: { id: `${one.found} ${one.id} dalam satu kalimat`, en: `${one.found} ${one.en} in one sentence` },
        why: { id: 'Pembaca mencari siapa berbuat apa.', en: 'Readers look for who does what.' },
        how: { id: 'Sebut pelakunya, lalu pakai kata kerja aktif.', en: 'Name who acts, then use active verbs.' },
      }),
    );
}
