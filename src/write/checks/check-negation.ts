import { stem } from '../../language/stem.ts';
import { reportingWords } from '../../language/stop-words.ts';
import { addedDenial, asked, deniedOtherwise, lostDenial, miscountedDenial, reversed } from './clause-denials.ts';
import { denies, deniesOutright } from './denials.ts';
import { finding } from './finding.ts';
import type { Uses } from './index-sources.ts';
import { isHearsay, readUses, sharedTerms, surroundings, type Use } from './polarity.ts';
import type { CheckContext, SentenceView } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** How alike the surroundings must be before two uses of a word are taken to speak of the same thing. */
const alike = 0.34;
/** How much closer the contrary use must be than one that agrees. */
const margin = 0.05;

function closest(own: Use, others: readonly Use[], how: 'near' | 'wide' = 'near'): number {
  let best = -1;
  for (const other of others) best = Math.max(best, surroundings(own, other, how));
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
  const all = readUses(view.own);
  const uses = all.filter((use) => !use.amount);
  if (context.support.length === 0) {
    const framed = addedDenial(context, uses);
    return framed ? [framed] : [];
  }
  const same = byTwin(context, all);
  if (same) return [same];
  const word = byWord(context, uses);
  if (word?.weight === 'must') return [word];
  const found =
    addedDenial(context, uses) ??
    lostDenial(context) ??
    onlyDenied(context, uses) ??
    asFact(context, uses) ??
    miscountedDenial(context, uses) ??
    word;
  return found ? [found] : [];
}

/** How many letters after a word its own denial may begin: `umurnya belum tiga bulan`. */
const soon = 12;

/** How alike two surroundings are that are the same statement but for a denial, and how many words they then share. */
const twin = 0.7;
const twinShares = { near: 2, wide: 4 } as const;

/** Stems that deny without a `tidak`; where only one of two statements has one, `tidak boleh` may be what `dilarang` is. */
const denying = new Set(
  [
    'larang',
    'gratis',
    'gagal',
    'batal',
    'tolak',
    'henti',
    'hilang',
    'bebas',
    'selain',
    'kecuali',
    'cegah',
    'hindar',
    'luput',
  ].map(stem),
);

const saysOtherwise = (own: Use, other: Use): boolean =>
  own.shut !== other.shut || [...denying].some((term) => own.near.has(term) !== other.near.has(term));

const opposed = { affirmed: 'negated', negated: 'affirmed', open: undefined } as const;

/** A word whose surroundings stand in the sources almost word for word, there denied and here not, or the other way round. */
function byTwin({ view, index }: CheckContext, uses: readonly Use[]): Finding | undefined {
  const sources = index.uses();
  for (const own of uses) {
    const known = (sources.byStem.get(own.stem) ?? []).filter((use) => use.rumoured === own.rumoured);
    const contrary = known.filter((use) => use.polarity === opposed[own.polarity] && !saysOtherwise(own, use));
    const agreeing = known.filter((use) => use.polarity !== opposed[own.polarity]);
    if (uses.some((use) => use !== own && use.stem === own.stem && use.polarity !== own.polarity)) continue;
    const outright = own.polarity === 'affirmed' && deniesOutright(view.own);
    for (const how of outright ? (['near'] as const) : (['near', 'wide'] as const)) {
      const enough = contrary.filter((use) => sharedTerms(own, use, how) >= twinShares[how]);
      const best = closest(own, enough, how);
      if (best >= twin && closest(own, agreeing, how) + margin < best) return turned(view, own);
    }
  }
  return undefined;
}

/** A statement that the sources have only as hearsay, told as a fact. */
function asFact({ view, index }: CheckContext, uses: readonly Use[]): Finding | undefined {
  if (isHearsay(view.own) || denies(view.own)) return undefined;
  const sources = index.uses();
  for (const own of uses) {
    const known = sources.byStem.get(own.stem) ?? [];
    const told = known.filter(
      (use) => use.rumoured && use.polarity === 'affirmed' && sharedTerms(own, use) >= twinShares.near,
    );
    const plainly = known.filter((use) => !use.rumoured && use.polarity === 'affirmed');
    if (own.polarity !== 'affirmed' || closest(own, told) < twin || closest(own, plainly) >= alike) continue;
    return finding(view, {
      kind: 'negation',
      weight: 'must',
      range: own,
      what: {
        id: 'Bahan menyebut ini kabar, kalimat ini menyebutnya kenyataan',
        en: 'The sources call this hearsay, the sentence a fact',
      },
      why: reversed,
    });
  }
  return undefined;
}

/** How many terms must stand around two uses of a word before the sources, which only ever deny it, are taken to speak of the same. */
const onlyShares = 2;

/** A word that the sources only ever deny and the text affirms of the same things. */
function onlyDenied({ view, index }: CheckContext, uses: readonly Use[]): Finding | undefined {
  const sources = index.uses();
  for (const own of uses) {
    if (own.polarity !== 'affirmed' || own.rumoured || own.shut) continue;
    const known = sources.byStem.get(own.stem) ?? [];
    if (known.length === 0 || known.some((use) => use.polarity !== 'negated' || use.supposed !== own.supposed))
      continue;
    if (deniesOutright(view.own)) continue;
    if (known.some((use) => sharedTerms(own, use, 'wide') >= onlyShares)) return turned(view, own);
  }
  return undefined;
}

const turned = (view: SentenceView, own: Use): Finding =>
  finding(view, {
    kind: 'negation',
    weight: 'must',
    range: own,
    what:
      own.polarity === 'negated'
        ? { id: 'Kalimat ini menyangkal, bahan tidak', en: 'This sentence denies what the sources state' }
        : { id: 'Bahan menyangkal hal ini, kalimat ini tidak', en: 'The sources deny this, the sentence does not' },
    why: reversed,
  });

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
    if (own.polarity === 'negated' && (deniedOtherwise(context, own) || asked(context, context.around(own)))) continue;
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
    return turned(view, own);
  }
  return undefined;
}
