import type pg from 'pg';
import { type Actor, actorId } from './actor.ts';
import { type AuditRow, contentHash, rowHash } from './audit/chain.ts';
import type { Json } from './hash.ts';
import { newToken } from './ids.ts';

export type { AuditRow, ChainReport } from './audit/chain.ts';
export { eraseOldEntries, type RetentionRule, retentionRules } from './audit/erase-old.ts';
export { type CheckEnd, type ExportReport, exportAudit, type SignEnd, verifyExport } from './audit/export-audit.ts';
export { auditHead, auditRows, toAuditRow } from './audit/read-rows.ts';
export { brokenSeals, forgetSeen, recordSeen, type Seen, sealSeen, seenBy } from './audit/seen.ts';
export { verifyAudit } from './audit/verify-audit.ts';

/** What is worth remembering of a change. `detail` holds no personal data. */
export type AuditNote = { action: string; subject: { kind: string; id: string }; detail?: Json };

/** Adds notes to the chain; the lock on the head is held until the transaction ends, so call it last. */
export async function appendAudit(client: pg.PoolClient, actor: Actor, at: Date, notes: AuditNote[]): Promise<void> {
  if (notes.length === 0) return;
  const head = await client.query<{ seq: string; hash: string }>('SELECT seq, hash FROM kernel.audit_head FOR UPDATE');
  let seq = Number(head.rows[0]!.seq);
  let prev = head.rows[0]!.hash;
  for (const note of notes) {
    seq += 1;
    const salt = newToken(12);
    const content = {
      at: at.toISOString(),
      actorKind: actor.kind,
      actorId: actorId(actor),
      action: note.action,
      subjectKind: note.subject.kind,
      subjectId: note.subject.id,
      // As the database gives it back: without what JSON can't hold.
      detail: JSON.parse(JSON.stringify(note.detail ?? {})) as Json,
    };
    const row: AuditRow = {
      ...content,
      seq,
      prevHash: prev,
      hash: '',
      format: 2,
      salt,
      contentHash: contentHash(content, salt),
      erasedAt: null,
    };
    const hash = rowHash(row);
    await client.query(
      `INSERT INTO kernel.audit_entries
         (seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, prev_hash, hash, format, salt, content_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 2, $11, $12)`,
      [
        seq,
        at,
        row.actorKind,
        row.actorId,
        row.action,
        row.subjectKind,
        row.subjectId,
        JSON.stringify(row.detail),
        prev,
        hash,
        salt,
        row.contentHash,
      ],
    );
    prev = hash;
  }
  await client.query('UPDATE kernel.audit_head SET seq = $1, hash = $2', [seq, prev]);
}
