import sharp from 'sharp';
import { AppError } from '../../../kernel/errors.ts';
import { IMAGE_WIDTHS, type ImageWidth } from '../image-sizes.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
/** SVG may carry a script and stays out. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'avif', 'tiff']);

export type Picture = { width: number; height: number; sizes: Record<ImageWidth, Buffer> };

const unread = (): AppError =>
  new AppError('invalid', {
    id: 'Berkas ini bukan gambar yang dapat dibaca. Pakai JPEG, PNG, WebP, atau AVIF.',
    en: 'This file is not an image that can be read. Use JPEG, PNG, WebP or AVIF.',
  });

const tooLarge = (): AppError =>
  new AppError('too-large', {
    id: 'Gambar ini terlalu besar: paling banyak 20 MB dan 40 megapiksel.',
    en: 'This image is too large: 20 MB and 40 megapixels at most.',
  });

/**
 * Decodes a picture and writes it again as WebP in all widths (never larger than it is): upright, in sRGB, and without what
 * the camera wrote into it, such as the place. Throws "invalid" or "too-large" with a sentence for the person.
 */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  if (bytes.byteLength > MOST_BYTES) throw tooLarge();
  const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  try {
    const seen = await open().metadata();
    if (!FORMATS.has(seen.format)) throw unread();
    if (seen.width * seen.height > MOST_PIXELS) throw tooLarge();
    // The picture is decoded once; the smaller sizes are made from the largest.
    const whole = await open()
      .autoOrient()
      .resize({ width: IMAGE_WIDTHS.at(-1), height: 4000, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 0 })
      .toBuffer({ resolveWithObject: true });
    const made = await Promise.all(
      IMAGE_WIDTHS.map((width) =>
        sharp(whole.data).resize({ width, withoutEnlargement: true }).webp({ quality: 82, effort: 4 }).toBuffer(),
      ),
    );
    const sizes = Object.fromEntries(IMAGE_WIDTHS.map((width, i) => [width, made[i]!])) as Picture['sizes'];
    return { width: whole.info.width, height: whole.info.height, sizes };
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof Error && /pixel limit/i.test(error.message)) throw tooLarge();
    throw unread();
  }
}

/**
 * Cuts a picture to the given size as JPEG, keeping the focal point (percentages from the upper left corner) as near to the
 * middle as the edges allow.
 */
export async function cropPicture(
  bytes: Uint8Array,
  to: { width: number; height: number },
  focal: { x: number; y: number },
): Promise<Buffer> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS });
  const { width, height } = await image.metadata();
  const scale = Math.min(width / to.width, height / to.height);
  const wide = Math.max(1, Math.min(width, Math.round(to.width * scale)));
  const high = Math.max(1, Math.min(height, Math.round(to.height * scale)));
  const at = (percent: number, cut: number, whole: number): number =>
    Math.min(Math.max(0, Math.round((percent / 100) * whole - cut / 2)), whole - cut);
  return image
    .extract({ left: at(focal.x, wide, width), top: at(focal.y, high, height), width: wide, height: high })
    .resize(to.width, to.height)
    .flatten({ background: 'white' })
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}
