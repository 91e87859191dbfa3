import { and, asc, eq } from 'drizzle-orm';
import { actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { type DerivativeKind, derivativesOf } from '../../write/index.ts';
import type { Act, CopyState } from '../published.ts';
import { copies } from '../tables.ts';
import type { LockedArticle } from './put-in-state.ts';

/** Derivatives that a person puts onto a network or into a chat by hand, so that only a person can take them back. */
const BY_HAND: ReadonlySet<DerivativeKind> = new Set([
  'x',
  'instagram',
  'facebook',
  'threads',
  'whatsapp',
  'tiktok',
  'newsletter',
]);

export type Copy = typeof copies.$inferSelect;
type Owned = { agencyId: string };

/** Lists what the program cannot call back: one line per network a text was written for, and the search engines when it is gone. */
export async function listCopies(
  tx: Change,
  article: LockedArticle,
  withdrawalId: string,
  act: Exclude<Act, 'restored'>,
): Promise<void> {
  const made = await derivativesOf(tx.db, article.editionId);
  const channels: string[] = made.flatMap(({ kind }) => (BY_HAND.has(kind) ? [kind] : []));
  if (act === 'gone') channels.push('search-engines');
  const rows = [...new Set(channels)].map((channel) => newCopy(article.id, withdrawalId, channel, '', tx.now));
  if (rows.length > 0) await tx.db.insert(copies).values(rows);
}

/** Notes a copy that a person knows of: where it stands, in words or as an address. */
export async function addCopy(
  k: Kernel,
  allowed: Allowed<Owned, 'settleCopies'>,
  input: { articleId: string; withdrawalId: string; place: string },
): Promise<void> {
  const place = input.place.trim().slice(0, 500);
  const say = { id: 'Tulis tempat salinannya.', en: 'Write where the copy is.' };
  if (place === '') throw new AppError('invalid', say, { fields: { place: say } });
  await k.change(allowed.actor, async (tx) => {
    await tx.db.insert(copies).values(newCopy(input.articleId, input.withdrawalId, 'other', place, tx.now));
    tx.audit({ action: 'publish.copy-noted', subject: { kind: 'article', id: input.articleId } });
  });
}

/** Says what became of a copy. */
export async function settleCopy(
  k: Kernel,
  allowed: Allowed<Owned, 'settleCopies'>,
  input: { articleId: string; copyId: string; state: Exclude<CopyState, 'open'>; remark: string },
): Promise<void> {
  if (!isId(input.copyId)) throw notFound();
  await k.change(allowed.actor, async (tx) => {
    const settled = await tx.db
      .update(copies)
      .set({
        state: input.state,
        remark: input.remark.trim().slice(0, 500),
        settledBy: allowed.actor.kind === 'account' ? actorId(allowed.actor) : null,
        settledAt: tx.now,
      })
      .where(and(eq(copies.id, input.copyId), eq(copies.articleId, input.articleId)))
      .returning({ id: copies.id });
    if (settled.length === 0) throw notFound();
    tx.audit({
      action: 'publish.copy-settled',
      subject: { kind: 'article', id: input.articleId },
      detail: { copyId: input.copyId, state: input.state },
    });
  });
}

/** The copies of an article that a person has to see to, in the order in which they were noted. */
export const copiesOf = (k: Kernel, articleId: string): Promise<Copy[]> =>
  k.db.select().from(copies).where(eq(copies.articleId, articleId)).orderBy(asc(copies.createdAt), asc(copies.id));

const newCopy = (articleId: string, withdrawalId: string, channel: string, place: string, now: Date) => ({
  id: newId(),
  articleId,
  withdrawalId,
  channel,
  place,
  createdAt: now,
});
