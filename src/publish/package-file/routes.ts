import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { FORMAT, hashOfPart, partValues } from '../../approve/index.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Json } from '../../kernel/hash.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import type { PackageContent } from '../../write/index.ts';
import type { Article } from '../queries/article-rows.ts';
import { findArticleBySlug } from '../queries/articles.ts';
import { type PublicAttachment, publicAttachments } from '../queries/public-attachments.ts';
import { packageHashes } from '../tables.ts';
import { respond } from '../web/respond.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `/berita/:slug/paket.json`: the hashes of all parts of what is out, and those parts that the public has anyway. */
export const packageFileRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/berita/:slug/paket.json', async (c: Web) => {
    const k = c.get('kernel');
    const slug = c.req.param('slug') ?? '';
    const article = SLUG.test(slug) ? await findArticleBySlug(k, c.get('locale'), slug) : null;
    if (!article || article.state === 'gone' || article.state === 'redirected') throw notFound();
    const [kept] = await k.publicDb.select().from(packageHashes).where(eq(packageHashes.articleId, article.id));
    // Between a correction and the moment when its hashes are kept there is nothing that fits.
    if (!kept || kept.hash !== article.packageHash) throw notFound();
    const parts = shown(article, await publicAttachments(k, article.id), kept.hashes);
    const file = { format: FORMAT, hash: kept.hash, hashes: kept.hashes, parts };
    return respond(c, JSON.stringify(file, null, 2), { type: 'application/json; charset=utf-8' });
  });

/** What of an article is a part of its package as it stands: its hash is the one that the package lists. */
function shown(article: Article, files: PublicAttachment[], hashes: Record<string, string>): Record<string, Json> {
  const { headline, standfirst, body, language, contact } = article;
  const attachments = files.map(({ key, name, description, type, bytes }) => ({ key, name, description, type, bytes }));
  const content = {
    format: FORMAT,
    edition: { id: article.editionId, language, headline, standfirst, body },
    contact,
    attachments,
  };
  const values = partValues(content as unknown as PackageContent);
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => hashes[key] === hashOfPart(value)));
}
