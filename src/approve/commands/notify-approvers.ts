import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor.ts';
import { defineJob } from '../../kernel/jobs.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { type Account, accountsWithRole, findAccount, mailOf } from '../../people/index.ts';
import type { Package } from '../package.ts';
import { findPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import { mayFill, type Step } from '../step.ts';
import { words } from '../words.ts';

/**
 * Mails those who may sign a step that is open now: of its role, or the account it names; none who edited a part last or has
 * signed. Goes out when a package is submitted and when a later position opens. Who is quoted and has no account is asked by link.
 */
export const tellOpenSteps = defineJob(
  'approve.tell-open-steps',
  z.object({ packageId: z.uuid(), from: z.string().nullable() }),
  {},
  async (k, { packageId, from }) => {
    const p = await findPackage(k, packageId);
    if (p?.state !== 'pending') return;
    const people = await whoMaySign(k, p, await stepsOf(k.db, p.id));
    const found = await Promise.all(people.map(async (one) => ({ ...one, email: await mailOf(k, one.id) })));
    const headline = p.content.edition.headline;
    const link = `${k.config.publicUrl}/ruang/persetujuan/${p.id}`;
    await k.change(SYSTEM, async (tx) => {
      for (const { email, locale } of found) {
        if (!email) continue;
        const w = words(locale);
        tx.enqueue(sendMail, {
          to: email,
          subject: w.mailSubject(headline).replace(/\s+/g, ' ').slice(0, 250),
          text: w.mailBody(from ?? w.system, headline, link, `${p.hash.slice(0, 8)}…${p.hash.slice(-4)}`),
          purpose: 'approve.waiting',
        });
      }
    });
  },
);

async function whoMaySign(k: Kernel, p: Package, all: Step[]): Promise<Account[]> {
  const open = openSteps(all);
  const lists = await Promise.all(
    open.map(async (step) => {
      if (step.accountId) return [await findAccount(k, step.accountId)];
      if (step.kind === 'quoted') return [];
      return accountsWithRole(k, step.role ?? 'approver', p.agencyId);
    }),
  );
  const signed = all.flatMap((one) => (one.state === 'approved' ? [one.decidedBy, one.decidedFor] : []));
  const out = [...p.editors, p.lastEditorId, ...signed];
  const people = new Map(lists.flat().flatMap((one) => (one?.state === 'active' ? [[one.id, one] as const] : [])));
  return [...people.values()].filter(
    (one) =>
      !out.includes(one.id) &&
      open.some((step) => mayFill({ accountId: one.id, grants: one.grants }, step, p.agencyId)),
  );
}
