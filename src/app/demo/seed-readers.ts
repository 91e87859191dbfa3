import {
  backdatePlan,
  fillPlans,
  planDeliveries,
  reapDeliveries,
  seedSubscriber,
  sendDeliveries,
} from '../../deliver/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';
import { seedCounts } from '../../listen/index.ts';
import { findArticleBySlug, findArticleOfEdition } from '../../publish/index.ts';
import { demoContent } from './content/index.ts';
import { momentOf, pastMomentOf, steady } from './when.ts';

/** Makes the invented subscribers; they consented in the past. */
export async function seedSubscribers(k: Kernel, today: Date): Promise<void> {
  for (const s of demoContent.subscribers) {
    await seedSubscriber(k, {
      email: s.email,
      topicSlugs: s.topicSlugs,
      locale: s.locale,
      at: momentOf(today, s.daysAgo, '09:12'),
    });
  }
}

/** Plans and sends the mail about a release into the outbox, with the audience as of the story's time. */
export async function seedDeliveries(k: Kernel, editionId: string, at: Date): Promise<void> {
  const article = await findArticleOfEdition(k, editionId);
  if (!article) return;
  const correction = article.corrections.at(-1);
  await planDeliveries(k, {
    ...article,
    articleId: article.id,
    unitName: article.unitName ?? article.agencyName,
    releasedAt: at.toISOString(),
    promisedAt: null,
    correction: article.version > 1 && correction ? { major: correction.major, note: correction.note } : null,
  });
  await fillPlans(k);
  const going = new AbortController();
  while ((await sendDeliveries(k, going.signal)) > 0);
  await reapDeliveries(k);
  await backdatePlan(k, { articleId: article.id, version: article.version, at });
}

/** Spreads invented reads over the days since each release, most of them on the first, and writes the reactions. */
export async function seedReads(k: Kernel, today: Date): Promise<void> {
  for (const item of demoContent.items) {
    const counts = demoContent.counts[item.key];
    const article = counts ? await findArticleBySlug(k, 'id', item.slug) : null;
    if (!counts || !article) continue;
    const first = jakartaDay(pastMomentOf(today, item.daysAgo, item.hour));
    const weights = Array.from(
      { length: item.daysAgo + 1 },
      (_, d) => (0.6 + steady(`${item.key}${d}`) * 0.8) / (1 + d) ** 1.2,
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    const days = weights.map((w, d) => ({ day: addDays(first, d), reads: Math.floor((counts.reads * w) / sum) }));
    days[0]!.reads += counts.reads - days.reduce((n, d) => n + d.reads, 0);
    await seedCounts(k, { articleId: article.id, days, reactions: counts.reactions, day: first });
  }
}
