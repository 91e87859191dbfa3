import { Hono } from 'hono';
import type { WebEnv } from '../kernel/http/env.ts';
import { releaseClock } from './jobs/release-clock.ts';
import { textIndexLoop } from './verify/commands/index-texts.ts';
import { verifyRoutes } from './verify/web/verify-routes.tsx';
import { cabinetRoutes } from './web/cabinet-routes.tsx';
import { portalRoutes } from './web/portal-routes.tsx';
import type { PublishPorts } from './web/ports.ts';
import { metricsRoutes } from './web/release-metrics.ts';
import { releaseRoutes } from './web/release-routes.ts';
import { withdrawalRoutes } from './web/withdrawal-routes.tsx';
import { expiryLoop } from './withdrawal/expire.ts';

export { backdateRelease } from './commands/backdate-release.ts';
export { cancelRelease, changeRelease } from './commands/change-release.ts';
export { decideLate } from './commands/decide-late.ts';
export { lapseReleases } from './commands/lapse-releases.ts';
export { orderRelease } from './commands/order-release.ts';
export { saveTopicProjection } from './commands/save-topic-projection.ts';
export {
  type Released,
  type Restored,
  releaseDropped,
  released,
  releaseLate,
  releaseOrdered,
  restored,
  type Withdrawn,
  withdrawn,
} from './events.ts';
export { releaseClock, releaseDue } from './jobs/release-clock.ts';
export { keepPackageHashes } from './package-file/keep-hashes.ts';
export { publishPolicy } from './policy.ts';
export type { Correction, Fact, OrderState, PublishedCorrection, ReleaseOrder, TopicName } from './published.ts';
export { newestArticles } from './queries/article-lists.ts';
export type { Article, ArticleCard } from './queries/article-rows.ts';
export { articlesByIds, findArticle, findArticleBySlug, findArticleOfEdition } from './queries/articles.ts';
export { stageOfEdition } from './queries/edition-stage.ts';
export { ordersBetween } from './queries/orders-between.ts';
export { type BoardLine, type ReleaseBoard, releaseBoard } from './queries/release-board.ts';
export { type ReleaseFigures, releaseFigures } from './queries/release-figures.ts';
export { type ReleaseGauges, releaseGauges } from './queries/release-gauges.ts';
export { findOrder, orderOfPackage } from './queries/release-orders.ts';
export { type ReleaseReceipt, releaseReceipts } from './queries/release-receipts.ts';
export { type ChannelCounts, type ChannelReceipt, releaseReceiptsOf } from './queries/release-receipts-of.ts';
export { type PublicTopic, publicTopics } from './queries/topics.ts';
export { checkMark, codeOf } from './verify/check-code.ts';
export { indexTexts } from './verify/commands/index-texts.ts';
export { endKey, rotateKey } from './verify/commands/manage-keys.ts';
export { checkChain, listKeys } from './verify/queries/releases.ts';
export { signingHealth } from './verify/queries/signing-health.ts';
export { signRecord } from './verify/sign-record.ts';
export { NotFoundPage, ServerErrorPage } from './web/pages/error-pages.tsx';
export {
  type ArticleCounts,
  type HomeAnswer,
  type HomeFigure,
  type PublishPorts,
  REACTIONS,
  type Reaction,
} from './web/ports.ts';
export { addCabinet } from './withdrawal/cabinets.ts';
export { expireDue, setExpiry } from './withdrawal/expire.ts';
export { restoreArticle } from './withdrawal/restore.ts';
export { withdrawArticles } from './withdrawal/withdraw.ts';

/** The portal and the newsroom's release pages. */
export const routes = (ports: PublishPorts): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', releaseRoutes(ports))
    .route('/', metricsRoutes())
    .route('/', withdrawalRoutes(ports))
    .route('/', cabinetRoutes())
    .route('/', verifyRoutes())
    .route('/', portalRoutes(ports));

export const loops = [releaseClock, expiryLoop, textIndexLoop];
