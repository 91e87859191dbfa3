import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { readRegisterCsv, registerCsv } from '../officials/adapters/register-csv.ts';
import { addOfficial, endTerm, keepLines, removeTerm } from '../officials/keep-register.ts';
import { listOfficials, registerLines } from '../officials/read-register.ts';
import { readDay } from '../officials/register.ts';
import { registerWords } from '../officials/words.ts';
import { peoplePolicy } from '../policy.ts';
import { listAgencies } from '../queries/agencies.ts';
import { orAgain, type Trouble } from './answers.ts';
import { RegisterPage } from './pages/register.tsx';
import { RegisterImportPage } from './pages/register-import.tsx';

/** The agency whose register this person sees: the first of theirs. */
async function registerOf(c: Web): Promise<{ agencyId: string; actor: Actor; mayKeep: boolean }> {
  const actor = c.get('actor');
  const all = await listAgencies(c.get('kernel'));
  const agency = all.find((one) => peoplePolicy.may(actor, 'readRegister', { agencyId: one.id }));
  const agencyId = agency?.id ?? '';
  const allowed = peoplePolicy.allow(actor, 'readRegister', { agencyId });
  return { agencyId, actor: allowed.actor, mayKeep: peoplePolicy.may(actor, 'keepRegister', { agencyId }) };
}

const keeper = (c: Web, agencyId: string) => peoplePolicy.allow(c.get('actor'), 'keepRegister', { agencyId });
const lineForm = z.record(z.string(), z.string().max(1000));
const news = (c: Web, text: string) => ({ ...c.get('room'), flash: { kind: 'ok' as const, text } });

async function drawRegister(c: Web, trouble?: Trouble): Promise<Response> {
  const { agencyId, mayKeep } = await registerOf(c);
  const words = (c.req.query('cari') ?? '').slice(0, 100);
  const on = readDay(c.req.query('pada') ?? '') ?? '';
  const officials = await listOfficials(c.get('kernel').db, agencyId, { words, on: on || null });
  const said = c.req.query('kabar');
  const w = registerWords(c.get('room').locale);
  const counts = /^(\d+)-(\d+)-(\d+)$/.exec(said ?? '');
  const text = counts ? w.imported(Number(counts[1]), Number(counts[2]), Number(counts[3])) : w.saved;
  return page(
    c,
    RegisterPage({
      room: said && !trouble ? news(c, text) : c.get('room'),
      agencyId,
      officials,
      mayKeep,
      words,
      on,
      filtered: words !== '' || on !== '',
      values: trouble?.values ?? {},
      errors: trouble?.error.fields ?? {},
      message: trouble?.error.say,
    }),
    trouble ? STATUS[trouble.error.code] : 200,
  );
}

async function drawImport(
  c: Web,
  read: Parameters<typeof RegisterImportPage>[0]['read'] = null,
  error?: AppError,
): Promise<Response> {
  const { agencyId } = await registerOf(c);
  keeper(c, agencyId);
  const status = error ? STATUS[error.code] : read && read.mistakes.length > 0 ? 422 : 200;
  return page(c, RegisterImportPage({ room: c.get('room'), agencyId, read, errors: error?.fields ?? {} }), status);
}

/** Reads the file and shows what it holds; nothing is saved yet. */
async function readFile(c: Web): Promise<Response> {
  const { file } = await c.req.parseBody();
  try {
    if (!(file instanceof File) || file.size === 0)
      throw new AppError(
        'invalid',
        { id: 'Pilih berkas CSV dahulu.', en: 'Choose a CSV file first.' },
        { fields: { file: { id: 'Pilih berkas CSV dahulu.', en: 'Choose a CSV file first.' } } },
      );
    const { lines, errors } = readRegisterCsv(new Uint8Array(await file.arrayBuffer()));
    return drawImport(c, { lines, mistakes: errors, csv: registerCsv(lines) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return drawImport(c, null, error);
  }
}

/** The register of officials: seen by whoever writes, kept by editors and administrators. */
export const registerRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/pejabat', (c) => drawRegister(c))
    .get('/ruang/pejabat.csv', async (c) => {
      const { agencyId } = await registerOf(c);
      const lines = registerLines(await listOfficials(c.get('kernel').db, agencyId));
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', 'attachment; filename="pejabat.csv"');
      return c.body(`\uFEFF${registerCsv(lines)}`);
    })
    .get('/ruang/pejabat/impor', (c) => drawImport(c))
    .post('/ruang/pejabat/impor', readFile)
    .post('/ruang/pejabat/:agencyId', (c) =>
      orAgain(
        c,
        async () => {
          const agencyId = c.req.param('agencyId');
          await addOfficial(c.get('kernel'), keeper(c, agencyId), agencyId, await form(c, lineForm));
          return c.redirect('/ruang/pejabat?kabar=ya', 303);
        },
        (trouble) => drawRegister(c, trouble),
      ),
    )
    .post('/ruang/pejabat/:agencyId/impor', async (c) => {
      const agencyId = c.req.param('agencyId');
      const by = keeper(c, agencyId);
      const { csv } = await form(c, z.object({ csv: z.string().max(2_500_000) }));
      const { lines, errors } = readRegisterCsv(new TextEncoder().encode(csv));
      if (errors.length > 0) return drawImport(c, { lines, mistakes: errors, csv });
      const kept = await keepLines(c.get('kernel'), by, agencyId, lines, 'imported');
      return c.redirect(`/ruang/pejabat?kabar=${kept.added}-${kept.changed}-${kept.same}`, 303);
    })
    .post('/ruang/pejabat/:agencyId/jabatan/:termId/selesai', async (c) => {
      const { agencyId, termId } = c.req.param();
      const { to } = await form(c, z.object({ to: z.string().max(20).default('') }));
      const day = readDay(to);
      if (day === undefined)
        throw new AppError('invalid', { id: 'Tanggal itu tidak terbaca.', en: 'That date can’t be read.' });
      await endTerm(c.get('kernel'), keeper(c, agencyId), agencyId, termId, day);
      return c.redirect('/ruang/pejabat?kabar=ya', 303);
    })
    .post('/ruang/pejabat/:agencyId/jabatan/:termId/hapus', async (c) => {
      const { agencyId, termId } = c.req.param();
      await removeTerm(c.get('kernel'), keeper(c, agencyId), agencyId, termId);
      return c.redirect('/ruang/pejabat?kabar=ya', 303);
    });
