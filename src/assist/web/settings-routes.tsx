import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { namesOf } from '../../people/index.ts';
import { saveSettings, setClearance } from '../commands/save-settings.ts';
import { assistPolicy } from '../policy.ts';
import { clearancesOf, settingsOf } from '../queries/settings.ts';
import { tokensToday } from '../run/budget.ts';
import { type ConnectionReport, testConnection } from '../run/test-connection.ts';
import { PROVIDERS, TASKS, type Task } from '../types.ts';
import { assistWords } from '../words.ts';
import { chosenAgency } from './agency-choice.ts';
import { SettingsPage } from './pages/settings-page.tsx';

const whole = (least: number, most: number) =>
  z.coerce
    .number(`Isi dengan bilangan bulat. | Give a whole number.`)
    .int('Isi dengan bilangan bulat. | Give a whole number.')
    .min(least, `Paling sedikit ${least}. | At least ${least}.`)
    .max(most, `Paling banyak ${most}. | At most ${most}.`);

const several = z.preprocess((v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]), z.array(z.enum(TASKS)));

const settingsForm = z.object({
  provider: z.enum(PROVIDERS),
  address: z.string().trim().max(300),
  model: z.string().trim().max(120),
  apiVersion: z.string().trim().max(40),
  key: z.string().trim().max(500),
  requestsPerMinute: whole(1, 1000),
  tokensPerDay: whole(1000, 1_000_000_000),
  inputLetters: whole(500, 400_000),
  timeoutSeconds: whole(1, 300),
  retentionDays: whole(1, 3650),
  tasksOn: several,
});
const clearanceForm = z.object({
  class: z.enum(['internal', 'restricted', 'embargoed']),
  cleared: z.enum(['1', '0']).transform((v) => v === '1'),
});

type Again = { values?: Record<string, unknown>; error?: AppError; report?: ConnectionReport };

/** For administrators: which model an agency uses, for what, and with what material. */
export const settingsRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/asisten', (c) => show(c))
    .post('/ruang/asisten', save)
    .post('/ruang/asisten/uji', async (c) => {
      const { agency } = await chosenAgency(c, 'configure');
      limit(c, 'assist.test', { perMinute: 10 });
      const allowed = assistPolicy.allow(c.get('actor'), 'configure', { agencyId: agency.id });
      return show(c, { report: await testConnection(c.get('kernel'), allowed) });
    })
    .post('/ruang/asisten/kelas', async (c) => {
      const { agency } = await chosenAgency(c, 'configure');
      const { class: materialClass, cleared } = await form(c, clearanceForm);
      const allowed = assistPolicy.allow(c.get('actor'), 'configure', { agencyId: agency.id });
      await setClearance(c.get('kernel'), allowed, materialClass, cleared);
      return c.redirect(`/ruang/asisten?instansi=${agency.id}&kabar=kelas#kelas`, 303);
    });

async function save(c: Web): Promise<Response> {
  const { agency } = await chosenAgency(c, 'configure');
  const { key: typedKey, _csrf, ...values } = (await c.req.parseBody({ all: true })) as Record<string, unknown>;
  try {
    const given = checkFields({ ...values, key: typedKey ?? '' }, settingsForm);
    const { tasksOn, ...plain } = given;
    const allowed = assistPolicy.allow(c.get('actor'), 'configure', { agencyId: agency.id });
    const tasksOff = TASKS.filter((task) => !tasksOn.includes(task));
    await saveSettings(c.get('kernel'), allowed, { ...plain, tasksOff });
    return c.redirect(`/ruang/asisten?instansi=${agency.id}&kabar=tersimpan`, 303);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    return show(c, { values, error });
  }
}

async function show(c: Web, again: Again = {}): Promise<Response> {
  const k = c.get('kernel');
  const { agency, agencies } = await chosenAgency(c, 'configure');
  const [settings, clearances, used] = await Promise.all([
    settingsOf(k.db, agency.id),
    clearancesOf(k.db, agency.id),
    tokensToday(k.db, agency.id, k.clock.now()),
  ]);
  const names = await namesOf(
    k,
    clearances.map((one) => one.accountId),
  );
  const w = assistWords(c.get('room').locale);
  const news = { tersimpan: w.saved, kelas: w.changed }[c.req.query('kabar') ?? ''];
  const tasksOn = again.values
    ? ([again.values['tasksOn[]'] ?? []].flat() as Task[])
    : TASKS.filter((task) => !settings.tasksOff.includes(task));
  const text = (name: keyof typeof settings): string => String(again.values?.[name] ?? settings[name] ?? '');
  return page(
    c,
    <SettingsPage
      room={c.get('room')}
      agency={agency}
      agencies={agencies}
      settings={settings}
      text={text}
      tasksOn={tasksOn}
      clearances={clearances.map((one) => ({ ...one, name: names.get(one.accountId)?.name ?? w.system }))}
      tokensUsed={used}
      news={again.error || again.report ? null : (news ?? null)}
      error={again.error ?? null}
      report={again.report ?? null}
    />,
    again.error ? STATUS[again.error.code] : 200,
  );
}
