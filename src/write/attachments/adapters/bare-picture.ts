import sharp from 'sharp';

/** Writes a picture anew without what cameras note in it (place, device, time), upright and in its own format. */
export async function barePicture(bytes: Buffer): Promise<Buffer | null> {
  try {
    return await sharp(bytes, { limitInputPixels: 80_000_000 }).rotate().toBuffer();
  } catch {
    return null;
  }
}
