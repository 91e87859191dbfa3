import { and, eq, inArray } from 'drizzle-orm';
import { type Actor, actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { ArticleState } from '../published.ts';
import { withdrawals } from '../tables.ts';
import { signRecord } from '../verify/sign-record.ts';
import { listCopies } from './copies.ts';
import { officeOf } from './office-of.ts';
import { type LockedArticle, lockArticle, putInState } from './put-in-state.ts';
import { readTarget } from './redirect-target.ts';
import { checkWithdrawal, checkWords, type WithdrawalInput } from './rules.ts';

type Owned = { agencyId: string };
type Row = typeof withdrawals.$inferSelect;

/** Harsher acts may follow milder ones; what is gone or leads elsewhere must first be brought back. */
const MAY_FOLLOW: Record<WithdrawalInput['act'], ArticleState[]> = {
  withdrawn: ['current', 'expired'],
  gone: ['current', 'expired', 'withdrawn', 'redirected'],
  redirected: ['current', 'expired', 'withdrawn'],
};

const isAlready = (): AppError =>
  new AppError('conflict', {
    id: 'Tulisan ini sudah ditarik dengan cara itu, atau keadaannya baru saja berubah. Muat ulang halaman ini.',
    en: 'This text is already withdrawn in that way, or its state has just changed. Reload this page.',
  });

const account = (actor: Actor): string | null => (actor.kind === 'account' ? actorId(actor) : null);

/**
 * Withdraws released texts at once, all of them or none: under a notice, gone, or leading elsewhere. Needs the public reason and the
 * internal grounds. Returns the ids of the acts.
 */
export async function withdrawArticles(
  k: Kernel,
  allowed: Allowed<Owned, 'withdraw'>,
  input: WithdrawalInput & { articleIds: string[] },
): Promise<string[]> {
  const checked = checkWithdrawal(input);
  const office = await officeOf(k, allowed.actor, allowed.subject.agencyId);
  // Always in one order, so that two people who withdraw the same texts don't wait for each other.
  const ids = [...new Set(input.articleIds)].sort();
  return k.change(allowed.actor, async (tx) => {
    const done: string[] = [];
    for (const articleId of ids) {
      const held = await lockOwn(tx, articleId, allowed.subject);
      const row = newRow(held.article, checked, allowed.actor, tx.now, 'done');
      await tx.db.insert(withdrawals).values(row);
      await carryOut(k, tx, held, row, office);
      done.push(row.id);
    }
    return done;
  });
}

/** Asks an editor or approver to withdraw a text; nothing public changes. One request at a time for each text. */
export async function askWithdrawal(
  k: Kernel,
  allowed: Allowed<Owned, 'askWithdrawal'>,
  input: WithdrawalInput & { articleId: string },
): Promise<string> {
  const checked = checkWithdrawal(input);
  try {
    return await k.change(allowed.actor, async (tx) => {
      const { article } = await lockOwn(tx, input.articleId, allowed.subject);
      const row = newRow(article, checked, allowed.actor, tx.now, 'asked');
      if (!MAY_FOLLOW[checked.act].includes(article.state)) throw isAlready();
      if (row.redirectTo) row.redirectTo = await readTarget(tx.db, row.redirectTo, k.config.publicUrl);
      await tx.db.insert(withdrawals).values(row);
      tx.audit({
        action: 'publish.withdrawal-asked',
        subject: { kind: 'article', id: article.id },
        detail: { withdrawalId: row.id, act: checked.act, personalData: checked.personalData },
      });
      return row.id;
    });
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw new AppError('conflict', {
      id: 'Permintaan untuk tulisan ini sudah ada dan menunggu keputusan.',
      en: 'A request for this text already waits for a decision.',
    });
  }
}

/** Decides a request: carries it out as it was asked, or refuses it with a reason that the one who asked can read. */
export async function decideWithdrawal(
  k: Kernel,
  allowed: Allowed<Owned, 'withdraw'>,
  input: { withdrawalId: string; refusal: string | null },
): Promise<void> {
  const refusal = input.refusal === null ? null : checkWords('refusal', input.refusal);
  const office = await officeOf(k, allowed.actor, allowed.subject.agencyId);
  const found = await findRequest(k, input.withdrawalId);
  if (!found || found.agencyId !== allowed.subject.agencyId) throw notFound();
  await k.change(allowed.actor, async (tx) => {
    const held = await lockOwn(tx, found.articleId, allowed.subject);
    const decided = { decidedBy: account(allowed.actor), decidedAt: tx.now, refusal };
    const [row] = await tx.db
      .update(withdrawals)
      .set({ ...decided, state: refusal === null ? 'done' : 'refused' })
      .where(and(eq(withdrawals.id, found.id), eq(withdrawals.state, 'asked')))
      .returning();
    if (!row) throw isAlready();
    if (refusal === null) return carryOut(k, tx, held, row, office);
    tx.audit({
      action: 'publish.withdrawal-refused',
      subject: { kind: 'article', id: row.articleId },
      detail: { withdrawalId: row.id },
    });
  });
}

async function carryOut(
  k: Kernel,
  tx: Change,
  held: Awaited<ReturnType<typeof lockArticle>>,
  row: Row,
  office: string,
): Promise<void> {
  const act = row.act as WithdrawalInput['act'];
  if (!MAY_FOLLOW[act].includes(held.article.state)) throw isAlready();
  const redirectTo = row.redirectTo ? await readTarget(tx.db, row.redirectTo, k.config.publicUrl) : null;
  if (redirectTo && pointsAt(held.article, redirectTo)) throw loop();
  if (redirectTo !== row.redirectTo)
    await tx.db.update(withdrawals).set({ redirectTo }).where(eq(withdrawals.id, row.id));
  // A request for the same text that somebody else made has become void.
  await tx.db
    .update(withdrawals)
    .set({ state: 'refused', decidedAt: tx.now, decidedBy: row.decidedBy, refusal: '' })
    .where(and(eq(withdrawals.articleId, row.articleId), inArray(withdrawals.state, ['asked'])));
  await listCopies(tx, held.article, row.id, act);
  await putInState(tx, held, {
    act,
    reason: row.reason,
    responsible: office,
    titleKept: row.keepTitle,
    ...(row.personalData ? { personalData: true } : {}),
    ...(redirectTo ? { redirectTo } : {}),
  });
  await signRecord(k, tx, { articleId: row.articleId, kind: 'withdrawal' });
}

async function lockOwn(tx: Change, articleId: string, owned: Owned) {
  const held = isId(articleId) ? await lockArticle(tx, articleId) : null;
  if (!held || held.article.agencyId !== owned.agencyId) throw notFound();
  return held;
}

/** Finds a request or an act, or null. */
export async function findRequest(k: Kernel, id: string): Promise<Row | null> {
  if (!isId(id)) return null;
  return (await k.db.select().from(withdrawals).where(eq(withdrawals.id, id)))[0] ?? null;
}

const newRow = (
  article: LockedArticle,
  input: WithdrawalInput,
  actor: Actor,
  now: Date,
  state: 'asked' | 'done',
): Row => ({
  id: newId(),
  articleId: article.id,
  agencyId: article.agencyId,
  act: input.act,
  state,
  reason: input.reason,
  why: input.why,
  personalData: input.personalData,
  keepTitle: input.keepTitle,
  redirectTo: input.redirectTo,
  version: article.version,
  packageHash: article.packageHash,
  askedBy: account(actor),
  askedAt: now,
  decidedBy: state === 'done' ? account(actor) : null,
  decidedAt: state === 'done' ? now : null,
  refusal: null,
});

function pointsAt(article: LockedArticle, path: string): boolean {
  const own = `${article.language === 'en' ? '/en' : ''}/berita/${article.slug}`;
  return path === own || path.startsWith(`${own}/`) || path.startsWith(`${own}?`);
}

function loop(): AppError {
  const say = {
    id: 'Tulisan tidak dapat dialihkan ke alamatnya sendiri.',
    en: 'A text cannot lead to its own address.',
  };
  return new AppError('invalid', say, { fields: { redirectTo: say } });
}
