import type pg from 'pg';
import { type Actor, actorId } from './actor.ts';
import { canonicalJson, type Json, sha256Hex } from './hash.ts';

/** What is worth remembering of a change. `detail` holds no personal data. */
export type AuditNote = { action: string; subject: { kind: string; id: string }; detail?: Json };

type Row = {
  seq: number;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  detail: Json;
  prev_hash: string;
  hash: string;
};

/** The hash of an audit row: SHA-256 over the previous hash and the canonical JSON of the row. */
export function auditHash(row: Omit<Row, 'hash'>): string {
  const { prev_hash, at, ...rest } = row;
  return sha256Hex(`${prev_hash}\n${canonicalJson({ ...rest, at: at.toISOString() })}`);
}

/** Adds notes to the chain; the lock on the head is held until the transaction ends, so call it last. */
export async function appendAudit(client: pg.PoolClient, actor: Actor, at: Date, notes: AuditNote[]): Promise<void> {
  if (notes.length === 0) return;
  const head = await client.query<{ seq: string; hash: string }>('SELECT seq, hash FROM kernel.audit_head FOR UPDATE');
  let seq = Number(head.rows[0]!.seq);
  let prev = head.rows[0]!.hash;
  for (const note of notes) {
    seq += 1;
    const row = {
      seq,
      at,
      actor_kind: actor.kind,
      actor_id: actorId(actor),
      action: note.action,
      subject_kind: note.subject.kind,
      subject_id: note.subject.id,
      detail: note.detail ?? {},
      prev_hash: prev,
    };
    const hash = auditHash(row);
    await client.query(
      `INSERT INTO kernel.audit_entries
         (seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, prev_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        seq,
        at,
        row.actor_kind,
        row.actor_id,
        row.action,
        row.subject_kind,
        row.subject_id,
        JSON.stringify(row.detail),
        prev,
        hash,
      ],
    );
    prev = hash;
  }
  await client.query('UPDATE kernel.audit_head SET seq = $1, hash = $2', [seq, prev]);
}

export type ChainReport = { rows: number; ok: boolean; brokenAt: number | null; why: string | null };

/** Recomputes the whole chain, a thousand rows at a time, and names the first row that doesn't fit. */
export async function verifyAudit(pool: pg.Pool): Promise<ChainReport> {
  let prev = '0'.repeat(64);
  let rows = 0;
  const broken = (at: number, why: string): ChainReport => ({ rows, ok: false, brokenAt: at, why });
  for (;;) {
    const page = await pool.query<Row & { seq: string }>(
      'SELECT * FROM kernel.audit_entries WHERE seq > $1 ORDER BY seq LIMIT 1000',
      [rows],
    );
    for (const raw of page.rows) {
      const row = { ...raw, seq: Number(raw.seq) };
      if (row.seq !== rows + 1) return broken(rows + 1, 'a row is missing');
      if (row.prev_hash !== prev) return broken(row.seq, 'it does not follow the row before it');
      const { hash, ...rest } = row;
      if (auditHash(rest) !== hash) return broken(row.seq, 'its content was changed');
      prev = hash;
      rows += 1;
    }
    if (page.rows.length < 1000) break;
  }
  const head = await pool.query<{ seq: string; hash: string }>('SELECT seq, hash FROM kernel.audit_head');
  if (Number(head.rows[0]?.seq) !== rows || head.rows[0]?.hash !== prev)
    return broken(rows + 1, 'rows at the end are missing');
  return { rows, ok: true, brokenAt: null, why: null };
}
