import { reportingWords } from '../../language/stop-words.ts';
import { addedDenial, deniedOtherwise, lostDenial, miscountedDenial, reversed } from './clause-denials.ts';
import { deniesOutright } from './denials.ts';
import { finding } from './finding.ts';
import type { Uses } from './index-sources.ts';
import { readUses, surroundings, type Use } from './polarity.ts';
import type { CheckContext, SentenceView } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** How alike the surroundings must be before two uses of a word are taken to speak of the same thing. */
const alike = 0.34;
/** How much closer the contrary use must be than one that agrees. */
const margin = 0.05;

function closest(own: Use, others: readonly Use[]): number {
  let best = -1;
  for (const other of others) best = Math.max(best, surroundings(own, other));
  return best;
}

/** Says whether the sources deny the same word, or something in nearly the same surroundings. */
function deniedThere(own: Use, next: Use | undefined, sources: Uses): boolean {
  if (sources.byStem.get(own.stem)?.some((use) => use.polarity !== 'affirmed')) return true;
  // "tidak ada syarat ijazah" is what the notes call "tanpa ijazah"
  if (next?.polarity === 'open' && sources.byStem.get(next.stem)?.some((use) => use.polarity === 'negated'))
    return true;
  const shared = new Map<Use, number>();
  for (const term of new Set([own.stem, ...own.near])) {
    for (const use of sources.denied.get(term) ?? []) {
      const count = (shared.get(use) ?? 0) + 1;
      if (count >= (use.polarity === 'affirmed' ? 3 : 2)) return true;
      shared.set(use, count);
    }
  }
  return false;
}

/** Marks a denial of which the sources know nothing; it stops approval where they, or the trade, do know what it denies. */
const undenied = (view: SentenceView, own: Use, stated: boolean): Finding =>
  finding(view, {
    kind: 'negation',
    weight: stated ? 'must' : 'should',
    range: own,
    what: { id: 'Penyangkalan ini tidak ada dalam bahan', en: "The sources don't deny this" },
    why: {
      id: 'Pastikan bahan memang mengatakan “tidak”.',
      en: 'Make sure that the sources really say “not”.',
    },
  });

/** Negation: `tidak` is neither added nor lost, judged by the use of the same word that stands in the likest surroundings. */
export function checkNegation(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (view.heading || index.states(view.text)) return [];
  const uses = readUses(view.own);
  if (context.support.length === 0) {
    const framed = addedDenial(context, uses);
    return framed ? [framed] : [];
  }
  const word = byWord(context, uses);
  if (word?.weight === 'must') return [word];
  const found = addedDenial(context, uses) ?? lostDenial(context) ?? miscountedDenial(context, uses) ?? word;
  return found ? [found] : [];
}

/** How many letters after a word its own denial may begin: `umurnya belum tiga bulan`. */
const soon = 12;

function byWord(context: CheckContext, uses: readonly Use[]): Finding | undefined {
  const { view, index } = context;
  const sources = index.uses();
  for (const [at, own] of uses.entries()) {
    if (own.polarity === 'open' || own.rumoured) continue;
    if (own.polarity === 'affirmed' && (own.shut || deniesOutright(view.own.slice(own.end, own.end + soon)))) continue;
    if (uses.some((use) => use.stem === own.stem && use.polarity !== own.polarity)) continue;
    const known = sources.byStem.get(own.stem) ?? [];
    const others = known.filter((use) => use.polarity !== 'open' && !use.rumoured && use.supposed === own.supposed);
    const contrary = closest(
      own,
      others.filter((use) => use.polarity !== own.polarity && !(own.polarity === 'negated' && use.shut)),
    );
    if (own.polarity === 'negated' && deniedOtherwise(context, own)) continue;
    if (own.polarity === 'negated' && !deniedThere(own, uses[at + 1], sources)) {
      const word = view.own.slice(own.start, own.end).toLowerCase();
      return undenied(view, own, known.length > 0 || reportingWords.has(word));
    }
    if (contrary < (own.verdict ? 0 : alike)) continue;
    if (
      closest(
        own,
        others.filter((use) => use.polarity === own.polarity),
      ) +
        margin >=
      contrary
    )
      continue;
    const what =
      own.polarity === 'negated'
        ? { id: 'Kalimat ini menyangkal, bahan tidak', en: 'This sentence denies what the sources state' }
        : { id: 'Bahan menyangkal hal ini, kalimat ini tidak', en: 'The sources deny this, the sentence does not' };
    return finding(view, { kind: 'negation', weight: 'must', range: own, what, why: reversed });
  }
  return undefined;
}
