import type pg from 'pg';
import type { Json } from '../hash.ts';
import type { AuditRow } from './chain.ts';

type Raw = {
  seq: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  detail: Json;
  prev_hash: string;
  hash: string;
  format: number;
  salt: string | null;
  content_hash: string | null;
  erased_at: Date | null;
};

/** A row of the table as the chain takes it. */
export const toAuditRow = (raw: Raw): AuditRow => ({
  seq: Number(raw.seq),
  at: raw.at.toISOString(),
  actorKind: raw.actor_kind,
  actorId: raw.actor_id,
  action: raw.action,
  subjectKind: raw.subject_kind,
  subjectId: raw.subject_id,
  detail: raw.detail,
  prevHash: raw.prev_hash,
  hash: raw.hash,
  format: raw.format === 2 ? 2 : 1,
  salt: raw.salt,
  contentHash: raw.content_hash,
  erasedAt: raw.erased_at?.toISOString() ?? null,
});

const PAGE = 1000;

/** Gives the rows of the audit in their order, a thousand at a time, from one number to another. */
export async function* auditRows(pool: pg.Pool, from = 1, to = Number.MAX_SAFE_INTEGER): AsyncGenerator<AuditRow> {
  for (let at = from - 1; ; ) {
    const { rows } = await pool.query<Raw>(
      'SELECT * FROM kernel.audit_entries WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3',
      [at, to, PAGE],
    );
    for (const raw of rows) yield toAuditRow(raw);
    if (rows.length < PAGE) return;
    at = Number(rows.at(-1)!.seq);
  }
}

/** The newest row's number and hash, as the head of the chain keeps them. */
export async function auditHead(pool: pg.Pool): Promise<{ seq: number; hash: string }> {
  const { rows } = await pool.query<{ seq: string; hash: string }>('SELECT seq, hash FROM kernel.audit_head');
  return { seq: Number(rows[0]?.seq ?? 0), hash: rows[0]?.hash ?? '' };
}
