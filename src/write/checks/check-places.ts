import type { Span } from '../facts/types.ts';
import { finding } from './finding.ts';
import type { SourceIndex } from './index-sources.ts';
import { besideNeighbour, holds, type Instead } from './place-chains.ts';
import { besideEvent } from './place-events.ts';
import { besideFigure } from './place-figures.ts';
import { alikeKind, kindsOf, ofItsKind, rivalOf } from './place-rivals.ts';
import { administrative, isCity, isKnownPlace, isProvince, type NamedPlace, placesIn } from './places-of.ts';
import type { CheckContext } from './sentence-view.ts';
import { shortFormsOf } from './short-names.ts';
import type { Finding } from './types.ts';

const why = {
  id: 'Tempat harus sama dengan bahan dan tetap pada kejadiannya.',
  en: 'A place must match the sources, and stay with what happened there.',
};

/** Says whether the sources name a place by these words, one after the other, in full or in short. */
function isNamed(name: string, index: SourceIndex): boolean {
  return [name, ...shortFormsOf(name)].some((form) => holds(index.folded, form.toLowerCase()));
}

const titled = (kind: string): string => kind.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What the sources have instead of a place of this kind: the same name with another kind, or the kind with other names. */
function wrongKind({ kind, name }: NamedPlace, index: SourceIndex): string | undefined {
  if (kind === '') return undefined;
  const kinds = kindsOf(name, index);
  if (kinds.has(kind) || index.folded.includes(`${kind} ${name.toLowerCase()}`)) return undefined;
  if (administrative.has(kind)) {
    if (isProvince(name) && !isCity(name) && kind !== 'provinsi' && kind !== 'pulau') return `Provinsi ${name}`;
    const given = [...kinds].filter((one) => one !== '');
    return given.length > 0 && !kinds.has('') ? `${titled(given[0]!)} ${name}` : undefined;
  }
  const named = [...index.places].filter(([, others]) => others.has(kind)).map(([other]) => other);
  if (
    named.length === 0 ||
    named.some((other) => other.includes(name.toLowerCase()) || name.toLowerCase().includes(other))
  )
    return undefined;
  return named
    .slice(0, 3)
    .map((other) => `${titled(kind)} ${other.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())}`)
    .join(', ');
}

const told = ({ view }: CheckContext, place: NamedPlace, name: string, evidence: Span | undefined): Finding =>
  finding(view, {
    kind: 'place',
    weight: 'must',
    range: place,
    what: {
      id: `“${place.name}”: untuk hal ini bahan menyebut “${name}”`,
      en: `“${place.name}”: of this the sources say “${name}”`,
    },
    why,
    evidence: evidence && [evidence],
  });

/** Where a line stands in the sources. */
const spanOf = ({ line, name }: Instead, { passages, lines }: SourceIndex): Span | undefined => {
  const at = lines.indexOf(line);
  const own = passages.filter((one) => one.line === at);
  return (own.find((one) => holds(one.text, name)) ?? own[0])?.span;
};

/** The places of a text, and other words with capitals that name a place of the sources. */
function allPlaces(text: string, index: SourceIndex): NamedPlace[] {
  const found = placesIn(text);
  for (const match of text.matchAll(capitals)) {
    const end = match.index + match[0].length;
    // The first word of a sentence has a capital of its own.
    for (const name of [match[0], match[0].replace(/^\S+\s+/, '')]) {
      const start = end - name.length;
      if (found.some((other) => other.start < end && other.end > start)) break;
      if (index.places.has(name.toLowerCase())) found.push({ start, end, kind: '', name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const capitals = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?:\s+\p{Lu}\p{Ll}+)*/gu;

/** With this much of the words around a place in a clause of the sources that names it, it is told there too. */
const toldThere = 0.4;

/** A place that stands beside a neighbour, a figure or the day of the event, beside which the sources have another. */
function besideOthers(context: CheckContext): Finding | undefined {
  const { view, index } = context;
  const all = allPlaces(view.own, index);
  const beside = {
    places: (text: string) => allPlaces(text, index),
    alike: (place: NamedPlace, other: NamedPlace) => alikeKind(place, other, index),
  };
  for (const place of all) {
    if (!isNamed(place.name, index)) continue;
    const instead =
      besideNeighbour(view.own, place, index) ??
      besideFigure(view, place, all, index, beside) ??
      (isToldThere(context, place) ? undefined : besideEvent(view, place, index));
    if (instead) return told(context, place, instead.name, spanOf(instead, index));
  }
  return undefined;
}

const isToldThere = (context: CheckContext, place: NamedPlace): boolean =>
  context.around(place).some((clause) => clause.score >= toldThere && holds(clause.text, place.name));

/** Places: named in the sources by the same words, of the kind that they give, and told of the same event. */
export function checkPlaces(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (view.heading) return [];
  const misplaced = index.states(view.text) ? undefined : besideOthers(context);
  if (misplaced) return [misplaced];
  for (const place of placesIn(view.own)) {
    const known = isNamed(place.name, index);
    if (!known && isKnownPlace(place.name))
      return [
        mark(
          context,
          place,
          `Tempat “${place.name}” tidak ada dalam bahan`,
          `The place “${place.name}” isn't in the sources`,
        ),
      ];
    const meant = ofItsKind(place, context);
    if (meant) return [told(context, place, meant.name, meant.clause.passage.span)];
    if (!known) continue;
    const other = wrongKind(place, index);
    if (other !== undefined)
      return [
        mark(
          context,
          place,
          `Bahan tidak mengenal “${titled(place.kind)} ${place.name}”; ada ${other}`,
          `The sources know no “${titled(place.kind)} ${place.name}”, but ${other}`,
        ),
      ];
    const rival = rivalOf(place, context);
    if (rival) return [told(context, place, rival.name, rival.clause.passage.span)];
  }
  return [];
}

const mark = ({ view }: CheckContext, place: NamedPlace, id: string, en: string): Finding =>
  finding(view, { kind: 'place', weight: 'must', range: place, what: { id, en }, why });
