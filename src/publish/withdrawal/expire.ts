import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Actor, actorId, SYSTEM } from '../../kernel/actor.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { defineLoop } from '../../kernel/loops.ts';
import type { Allowed } from '../../people/index.ts';
import { moment } from '../commands/write-projection.ts';
import { checkHold } from '../hold-rules.ts';
import { articles, expiries, withdrawals } from '../tables.ts';
import { signRecord } from '../verify/sign-record.ts';
import { lockArticle, putInState } from './put-in-state.ts';
import { checkWords } from './rules.ts';

type Owned = { agencyId: string };
export type Expiry = typeof expiries.$inferSelect;

const account = (actor: Actor): string | null => (actor.kind === 'account' ? actorId(actor) : null);

/** Says until when a text holds: a whole second in the future, what happens then ("expired": a notice above it; "gone"), and what readers are told. */
export async function setExpiry(
  k: Kernel,
  allowed: Allowed<Owned, 'withdraw'>,
  input: { articleId: string; at: Date; act: 'expired' | 'gone'; note: string },
): Promise<void> {
  const note = checkWords('note', input.note);
  checkHold(input.at, k.clock.now());
  await k.change(allowed.actor, async (tx) => {
    const { article } = isId(input.articleId) ? await lockArticle(tx, input.articleId) : { article: null };
    if (!article || article.agencyId !== allowed.subject.agencyId) throw notFound();
    if (article.state !== 'current')
      throw new AppError('conflict', {
        id: 'Tulisan ini sudah tidak berlaku, jadi masa berlakunya tidak dapat diatur.',
        en: 'This text no longer holds, so no end can be set for it.',
      });
    const values = { at: input.at, act: input.act, note, setBy: account(allowed.actor), setAt: tx.now };
    const open = { doneAt: null, nextAttemptAt: null, lastError: null };
    await tx.db
      .insert(expiries)
      .values({ articleId: article.id, ...values })
      .onConflictDoUpdate({ target: expiries.articleId, set: { ...values, ...open } });
    const { sequence } = await moment(tx);
    await tx.db.update(articles).set({ expiresAt: input.at, sequence }).where(eq(articles.id, article.id));
    tx.audit({
      action: 'publish.expiry-set',
      subject: { kind: 'article', id: article.id },
      detail: { at: input.at.toISOString(), act: input.act },
    });
  });
}

/** Takes the end of a text back, at any instant before it has come; doing it twice is the same as once. */
export async function cancelExpiry(k: Kernel, allowed: Allowed<Owned, 'withdraw'>, articleId: string): Promise<void> {
  await k.change(allowed.actor, async (tx) => {
    const { article } = isId(articleId) ? await lockArticle(tx, articleId) : { article: null };
    if (!article || article.agencyId !== allowed.subject.agencyId) throw notFound();
    const gone = await tx.db
      .delete(expiries)
      .where(and(eq(expiries.articleId, articleId), isNull(expiries.doneAt)))
      .returning({ at: expiries.at });
    if (gone.length === 0) return;
    const { sequence } = await moment(tx);
    await tx.db.update(articles).set({ expiresAt: null, sequence }).where(eq(articles.id, articleId));
    tx.audit({ action: 'publish.expiry-cancelled', subject: { kind: 'article', id: articleId } });
  });
}

/** Finds the end that is set for an article, or null. */
export async function expiryOf(k: Kernel, articleId: string): Promise<Expiry | null> {
  const [found] = await k.db
    .select()
    .from(expiries)
    .where(and(eq(expiries.articleId, articleId), isNull(expiries.doneAt)));
  return found ?? null;
}

/** How many texts one round lets expire, so that a stopping worker is not kept. */
const ROUND = 50;

/** Lets texts expire whose moment has passed on the database's clock, one transaction each; one that fails waits a minute and stops none of the others. Returns how many expired. */
export async function expireDue(k: Kernel, signal?: AbortSignal): Promise<number> {
  const { rows } = await k.db.execute<{ id: string }>(sql`
    SELECT article_id AS id FROM publish.expiries
    WHERE done_at IS NULL AND at <= clock_timestamp() AND (next_attempt_at IS NULL OR next_attempt_at <= clock_timestamp())
    ORDER BY at, article_id LIMIT ${ROUND}`);
  let done = 0;
  for (const { id } of rows) {
    if (signal?.aborted) break;
    try {
      if (await expireOne(k, id)) done += 1;
    } catch (error) {
      k.log.error({ err: error, articleId: id }, 'a text did not expire and will be tried again');
      await k.db.execute(sql`
        UPDATE publish.expiries SET next_attempt_at = clock_timestamp() + interval '1 minute',
          last_error = ${String(error).slice(0, 500)} WHERE article_id = ${id}`);
    }
  }
  return done;
}

/** The row is looked at again under the article's lock: whoever changed or took back the end first wins. */
async function expireOne(k: Kernel, articleId: string): Promise<boolean> {
  return k.change(SYSTEM, async (tx) => {
    const held = await lockArticle(tx, articleId);
    const { article } = held;
    const [due] = await tx.db
      .update(expiries)
      .set({ doneAt: sql`clock_timestamp()`, nextAttemptAt: null, lastError: null })
      .where(and(eq(expiries.articleId, articleId), isNull(expiries.doneAt), sql`${expiries.at} <= clock_timestamp()`))
      .returning();
    if (!due || article.state !== 'current') return false;
    await tx.db.insert(withdrawals).values({
      id: newId(),
      articleId,
      agencyId: article.agencyId,
      act: due.act,
      state: 'done',
      reason: due.note,
      why: due.note,
      version: article.version,
      packageHash: article.packageHash,
      askedBy: due.setBy,
      askedAt: due.setAt,
      decidedBy: due.setBy,
      decidedAt: tx.now,
    });
    const responsible = article.unitName ? `${article.unitName}, ${article.agencyName}` : article.agencyName;
    await putInState(tx, held, { act: due.act, reason: due.note, responsible, titleKept: true });
    await signRecord(k, tx, { articleId, kind: 'expiry' });
    return true;
  });
}

/** Looks once a second for texts whose end has come. */
export const expiryLoop = defineLoop('publish.expire-due', { everyMs: 1000 }, expireDue);
