import { findPackage } from '../../approve/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import { canonicalJson, sha256Hex } from '../../kernel/hash.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findArticle, type Released } from '../../publish/index.ts';
import type { PlanContent, PlanKind } from '../plan-content.ts';

const CHUNK = 5_000;

/**
 * Plans the mail about a release: freezes what it says and as of when the audience counts. The same version is planned
 * once, however often this runs, and only where the approved package leaves by e-mail, to the topics of its audience. A minor correction is not mailed; a major one goes to those who got the first mail.
 */
export async function planDeliveries(k: Kernel, released: Released): Promise<void> {
  if (released.version > 1 && !released.correction?.major) return;
  const article = await findArticle(k, released.articleId);
  // Withdrawn before this ran: nobody has it, so nobody is told.
  if (article?.state !== 'current') return;
  const approved = released.packageId ? (await findPackage(k, released.packageId))?.content : undefined;
  if (approved?.channels && !approved.channels.includes('email')) return;
  const content: PlanContent = {
    slug: released.slug,
    headline: released.headline,
    standfirst: released.standfirst,
    agencyName: released.agencyName,
    unitName: released.unitName,
    topics: article.topics,
    releasedAt: new Date(released.releasedAt).toISOString(),
    correction: released.correction ? { note: released.correction.note } : null,
  };
  await keepPlan(k, {
    ...released,
    topicSlugs: approved?.audience?.topics ?? released.topicSlugs,
    kind: released.version > 1 ? 'correction' : 'new',
    asOf: released.releasedAt,
    content,
  });
}

type NewPlan = {
  articleId: string;
  version: number;
  kind: PlanKind;
  topicSlugs: string[];
  language: string;
  asOf: string;
  content: PlanContent;
};

/** Writes a plan once, however often it is asked for. */
export async function keepPlan(k: Kernel, plan: NewPlan): Promise<void> {
  const { content, kind } = plan;
  await k.change(SYSTEM, async (tx) => {
    const { rows } = await tx.db.execute<{ id: string }>(sql`
      INSERT INTO deliver.plans (id, article_id, version, channel, kind, content, content_sha256, topic_slugs, language,
                                 audience_as_of, state, created_at)
      VALUES (${newId()}, ${plan.articleId}, ${plan.version}, 'email', ${kind}, ${JSON.stringify(content)}::jsonb,
              ${sha256Hex(canonicalJson(content))}, ${sql.param(plan.topicSlugs)}::text[], ${plan.language},
              ${new Date(plan.asOf)}, 'planning', ${tx.now})
      ON CONFLICT (article_id, version, channel, kind) DO NOTHING RETURNING id`);
    if (rows[0])
      tx.audit({
        action: 'deliver.planned',
        subject: { kind: 'plan', id: rows[0].id },
        detail: { kind, version: plan.version },
      });
  });
}

/** Writes the next rows of every plan that is being planned, up to 5,000 at a time; returns how many plans moved. */
export async function fillPlans(k: Kernel): Promise<number> {
  const { rows } = await k.pool.query<{ id: string }>(
    `SELECT id FROM deliver.plans p WHERE state = 'planning' AND NOT EXISTS (
       SELECT 1 FROM deliver.plans e WHERE e.article_id = p.article_id AND e.created_at < p.created_at AND e.state = 'planning')
      ORDER BY created_at LIMIT 10`,
  );
  for (const { id } of rows) await fillPlan(k, id);
  return rows.length;
}

/**
 * Who gets a plan's message: those who consented before the release and still do; for a correction, those who got the
 * first one, and those to whom it was still on its way and who will not get it any more;
 * for a recall, only those who have a message about the text; for one that holds again, those who got the recall.
 */
const audience = (planId: string) => sql`
  SELECT s.id, array_agg(c.topic_slug ORDER BY c.topic_slug) AS matched
    FROM deliver.plans p
    JOIN deliver.consents c ON c.topic_slug = ANY(p.topic_slugs) AND c.withdrawn_at IS NULL AND c.given_at <= p.audience_as_of
    JOIN deliver.subscribers s ON s.id = c.subscriber_id AND s.state = 'active' AND s.locale = p.language
   WHERE p.id = ${planId} AND p.kind = 'new'
   GROUP BY s.id
  UNION ALL
  SELECT s.id, d.matched
    FROM deliver.plans p
    JOIN deliver.plans first ON first.article_id = p.article_id AND first.version = 1 AND first.channel = p.channel AND first.kind = 'new'
    JOIN deliver.deliveries d ON d.plan_id = first.id
         AND (d.state IN ('sent', 'uncertain', 'ready', 'leased', 'handing') OR d.reason IN ('superseded', 'recalled'))
    JOIN deliver.subscribers s ON s.id = d.subscriber_id AND s.state = 'active'
   WHERE p.id = ${planId} AND p.kind = 'correction'
  UNION ALL
  (SELECT DISTINCT ON (s.id) s.id, d.matched
    FROM deliver.plans p
    JOIN deliver.plans e ON e.article_id = p.article_id AND e.channel = p.channel AND e.id <> p.id
         AND ((p.kind = 'recall' AND e.kind <> 'recall' AND e.version <= p.version)
           OR (p.kind = 'restored' AND e.kind = 'recall' AND e.version < p.version))
    JOIN deliver.deliveries d ON d.plan_id = e.id AND d.state IN ('sent', 'uncertain', 'handing')
    JOIN deliver.subscribers s ON s.id = d.subscriber_id AND s.state = 'active'
   WHERE p.id = ${planId} AND p.kind IN ('recall', 'restored')
   ORDER BY s.id, e.version DESC)`;

async function fillPlan(k: Kernel, planId: string): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    // The lock makes a second worker wait and then see the cursor where this one left it.
    const plan = await tx.db.execute<{ state: string; cursor: string | null }>(
      sql`SELECT state, cursor FROM deliver.plans WHERE id = ${planId} FOR UPDATE`,
    );
    if (plan.rows[0]?.state !== 'planning') return;
    const cursor = plan.rows[0].cursor ?? '00000000-0000-0000-0000-000000000000';
    const page = await tx.db.execute<{ last: string | null; n: string; fetched: string }>(sql`
      WITH page AS (SELECT id, matched FROM (${audience(planId)}) a WHERE id > ${cursor}::uuid ORDER BY id LIMIT ${CHUNK}),
      ins AS (INSERT INTO deliver.deliveries (plan_id, subscriber_id, matched, run_at)
              SELECT ${planId}, id, matched, ${tx.now} FROM page
              ON CONFLICT (plan_id, subscriber_id) DO NOTHING RETURNING 1)
      SELECT (SELECT max(id::text) FROM page) AS last, (SELECT count(*) FROM ins) AS n, (SELECT count(*) FROM page) AS fetched`);
    const { last, n, fetched } = page.rows[0]!;
    const finished = Number(fetched) < CHUNK;
    await tx.db.execute(sql`UPDATE deliver.plans SET cursor = coalesce(${last}::uuid, cursor), planned = planned + ${Number(n)}
      WHERE id = ${planId}`);
    if (!finished) return;
    // Sending starts only when the rows are as many as an independent count says.
    await tx.db.execute(sql`
      UPDATE deliver.plans p SET expected = (SELECT count(*) FROM deliver.deliveries d WHERE d.plan_id = p.id), state = 'sending'
       WHERE p.id = ${planId} AND p.planned = (SELECT count(*) FROM deliver.deliveries d WHERE d.plan_id = p.id)`);
  });
}
