import type { Kernel } from '../../kernel/kernel.ts';
import { cropPicture, nodesOf, type PackageContent, type PackageImage } from '../../write/index.ts';
import type { LeadImage } from '../published.ts';
import { credentialImages } from '../verify/credential-images.ts';

/** The size of the picture that link previews show (Open Graph). */
const SHARE = { width: 1200, height: 630 };

export type DescribedImages = {
  images: { key: string; files: PackageImage['files']; share: string | null }[];
  leadImage: LeadImage | null;
};

/** Lists the images of a package; the first that says something is cut around its focal point for link previews. */
export async function describeImages(k: Kernel, content: PackageContent, agencyName: string): Promise<DescribedImages> {
  const listed = content.images ?? [];
  const figure = nodesOf(content.edition.body, 'figure').find(
    (one) => one.attrs?.decorative !== true && listed.some((image) => image.key === one.attrs?.key),
  );
  const lead = listed.find((image) => image.key === figure?.attrs?.key);
  const focal = { x: Number(figure?.attrs?.focalX ?? 50), y: Number(figure?.attrs?.focalY ?? 50) };
  const share = lead ? await cut(k, lead, focal) : null;
  const images = listed.map(({ key, files }) => ({ key, files, share: key === lead?.key ? share : null }));
  return {
    images: await credentialImages(k, images, agencyName),
    leadImage: lead && share ? { key: lead.key, alt: String(figure?.attrs?.alt ?? '') } : null,
  };
}

/** A picture for previews is not worth a missed moment: without it the article comes out with its pattern. */
async function cut(k: Kernel, lead: PackageImage, focal: { x: number; y: number }): Promise<string | null> {
  try {
    return await k.files.put(await cropPicture(await k.files.get(lead.files['1600']), SHARE, focal));
  } catch (error) {
    k.log.error({ err: error, key: lead.key }, 'an image could not be cut for link previews');
    return null;
  }
}
