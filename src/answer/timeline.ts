import { type Actor, actorId } from '../kernel/actor.ts';
import type { Change } from '../kernel/change.ts';
import { sql } from '../kernel/db/database.ts';
import type { Json } from '../kernel/hash.ts';
import { newId } from '../kernel/ids.ts';
import type { CaseKind, CloseReason } from './case-types.ts';

/** What can happen to a case; the words for it are in words.ts. */
export type Happening =
  | 'received'
  | 'verified'
  | 'assigned'
  | 'note'
  | 'asked'
  | 'replied'
  | 'extended'
  | 'answered'
  | 'closed'
  | 'reopened'
  | 'reclassed';

/** What a happening is about besides its words; no personal data. */
export type HappeningDetail = {
  reason?: CloseReason;
  kind?: CaseKind;
  unitId?: string;
  assigneeId?: string | null;
  cites?: string[];
};

/** Adds an entry to a case's timeline and to the audit. The audit gets no text, since people write names into it. */
export async function happen(
  tx: Change,
  actor: Actor,
  caseId: string,
  what: Happening,
  options: { text?: string | null; isPublic: boolean; at?: Date; detail?: HappeningDetail },
): Promise<void> {
  const at = options.at ?? tx.now;
  const detail = JSON.stringify(options.detail ?? {});
  await tx.db.execute(sql`
    INSERT INTO answer.case_events (id, case_id, at, what, actor_kind, actor_id, text, is_public, detail)
    VALUES (${newId(at.getTime())}, ${caseId}, ${at}, ${what}, ${actor.kind}, ${actorId(actor)}, ${options.text ?? null},
            ${options.isPublic}, ${detail}::jsonb)`);
  tx.audit({ action: `answer.${what}`, subject: { kind: 'case', id: caseId }, detail: JSON.parse(detail) as Json });
}
