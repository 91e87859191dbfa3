import { desc, eq } from 'drizzle-orm';
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
};

/** Lists every version of an article that was ever public, newest first. */
export function versionsOf(k: PublicReader, articleId: string): Promise<PublicVersion[]> {
  const { version, headline, standfirst, packageHash, releasedAt, correction } = articleVersions;
  return k.publicDb
    .select({ version, headline, standfirst, packageHash, releasedAt, correction })
    .from(articleVersions)
    .where(eq(articleVersions.articleId, articleId))
    .orderBy(desc(version));
}
