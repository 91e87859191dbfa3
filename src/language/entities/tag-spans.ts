/** What a name names. */
export type EntityKind = 'person' | 'organisation' | 'place';

/** A name among words: from the first to before the last. */
export type TagSpan = { kind: EntityKind; from: number; to: number };

/** The names that tags mark (`B-person`, `I-person`, `O`); an `I-` without a beginning begins a name. */
export function tagSpans(tags: readonly string[]): TagSpan[] {
  const found: TagSpan[] = [];
  let open: TagSpan | null = null;
  tags.forEach((tag, at) => {
    const kind = tag === 'O' ? null : (tag.slice(2) as EntityKind);
    if (open && tag.startsWith('I-') && open.kind === kind) {
      open.to = at + 1;
      return;
    }
    open = kind === null ? null : { kind, from: at, to: at + 1 };
    if (open) found.push(open);
  });
  return found;
}

/** Counts of names found, names in the gold tags, and names that agree in kind and both ends. */
export type SpanCounts = { found: number; gold: number; right: number };

/** Compares the names of two taggings of a sentence; `kind` counts only names of that kind. */
export function compareSpans(gold: readonly string[], found: readonly string[], kind?: EntityKind): SpanCounts {
  const of = (tags: readonly string[]): string[] =>
    tagSpans(tags)
      .filter((span) => kind === undefined || span.kind === kind)
      .map((span) => `${span.kind} ${span.from} ${span.to}`);
  const [own, said] = [of(gold), of(found)];
  return { found: said.length, gold: own.length, right: said.filter((one) => own.includes(one)).length };
}
