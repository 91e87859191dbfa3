import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { accountsWithRole, namesOf } from '../../people/index.ts';
import { listTopics } from '../../plan/index.ts';
import {
  addAttachment,
  attachmentsOf,
  CHOSEN_CHANNELS,
  choicesIn,
  currentContent,
  derivativesOf,
  type Edition,
  findEdition,
  findItem,
  type PackageChoices,
  partEditors,
  removeAttachment,
  usualChoices,
  writePolicy,
} from '../../write/index.ts';
import { submitPackage } from '../commands/submit-package.ts';
import { partHashes } from '../package-hash.ts';
import { rulesAt } from '../policies/queries.ts';
import { stepsFor } from '../policies/steps-for.ts';
import { approvePolicy } from '../policy.ts';
import { newestPackageOf } from '../queries/packages.ts';
import { riskFactsOf } from '../risk/read-risk.ts';
import { quotedPeople, riskOf } from '../risk/risk-of.ts';
import { NotSubmittedPage } from './pages/not-submitted.tsx';
import { SubmitPage } from './pages/submit.tsx';

const many = z
  .union([z.string().max(80), z.array(z.string().max(80))])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));
const choices = z.object({
  choose: z.string().optional(),
  derivatives: many,
  attachments: many,
  channels: many,
  crisis: z.string().optional(),
});

/** Putting a package together and submitting it; a form without choices submits with the usual ones. */
export const submitRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:editionId/ajukan', async (c) => showSubmit(c, await submittable(c)))
    .post('/ruang/naskah/:editionId/ajukan', submit)
    .post('/ruang/naskah/:editionId/lampiran', upload)
    .post('/ruang/naskah/:editionId/lampiran/:key/hapus', async (c) => {
      const edition = await submittable(c);
      await removeAttachment(c.get('kernel'), await changeable(c, edition), c.req.param('key') ?? '');
      return c.redirect(`/ruang/naskah/${edition.id}/ajukan`, 303);
    });

async function submittable(c: Web): Promise<Edition> {
  const edition = await findEdition(c.get('kernel'), c.req.param('editionId') ?? '');
  if (!edition) throw notFound();
  approvePolicy.allow(c.get('actor'), 'submit', edition);
  return edition;
}

async function changeable(c: Web, edition: Edition) {
  const item = await findItem(c.get('kernel'), edition.itemId);
  if (!item) throw notFound();
  return writePolicy.allow(c.get('actor'), 'changeItem', item);
}

async function showSubmit(c: Web, edition: Edition, refused?: AppError): Promise<Response> {
  const k = c.get('kernel');
  const [derivatives, attachments, before, topics, content, facts, { rules }, newest] = await Promise.all([
    derivativesOf(k.db, edition.id),
    attachmentsOf(k.db, edition.itemId),
    choicesIn(k.db, edition.id),
    listTopics(k),
    currentContent(k.db, edition.id),
    riskFactsOf(k, edition.agencyId, edition.unitId),
    rulesAt(k.db, edition.agencyId, edition.type, k.clock.now()),
    newestPackageOf(k, edition.id),
  ]);
  const chosen = before ?? usualChoices(derivatives, attachments);
  const risk = riskOf(content, facts, { crisis: chosen.crisis, correction: edition.releasedAt !== null });
  const given = { risk, hashes: partHashes(content), quoted: quotedPeople(content), at: k.clock.now() };
  const steps = stepsFor(rules, given);
  const editors = await partEditors(k.db, content);
  const roles = [...new Set(steps.flatMap((one) => (one.role ? [one.role] : [])))];
  const short = await Promise.all(
    roles.map(async (role) => {
      const people = (await accountsWithRole(k, role, edition.agencyId)).filter((one) => !editors.includes(one.id));
      return people.length < steps.filter((one) => one.role === role).length ? role : null;
    }),
  );
  const slugs = new Map(topics.map((one) => [one.slug, c.get('locale') === 'en' ? one.nameEn : one.nameId]));
  const view = SubmitPage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    edition,
    derivatives,
    attachments,
    // A file that came after the last choice was made is meant to go.
    chosen: newest && before ? { ...chosen, attachments: withNew(chosen, attachments, newest.submittedAt) } : chosen,
    topics: edition.topicSlugs.map((slug) => slugs.get(slug) ?? slug),
    risk,
    steps,
    short: short.filter((role) => role !== null),
    names: await namesOf(
      k,
      steps.map((one) => one.accountId),
    ),
    refused: refused ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const withNew = (chosen: PackageChoices, files: { key: string; addedAt: Date }[], since: Date): string[] =>
  files.filter((one) => chosen.attachments.includes(one.key) || one.addedAt > since).map((one) => one.key);

async function submit(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const edition = await submittable(c);
  const allowed = approvePolicy.allow(c.get('actor'), 'submit', edition);
  const typed = await form(c, choices);
  try {
    const input = { editionId: edition.id, ...(typed.choose ? { choices: choicesOf(typed) } : {}) };
    const id = await submitPackage(k, allowed, input);
    return c.redirect(`/ruang/persetujuan/${id}`, 303);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    const view = NotSubmittedPage({
      room: c.get('room'),
      locale: c.get('locale'),
      editionId: edition.id,
      headline: edition.headline,
      say: error.say,
    });
    return page(c, view, STATUS[error.code]);
  }
}

const choicesOf = (typed: z.infer<typeof choices>): PackageChoices => ({
  derivatives: typed.derivatives as PackageChoices['derivatives'],
  attachments: typed.attachments,
  channels: CHOSEN_CHANNELS.filter((one) => typed.channels.includes(one)),
  crisis: typed.crisis !== undefined,
});

async function upload(c: Web): Promise<Response> {
  const edition = await submittable(c);
  const allowed = await changeable(c, edition);
  const { file, description } = await c.req.parseBody();
  try {
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    await addAttachment(c.get('kernel'), allowed, {
      name: file instanceof File ? file.name : '',
      description: typeof description === 'string' ? description : '',
      bytes,
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showSubmit(c, edition, error);
  }
  return c.redirect(`/ruang/naskah/${edition.id}/ajukan#lampiran`, 303);
}
