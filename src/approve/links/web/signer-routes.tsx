import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, type Bilingual } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { namesOf, requireFresh } from '../../../people/index.ts';
import { ownAgency } from '../../web/own-agency.ts';
import { addSigner, removeSigner } from '../keep-signers.ts';
import { linkPolicy } from '../policy.ts';
import { signersOf } from '../queries.ts';
import { SignersPage } from './signers-page.tsx';

const AT = '/ruang/pejabat-tanpa-akun';

/** The list of people without an account whom an agency may ask by link. */
export const signerRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get(AT, (c) => show(c))
    .post(AT, add)
    .post(`${AT}/:id/hapus`, remove);

const agencyIn = (c: Web) =>
  ownAgency(
    c,
    (owned) => linkPolicy.may(c.get('actor'), 'seeSigners', owned),
    () => linkPolicy.allow(c.get('actor'), 'seeSigners', { agencyId: '' }),
  );

type Typed = { name: string; office: string; email: string };

async function show(c: Web, refused?: AppError, typed?: Typed): Promise<Response> {
  const k = c.get('kernel');
  const { agency, all } = await agencyIn(c);
  const signers = await signersOf(k.db, agency.id);
  const errors: Record<string, Bilingual> = refused?.fields ?? {};
  const view = (
    <SignersPage
      room={c.get('room')}
      locale={c.get('locale')}
      csrf={c.get('csrf')}
      agency={agency}
      agencies={all}
      signers={signers}
      names={
        await namesOf(
          k,
          signers.map((one) => one.addedBy),
        )
      }
      mayKeep={linkPolicy.may(c.get('actor'), 'keepSigners', { agencyId: agency.id })}
      errors={errors}
      refused={refused?.say ?? null}
      typed={typed ?? { name: '', office: '', email: '' }}
    />
  );
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const fields = z.object({
  name: z.string().trim().min(3).max(120),
  office: z.string().trim().min(3).max(160),
  email: z.email().max(200),
});

async function add(c: Web): Promise<Response> {
  const { agency } = await agencyIn(c);
  const allowed = linkPolicy.allow(c.get('actor'), 'keepSigners', { agencyId: agency.id });
  await requireFresh(c);
  try {
    await addSigner(c.get('kernel'), allowed, await form(c, fields));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const typed = await form(c, z.object({ name: z.string(), office: z.string(), email: z.string() }));
    return show(c, error, typed);
  }
  return c.redirect(`${AT}?instansi=${agency.id}`, 303);
}

async function remove(c: Web): Promise<Response> {
  const { agency } = await agencyIn(c);
  const allowed = linkPolicy.allow(c.get('actor'), 'keepSigners', { agencyId: agency.id });
  await removeSigner(c.get('kernel'), allowed, { signerId: c.req.param('id') ?? '' });
  return c.redirect(`${AT}?instansi=${agency.id}`, 303);
}
