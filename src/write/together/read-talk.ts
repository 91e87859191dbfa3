import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { comments, suggestions } from './tables.ts';

export type CommentRow = typeof comments.$inferSelect;
export type SuggestionRow = typeof suggestions.$inferSelect;

/** Lists the comments of an edition, the oldest first. */
export const commentsOf = (db: Db, editionId: string): Promise<CommentRow[]> =>
  db
    .select()
    .from(comments)
    .where(eq(comments.editionId, editionId))
    .orderBy(asc(comments.writtenAt), asc(comments.id));

/** Lists the suggestions of an edition that wait for a decision, the oldest first. */
export const openSuggestions = (db: Db, editionId: string): Promise<SuggestionRow[]> =>
  db
    .select()
    .from(suggestions)
    .where(and(eq(suggestions.editionId, editionId), eq(suggestions.state, 'open')))
    .orderBy(asc(suggestions.madeAt), asc(suggestions.id));
