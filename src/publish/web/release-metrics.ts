import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { type ReleaseGauges, releaseGauges } from '../queries/release-gauges.ts';

/** `/metrik`: the gauges of the release clock in Prometheus' text format, for whoever sends the token; otherwise there is no such page. */
export const metricsRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/metrik', async (c) => {
    const k = c.get('kernel');
    if (!isBearer(c, k.config.metricsToken)) throw notFound();
    c.header('cache-control', 'no-store');
    return c.body(prometheusText(await releaseGauges(k)), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });

function isBearer(c: Web, token: string | null): boolean {
  const sent = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token || !sent) return false;
  return timingSafeEqual(Buffer.from(sha256Hex(sent)), Buffer.from(sha256Hex(token)));
}

/** Writes the gauges in Prometheus' text format (version 0.0.4): numbers alone, never a headline. */
export function prometheusText(g: ReleaseGauges): string {
  const lines: [name: string, help: string, value: number | null][] = [
    ['held', 'Releases that wait for their moment or are being brought out', g.held],
    ['releasing', 'Releases being brought out now', g.releasing],
    ['overdue', 'Releases due for more than a second that are not out', g.overdue],
    ['unclaimed', 'Releases due for more than two seconds that no worker holds', g.unclaimed],
    ['stuck', 'Releases claimed for longer than the lease', g.stuck],
    ['retrying', 'Releases that failed at least once and are tried again', g.retrying],
    ['failed', 'Releases whose approval lapsed and that nobody replaced', g.failed],
    ['late', 'Releases past their grace that wait for a person', g.late],
    ['next_due_timestamp_seconds', 'When the next release is due', g.nextDueAt ? g.nextDueAt.getTime() / 1000 : null],
    ['out_30d', 'Releases of the last 30 days', g.released30d],
    ['early_30d', 'Releases of the last 30 days that came out before their time', g.early30d],
    ['lag_p50_seconds', 'Median lag of promised releases in 30 days', seconds(g.lagP50Ms)],
    ['lag_p99_seconds', '99th percentile of the lag of promised releases in 30 days', seconds(g.lagP99Ms)],
  ];
  return lines
    .filter(([, , value]) => value !== null)
    .map(([name, help, value]) => {
      const full = `gapura_release_${name}`;
      return `# HELP ${full} ${help}\n# TYPE ${full} gauge\n${full} ${value}\n`;
    })
    .join('');
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
