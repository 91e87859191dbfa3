import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { parseJakarta } from '../../kernel/time.ts';
import { namesOf } from '../../people/index.ts';
import { assistPolicy } from '../policy.ts';
import { findRun, listRuns, type RunFilter } from '../queries/runs.ts';
import { settingsOf } from '../queries/settings.ts';
import type { RunState } from '../tables.ts';
import { TASKS } from '../types.ts';
import { assistWords } from '../words.ts';
import { chosenAgency } from './agency-choice.ts';
import { LogPage } from './pages/log-page.tsx';
import { RunPage } from './pages/run-page.tsx';
import { runsCsv } from './runs-csv.ts';

const PER_PAGE = 50;
const MOST_EXPORTED = 20_000;
const STATES: RunState[] = ['running', 'ok', 'failed', 'stopped'];

/** What the models were asked and what came of it. */
export const logRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/asisten/catatan', list)
    .get('/ruang/asisten/catatan.csv', download)
    .get('/ruang/asisten/catatan/:id', open);

async function asked(c: Web) {
  const { agency, agencies } = await chosenAgency(c, 'readLog');
  const q = (name: string): string => c.req.query(name) ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(q('sejak')) ? q('sejak') : '';
  const from = day ? parseJakarta(day, '00:00:00') : null;
  const filter: RunFilter = {
    agencyId: agency.id,
    task: ([...TASKS, 'test'] as const).find((task) => task === q('tugas')),
    state: STATES.find((state) => state === q('hasil')),
    from: from && !Number.isNaN(from.getTime()) ? from : undefined,
  };
  return { agency, agencies, filter, day: filter.from ? day : '' };
}

async function list(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const { agency, agencies, filter, day } = await asked(c);
  const number = Math.max(1, Math.min(100_000, Math.trunc(Number(c.req.query('halaman'))) || 1));
  const { total, runs } = await listRuns(k.db, filter, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  const names = await namesOf(k, [...runs.map((run) => run.startedBy), ...runs.map((run) => run.decidedBy)]);
  const { retentionDays } = await settingsOf(k.db, agency.id);
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const nameOf = (id: string | null) => (id && names.get(id)?.name) || assistWords(c.get('room').locale).system;
  return page(
    c,
    <LogPage
      room={c.get('room')}
      agency={agency}
      agencies={agencies}
      filter={filter}
      day={day}
      runs={runs}
      nameOf={nameOf}
      page={Math.min(number, pages)}
      pages={pages}
      retentionDays={retentionDays}
    />,
  );
}

async function download(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const { filter } = await asked(c);
  const { runs } = await listRuns(k.db, filter, { limit: MOST_EXPORTED, offset: 0 });
  c.header('content-type', 'text/csv; charset=utf-8');
  c.header('content-disposition', 'attachment; filename="catatan-asisten.csv"');
  return c.body(runsCsv(runs));
}

async function open(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const run = await findRun(k.db, c.req.param('id') ?? '');
  const actor = c.get('actor');
  if (!run || !actor || !assistPolicy.may(actor, 'readLog', run)) throw notFound();
  if (run.outputSealed && run.output)
    await k.change(actor, async (tx) =>
      tx.audit({ action: 'assist.answer-read', subject: { kind: 'run', id: run.id }, detail: { class: run.class } }),
    );
  const output = run.output && (run.outputSealed ? k.vault.open(run.output) : run.output);
  const names = await namesOf(k, [run.startedBy, run.decidedBy]);
  const nameOf = (id: string | null) => (id && names.get(id)?.name) || assistWords(c.get('room').locale).system;
  return page(c, <RunPage room={c.get('room')} run={run} output={output} nameOf={nameOf} />);
}
