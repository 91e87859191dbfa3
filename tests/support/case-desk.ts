import { mock } from 'node:test';
import { SYSTEM } from '../../src/kernel/actor.ts';
import { resetLimits } from '../../src/kernel/http/rate-limit.ts';
import { newId } from '../../src/kernel/ids.ts';
import { type MailMessage, readOutbox } from '../../src/kernel/mail.ts';
import { parseJakarta } from '../../src/kernel/time.ts';
import { createAccount, createAgency } from '../../src/people/index.ts';
import { PASSWORD, startTestApp, type TestApp } from './app.ts';
import type { Client } from './client.ts';

export type Sent = { code: string; id: string };

export type CaseDesk = {
  t: TestApp;
  /** Sets what the program takes for now: a Jakarta day and time. */
  at(day: string, time?: string): void;
  /** Sends a case through the public form, a question unless told otherwise. */
  send(fields?: Record<string, string>, path?: string): Promise<Sent>;
  /** The tracking page of a case, as its writer sees it. */
  track(code: string): Promise<string>;
  /** Sends a form about a case in the newsroom. */
  act(client: Client, id: string, form: string, fields?: Record<string, string>): Promise<Response>;
  /** Delivers what is due and returns all mail to an address, with a purpose where one is named. */
  mailTo(email: string, purpose?: string): Promise<MailMessage[]>;
  /** Signs in a case officer of another agency. */
  stranger(): Promise<Client>;
  stop(): Promise<void>;
};

/** Starts the application with a clock that tests can move; each request counts as the first one of its minute. */
export async function startCaseDesk(): Promise<CaseDesk> {
  const t = await startTestApp();
  let now: Date | null = null;
  const moved = mock.method(t.kernel.clock, 'now', () => now ?? new Date());
  return {
    t,
    at(day, time = '09:00') {
      now = parseJakarta(day, time);
    },
    async send(fields = {}, path = '/lapor') {
      resetLimits();
      const answer = await t.visitor().post(path, {
        kind: 'question',
        message: 'Kapan loket informasi di Sukamaju buka kembali?',
        ...fields,
      });
      const code = /\/lapor\/diterima\/(.+)$/.exec(answer.headers.get('location') ?? '')?.[1];
      if (answer.status !== 303 || !code)
        throw new Error(`sending answered ${answer.status}: ${textOf(await answer.text())}`);
      const { rows } = await t.kernel.pool.query('SELECT id FROM answer.cases WHERE code = $1', [code.slice(0, -5)]);
      return { code, id: rows[0].id };
    },
    async track(code) {
      resetLimits();
      return t.visitor().page(`/lacak?kode=${code}`);
    },
    act: (client, id, form, fields = {}) => client.post(`/ruang/laporan/${id}/${form}?saring=tindakan`, fields),
    async mailTo(email, purpose) {
      await t.drain();
      const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 500, offset: 0 });
      return entries.map((e) => e.mail).filter((mail) => mail.to === email && (!purpose || mail.purpose === purpose));
    },
    async stranger() {
      // Made on a later day than the installation's own agency, which stays the main one.
      const kept = now;
      now = null;
      const agency = await createAgency(t.kernel, SYSTEM, {
        slug: `lain${newId().slice(-6)}`,
        name: 'Badan Lain',
        nameEn: 'Other Agency',
        shortName: 'BL',
        tagline: '',
      });
      now = kept;
      const email = `${newId()}@lain.example`;
      const grants = [{ role: 'case-officer' as const, agencyId: agency.id }];
      await createAccount(t.kernel, SYSTEM, {
        email,
        name: 'Orang Lain',
        title: '',
        unitId: null,
        grants,
        password: PASSWORD,
      });
      const client = t.visitor();
      const answer = await client.post('/ruang/masuk', { email, password: PASSWORD });
      if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
      return client;
    },
    async stop() {
      moved.mock.restore();
      await t.stop();
    },
  };
}

/** What a page says, without its markup. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
