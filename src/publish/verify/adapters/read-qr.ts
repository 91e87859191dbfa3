import jsqr from 'jsqr';
import sharp from 'sharp';

/** Sides in pixels at which a picture is looked at, one after the other: a photo of a page, then a small code in a large scan. */
const SIDES = [900, 1800];
/** A picture that would unfold to more than this is refused: 50 megapixels. */
const MOST_PIXELS = 50_000_000;

/** Reads the QR code in a picture; null when it has none, or is no picture that can be read. */
export async function readQr(bytes: Uint8Array): Promise<string | null> {
  for (const side of SIDES) {
    try {
      const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
        .rotate()
        .resize(side, side, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const found = jsqr.default(new Uint8ClampedArray(data), info.width, info.height);
      if (found) return found.data;
    } catch {
      return null;
    }
  }
  return null;
}
