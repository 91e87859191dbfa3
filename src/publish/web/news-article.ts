import type { Json } from '../../kernel/hash.ts';
import type { SiteShell } from '../../kernel/http/shell.ts';
import type { DigitalSourceType } from '../../write/index.ts';
import type { Article } from '../queries/article-rows.ts';
import { shareImagePath } from './image-routes.ts';
import { offsetIso } from './offset-time.ts';

/** Terms of the IPTC vocabulary for which schema.org has a value of its own. */
const SCHEMA_ORG: Partial<Record<DigitalSourceType, string>> = {
  algorithmicMedia: 'AlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMediaDigitalSource',
};

const sourceTypeUrl = (type: DigitalSourceType): string =>
  SCHEMA_ORG[type]
    ? `https://schema.org/${SCHEMA_ORG[type]}`
    : `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;

/** Builds the NewsArticle (schema.org) of an article; every text in it also stands on the page. `url` is the page's canonical address. */
export function newsArticle(site: SiteShell, article: Article, url: string, section: string): Record<string, Json> {
  const topics = article.topics.map((t) => (article.language === 'en' ? t.nameEn : t.nameId));
  const publisher = { '@type': 'GovernmentOrganization', name: article.agencyName, url: `${site.baseUrl}/` };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `urn:uuid:${article.id}`,
    mainEntityOfPage: url,
    url,
    headline: article.headline,
    ...(article.standfirst ? { description: article.standfirst } : {}),
    image: [article.leadImage ? `${site.baseUrl}${shareImagePath(article.leadImage.key)}` : `${url}/gambar.png`],
    datePublished: offsetIso(article.firstReleasedAt),
    dateModified: offsetIso(article.releasedAt),
    inLanguage: article.language,
    articleSection: section,
    ...(topics.length > 0 ? { keywords: topics } : {}),
    author: article.unitName
      ? { '@type': 'GovernmentOrganization', name: article.unitName, parentOrganization: publisher }
      : publisher,
    publisher,
    isAccessibleForFree: true,
    version: article.version,
    ...(article.expiresAt ? { expires: offsetIso(article.expiresAt) } : {}),
    ...(article.state === 'withdrawn' ? { creativeWorkStatus: 'Withdrawn' } : {}),
    ...(article.madeBy?.digitalSourceType
      ? { digitalSourceType: sourceTypeUrl(article.madeBy.digitalSourceType) }
      : {}),
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map((c) => ({
            '@type': 'CorrectionComment',
            text: c.note,
            datePublished: offsetIso(new Date(c.at)),
          })),
        }
      : {}),
  };
}
