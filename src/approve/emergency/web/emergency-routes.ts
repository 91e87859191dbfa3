import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { limit } from '../../../kernel/http/rate-limit.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { namesOf, requireFresh } from '../../../people/index.ts';
import { type Edition, findEdition } from '../../../write/index.ts';
import { approvePolicy } from '../../policy.ts';
import { emergencyPolicy } from '../policy.ts';
import { debtHours, officialsOf } from '../queries.ts';
import { packageIfFrozen, readForRelease } from '../read-emergency.ts';
import { releaseAlone } from '../release-alone.ts';
import { ReleaseAlonePage } from './release-alone-page.tsx';

/** The page on which a named official releases an edition alone. */
export const emergencyRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/darurat/:editionId', async (c) => show(c, await foundEdition(c)))
    .post('/ruang/darurat/:editionId', release);

async function foundEdition(c: Web): Promise<Edition> {
  const edition = await findEdition(c.get('kernel'), c.req.param('editionId') ?? '');
  if (!edition) throw notFound();
  const [actor, k] = [c.get('actor'), c.get('kernel')];
  if (approvePolicy.may(actor, 'see', edition)) return edition;
  const officials = await officialsOf(k.db, edition.agencyId);
  if (!emergencyPolicy.may(actor, 'releaseAlone', { agencyId: edition.agencyId, officials })) throw notFound();
  return edition;
}

type Typed = { reason: string; correctionNote: string };

async function show(c: Web, edition: Edition, refused?: AppError, typed?: Typed): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const officials = await officialsOf(k.db, edition.agencyId);
  const read = await readForRelease(k, edition);
  let stopped: AppError | null = null;
  const p = await packageIfFrozen(k, edition, read).catch((error) => {
    if (!(error instanceof AppError)) throw error;
    stopped = error;
    return null;
  });
  const me = actor?.kind === 'account' ? actor.id : '';
  const editors = [...(p?.editors ?? []), edition.lastEditorId];
  const view = ReleaseAlonePage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    edition,
    hash: p?.hash ?? null,
    risk: p?.risk ?? null,
    open: read.open.map((mark) => mark.what),
    isOut: read.isOut,
    hours: await debtHours(k.db, edition.agencyId),
    named: emergencyPolicy.may(actor, 'releaseAlone', { agencyId: edition.agencyId, officials }),
    isLastEditor: editors.includes(me),
    others: officials.filter((id) => id !== me && !editors.includes(id)),
    names: await namesOf(k, officials),
    errors: refused?.fields ?? {},
    refused: (refused ?? (stopped as AppError | null))?.say ?? null,
    typed: typed ?? { reason: '', correctionNote: '' },
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const fields = z.object({
  hash: z.string().max(64).default(''),
  reason: z.string().max(1000).default(''),
  takeOn: z.string().optional(),
  correctionNote: z.string().max(1000).default(''),
});

async function release(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const edition = await foundEdition(c);
  const officials = await officialsOf(k.db, edition.agencyId);
  const allowed = emergencyPolicy.allow(c.get('actor'), 'releaseAlone', { agencyId: edition.agencyId, officials });
  await requireFresh(c);
  limit(c, 'approve.emergency', { perMinute: 6 });
  const typed = await form(c, fields);
  try {
    const input = { editionId: edition.id, ...typed, takeOn: typed.takeOn === '1' };
    const { debtId } = await releaseAlone(k, allowed, input);
    return c.redirect(`/ruang/darurat/utang/${debtId}`, 303);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return show(c, edition, error, typed);
  }
}
