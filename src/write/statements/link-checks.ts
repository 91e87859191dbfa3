import { and, eq, gt, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../kernel/db/database.ts';
import { fetchOut, OutgoingError } from '../../kernel/http/outgoing.ts';
import { defineJob } from '../../kernel/jobs.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { linksOf } from '../checks/exhibits/check-exhibits.ts';
import type { DocumentJson } from '../document.ts';
import { editionIn } from '../queries/editions.ts';
import { type LinkState, linkChecks } from './tables.ts';

const KEPT_MS = 24 * 3_600_000;
const TIMEOUT_MS = 8_000;
const MOST_BYTES = 64_000;
const MOST_LINKS = 50;

/** Says what an answer proves: only "not found" and "gone" mean that a link is dead. */
export function stateOf(status: number): LinkState {
  if (status === 404 || status === 410) return 'dead';
  return status < 400 ? 'alive' : 'unknown';
}

/** Lists the dead ones among addresses, with the status they gave when they were last asked. */
export async function deadAmong(db: Db, addresses: readonly string[]): Promise<Map<string, number | null>> {
  if (addresses.length === 0) return new Map();
  const rows = await db
    .select({ address: linkChecks.address, status: linkChecks.status })
    .from(linkChecks)
    .where(and(inArray(linkChecks.address, [...addresses]), eq(linkChecks.state, 'dead')));
  return new Map(rows.map((row) => [row.address, row.status]));
}

/** Addresses of a body that weren't asked within the last 24 hours, 50 at most. */
export async function unaskedLinks(db: Db, body: DocumentJson, now: Date): Promise<string[]> {
  const addresses = linksOf(body);
  if (addresses.length === 0) return [];
  const fresh = await db
    .select({ address: linkChecks.address })
    .from(linkChecks)
    .where(and(inArray(linkChecks.address, addresses), gt(linkChecks.checkedAt, new Date(now.getTime() - KEPT_MS))));
  const known = new Set(fresh.map((row) => row.address));
  return addresses.filter((address) => !known.has(address)).slice(0, MOST_LINKS);
}

/** Asks the links of an edition, one after the other, and keeps what they answered. */
export const checkLinks = defineJob(
  'write.check-links',
  z.object({ editionId: z.uuid() }),
  { retryLimit: 2 },
  async (k, { editionId }) => {
    const edition = await editionIn(k.db, editionId);
    if (!edition) return;
    for (const address of await unaskedLinks(k.db, edition.body, k.clock.now())) {
      const { state, status } = await ask(k, address);
      const row = { state, status, checkedAt: k.clock.now() };
      await k.db
        .insert(linkChecks)
        .values({ address, ...row })
        .onConflictDoUpdate({ target: linkChecks.address, set: row });
    }
  },
);

/** Asks for the head; where that isn't offered, for the beginning of the page. */
async function ask(k: Kernel, address: string): Promise<{ state: LinkState; status: number | null }> {
  try {
    const head = await fetchOut(k.config, address, { method: 'HEAD', timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES });
    if (head.status < 400 || stateOf(head.status) === 'alive') return { state: 'alive', status: head.status };
    const page = await fetchOut(k.config, address, { timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES });
    return { state: stateOf(page.status), status: page.status };
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    // Silence proves nothing: the office's own line may be down.
    return { state: 'unknown', status: null };
  }
}
