import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { createFirstAdministrator } from '../commands/first-administrator.ts';
import { countAccounts } from '../queries/accounts.ts';
import { orAgain, type Trouble } from './answers.ts';
import { email, line, password, slug } from './fields.ts';
import { frameOf } from './frame.ts';
import { FirstVisitPage } from './pages/first-visit.tsx';
import { openSession } from './sign-in-routes.ts';

const firstForm = z.object({
  agencyName: line(120),
  agencyNameEn: line(120),
  shortName: line(40),
  tagline: line(160),
  slug,
  unit: line(120),
  unitEn: line(120),
  name: line(120),
  title: line(120),
  email,
  password,
});

/** The page is there only as long as nobody has an account, and never in a demonstration. */
async function requireEmpty(c: Web): Promise<void> {
  const k = c.get('kernel');
  if (k.config.demo || (await countAccounts(k)) > 0) throw notFound();
}

function draw(c: Web, trouble?: Trouble): Response {
  const said = { values: trouble?.values ?? {}, errors: trouble?.error.fields ?? {}, message: trouble?.error.say };
  return page(c, FirstVisitPage({ ...frameOf(c), ...said }), trouble ? STATUS[trouble.error.code] : 200);
}

/** The first visit to a new installation. */
export const firstVisitRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/awal', async (c) => {
      await requireEmpty(c);
      return draw(c);
    })
    .post('/ruang/awal', async (c) => {
      await requireEmpty(c);
      return orAgain(
        c,
        async () => {
          limit(c, 'people.first-visit', { perMinute: 10 });
          const f = await form(c, firstForm);
          await createFirstAdministrator(c.get('kernel'), {
            ...f,
            agency: {
              slug: f.slug,
              name: f.agencyName,
              nameEn: f.agencyNameEn,
              shortName: f.shortName,
              tagline: f.tagline,
            },
            unit: { name: f.unit, nameEn: f.unitEn },
          });
          return openSession(c, f, '/ruang/orang');
        },
        (trouble) => draw(c, trouble),
      );
    });
