import { type AuditRow, type Seen, seenBy } from '../../kernel/audit.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { entriesAbout } from './find-entries.ts';

/** A line of an item's way: something that was done, or somebody who saw it. */
export type WayLine = { at: Date } & ({ kind: 'entry'; entry: AuditRow } | { kind: 'seen'; seen: Seen });

const KEYS = ['editionId', 'packageId', 'orderId', 'articleId'] as const;

/**
 * Puts together who saw, changed, submitted, signed, released and corrected one edition, oldest first: what the events that name the
 * edition lead to is followed to its packages, orders of release and article.
 */
export async function wayOf(k: Kernel, editionId: string): Promise<WayLine[]> {
  const { rows } = await k.pool.query<{ payload: Record<string, unknown> }>(
    `SELECT payload FROM kernel.events WHERE payload ? 'editionId' AND payload->>'editionId' = $1`,
    [editionId],
  );
  const ids = new Set([editionId]);
  for (const { payload } of rows) for (const key of KEYS) if (typeof payload[key] === 'string') ids.add(payload[key]);
  const entries = await entriesAbout(k, [...ids]);
  const subjects = ['edition', 'package'].flatMap((kind) => [...ids].map((id) => ({ kind, id })));
  const seen = await seenBy(k, { subjects }, 500);
  const lines: WayLine[] = [
    ...entries.map((entry) => ({ at: new Date(entry.at), kind: 'entry' as const, entry })),
    ...seen.map((one) => ({ at: one.firstAt, kind: 'seen' as const, seen: one })),
  ];
  return lines.sort((a, b) => a.at.getTime() - b.at.getTime());
}
