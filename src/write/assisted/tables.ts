import { jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Proposal, ProposalContent, ProposalKind } from './types.ts';

const write = pgSchema('write');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const proposals = write.table('proposals', {
  id: uuid('id').primaryKey(),
  editionId: uuid('edition_id').notNull(),
  kind: text('kind').$type<ProposalKind>().notNull(),
  content: jsonb('content').$type<ProposalContent>().notNull(),
  runId: uuid('run_id'),
  model: text('model'),
  state: text('state').$type<Proposal['state']>().notNull(),
  madeBy: uuid('made_by'),
  madeAt: instant('made_at').notNull(),
  decidedBy: uuid('decided_by'),
  decidedAt: instant('decided_at'),
});
