import { and, desc, eq } from 'drizzle-orm';
import type { DocumentJson } from '../../write/index.ts';
import type { Correction } from '../published.ts';
import { articleVersions } from '../tables.ts';
import type { PublicReader } from './article-rows.ts';

/** A version that was public: when it came out and, when it corrects an earlier one, what it says about that. */
export type PublicVersion = {
  version: number;
  headline: string;
  standfirst: string;
  packageHash: string;
  releasedAt: Date;
  correction: Correction | null;
  /** Its text was taken out of the public store. */
  removed: boolean;
};

/** Lists every version of an article that was ever public, newest first. */
export function versionsOf(k: PublicReader, articleId: string): Promise<PublicVersion[]> {
  const { version, headline, standfirst, packageHash, releasedAt, correction, removed } = articleVersions;
  return k.publicDb
    .select({ version, headline, standfirst, packageHash, releasedAt, correction, removed })
    .from(articleVersions)
    .where(eq(articleVersions.articleId, articleId))
    .orderBy(desc(version));
}

/** What a version said, or null where its text was taken out of the public store. */
export async function versionText(
  k: PublicReader,
  articleId: string,
  version: number,
): Promise<{ headline: string; standfirst: string; body: DocumentJson } | null> {
  const [found] = await k.publicDb
    .select({ headline: articleVersions.headline, standfirst: articleVersions.standfirst, body: articleVersions.body })
    .from(articleVersions)
    .where(
      and(
        eq(articleVersions.articleId, articleId),
        eq(articleVersions.version, version),
        eq(articleVersions.removed, false),
      ),
    );
  return found ? { ...found, body: found.body as DocumentJson } : null;
}
