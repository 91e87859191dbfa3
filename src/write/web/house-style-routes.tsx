import { Hono } from 'hono';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { listAgencies } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { formOfStyle, type HouseStyleForm, houseStyleForm, styleOfForm } from '../house-style/form.ts';
import { houseStyleOf } from '../house-style/house-style-of.ts';
import { saveHouseStyle } from '../house-style/save-house-style.ts';
import { writePolicy } from '../policy.ts';
import { HouseStylePage } from './pages/house-style-page.tsx';
import { actorOf, roomOf } from './request.ts';

/** The page on which an editor or administrator keeps how the agency writes. */
export const houseStyleRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/gaya', async (c) => {
      const agencies = await keptBy(c);
      const asked = c.req.query('instansi');
      const agency = agencies.find((one) => one.id === asked) ?? agencies[0];
      if (!agency) throw forbidden(c);
      const values = formOfStyle(agency.id, await houseStyleOf(c.get('kernel').db, agency.id));
      return page(c, <HouseStylePage room={roomOf(c)} agencies={agencies} values={values} />);
    })
    .post('/ruang/gaya', async (c) => {
      const sent = await c.req.parseBody();
      try {
        const values = checkFields(sent, houseStyleForm);
        const allowed = writePolicy.allow(actorOf(c), 'keepStyle', { agencyId: values.agencyId });
        await saveHouseStyle(c.get('kernel'), allowed, styleOfForm(values));
        return c.redirect(`/ruang/gaya?instansi=${values.agencyId}&kabar=gaya`, 303);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
        return again(c, sent, error.fields);
      }
    });

async function keptBy(c: Web) {
  return (await listAgencies(c.get('kernel'))).filter((agency) =>
    writePolicy.may(actorOf(c), 'keepStyle', { agencyId: agency.id }),
  );
}

/** The refusal that the policy gives to somebody who keeps the style of no agency. */
function forbidden(c: Web): Error {
  writePolicy.allow(actorOf(c), 'keepStyle', { agencyId: '' });
  return new AppError('forbidden', { id: 'Anda tidak mengatur gaya selingkung.', en: 'You don’t keep a house style.' });
}

/** The form as it was sent, with what is wrong. */
async function again(c: Web, sent: Record<string, unknown>, errors: FieldErrors): Promise<Response> {
  const agencies = await keptBy(c);
  const agency = agencies.find((one) => one.id === sent.agencyId) ?? agencies[0];
  if (!agency) throw forbidden(c);
  const kept = formOfStyle(agency.id, await houseStyleOf(c.get('kernel').db, agency.id));
  const typed = Object.fromEntries(
    Object.keys(kept).map((name) => [name, typeof sent[name] === 'string' ? sent[name] : '']),
  );
  const values = { ...kept, ...typed, agencyId: agency.id } as HouseStyleForm;
  return page(c, <HouseStylePage room={roomOf(c)} agencies={agencies} values={values} errors={errors} />, 422);
}
