import type { Range } from '../../language/ranges.ts';
import type { TwoLanguages } from '../facts/types.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Finding, FindingKind } from './types.ts';

function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Marks a passage of a sentence; the id stays the same as long as kind, passage and sentence stay the same. */
export function finding(
  view: SentenceView,
  kind: FindingKind,
  weight: Finding['weight'],
  range: Range,
  what: TwoLanguages,
  why: TwoLanguages,
  replacement?: string,
): Finding {
  const words = view.text.slice(range.start, range.end);
  return {
    id: `${kind}-${fingerprint(`${kind}|${words}|${view.text}`)}`,
    kind,
    weight,
    block: view.block.id,
    start: view.offset + range.start,
    end: view.offset + range.end,
    what,
    why,
    ...(replacement === undefined
      ? {}
      : {
          fix: {
            label: { id: `Ganti dengan “${shortened(replacement)}”`, en: `Replace by “${shortened(replacement)}”` },
            replacement,
          },
        }),
  };
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
