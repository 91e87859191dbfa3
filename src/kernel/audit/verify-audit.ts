import type pg from 'pg';
import { type ChainReport, chainChecker } from './chain.ts';
import { auditHead, auditRows } from './read-rows.ts';

/** Recomputes the whole chain of the database and names the first row that doesn't fit. */
export async function verifyAudit(pool: pg.Pool): Promise<ChainReport> {
  const chain = chainChecker();
  for await (const row of auditRows(pool)) if (!chain.take(row)) break;
  return chain.end({ head: await auditHead(pool), whole: true });
}
