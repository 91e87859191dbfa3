import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { ItemType } from '../../plan/index.ts';
import type { DocumentJson } from '../document.ts';
import type { PackageImage } from '../media/image-sizes.ts';
import { typeWords } from '../words.ts';
import { drawFile } from './adapters/draw-file.ts';
import { letterPicture } from './adapters/letter-picture.ts';
import type { LetterPicture } from './letter.ts';
import { letterWords } from './words.ts';

/** A fixed text to be set on a letterhead, whoever holds it: a package before its release, or what is public. */
export type LetterText = {
  language: Locale;
  type: ItemType;
  agency: string;
  unit: string;
  headline: string;
  standfirst: string;
  body: DocumentJson;
  contact: string;
  images: PackageImage[];
  day: string;
  madeAt: Date;
  /** Whose copy it is, at the foot of every page; an empty text in copies for everybody. */
  mark: string;
};

/** Sets a fixed text on the letterhead as PDF or DOCX, with its pictures. */
export async function letterCopy(k: Kernel, kind: 'pdf' | 'docx', given: LetterText): Promise<Buffer> {
  const pictures = new Map<string, LetterPicture>();
  for (const image of given.images) pictures.set(image.key, await letterPicture(await k.files.get(image.files['960'])));
  const { images: _images, type, mark, ...rest } = given;
  const letter = {
    ...rest,
    tagline: '',
    kind: typeWords(given.language)[type],
    pictures,
    words: letterWords(given.language),
  };
  return drawFile({ kind, letter: mark ? { ...letter, mark } : letter });
}
