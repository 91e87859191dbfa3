import { compareParagraphs, compareWords, type ParagraphChange, type Part } from '../../approve/index.ts';
import { documentBlocks } from '../../write/index.ts';
import type { PublicReader } from './article-rows.ts';
import { versionText } from './versions.ts';

/** What changed from one version to another, word by word; a headline or standfirst that stayed is null. */
export type VersionDifferences = {
  from: number;
  to: number;
  headline: Part[] | null;
  standfirst: Part[] | null;
  body: ParagraphChange[];
  /** How many paragraphs, headlines and standfirsts differ. */
  count: number;
};

/** Compares two versions of an article that are both still public; null when one is not. */
export async function compareVersions(
  k: PublicReader,
  articleId: string,
  from: number,
  to: number,
): Promise<VersionDifferences | null> {
  const [before, after] = await Promise.all([versionText(k, articleId, from), versionText(k, articleId, to)]);
  if (!before || !after) return null;
  const words = (a: string, b: string) => (a === b ? null : compareWords(a, b));
  const headline = words(before.headline, after.headline);
  const standfirst = words(before.standfirst, after.standfirst);
  const body = compareParagraphs(paragraphs(before), paragraphs(after));
  const count = body.filter((one) => one.kind !== 'same').length + Number(!!headline) + Number(!!standfirst);
  return { from, to, headline, standfirst, body, count };
}

const paragraphs = ({ body }: { body: Parameters<typeof documentBlocks>[0] }): string[] =>
  documentBlocks(body)
    .map((block) => block.text.trim())
    .filter((text) => text !== '');
