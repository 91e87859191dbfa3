import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { coverSvg } from '../../../ui/index.ts';
import { writePolicy } from '../../policy.ts';
import { actorOf, editableEdition, readableEdition } from '../../web/request.ts';
import { makeDerivative } from '../commands/make-derivative.ts';
import { proposeDerivative } from '../commands/propose-derivative.ts';
import { saveDerivative, settleOffer } from '../commands/save-derivative.ts';
import { takeToEnglish } from '../commands/take-to-english.ts';
import { type DerivativeKind, isFileKind, kindsFor, parseKind } from '../kinds.ts';
import type { CheckMark } from '../make-file.ts';
import { findDerivative, listDerivatives } from '../queries.ts';
import { derivativeWords } from '../words.ts';
import { DerivativePage } from './pages/derivative-page.tsx';
import { DerivativesPage } from './pages/derivatives-page.tsx';
import { readDerivative } from './read-derivative.ts';

const asked = z.object({ kind: z.string() });
const saved = z.object({ version: z.coerce.number().int().positive(), text: z.string().max(200_000) });
const chosen = z.object({ choice: z.enum(['take', 'keep']) });
const at = (c: Context): string => `/ruang/naskah/${c.req.param('id')}/turunan`;
type News = 'made' | 'renewed' | 'choice' | 'saved' | 'proposed';

/** The pages of what is made from an edition. */
export const derivativeRoutes = (checkMark?: CheckMark): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/turunan', showList)
    .post('/ruang/naskah/:id/turunan', async (c) => {
      const k = c.get('kernel');
      const allowed = await editableEdition(c);
      const { kind } = await form(c, asked);
      if (kind !== 'teks') return made(c, checkMark, parseKind(kind));
      const there = new Set((await listDerivatives(k.db, allowed.subject.id)).map((one) => one.kind));
      for (const one of kindsFor(allowed.subject.language))
        if (!there.has(one) && !isFileKind(one)) await makeDerivative(k, allowed, one, { cover: coverSvg, checkMark });
      return c.redirect(`${at(c)}?kabar=made`, 303);
    })
    .get('/ruang/naskah/:id/turunan/:kind', async (c) => showOne(c, kindOf(c)))
    .post('/ruang/naskah/:id/turunan/:kind', async (c) => {
      const kind = kindOf(c);
      const allowed = await editableEdition(c);
      const typed = await form(c, saved);
      try {
        await saveDerivative(c.get('kernel'), allowed, kind, typed);
      } catch (error) {
        if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
        return showOne(
          c,
          kind,
          { text: typed.text, error: error.fields.text ?? error.say },
          STATUS[error.code] as 409 | 422,
        );
      }
      return go(c, kind, 'saved');
    })
    .post('/ruang/naskah/:id/turunan/:kind/perbarui', async (c) => made(c, checkMark, kindOf(c)))
    .post('/ruang/naskah/:id/turunan/:kind/pilih', async (c) => {
      const allowed = await editableEdition(c);
      const { choice } = await form(c, chosen);
      await settleOffer(c.get('kernel'), allowed, kindOf(c), choice);
      return go(c, kindOf(c), 'saved');
    })
    .post('/ruang/naskah/:id/turunan/:kind/usul', async (c) => {
      const { say } = await proposeDerivative(c.get('kernel'), await editableEdition(c), kindOf(c));
      return say ? showOne(c, kindOf(c), { problem: say }) : go(c, kindOf(c), 'proposed');
    })
    .post('/ruang/naskah/:id/turunan/english/edisi', async (c) => {
      const id = await takeToEnglish(c.get('kernel'), await editableEdition(c));
      return c.redirect(`/ruang/naskah/${id}?kabar=edisi`, 303);
    })
    .get('/ruang/naskah/:id/turunan/:kind/berkas', async (c) => {
      const edition = await readableEdition(c);
      const one = await findDerivative(c.get('kernel').db, edition.id, kindOf(c));
      if (!one) throw notFound();
      const bytes = one.file
        ? new Uint8Array(await c.get('kernel').files.get(one.file.key))
        : new TextEncoder().encode(one.text);
      const name = one.file?.name ?? `${one.kind}.txt`;
      const inline = one.file?.type.startsWith('image/') && c.req.query('lihat') !== undefined;
      return c.body(bytes, 200, {
        'content-type': one.file?.type ?? 'text/plain; charset=utf-8',
        'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"`,
        'cache-control': 'private, no-cache',
      });
    });

function kindOf(c: Context): DerivativeKind {
  const kind = parseKind(c.req.param('kind') ?? '');
  if (!kind) throw notFound();
  return kind;
}

const go = (c: Web, kind: DerivativeKind, news: News): Response => c.redirect(`${at(c)}/${kind}?kabar=${news}`, 303);

async function made(c: Web, checkMark: CheckMark | undefined, kind: DerivativeKind | null): Promise<Response> {
  if (!kind) throw notFound();
  const { outcome } = await makeDerivative(c.get('kernel'), await editableEdition(c), kind, {
    cover: coverSvg,
    checkMark,
  });
  return go(c, kind, outcome);
}

/** The frame of the page, with the news of the form that led to it. */
function roomWithNews(c: Web) {
  const room = c.get('room');
  const news = c.req.query('kabar') as News | undefined;
  const text =
    news && ['made', 'renewed', 'choice', 'saved', 'proposed'].includes(news) && derivativeWords(room.locale)[news];
  return text ? { ...room, flash: { kind: 'ok' as const, text } } : room;
}

async function showList(c: Web): Promise<Response> {
  const edition = await readableEdition(c);
  const made = await listDerivatives(c.get('kernel').db, edition.id);
  const canEdit = writePolicy.may(actorOf(c), 'edit', edition);
  return page(c, <DerivativesPage room={roomWithNews(c)} edition={edition} made={made} canEdit={canEdit} />);
}

type Extra = { text?: string; error?: { id: string; en: string }; problem?: { id: string; en: string } };

async function showOne(
  c: Web,
  kind: DerivativeKind,
  extra: Extra = {},
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const edition = await readableEdition(c);
  const model = await readDerivative(c.get('kernel'), edition, kind);
  if (!model) throw notFound();
  const canEdit = writePolicy.may(actorOf(c), 'edit', edition);
  return page(c, <DerivativePage room={roomWithNews(c)} model={model} canEdit={canEdit} {...extra} />, status);
}
