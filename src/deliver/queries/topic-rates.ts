import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';

const WEEKS = 8;
const WEEK_MS = 7 * 86_400_000;

/** Messages per week and topic over the last eight weeks (or since the first one, when that is later), from what was really planned. */
export async function topicRates(k: Kernel, language: Locale): Promise<Map<string, number>> {
  const now = k.clock.now().getTime();
  const from = new Date(now - WEEKS * WEEK_MS);
  const first = await k.pool.query<{ at: Date | null }>(
    "SELECT min(audience_as_of) AS at FROM deliver.plans WHERE kind = 'new' AND language = $1",
    [language],
  );
  const began = Math.max(from.getTime(), first.rows[0]!.at?.getTime() ?? now);
  const weeks = Math.max(1, (now - began) / WEEK_MS);
  const { rows } = await k.pool.query<{ slug: string; n: string }>(
    `SELECT slug, count(*) AS n FROM deliver.plans, unnest(topic_slugs) AS slug
      WHERE kind = 'new' AND language = $1 AND audience_as_of >= $2 GROUP BY slug`,
    [language, from],
  );
  return new Map(rows.map((r) => [r.slug, Number(r.n) / weeks]));
}
