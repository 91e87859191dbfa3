import sharp from 'sharp';
import type { LetterPicture } from '../letter.ts';

/** Writes a kept picture as JPEG, which every reader of PDF and DOCX shows. */
export async function letterPicture(bytes: Uint8Array): Promise<LetterPicture> {
  const { data, info } = await sharp(bytes)
    .flatten({ background: 'white' })
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
