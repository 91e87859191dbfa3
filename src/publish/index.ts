export { type Released, releaseDropped, released, releaseOrdered } from './events.ts';
export type { Correction, Fact, OrderState, PublishedCorrection, TopicName } from './published.ts';
export type { Article, ArticleCard } from './queries/article-rows.ts';
export { articlesByIds, findArticle, findArticleBySlug } from './queries/articles.ts';
export { type PublicTopic, publicTopics } from './queries/topics.ts';
