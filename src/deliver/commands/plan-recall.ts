import { SYSTEM } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findArticle, type Restored, type Withdrawn } from '../../publish/index.ts';
import type { PlanContent } from '../plan-content.ts';
import { keepPlan } from './plan-deliveries.ts';

const UNTITLED = { id: 'Tulisan yang sudah dihapus', en: 'A text that was taken away' } as const;

/**
 * Plans the mail that tells those who have a message about a text that it was withdrawn; what had not left stays here. Where the
 * words must not be read any more they go from the plans too, the title where it is the harm; their hashes stay.
 */
export async function planRecall(k: Kernel, gone: Withdrawn): Promise<void> {
  const topics = (await findArticle(k, gone.articleId))?.topics ?? [];
  if (gone.act === 'gone') await forgetWords(k, gone);
  // What has merely run out is no news to anybody.
  if (gone.act === 'expired') return;
  const content: PlanContent = {
    slug: gone.headline === null ? '' : gone.slug,
    headline: gone.headline ?? UNTITLED[gone.language],
    standfirst: '',
    agencyName: gone.agencyName,
    unitName: gone.unitName,
    topics,
    releasedAt: gone.at,
    correction: { note: gone.reason },
    recall: { act: gone.act, responsible: gone.responsible },
  };
  await keepPlan(k, { ...gone, kind: 'recall', asOf: gone.at, content });
}

/** Plans the mail that tells those who got the recall that the text holds again. */
export async function planRestored(k: Kernel, back: Restored): Promise<void> {
  const article = await findArticle(k, back.articleId);
  if (article?.state !== 'current') return;
  const content: PlanContent = {
    slug: back.slug,
    headline: back.headline,
    standfirst: back.standfirst,
    agencyName: back.agencyName,
    unitName: back.unitName,
    topics: article.topics,
    releasedAt: back.at,
    correction: { note: back.reason },
  };
  await keepPlan(k, { ...back, kind: 'restored', asOf: back.at, content });
}

async function forgetWords(k: Kernel, { articleId, headline, language }: Withdrawn): Promise<void> {
  const title = headline === null ? { headline: UNTITLED[language], slug: '' } : {};
  await k.change(SYSTEM, async (tx) => {
    await tx.db.execute(sql`
      UPDATE deliver.plans SET content = content || ${JSON.stringify({ standfirst: '', correction: null, ...title })}::jsonb
       WHERE article_id = ${articleId} AND kind <> 'recall'`);
    tx.audit({ action: 'deliver.words-forgotten', subject: { kind: 'article', id: articleId } });
  });
}

/** Counts the messages about a text that have arrived, or may have. */
export async function arrivedCount(k: Kernel, articleId: string): Promise<number> {
  const { rows } = await k.pool.query<{ n: string }>(
    `SELECT count(DISTINCT d.subscriber_id) AS n FROM deliver.deliveries d JOIN deliver.plans p ON p.id = d.plan_id
      WHERE p.article_id = $1 AND p.kind <> 'recall' AND d.state IN ('sent', 'uncertain', 'handing')`,
    [articleId],
  );
  return Number(rows[0]!.n);
}
