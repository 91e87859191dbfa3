import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { namesOf } from '../../../people/index.ts';
import { revokeLink } from '../../links/act-by-link.ts';
import { LINK_HOURS, standingOf } from '../../links/link.ts';
import { makeLink } from '../../links/make-link.ts';
import { linkPolicy } from '../../links/policy.ts';
import { eventsOf, linksOf, signersOf } from '../../links/queries.ts';
import { openSteps, stepsOf } from '../../queries/steps.ts';
import { reachable, whoMaySign } from '../../reminders/recipients.ts';
import { remindersOf } from '../../reminders/remind-waiting.ts';
import { handOn, remindByHand } from '../../reminders/send-reminders.ts';
import { askedQuotations } from '../../signoff/queries.ts';
import { foundPackage } from '../../web/found-package.ts';
import { AskPage } from './ask-page.tsx';

/** Asking people for their signature on a package: reminders, handing on, one-time links, quotations. */
export const askRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/persetujuan/:id/minta', (c) => show(c))
    .post('/ruang/persetujuan/:id/minta/ingatkan', (c) => act(c, 'remind', remind))
    .post('/ruang/persetujuan/:id/minta/alihkan', (c) => act(c, 'handOn', hand))
    .post('/ruang/persetujuan/:id/minta/tautan', (c) => act(c, 'mail', link))
    .post('/ruang/persetujuan/:id/minta/cabut', (c) => act(c, 'revoke', revoke));

const DONE = ['remind', 'handOn', 'mail', 'revoke'] as const;
type Done = (typeof DONE)[number];

async function show(c: Web, more: { refused?: AppError; copied?: string } = {}): Promise<Response> {
  const k = c.get('kernel');
  const p = await foundPackage(c);
  const now = k.clock.now();
  const [all, signers, links, sent, quotations] = await Promise.all([
    stepsOf(k.db, p.id),
    signersOf(k.db, p.agencyId),
    linksOf(k.db, p.id),
    remindersOf(k, p.id),
    askedQuotations(k.db, p),
  ]);
  const open = p.state === 'pending' ? openSteps(all) : [];
  const steps = await Promise.all(
    open.map(async (step) => ({
      step,
      able: step.kind === 'quoted' ? [] : await reachable(k, await whoMaySign(k, p, step, all)),
      sent: sent.filter((one) => one.stepId === step.id),
    })),
  );
  const events = await eventsOf(
    k.db,
    links.map((one) => one.id),
  );
  const ids = [
    ...links.map((one) => one.madeBy),
    ...all.map((one) => one.accountId),
    ...sent.map((one) => one.accountId),
  ];
  const view = AskPage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    p,
    steps,
    signers,
    links: links.map((one) => ({
      ...one,
      standing: standingOf(one, now),
      events: events.filter((event) => event.linkId === one.id),
    })),
    quotations,
    names: await namesOf(k, ids),
    now,
    mayAsk: linkPolicy.may(c.get('actor'), 'ask', p),
    refused: more.refused?.say ?? null,
    done: DONE.find((one) => one === c.req.query('kabar')) ?? null,
    copied: more.copied ?? null,
  });
  return page(c, view, more.refused ? STATUS[more.refused.code] : 200);
}

/** Runs one act and comes back; what it returns is a link that is shown this once. */
async function act(c: Web, done: Done, run: (c: Web, p: Found) => Promise<string | null>): Promise<Response> {
  const p = await foundPackage(c);
  mayAsk(c, p);
  try {
    const copied = await run(c, p);
    if (copied !== null) return show(c, { copied });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found' || error.code === 'unauthenticated') throw error;
    return show(c, { refused: error });
  }
  return c.redirect(`/ruang/persetujuan/${p.id}/minta?kabar=${done}`, 303);
}

type Found = Awaited<ReturnType<typeof foundPackage>>;
const mayAsk = (c: Web, p: Found) => linkPolicy.allow(c.get('actor'), 'ask', p);

async function remind(c: Web, p: Found): Promise<null> {
  const { step } = await form(c, z.object({ step: z.uuid() }));
  await remindByHand(c.get('kernel'), mayAsk(c, p), { packageId: p.id, stepId: step });
  return null;
}

async function hand(c: Web, p: Found): Promise<null> {
  const { step, account } = await form(c, z.object({ step: z.uuid(), account: z.uuid() }));
  await handOn(c.get('kernel'), mayAsk(c, p), { packageId: p.id, stepId: step, accountId: account });
  return null;
}

const asked = z.object({
  step: z.uuid().optional(),
  speaker: z.string().max(120).optional(),
  signer: z.uuid('Pilih pejabatnya. | Choose the official.'),
  hours: z.coerce.number().refine((n) => (LINK_HOURS as readonly number[]).includes(n)),
  via: z.enum(['mail', 'copy']),
});

async function link(c: Web, p: Found): Promise<string | null> {
  const input = await form(c, asked);
  const about = input.step ? { stepId: input.step } : { speaker: input.speaker ?? '' };
  const { url } = await makeLink(c.get('kernel'), mayAsk(c, p), {
    packageId: p.id,
    signerId: input.signer,
    hours: input.hours,
    sentBy: input.via,
    ...about,
  });
  return url;
}

async function revoke(c: Web, p: Found): Promise<null> {
  const input = await form(c, z.object({ link: z.uuid() }));
  await revokeLink(c.get('kernel'), mayAsk(c, p), { packageId: p.id, linkId: input.link });
  return null;
}
