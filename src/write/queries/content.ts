import type { Db } from '../../kernel/db/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { briefIn } from '../../plan/index.ts';
import { imagesIn } from '../media/images.ts';
import { provenanceOf } from '../provenance/index.ts';
import type { PackageContent } from '../types.ts';
import { editionIn, itemIn } from './editions.ts';

/**
 * Returns what would be approved and released now, inside the caller's transaction; its canonical JSON is what an approval
 * is bound to. With `lock` the edition's row is locked for sharing, so that no save can come between reading and commit.
 */
export async function currentContent(
  db: Db,
  editionId: string,
  options: { lock?: boolean } = {},
): Promise<PackageContent> {
  const edition = await editionIn(db, editionId, options.lock ? 'share' : undefined);
  const item = edition && (await itemIn(db, edition.itemId));
  if (!edition || !item) throw notFound();
  const brief = await briefIn(db, item.briefId);
  const images = await imagesIn(db, item.id, edition.body);
  const { id, type, slug, agencyId, unitId, topicSlugs } = item;
  const { language, headline, standfirst, body, facts } = edition;
  const provenance = await provenanceOf(db, editionId);
  return {
    format: 'gapura-package/1',
    item: { id, type, slug, agencyId, unitId, topicSlugs },
    edition: { id: edition.id, language, headline, standfirst, body },
    facts,
    contact: brief?.contact ?? null,
    ...(images.length > 0 ? { images } : {}),
    ...(provenance ? { provenance } : {}),
  };
}
