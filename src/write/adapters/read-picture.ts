import sharp from 'sharp';
import { formatDate } from '../../kernel/time.ts';
import { LIMITS } from '../material/limits.ts';
import { partedText } from '../material/parted-text.ts';
import { pictureNotes } from './picture-notes.ts';
import type { ThreadAnswer } from './reader-answer.ts';

const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif']);

/**
 * Reads a picture: makes it anew (upright, at most 2560 px, JPEG, or PNG when it is see-through) without the place, camera and
 * programs that were written into it; its words are the typed caption, then the description, author and day that it carried.
 */
export async function readPicture(bytes: Uint8Array, caption: string): Promise<ThreadAnswer> {
  try {
    const opened = sharp(bytes, { limitInputPixels: LIMITS.picturePixels, failOn: 'error', animated: false });
    const facts = await opened.metadata();
    if (!facts.format || !FORMATS.has(facts.format)) return { trouble: 'not-image' };
    const upright = opened
      .autoOrient()
      .resize({ width: LIMITS.pictureSide, height: LIMITS.pictureSide, fit: 'inside', withoutEnlargement: true });
    const made = facts.hasAlpha ? upright.png({ compressionLevel: 8 }) : upright.jpeg({ quality: 85, mozjpeg: true });
    const picture = await made.toBuffer();
    const notes = pictureNotes(facts);
    const lines = [
      caption.trim().slice(0, LIMITS.captionLetters),
      notes.description && notes.description !== caption.trim() ? `Keterangan di berkas: ${notes.description}` : '',
      notes.author ? `Fotografer: ${notes.author}` : '',
      notes.taken ? `Tanggal foto: ${formatDate(new Date(`${notes.taken}T00:00:00Z`))}` : '',
    ].filter((line) => line !== '');
    if (caption.trim() === '' && notes.description === '') return { trouble: 'no-caption' };
    return { ...partedText().add(lines.join('\n')).done(), picture: new Uint8Array(picture) };
  } catch (error) {
    return { trouble: /pixel limit/i.test((error as Error).message) ? 'picture-too-large' : 'broken-image' };
  }
}
