import { isScalar, isSeq, parseDocument } from 'yaml';
import { briefText } from '../facts/brief-text.ts';
import type { Span } from '../facts/types.ts';
import { BRIEF_SOURCE } from '../facts/types.ts';
import type { BriefFile } from './read-brief.ts';

/** Turns a span into the brief's own text into one that counts in the YAML file; other spans stay as they are. */
export function spanInFile(file: BriefFile, span: Span): Span {
  if (span.source !== BRIEF_SOURCE) return span;
  const text = briefText(file.brief);
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.end);
  const field = line.slice(0, line.indexOf(':'));
  const value = text.slice(span.start, span.end);
  const node = parseDocument(file.raw).get(field, true);
  const scalars = isSeq(node) ? node.items.filter(isScalar) : isScalar(node) ? [node] : [];
  for (const scalar of scalars) {
    const [start, end] = scalar.range ?? [0, 0];
    const at = file.raw.slice(start, end).indexOf(value);
    if (at >= 0) return { source: file.name, start: start + at, end: start + at + value.length };
  }
  // A folded value stands in the file with other line breaks: the whole node is its passage.
  const [start, end] = scalars.find((scalar) => String(scalar.value).trim() === value)?.range ??
    scalars[0]?.range ?? [0, file.raw.length];
  return { source: file.name, start, end };
}
