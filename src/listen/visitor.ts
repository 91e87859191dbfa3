import { createHmac, randomBytes } from 'node:crypto';
import type { Kernel } from '../kernel/kernel.ts';
import { jakartaDay } from '../kernel/time.ts';

/** Where a request came from; it is mixed into a mark and never kept. */
export type Visit = { address: string; agent: string };

const salts = new WeakMap<Kernel, Map<string, Buffer>>();

/** Returns the salt of a Jakarta day, made once for all processes. */
async function saltOf(k: Kernel, day: string): Promise<Buffer> {
  const kept = salts.get(k) ?? new Map<string, Buffer>();
  salts.set(k, kept);
  const known = kept.get(day);
  if (known) return known;
  await k.pool.query('INSERT INTO listen.salts (day, salt) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    day,
    randomBytes(32),
  ]);
  const { rows } = await k.pool.query<{ salt: Buffer }>('SELECT salt FROM listen.salts WHERE day = $1', [day]);
  const salt = rows[0]!.salt;
  kept.clear();
  kept.set(day, salt);
  return salt;
}

/** Returns the mark of a visit to an article today: HMAC-SHA-256 under a random salt that is destroyed after 48 hours. */
export async function visitorMark(
  k: Kernel,
  articleId: string,
  visit: Visit,
): Promise<{ visitor: Buffer; day: string }> {
  const day = jakartaDay(k.clock.now());
  const salt = await saltOf(k, day);
  const visitor = createHmac('sha256', salt)
    .update(`${articleId}\n${visit.address}\n${visit.agent}`)
    .digest()
    .subarray(0, 16);
  return { visitor, day };
}

const MACHINES =
  /bot\b|bot[/;]|crawl|spider|slurp|preview|scan|monitor|fetch|curl|wget|python|java\/|go-http|okhttp|axios|node|undici|headless|lighthouse|facebookexternalhit|whatsapp|telegram|feed|rss/i;

/** Says whether a request was made by a program rather than for a person, judged by its user agent. */
export const isMachine = (agent: string): boolean => agent.length < 12 || MACHINES.test(agent);
