import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findArticleBySlug } from '../../publish/index.ts';

/** A release that an answer refers to: its path on the portal with the language's prefix, its headline when it is out. */
export type Cite = { path: string; headline: string | null };

const MOST_CITES = 5;

/** Reads "/berita/slug", "/en/berita/slug" or the same with the site's own address; null when it is none of them. */
function readCite(k: Kernel, typed: string): { path: string; language: 'id' | 'en'; slug: string } | null {
  const own = typed.startsWith(k.config.publicUrl) ? typed.slice(k.config.publicUrl.length) : typed;
  const match = /^(\/en)?\/berita\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(own);
  if (!match) return null;
  return { path: `${match[1] ?? ''}/berita/${match[2]}`, language: match[1] ? 'en' : 'id', slug: match[2]! };
}

/** Finds the headlines of cited paths, in their order; a path that leads nowhere any more keeps a null headline. */
export async function headlinesOf(k: Kernel, paths: string[]): Promise<Cite[]> {
  return Promise.all(
    paths.map(async (path) => {
      const cite = readCite(k, path);
      const article = cite ? await findArticleBySlug(k, cite.language, cite.slug) : null;
      return { path, headline: article?.headline ?? null };
    }),
  );
}

/** Checks addresses typed one a line and returns their paths; throws "invalid" naming the first that isn't a release of ours. */
export async function checkCites(k: Kernel, typed: string): Promise<string[]> {
  const lines = [...new Set(typed.split(/\s+/).filter(Boolean))];
  if (lines.length > MOST_CITES) {
    throw refusal({ id: `Paling banyak ${MOST_CITES} alamat.`, en: `At most ${MOST_CITES} addresses.` });
  }
  const paths: string[] = [];
  for (const line of lines) {
    const cite = readCite(k, line);
    const found = cite ? await findArticleBySlug(k, cite.language, cite.slug) : null;
    if (!cite || !found) {
      const shown = line.slice(0, 100);
      throw refusal({
        id: `Tidak ada kabar terbit di alamat ${shown}. Salin alamatnya dari halaman kabar itu.`,
        en: `Nothing is published at ${shown}. Copy the address from the page itself.`,
      });
    }
    paths.push(cite.path);
  }
  return [...new Set(paths)];
}

const refusal = (say: { id: string; en: string }): AppError =>
  new AppError('invalid', say, { fields: { rujukan: say } });
