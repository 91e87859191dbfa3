import { brokenSeals, verifyAudit } from '../../kernel/audit.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { releaseGauges, signingHealth } from '../../publish/index.ts';
import { boot } from '../boot.ts';
import type { Arguments } from './arguments.ts';

/** Tables outside the published store that hold only what was announced. */
const PUBLIC = ['plan.public_events'];

type Finding = { name: string; ok: boolean; detail: string };

/** `gapura doctor`: says what is well and what is not; exit code 1 when something is not. */
export async function doctor({ options, config }: Arguments): Promise<number> {
  const booted = await boot(config());
  try {
    const findings = await examine(booted.k);
    if (options.json) process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`);
    else for (const f of findings) process.stdout.write(`${f.ok ? 'ok  ' : 'BAD '} ${f.name}: ${f.detail}\n`);
    return findings.every((f) => f.ok) ? 0 : 1;
  } finally {
    await booted.close();
  }
}

/** Examines an installation: database, audit chain, the public role's rights, jobs, release clock. */
export async function examine(k: Kernel): Promise<Finding[]> {
  const version = await k.pool.query<{ v: string }>("SELECT current_setting('server_version') AS v");
  const chain = await verifyAudit(k.pool);
  const seals = await brokenSeals(k);
  const rights = await k.pool.query<{ t: string }>(
    `SELECT n.nspname || '.' || c.relname AS t FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname IN ('kernel', 'people', 'plan', 'write', 'approve', 'deliver', 'answer', 'press', 'assist')
        AND n.nspname || '.' || c.relname <> ALL ($1) AND has_table_privilege('gapura_public', c.oid, 'SELECT')`,
    [PUBLIC],
  );
  const jobs = await k.jobs.counts();
  const gauges = await releaseGauges(k);
  return [
    { name: 'database', ok: Number.parseInt(version.rows[0]!.v, 10) >= 15, detail: `PostgreSQL ${version.rows[0]!.v}` },
    {
      name: 'audit chain',
      ok: chain.ok,
      detail: chain.ok ? `${chain.rows} rows, unbroken` : `row ${chain.brokenAt}: ${chain.why}`,
    },
    {
      name: 'who saw what',
      ok: seals.length === 0,
      detail: seals.length === 0 ? 'as it was sealed' : `changed after it was sealed: ${seals.join(', ')}`,
    },
    {
      name: 'public role',
      ok: rights.rows.length === 0,
      detail:
        rights.rows.length === 0
          ? 'reads nothing but what is public'
          : `may read ${rights.rows.map((r) => r.t).join(', ')}`,
    },
    { name: 'jobs', ok: jobs.dead === 0, detail: `${jobs.waiting} waiting, ${jobs.dead} given up` },
    {
      name: 'release clock',
      ok: gauges.overdue === 0 && gauges.failed === 0,
      detail: `${gauges.overdue} overdue, ${gauges.failed} failed`,
    },
    ...(await signingHealth(k)),
    { name: 'mail', ok: true, detail: k.config.smtpUrl ? 'by SMTP' : 'kept in the outbox (SMTP_URL is not set)' },
  ];
}
