import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { listAgencies } from '../../people/index.ts';
import { publishPolicy } from '../policy.ts';
import { addCabinet, keptCabinets, removeCabinet } from '../withdrawal/cabinets.ts';
import { CabinetsPage } from './pages/cabinets-page.tsx';

const text = z.string().max(1000).default('');
const cabinetForm = z.object({ name: text, startsOn: text, note: text });

/** The cabinets of each agency, for its administrators. */
export function cabinetRoutes(): Hono<WebEnv> {
  const kept = async (c: Web) =>
    (await listAgencies(c.get('kernel'))).filter((agency) =>
      publishPolicy.may(c.get('actor'), 'keepCabinets', { agencyId: agency.id }),
    );
  const show = async (c: Web, refused: { agencyId: string; error: AppError; typed: Record<string, string> } | null) => {
    const agencies = await kept(c);
    if (agencies.length === 0) publishPolicy.allow(c.get('actor'), 'keepCabinets', { agencyId: '' });
    const lists = await Promise.all(
      agencies.map(async (agency) => ({ agency, cabinets: await keptCabinets(c.get('kernel'), agency.id) })),
    );
    return page(c, CabinetsPage({ room: c.get('room'), lists, refused }), refused ? STATUS[refused.error.code] : 200);
  };
  const own = (c: Web) =>
    publishPolicy.allow(c.get('actor'), 'keepCabinets', { agencyId: c.req.param('agencyId') ?? '' });

  return new Hono<WebEnv>()
    .get('/ruang/kabinet', (c) => show(c, null))
    .post('/ruang/kabinet/:agencyId', async (c) => {
      const allowed = own(c);
      const { agencyId } = allowed.subject;
      if (!(await kept(c)).some((agency) => agency.id === agencyId)) throw notFound();
      const typed = await form(c, cabinetForm);
      try {
        await addCabinet(c.get('kernel'), allowed, typed);
      } catch (error) {
        if (error instanceof AppError && error.code === 'invalid') return show(c, { agencyId, error, typed });
        throw error;
      }
      return c.redirect('/ruang/kabinet', 303);
    })
    .post('/ruang/kabinet/:agencyId/:id/keluarkan', async (c) => {
      await removeCabinet(c.get('kernel'), own(c), c.req.param('id'));
      return c.redirect('/ruang/kabinet', 303);
    });
}
