import { and, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDateTime } from '../../kernel/time.ts';
import { type Allowed, findAccount } from '../../people/index.ts';
import { links, signers } from '../links/tables.ts';
import type { Package } from '../package.ts';
import { findPackage, lockPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import type { Step } from '../step.ts';
import { type Recipient, reachable, whoMaySign } from './recipients.ts';
import { ASK_AGAIN_MINUTES, type ReminderKind } from './reminder-kinds.ts';
import { reminders } from './tables.ts';
import { reminderWords } from './words.ts';

type ByAsker = Allowed<{ agencyId: string }, 'ask'>;

/** Mails people that a step of a package waits; those who hear of a delay are led to the page that mends it. */
export function mailAboutStep(
  k: Kernel,
  tx: Change,
  p: Package,
  step: Step,
  kind: ReminderKind,
  to: Recipient[],
): void {
  const headline = p.content.edition.headline;
  for (const one of to) {
    const w = reminderWords(one.locale);
    const due = step.dueAt ? formatDateTime(step.dueAt, one.locale) : w.noDue;
    const url = `${k.config.publicUrl}/ruang/persetujuan/${p.id}`;
    tx.enqueue(sendMail, {
      to: one.email,
      subject: w[`subject_${kind}`](headline).replace(/\s+/g, ' ').slice(0, 250),
      text: kind === 'late' ? w.lateText(headline, due, `${url}/minta`) : w.text(headline, due, url),
      purpose: 'approve.reminder',
    });
  }
}

/** Mails those who have an open link for a step by mail; the link itself is kept nowhere, so they are pointed to their mail. */
export async function mailLinkHolders(k: Kernel, tx: Change, p: Package, step: Step): Promise<void> {
  const held = await tx.db
    .select({ sealed: signers.emailSealed, madeAt: links.madeAt, expiresAt: links.expiresAt })
    .from(links)
    .innerJoin(signers, eq(signers.id, links.signerId))
    .where(
      and(
        eq(links.stepId, step.id),
        eq(links.sentBy, 'mail'),
        isNull(links.usedAt),
        isNull(links.revokedAt),
        gt(links.expiresAt, tx.now),
      ),
    );
  const { language, headline } = p.content.edition;
  const w = reminderWords(language);
  for (const one of held)
    tx.enqueue(sendMail, {
      to: k.vault.open(one.sealed),
      subject: w['subject_by-hand'](headline).replace(/\s+/g, ' ').slice(0, 250),
      text: w.linkText(headline, formatDateTime(one.madeAt, language), formatDateTime(one.expiresAt, language)),
      purpose: 'approve.reminder',
    });
}

/** Reminds all who may sign a step, at most once in 15 minutes for a step, whoever asks. */
export async function remindByHand(
  k: Kernel,
  by: ByAsker,
  input: { packageId: string; stepId: string },
): Promise<void> {
  const { p, step, all } = await waitingStep(k, by, input);
  const to = await reachable(k, await whoMaySign(k, p, step, all));
  await ask(k, by, p, step, { kind: 'by-hand', accountId: null }, to);
}

/** Hands a step on to one person who may sign it, by mail and on record; the others may still sign. The same limit holds. */
export async function handOn(
  k: Kernel,
  by: ByAsker,
  input: { packageId: string; stepId: string; accountId: string },
): Promise<void> {
  const { p, step, all } = await waitingStep(k, by, input);
  const able = await whoMaySign(k, p, step, all);
  if (!able.includes(input.accountId)) {
    const other = await findAccount(k, input.accountId);
    throw new AppError('conflict', {
      id: `${other?.name ?? 'Orang ini'} tidak dapat menandatangani langkah ini: perannya lain, ia terakhir menyunting, atau sudah menandatangani langkah lain.`,
      en: `${other?.name ?? 'This person'} cannot sign this step: another role, the last to edit, or signed another step already.`,
    });
  }
  await ask(k, by, p, step, { kind: 'handed-on', accountId: input.accountId }, await reachable(k, [input.accountId]));
}

async function waitingStep(k: Kernel, { subject }: ByAsker, input: { packageId: string; stepId: string }) {
  const p = await findPackage(k, input.packageId);
  if (!p || p.agencyId !== subject.agencyId) throw notFound();
  const all = await stepsOf(k.db, p.id);
  const step = openSteps(all).find((one) => one.id === input.stepId);
  if (!step || p.state !== 'pending')
    throw new AppError('conflict', { id: 'Langkah ini tidak sedang menunggu.', en: 'This step is not waiting.' });
  return { p, step, all };
}

async function ask(
  k: Kernel,
  { actor }: ByAsker,
  p: Package,
  step: Step,
  what: { kind: 'by-hand' | 'handed-on'; accountId: string | null },
  to: Recipient[],
): Promise<void> {
  await k.change(actor, async (tx) => {
    await lockPackage(tx.db, p.id);
    const [last] = await tx.db
      .select({ at: reminders.at })
      .from(reminders)
      .where(and(eq(reminders.stepId, step.id), isNotNull(reminders.sentBy)))
      .orderBy(desc(reminders.at))
      .limit(1);
    const minutes = last ? (tx.now.getTime() - last.at.getTime()) / 60_000 : ASK_AGAIN_MINUTES;
    if (minutes < ASK_AGAIN_MINUTES) {
      const left = Math.ceil(ASK_AGAIN_MINUTES - minutes);
      throw new AppError('rate-limited', {
        id: `Langkah ini baru saja diingatkan. Coba lagi dalam ${left} menit.`,
        en: `This step was asked for just now. Try again in ${left} minutes.`,
      });
    }
    const by = actor.kind === 'account' ? actor.id : null;
    await tx.db.insert(reminders).values({ id: newId(), stepId: step.id, at: tx.now, sentBy: by, ...what });
    mailAboutStep(k, tx, p, step, what.kind, to);
    if (what.kind === 'by-hand') await mailLinkHolders(k, tx, p, step);
    tx.audit({
      action: what.kind === 'by-hand' ? 'approve.reminded' : 'approve.handed-on',
      subject: { kind: 'package', id: p.id },
      detail: { step: step.id, ...(what.accountId ? { to: what.accountId } : {}) },
    });
  });
}
