import { stopWords } from '../../language/stop-words.ts';
import { words } from '../../language/tokens.ts';
import { type Likely, rivals, together } from './alignment.ts';
import type { SourceIndex } from './index-sources.ts';
import { holds, ofKind } from './place-chains.ts';
import { isProvince, type NamedPlace, placesIn } from './places-of.ts';
import type { CheckContext } from './sentence-view.ts';
import { shortFormsOf } from './short-names.ts';

/** A place of the sources that stands where the text has another, and the clause that says so. */
export type Rival = { name: string; clause: Likely };

const found = new WeakMap<object, NamedPlace[]>();

/** The places of a clause, found once. */
function placesOf(clause: Likely): NamedPlace[] {
  const key = clause.terms;
  const known = found.get(key);
  if (known) return known;
  const read = placesIn(clause.text);
  found.set(key, read);
  return read;
}

/** Kinds that the sources give a place of this name. */
export function kindsOf(name: string, index: SourceIndex): ReadonlySet<string> {
  return index.places.get(name.toLowerCase()) ?? new Set();
}

/** A village isn't taken for the country road: two places stand for each other where the sources give both a like kind, or none. */
export function alikeKind(a: NamedPlace, b: NamedPlace, index: SourceIndex): boolean {
  if (isProvince(a.name) !== isProvince(b.name) && b.kind === '') return false;
  if (a.kind === b.kind) return true;
  const kinds = kindsOf(a.name, index);
  return a.kind === '' || b.kind === '' || kinds.has(b.kind);
}

/** The word that leads up to a place: `aksara Bali`, `penganugerahan Desa Terbuka`. */
function leadOf(text: string, { start, kind }: NamedPlace): string | undefined {
  const before = words(text.slice(0, start)).filter((word) => word !== kind);
  const lead = before.at(-1);
  return lead === undefined || lead.length < 4 || stopWords.has(lead) ? undefined : lead;
}

const same = 0.45;
/** With the same word before both places less of the rest needs to be alike. */
const sameAfterLead = 0.35;
const margin = 0.12;
/** How much likelier another clause of the same line must be. */
const besideMargin = 0.3;

/** The place that the sources name of the same event, where what they say of it is likelier than all they say of this one. */
export function rivalOf(place: NamedPlace, context: CheckContext): Rival | undefined {
  const { view } = context;
  const own = view.own.toLowerCase();
  const lead = leadOf(view.own, place);
  const led = (clause: Likely, one: NamedPlace): boolean => lead !== undefined && leadOf(clause.text, one) === lead;
  const other = (clause: Likely): NamedPlace | undefined =>
    placesOf(clause).find(
      (one) =>
        !own.includes(one.name.toLowerCase()) &&
        !shortFormsOf(place.name).includes(one.name) &&
        (led(clause, one) ? place.kind === '' || place.kind === one.kind : alikeKind(place, one, context.index)),
    );
  const { mine, other: rival } = rivals(
    context.around(place),
    (clause) => holds(clause.passage.text, place.name),
    (clause) => other(clause) !== undefined,
  );
  const said = rival && other(rival)!;
  if (!rival || !said || rival.score < (led(rival, said) ? sameAfterLead : same)) return undefined;
  if (mine && mine.score + (together(mine, rival) ? besideMargin : margin) >= rival.score) return undefined;
  return { name: said.name, clause: rival };
}

const sameOfKind = 0.5;

/** The place that the sources name by this kind of the same event, where they never give that kind to this one. */
export function ofItsKind(place: NamedPlace, context: CheckContext): Rival | undefined {
  const { view, index } = context;
  if (place.kind === '' || index.folded.includes(`${place.kind} ${place.name.toLowerCase()}`)) return undefined;
  const form = new RegExp(`(?<!\\p{L})${ofKind(place.kind)}(\\p{Lu}[\\p{L}'’-]*(?:[ ]+\\p{Lu}[\\p{L}'’-]*)*)`, 'u');
  const other = (clause: Likely): string | undefined => form.exec(clause.text)?.[1];
  const likely = context.around(place);
  const rival = likely.find((clause) => other(clause) !== undefined);
  if (!rival || rival.score < sameOfKind || holds(view.own, other(rival)!)) return undefined;
  const mine = likely.find((clause) => holds(clause.text, place.name));
  if (mine && mine.score + besideMargin >= rival.score) return undefined;
  return { name: other(rival)!, clause: rival };
}
