import { and, desc, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Db } from '../../kernel/db/database.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { proposals } from './tables.ts';
import type { Proposal, ProposalContent, ProposalKind } from './types.ts';

/** Finds a proposal of an edition, or null. */
export async function findProposal(db: Db, editionId: string, id: string): Promise<Proposal | null> {
  if (!isId(id)) return null;
  const query = db.select().from(proposals);
  return (await query.where(and(eq(proposals.id, id), eq(proposals.editionId, editionId))))[0] ?? null;
}

/** Lists the twenty newest proposals of an edition. */
export const proposalsOf = (db: Db, editionId: string): Promise<Proposal[]> =>
  db.select().from(proposals).where(eq(proposals.editionId, editionId)).orderBy(desc(proposals.madeAt)).limit(20);

/** Keeps a proposal; returns its id. */
export async function keepProposal(
  tx: Change,
  given: {
    editionId: string;
    kind: ProposalKind;
    content: ProposalContent;
    runId: string | null;
    model: string | null;
    madeBy: string | null;
  },
): Promise<string> {
  const id = newId();
  await tx.db.insert(proposals).values({ id, ...given, state: 'open', madeAt: tx.now });
  tx.audit({
    action: 'write.proposal-made',
    subject: { kind: 'edition', id: given.editionId },
    detail: { proposal: id, kind: given.kind, run: given.runId, byModel: given.content.note === null },
  });
  return id;
}
