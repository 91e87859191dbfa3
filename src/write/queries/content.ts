import type { Db } from '../../kernel/db/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { briefIn } from '../../plan/index.ts';
import { attachmentsOf } from '../attachments/queries.ts';
import { derivativesOf } from '../derivatives/queries.ts';
import { imagesIn } from '../media/images.ts';
import { choicesIn, usualChoices } from '../package/choices.ts';
import { channelsOf, packagedAttachment, packagedWords } from '../package/packaged.ts';
import { provenanceOf } from '../provenance/index.ts';
import type { PackageContent, PackageFormat } from '../types.ts';
import { editionIn, itemIn } from './editions.ts';

type Options = {
  /** Lock the edition's row and the files for sharing, so that no save can come between reading and commit. */
  lock?: boolean;
  /** The format of an older package with which the content is to be compared. */
  format?: PackageFormat;
};

/**
 * Returns what would be approved and released now, inside the caller's transaction: the text, its images, the derivatives and
 * files that were chosen (before any choice: all that can go out), the audience and the channels.
 */
export async function currentContent(db: Db, editionId: string, options: Options = {}): Promise<PackageContent> {
  const edition = await editionIn(db, editionId, options.lock ? 'share' : undefined);
  const item = edition && (await itemIn(db, edition.itemId));
  if (!edition || !item) throw notFound();
  const brief = await briefIn(db, item.briefId);
  const images = await imagesIn(db, item.id, edition.body);
  const { id, type, slug, agencyId, unitId, topicSlugs } = item;
  const { language, headline, standfirst, body, facts } = edition;
  const provenance = await provenanceOf(db, editionId);
  const text = {
    item: { id, type, slug, agencyId, unitId, topicSlugs },
    edition: { id: edition.id, language, headline, standfirst, body },
    facts,
    contact: brief?.contact ?? null,
    ...(images.length > 0 ? { images } : {}),
    ...(provenance ? { provenance } : {}),
  };
  if (options.format === 'gapura-package/1') return { format: 'gapura-package/1', ...text };
  const [made, files] = [await derivativesOf(db, editionId), await attachmentsOf(db, item.id, options.lock)];
  const chosen = (await choicesIn(db, editionId)) ?? usualChoices(made, files);
  const derivatives = made.filter((one) => chosen.derivatives.includes(one.kind)).map(packagedWords);
  const attachments = files.filter((one) => chosen.attachments.includes(one.key)).map(packagedAttachment);
  return {
    format: 'gapura-package/2',
    ...text,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(derivatives.length > 0 ? { derivatives } : {}),
    audience: { topics: topicSlugs, languages: [language] },
    channels: channelsOf(chosen),
  };
}
