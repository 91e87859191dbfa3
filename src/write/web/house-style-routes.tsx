import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { listAgencies } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { formOfStyle, type HouseStyleForm, houseStyleForm, styleOfForm } from '../house-style/form.ts';
import { houseStyleOf } from '../house-style/house-style-of.ts';
import { saveHouseStyle } from '../house-style/save-house-style.ts';
import { writePolicy } from '../policy.ts';
import { agencyWordsOf, removeAgencyWord } from '../statements/agency-words.ts';
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
      const ownWords = await agencyWordsOf(c.get('kernel').db, agency.id);
      return page(c, <HouseStylePage room={roomOf(c)} agencies={agencies} values={values} ownWords={ownWords} />);
    })
    .post('/ruang/gaya/kata/hapus', async (c) => {
      if ((await keptBy(c)).length === 0) throw forbidden(c);
      const { agencyId, word } = await form(c, z.object({ agencyId: z.uuid(), word: z.string().max(60) }));
      await removeAgencyWord(c.get('kernel'), writePolicy.allow(actorOf(c), 'keepStyle', { agencyId }), word);
      return c.redirect(`/ruang/gaya?instansi=${agencyId}&kabar=gaya#kamus`, 303);
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
  const ownWords = await agencyWordsOf(c.get('kernel').db, agency.id);
  return page(
    c,
    <HouseStylePage room={roomOf(c)} agencies={agencies} values={values} ownWords={ownWords} errors={errors} />,
    422,
  );
}
