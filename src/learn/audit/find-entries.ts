import { type AuditRow, toAuditRow } from '../../kernel/audit.ts';
import type { Kernel } from '../../kernel/kernel.ts';

export type AuditFilter = {
  /** The beginning of an action, such as "approve." or "publish.released". */
  action?: string | undefined;
  actorId?: string | undefined;
  /** The id of what it is about. */
  subjectId?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  /** Only entries before this number. */
  before?: number | undefined;
};

export const PAGE = 100;

/** Finds entries of the audit, newest first, at most `limit` (100 unless told). */
export async function findEntries(k: Kernel, filter: AuditFilter, limit = PAGE): Promise<AuditRow[]> {
  const { rows } = await k.pool.query(
    `SELECT * FROM kernel.audit_entries
     WHERE ($1::text IS NULL OR starts_with(action, $1)) AND ($2::text IS NULL OR actor_id = $2)
       AND ($3::text IS NULL OR subject_id = $3) AND ($4::timestamptz IS NULL OR at >= $4)
       AND ($5::timestamptz IS NULL OR at < $5) AND ($6::bigint IS NULL OR seq < $6)
     ORDER BY seq DESC LIMIT $7`,
    [
      filter.action || null,
      filter.actorId || null,
      filter.subjectId || null,
      filter.from ?? null,
      filter.until ?? null,
      filter.before ?? null,
      limit,
    ],
  );
  return rows.map(toAuditRow);
}

/** Finds the entries about any of the named things, oldest first, at most a thousand. */
export async function entriesAbout(k: Kernel, ids: readonly string[]): Promise<AuditRow[]> {
  const { rows } = await k.pool.query(
    'SELECT * FROM kernel.audit_entries WHERE subject_id = ANY ($1) ORDER BY seq LIMIT 1000',
    [ids],
  );
  return rows.map(toAuditRow);
}
