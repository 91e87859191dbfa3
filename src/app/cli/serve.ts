import { boot } from '../boot.ts';
import { DEMO_PASSWORD, demoAccounts } from '../demo/accounts.ts';
import { seedDemo } from '../demo/seed.ts';
import { type Running, startWeb, startWorker } from '../roles.ts';
import type { Arguments } from './arguments.ts';

/** `gapura serve`: the web server and the worker in one process; prints the address, and the accounts in demo mode. */
export async function serve({ options, config }: Arguments): Promise<number> {
  const settings = config();
  settings.demo ||= options.demo === true;
  const booted = await boot(settings);
  const { k } = booted;
  if (settings.demo) await seedDemo(k);
  const web = await startWeb(k);
  const roles: Running[] = [web];
  if (!options['web-only']) roles.push(await startWorker(k));
  const address = settings.publicUrl.replace(/:0$/, `:${web.port}`);
  process.stdout.write(`Gapura: ${address}\n`);
  if (settings.demo) {
    process.stdout.write(`Ruang redaksi / newsroom: ${address}/ruang  (kata sandi / password: ${DEMO_PASSWORD})\n`);
    for (const a of demoAccounts) process.stdout.write(`  ${a.role.padEnd(14)} ${a.email}\n`);
  }
  return untilSignal(async () => {
    await Promise.all(roles.map((r) => r.stop()));
    await booted.close();
  });
}

/** `gapura worker`: only the background work; any number of them may run on one database. */
export async function worker({ config }: Arguments): Promise<number> {
  const booted = await boot(config());
  const role = await startWorker(booted.k);
  process.stdout.write('Gapura: worker\n');
  return untilSignal(async () => {
    await role.stop();
    await booted.close();
  });
}

/** Waits for SIGINT or SIGTERM, then stops cleanly; a second signal ends the process at once. */
function untilSignal(stop: () => Promise<void>): Promise<number> {
  return new Promise((resolve) => {
    let stopping = false;
    const end = () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => resolve(0),
        () => resolve(1),
      );
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}
