import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type AuditRow, type ChainReport, chainChecker, NO_HASH } from './chain.ts';
import { auditHead, auditRows } from './read-rows.ts';

const FORMAT = 'gapura-audit/1';

/** Signs the bytes of an export's end; null when the installation has no key. */
export type SignEnd = (text: string) => Promise<{ keyId: string; value: string } | null>;
/** Says whether a signature is one of a key; null when the key is not known. */
export type CheckEnd = (text: string, signature: { keyId: string; value: string }) => boolean | null;

type Start = { format: typeof FORMAT; from: number; to: number; after: string; head: { seq: number; hash: string } };
type End = { end: { rows: number; seq: number; hash: string; sha256: string } };

/**
 * Gives the audit from one row to another as lines of JSON that can be checked without the database: a line about the range, the
 * rows, and a line with the last hash and the SHA-256 of the lines before it, signed where there is a key.
 */
export async function* exportAudit(
  pool: pg.Pool,
  range: { from?: number; to?: number } = {},
  sign: SignEnd = async () => null,
): AsyncGenerator<string> {
  const head = await auditHead(pool);
  const from = Math.max(1, range.from ?? 1);
  const to = Math.min(range.to ?? head.seq, head.seq);
  const before = await pool.query<{ hash: string }>('SELECT hash FROM kernel.audit_entries WHERE seq = $1', [from - 1]);
  const sum = createHash('sha256');
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`;
    sum.update(text);
    return text;
  };
  const start: Start = { format: FORMAT, from, to, after: before.rows[0]?.hash ?? NO_HASH, head };
  yield line(start);
  let rows = 0;
  let last = { seq: from - 1, hash: start.after };
  for await (const row of auditRows(pool, from, to)) {
    yield line(row);
    rows += 1;
    last = { seq: row.seq, hash: row.hash };
  }
  const end: End = { end: { rows, ...last, sha256: sum.digest('hex') } };
  const signature = await sign(JSON.stringify(end));
  yield `${JSON.stringify(signature ? { ...end, signature } : end)}\n`;
}

export type ExportReport = ChainReport & {
  from: number;
  to: number;
  erased: number;
  hash: string;
  /** Whether the signature is right; "unknown-key" when no given key made it, "none" without one. */
  signature: 'right' | 'wrong' | 'unknown-key' | 'none';
};

/**
 * Checks an export without the database: the chain row by row, the end, the signature, and the hash that someone else noted of the last
 * row (`head`). Names the first line that doesn't fit; never throws for what a file holds.
 */
export async function verifyExport(
  lines: AsyncIterable<string>,
  { head, check = () => null }: { head?: string; check?: CheckEnd } = {},
): Promise<ExportReport> {
  const sum = createHash('sha256');
  let start: Start | null = null;
  let chain = chainChecker();
  let end: (End & { signature?: { keyId: string; value: string } }) | null = null;
  let trouble: { at: number; why: string } | null = null;
  const report = (signature: ExportReport['signature'], told: ChainReport): ExportReport => ({
    ...told,
    from: start?.from ?? 0,
    to: start?.to ?? 0,
    erased: chain.erased(),
    hash: chain.last().hash,
    signature,
  });
  const broken = (at: number, why: string): ChainReport => ({ rows: 0, ok: false, brokenAt: at, why });
  for await (const text of lines) {
    if (text === '') continue;
    const value = parsed(text);
    const next = chain.last().seq + 1;
    if (!value) return report('none', broken(next, 'its line is not JSON'));
    if (!start) {
      if (value.format !== FORMAT) return report('none', broken(0, `the file is not of the format ${FORMAT}`));
      start = value as Start;
      chain = chainChecker({ seq: start.from - 1, hash: start.after });
      if (start.from === 1 && start.after !== NO_HASH) return report('none', broken(1, 'it does not begin the chain'));
    } else if ('end' in value) {
      end = value as End;
      break;
    } else if (!trouble && !chain.take(value as AuditRow)) {
      const told = chain.end({ whole: false });
      trouble = { at: told.brokenAt ?? next, why: told.why ?? '' };
    }
    sum.update(`${text}\n`);
  }
  if (!start) return report('none', broken(0, 'the file is empty'));
  if (trouble) return report('none', broken(trouble.at, trouble.why));
  if (!end) return report('none', broken(chain.last().seq + 1, 'the end of the file is missing'));
  const told = chain.end({
    head: { seq: start.to, hash: end.end.hash },
    whole: start.from === 1 && start.to === start.head.seq,
  });
  if (!told.ok) return report('none', told);
  if (end.end.sha256 !== sum.digest('hex')) return report('none', broken(0, 'the first line was changed'));
  if (head && head !== chain.last().hash)
    return report('none', broken(chain.last().seq, 'its hash is not the one that was noted'));
  const { signature, ...signed } = end;
  if (!signature) return report('none', told);
  const right = check(JSON.stringify(signed), signature);
  if (right === null) return report('unknown-key', told);
  return report(
    right ? 'right' : 'wrong',
    right ? told : broken(chain.last().seq, 'the signature of the export is wrong'),
  );
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
