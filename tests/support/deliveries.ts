import { fillPlans, planDeliveries, reapDeliveries, sendDeliveries } from '../../src/deliver/index.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import type { MailMessage } from '../../src/kernel/mail.ts';
import { readOutbox } from '../../src/kernel/mail.ts';
import type { TestApp } from './app.ts';
import { type SeededArticle, seedArticle } from './published.ts';

/** The mails in the outbox, oldest first. */
export async function outbox(k: Kernel): Promise<MailMessage[]> {
  const { entries } = await readOutbox(k.pool, k.vault, { limit: 1000, offset: 0 });
  return entries.map((e) => e.mail).reverse();
}

/** Tells the delivery about a released article, as the wiring does; `major` says that this version is a correction. */
export async function released(
  t: TestApp,
  article: SeededArticle,
  correction: { major: boolean; note: string } | null = null,
): Promise<void> {
  await planDeliveries(t.kernel, {
    articleId: article.id,
    itemId: article.itemId,
    editionId: article.id,
    version: article.version,
    sequence: 1,
    slug: article.slug,
    language: article.language,
    type: article.type,
    headline: article.headline,
    standfirst: article.standfirst,
    topicSlugs: article.topics,
    unitName: 'Biro Hubungan Masyarakat',
    agencyName: 'Kementerian Sungai dan Danau',
    releasedAt: article.releasedAt.toISOString(),
    promisedAt: null,
    correction,
  });
}

/** Puts an article into the published store and tells the delivery. */
export async function release(t: TestApp, given: Parameters<typeof seedArticle>[1]): Promise<SeededArticle> {
  const releasedAt = given.releasedAt ?? new Date();
  const article = await seedArticle(t.kernel, { releasedAt, firstReleasedAt: releasedAt, ...given });
  await t.kernel.pool.query('UPDATE publish.articles SET agency_id = $2 WHERE id = $1', [article.id, t.agencyId]);
  await released(t, article);
  return article;
}

/** Runs the three delivery loops until nothing moves. */
export async function deliverAll(k: Kernel): Promise<void> {
  const going = new AbortController();
  while ((await fillPlans(k)) + (await sendDeliveries(k, going.signal)) + (await reapDeliveries(k)) > 0);
}

/** Subscribes through the pages: form, mail, button; returns the address of the reader's own page. */
export async function subscribeThrough(
  t: TestApp,
  email: string,
  topik: string[],
  bahasa: 'id' | 'en' = 'id',
): Promise<string> {
  const reader = t.visitor();
  const asked = await reader.post('/langganan', { surel: email, topik, bahasa });
  if (asked.status !== 303) throw new Error(`/langganan answered ${asked.status}: ${await asked.text()}`);
  await t.drain();
  const mail = (await outbox(t.kernel)).findLast((m) => m.to === email && m.purpose === 'deliver.confirm');
  const link = /https?:\/\/\S+\/konfirmasi\/\S+/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error('no confirming mail');
  const done = await reader.post(new URL(link).pathname);
  if (done.status !== 303) throw new Error(`the confirmation answered ${done.status}`);
  return done.headers.get('location')!.split('?')[0]!;
}
