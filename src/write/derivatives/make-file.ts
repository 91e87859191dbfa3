import type { Kernel } from '../../kernel/kernel.ts';
import { formatDate } from '../../kernel/time.ts';
import { toSlug } from '../../plan/index.ts';
import { imagesIn } from '../media/images.ts';
import type { Edition } from '../types.ts';
import { typeWords } from '../words.ts';
import { drawFile } from './adapters/draw-file.ts';
import { letterPicture } from './adapters/letter-picture.ts';
import type { FileKind } from './kinds.ts';
import type { Letter, LetterPicture } from './letter.ts';
import type { Paper } from './paper.ts';
import { letterheadOf } from './paper-of.ts';
import type { DerivativeFile } from './types.ts';
import { letterWords } from './words.ts';

/** Draws an item's cover as SVG; the interface's drawing comes from outside. */
export type DrawCover = (itemKey: string, palette: number) => string;

const TYPES: Record<FileKind, string> = {
  'card-wide': 'image/png',
  'card-square': 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const ENDINGS: Record<FileKind, string> = {
  'card-wide': '-1200x630.png',
  'card-square': '-1080x1080.png',
  pdf: '.pdf',
  docx: '.docx',
};

/** Makes the file of one kind from an edition and keeps it in the file store. */
export async function makeFile(
  k: Kernel,
  kind: FileKind,
  edition: Edition,
  paper: Paper,
  cover: DrawCover,
): Promise<DerivativeFile> {
  const { palette, topic, unit, tagline } = await letterheadOf(k, edition);
  const said = typeWords(edition.language)[edition.type];
  const bytes =
    kind === 'card-wide' || kind === 'card-square'
      ? await drawFile({
          kind,
          card: {
            headline: paper.headline || paper.standfirst,
            kicker: [said, topic].filter(Boolean).join(' · '),
            agency: paper.agency,
            cover: cover(edition.itemId, palette),
          },
        })
      : await drawFile({ kind, letter: await letterOf(k, edition, paper, { unit, tagline, kind: said }) });
  const key = await k.files.put(bytes);
  return { key, type: TYPES[kind], name: (toSlug(paper.headline) || 'naskah') + ENDINGS[kind], bytes: bytes.length };
}

async function letterOf(
  k: Kernel,
  edition: Edition,
  paper: Paper,
  names: { unit: string; tagline: string; kind: string },
): Promise<Letter> {
  const pictures = new Map<string, LetterPicture>();
  for (const image of await imagesIn(k.db, edition.itemId, edition.body))
    pictures.set(image.key, await letterPicture(await k.files.get(image.files['960'])));
  const { language, headline, standfirst, body } = edition;
  return {
    ...names,
    language,
    headline,
    standfirst,
    body,
    agency: paper.agency,
    contact: paper.contact,
    day: edition.releasedAt ? formatDate(edition.releasedAt, language) : '',
    madeAt: edition.updatedAt,
    pictures,
    words: letterWords(language),
  };
}
