import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';
import { addEntities } from './entities.ts';
import type { LabelSlot } from './labels.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './reading.ts';
import { tidy } from './tidy.ts';
import type { Claim, ClaimRole, ClaimSlot } from './types.ts';

/** What a passage stands under. */
export type Heading = { slot: LabelSlot; label: string; by?: Claim; listed?: boolean };

/** The question that a label's content answers. */
export const roles: Partial<Record<LabelSlot, ClaimRole>> = {
  purpose: 'why',
  aim: 'why',
  context: 'background',
  background: 'background',
  result: 'result',
  followup: 'result',
  figure: 'figure',
  step: 'how',
  theme: 'what',
  fact: 'what',
  hoax: 'what',
  eligible: 'who',
  participants: 'who',
  statement: 'what',
  appeal: 'what',
  point: 'what',
  channel: 'contact',
};

/** Adds a passage as one claim of the slot that its label opens; undefined if nothing is left of it. */
export function addText(
  reading: Reading,
  range: Range,
  slot: ClaimSlot,
  extra: Partial<Claim> = {},
): Claim | undefined {
  const at = trimRange(reading.source.text, range);
  const text = tidy(reading.source.text.slice(at.start, at.end));
  if (text === '') return undefined;
  const role = roles[slot];
  const claim = reading.book.add({
    kind: 'statement',
    slot,
    ...(role ? { role } : {}),
    text,
    value: text,
    spans: [spanOf(reading, at)],
    ...extra,
  });
  addEntities(reading, at);
  return claim;
}
