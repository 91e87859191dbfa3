import { and, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import { articles } from '../tables.ts';

const LONGEST = 300;
const ARTICLE = /^(\/en)?\/berita\/([a-z0-9]+(?:-[a-z0-9]+)*)(\/.*)?$/;

function refuse(say: Bilingual): never {
  throw new AppError('invalid', say, { fields: { redirectTo: say } });
}

/**
 * Reads where a withdrawn text's address shall lead: a path on this site (a whole address of it is shortened). The newsroom, other
 * sites, and texts that are not out or lead elsewhere themselves are refused, so that no loop can come about.
 */
export async function readTarget(db: Db, given: string, publicUrl: string): Promise<string> {
  const path = ownPath(given, publicUrl);
  const article = ARTICLE.exec(path);
  if (!article) return path;
  const [, english, slug] = article;
  const [found] = await db
    .select({ id: articles.id, state: articles.state })
    .from(articles)
    .where(and(eq(articles.language, english ? 'en' : 'id'), eq(articles.slug, slug!)));
  if (!found)
    refuse({
      id: 'Di alamat itu tidak ada tulisan yang terbit. Salin alamatnya dari situs.',
      en: 'No released text stands at that address. Copy the address from the site.',
    });
  if (found.state !== 'current')
    refuse({
      id: 'Tulisan di alamat itu sendiri sudah ditarik atau dialihkan. Pilih tulisan yang masih berlaku.',
      en: 'The text at that address is itself withdrawn or leads elsewhere. Choose one that holds.',
    });
  return path;
}

function ownPath(given: string, publicUrl: string): string {
  const origin = new URL(publicUrl).origin;
  const url = given.startsWith('/') || given.startsWith(`${origin}/`) ? URL.parse(given, origin) : null;
  if (!url || url.origin !== origin || given.length > LONGEST || url.username || url.password)
    refuse({
      id: 'Alamat tujuan harus di situs ini, misalnya /berita/judul-tulisan.',
      en: 'The address must be on this site, for example /berita/title-of-the-text.',
    });
  const path = `${url.pathname}${url.search}`;
  if (/^(\/en)?\/ruang(\/|$)/.test(url.pathname) || url.pathname.startsWith('//'))
    refuse({
      id: 'Alamat ruang kerja tidak dapat menjadi tujuan. Pilih halaman untuk publik.',
      en: 'An address of the newsroom cannot be the target. Choose a public page.',
    });
  return path;
}
