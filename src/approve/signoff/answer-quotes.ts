import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { mailOf } from '../../people/index.ts';
import { decideStepIn } from '../commands/decide-step.ts';
import { changedMeanwhile, notWaiting } from '../commands/decision.ts';
import { voidPackage } from '../commands/void-package.ts';
import { BY_LINK, lockOpenLink, noteEvent, spend } from '../links/act-by-link.ts';
import type { Link } from '../links/link.ts';
import { links } from '../links/tables.ts';
import { type Package, VOIDED } from '../package.ts';
import { currentHash } from '../queries/current-hash.ts';
import { findPackage, lockPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import type { Step } from '../step.ts';
import { askedQuotations } from './queries.ts';
import { type Quotation, type QuoteVerdict, quotationsBy, sameSpeaker } from './quotation.ts';
import { quoteAnswers } from './tables.ts';
import { signoffWords } from './words.ts';

export type Answer = { hash: string; verdict: QuoteVerdict; words: string };

/**
 * Keeps what a quoted official says of each of their quotations, once for a link, bound to the hash of the quotation. Where the
 * policy asks for the official, agreement to all of them signs the step and anything else returns the package with their
 * words; where it does not, the author gets them by mail. A text that changed meanwhile lapses, and nothing is kept.
 */
export async function answerQuotes(
  k: Kernel,
  link: Link,
  input: { answers: Answer[]; device: string },
): Promise<'agreed' | 'objected'> {
  const read = await findPackage(k, link.packageId);
  const to = read?.submittedBy ? await mailOf(k, read.submittedBy) : null;
  const outcome = await k.change(BY_LINK, async (tx) => {
    const held = await lockOpenLink(tx, link.id);
    const p = await lockPackage(tx.db, held.packageId);
    if (!p || !held.speaker) throw notFound();
    if (p.state !== 'pending') throw notWaiting(p);
    if ((await currentHash(tx.db, p.editionId, p.content.format)) !== held.hash) {
      await voidPackage(tx, p, VOIDED.edited);
      await noteEvent(tx, held.id, 'refused', input.device, tx.now);
      return 'changed' as const;
    }
    const answers = checkAnswers(quotationsBy(p.content, held.speaker), input.answers);
    for (const { quotation, verdict, words } of answers)
      await tx.db.insert(quoteAnswers).values({
        id: newId(),
        linkId: held.id,
        packageId: p.id,
        editionId: p.editionId,
        quoteHash: quotation.hash,
        speaker: held.speaker,
        quotation: quotation.words,
        verdict,
        words: verdict === 'agreed' ? null : words,
        at: tx.now,
      });
    const objections = answers.filter((one) => one.verdict !== 'agreed');
    tx.audit({
      action: objections.length === 0 ? 'approve.quotes-agreed' : 'approve.quotes-objected',
      subject: { kind: 'package', id: p.id },
      detail: { link: held.id, quotes: answers.map((one) => one.quotation.hash), objections: objections.length },
    });
    await spend(tx, held, 'answered');
    await noteEvent(tx, held.id, 'answered', input.device, tx.now);
    const say = signoffWords(p.content.edition.language);
    const reason = objections.map((one) =>
      (one.verdict === 'changed' ? say.wantsInstead : say.refusesQuote)(
        held.personName,
        one.quotation.words,
        one.words,
      ),
    );
    const step = await stepOfSpeaker(tx, p, held.speaker, held.personName);
    if (step)
      await decideStepIn(
        k,
        tx,
        { kind: 'link', linkId: held.id, name: held.personName, role: held.personOffice },
        objections.length === 0
          ? { packageId: p.id, stepId: step.id, hash: p.hash, verdict: 'approve' }
          : { packageId: p.id, stepId: step.id, hash: p.hash, verdict: 'return', reason: reason.join('\n') },
      );
    if (to && objections.length > 0)
      tx.enqueue(sendMail, {
        to,
        subject: say.objectedSubject(p.content.edition.headline).replace(/\s+/g, ' ').slice(0, 250),
        text: say.objectedMail(reason.join('\n\n'), `${k.config.publicUrl}/ruang/naskah/${p.editionId}`),
        purpose: 'approve.quote-objection',
      });
    return objections.length === 0 ? ('agreed' as const) : ('objected' as const);
  });
  if (outcome === 'changed') throw changedMeanwhile();
  return outcome;
}

function checkAnswers(asked: Quotation[], given: Answer[]) {
  const fields: Record<string, { id: string; en: string }> = {};
  const answers = asked.map((quotation, i) => {
    const answer = given.find((one) => one.hash === quotation.hash);
    const words = answer?.words.trim() ?? '';
    if (!answer) fields[`jawab-${i}`] = { id: 'Pilih satu jawaban.', en: 'Choose one answer.' };
    else if (answer.verdict !== 'agreed' && words.length < 3)
      fields[`kata-${i}`] =
        answer.verdict === 'changed'
          ? { id: 'Tulis kalimat yang Anda kehendaki.', en: 'Write the sentence that you want.' }
          : { id: 'Tulis alasannya, singkat saja.', en: 'Write why, in a few words.' };
    return { quotation, verdict: answer?.verdict ?? ('refused' as const), words };
  });
  if (Object.keys(fields).length === 0) return answers;
  throw new AppError('invalid', { id: 'Ada yang belum dijawab.', en: 'Something is not answered yet.' }, { fields });
}

/** The open step that asks for a quoted official, when its turn has come and the same person signed no other step. */
async function stepOfSpeaker(tx: Change, p: Package, speaker: string, name: string): Promise<Step | undefined> {
  const all = await stepsOf(tx.db, p.id);
  const same = (a: string | null, b: string) => a !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
  if (all.some((one) => one.state === 'approved' && same(one.decidedName, name))) return undefined;
  return openSteps(all).find((one) => one.kind === 'quoted' && one.personName && same(one.personName, speaker));
}

/**
 * Signs the steps of quoted officials whose every quotation they already agreed to, in this package or an earlier one with the
 * same words. Safe to run again: a step that is signed, not in its turn, or short of an answer is left alone.
 */
export async function signQuotedSteps(k: Kernel, packageId: string): Promise<void> {
  await k.change(BY_LINK, async (tx) => {
    const p = await lockPackage(tx.db, packageId);
    if (p?.state !== 'pending') return;
    const asked = await askedQuotations(tx.db, p);
    for (const open of openSteps(await stepsOf(tx.db, p.id))) {
      if (open.kind !== 'quoted' || !open.personName) continue;
      const own = asked.filter((one) => sameSpeaker(one.speaker, open.personName!));
      const last = own.map((one) => one.answer).filter((one) => one !== null);
      if (own.length === 0 || last.length < own.length || last.some((one) => one.verdict !== 'agreed')) continue;
      const newest = last.reduce((a, b) => (a.at > b.at ? a : b));
      const [link] = await tx.db.select().from(links).where(eq(links.id, newest.linkId));
      const step = link?.speaker && (await stepOfSpeaker(tx, p, link.speaker, link.personName));
      if (!link || !step || step.id !== open.id) continue;
      const outcome = await decideStepIn(
        k,
        tx,
        { kind: 'link', linkId: link.id, name: link.personName, role: link.personOffice },
        { packageId: p.id, stepId: step.id, hash: p.hash, verdict: 'approve' },
      );
      if (outcome !== 'pending') return;
    }
  });
}
