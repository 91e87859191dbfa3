import { canonicalJson, type Json, sha256Hex } from '../hash.ts';

/** A row of the audit. Of an erased row `actorId`, `subjectId`, `detail` and `salt` are gone, its hashes stay. */
export type AuditRow = {
  seq: number;
  /** ISO 8601 in UTC, with milliseconds. */
  at: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  detail: Json;
  prevHash: string;
  hash: string;
  format: 1 | 2;
  salt: string | null;
  contentHash: string | null;
  erasedAt: string | null;
};

export const NO_HASH = '0'.repeat(64);

/** The action of the entry that names erased rows; `detail.rows` lists ranges `[from, to]`. */
export const ERASED = 'kernel.audit-erased';

type Content = Pick<AuditRow, 'at' | 'actorKind' | 'actorId' | 'action' | 'subjectKind' | 'subjectId' | 'detail'>;

/** SHA-256 of the salt and the canonical JSON of a row's content; the salt keeps erased content from being guessed. */
export const contentHash = (row: Content, salt: string): string =>
  sha256Hex(
    `${salt}\n${canonicalJson({
      at: row.at,
      actor_kind: row.actorKind,
      actor_id: row.actorId,
      action: row.action,
      subject_kind: row.subjectKind,
      subject_id: row.subjectId,
      detail: row.detail,
    })}`,
  );

/** The hash of a row: over the hash before it, its number and its content; rows of format 1 cover the content itself. */
export function rowHash(row: AuditRow): string {
  if (row.format === 2) return sha256Hex(`${row.prevHash}\n${row.seq}\n${row.contentHash}`);
  const covered = {
    seq: row.seq,
    actor_kind: row.actorKind,
    actor_id: row.actorId,
    action: row.action,
    subject_kind: row.subjectKind,
    subject_id: row.subjectId,
    detail: row.detail,
    at: row.at,
  };
  return sha256Hex(`${row.prevHash}\n${canonicalJson(covered)}`);
}

export type ChainReport = {
  rows: number;
  ok: boolean;
  /** The number of the first row that doesn't fit, and why. */
  brokenAt: number | null;
  why: string | null;
};

type Head = { seq: number; hash: string };

/**
 * Recomputes a chain row by row, in the order in which they come: `take` returns false at the first row that doesn't fit, `end`
 * gives the report. `from` is what the first row must follow; `head` what the last one must be; `whole` says that the rows reach to the
 * head, so that each erased row must be named by an entry of the retention job.
 */
export function chainChecker(from: Head = { seq: 0, hash: NO_HASH }) {
  let last = from;
  let rows = 0;
  let broken: { at: number; why: string } | null = null;
  const erased: number[] = [];
  const named: [number, number][] = [];
  const say = (at: number, why: string): false => {
    broken ??= { at, why };
    return false;
  };
  return {
    take(row: AuditRow): boolean {
      if (broken) return false;
      const next = last.seq + 1;
      if (row.seq > next)
        return say(next, row.seq === next + 1 ? 'it is missing' : `rows ${next} to ${row.seq - 1} are missing`);
      if (row.seq < next) return say(row.seq, 'it stands twice or out of order');
      if (row.prevHash !== last.hash) return say(row.seq, 'it does not follow the row before it');
      if (row.format === 2 && !row.erasedAt && contentHash(row, row.salt ?? '') !== row.contentHash)
        return say(row.seq, 'its content was changed');
      if (rowHash(row) !== row.hash) return say(row.seq, 'its content was changed');
      if (row.erasedAt) erased.push(row.seq);
      if (row.action === ERASED) named.push(...rangesIn(row.detail));
      last = { seq: row.seq, hash: row.hash };
      rows += 1;
      return true;
    },
    end({ head, whole }: { head?: Head; whole: boolean }): ChainReport {
      if (!broken && head && (head.seq !== last.seq || head.hash !== last.hash))
        say(last.seq + 1, head.seq > last.seq ? 'rows at the end are missing' : 'the end is not that of the head');
      const secret = whole ? erased.find((seq) => !named.some(([a, b]) => a <= seq && seq <= b)) : undefined;
      if (!broken && secret !== undefined) say(secret, 'its content was erased, but no entry of the audit tells of it');
      return { rows, ok: broken === null, brokenAt: broken?.at ?? null, why: broken?.why ?? null };
    },
    last: () => last,
    erased: () => erased.length,
  };
}

function rangesIn(detail: Json): [number, number][] {
  const rows = detail !== null && typeof detail === 'object' && !Array.isArray(detail) ? detail.rows : null;
  return Array.isArray(rows) ? (rows as [number, number][]) : [];
}
