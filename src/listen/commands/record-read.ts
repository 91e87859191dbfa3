import type { Kernel } from '../../kernel/kernel.ts';
import { forgetCounts } from '../queries/counts.ts';
import { isMachine, type Visit, visitorMark } from '../visitor.ts';

type Mark = { articleId: string; visitor: Buffer; day: string };

const FLUSH_MS = 1000;
const MOST_WAITING = 20_000;
const waiting = new WeakMap<Kernel, { marks: Map<string, Mark>; timer: NodeJS.Timeout | null }>();

/** Counts a read: once a visitor, article and day; programs are not counted. Written within a second, so reading a page never waits. */
export async function recordRead(k: Kernel, articleId: string, visit: Visit): Promise<void> {
  if (isMachine(visit.agent)) return;
  const mark = await visitorMark(k, articleId, visit);
  const buffer = waiting.get(k) ?? { marks: new Map(), timer: null };
  waiting.set(k, buffer);
  if (buffer.marks.size >= MOST_WAITING) return;
  buffer.marks.set(`${articleId}${mark.visitor.toString('base64')}`, { articleId, ...mark });
  buffer.timer ??= setTimeout(() => {
    flushReads(k).catch((err) => k.log.warn({ err }, 'reads could not be counted'));
  }, FLUSH_MS).unref();
}

/** Writes the reads that wait in this process. */
export async function flushReads(k: Kernel): Promise<void> {
  const buffer = waiting.get(k);
  if (!buffer) return;
  if (buffer.timer) clearTimeout(buffer.timer);
  buffer.timer = null;
  const marks = [...buffer.marks.values()];
  buffer.marks.clear();
  if (marks.length === 0) return;
  await k.pool.query(
    `WITH seen AS (
       INSERT INTO listen.read_marks (article_id, visitor, day)
       SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::date[])
       ON CONFLICT DO NOTHING RETURNING article_id, day)
     INSERT INTO listen.read_counts (article_id, day, reads)
     SELECT article_id, day, count(*) FROM seen GROUP BY article_id, day ORDER BY article_id
     ON CONFLICT (article_id, day) DO UPDATE SET reads = read_counts.reads + EXCLUDED.reads`,
    [marks.map((m) => m.articleId), marks.map((m) => m.visitor), marks.map((m) => m.day)],
  );
  for (const { articleId } of marks) forgetCounts(k, articleId);
}
