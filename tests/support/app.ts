import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../src/app/boot.ts';
import { createApp } from '../../src/app/create-app.ts';
import { SYSTEM } from '../../src/kernel/actor.ts';
import { type Config, readConfig } from '../../src/kernel/config.ts';
import { resetLimits } from '../../src/kernel/http/rate-limit.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { createLog } from '../../src/kernel/log.ts';
import { createAccount, createAgency, createUnit, type Role } from '../../src/people/index.ts';
import { Client } from './client.ts';
import { openTestDatabase } from './database.ts';

export const PASSWORD = 'sungai-jernih-mengalir-2026';

export type TestApp = {
  kernel: Kernel;
  agencyId: string;
  unitId: string;
  /** Sends a request without cookies. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A browser without an account: keeps cookies. */
  visitor(): Client;
  /** Makes an account with the role (a new one each time) and signs it in through the form. */
  signIn(role: Role | Role[], name?: string): Promise<Client & { accountId: string; email: string }>;
  /** Runs all jobs that are due. */
  drain(): Promise<number>;
  stop(): Promise<void>;
};

/** Starts the whole application on a database of its own, without a network port. */
export async function startTestApp(settings: Partial<Config> = {}): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gapura-app-'));
  const config = { ...readConfig({ PUBLIC_URL: 'http://gapura.test' }), dataDir, logLevel: 'silent', ...settings };
  const database = await openTestDatabase();
  const log = createLog(process.env.TEST_LOG ?? 'silent');
  const kernel = assemble(config, log, database, 'a-secret-for-tests-only-0123456789abcdef');
  const app = createApp(kernel);
  resetLimits();
  const agency = await createAgency(kernel, SYSTEM, {
    slug: 'ksdn',
    name: 'Kementerian Sungai dan Danau',
    nameEn: 'Ministry of Rivers and Lakes',
    shortName: 'Kemensuda',
    tagline: 'Air yang terjaga, warga yang tenang',
  });
  const unit = await createUnit(kernel, SYSTEM, {
    agencyId: agency.id,
    slug: 'humas',
    name: 'Biro Hubungan Masyarakat',
    nameEn: 'Public Relations Bureau',
  });
  const request = async (path: string, init?: RequestInit) => app.request(new URL(path, config.publicUrl).href, init);
  return {
    kernel,
    agencyId: agency.id,
    unitId: unit.id,
    request,
    visitor: () => new Client(request, config.publicUrl),
    async signIn(role, name = 'Rani Anggraini') {
      const email = `${newId()}@kantor.example`;
      const roles = Array.isArray(role) ? role : [role];
      const account = await createAccount(kernel, SYSTEM, {
        email,
        name,
        title: 'Pranata humas',
        unitId: unit.id,
        grants: roles.map((r) => ({ role: r, agencyId: agency.id })),
        password: PASSWORD,
      });
      const client = new Client(request, config.publicUrl);
      const answer = await client.post('/ruang/masuk', { email, password: PASSWORD });
      if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
      return Object.assign(client, { accountId: account.id, email });
    },
    drain: () => kernel.jobs.drain(kernel),
    async stop() {
      await kernel.jobs.stop();
      kernel.mailer.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
