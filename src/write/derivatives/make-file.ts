import type { Kernel } from '../../kernel/kernel.ts';
import { formatDate } from '../../kernel/time.ts';
import { toSlug } from '../../plan/index.ts';
import { imagesIn } from '../media/images.ts';
import type { Edition } from '../types.ts';
import { typeWords } from '../words.ts';
import { drawFile } from './adapters/draw-file.ts';
import { letterPicture } from './adapters/letter-picture.ts';
import type { FileKind } from './kinds.ts';
import type { Letter, LetterCheck, LetterPicture } from './letter.ts';
import type { Paper } from './paper.ts';
import { letterheadOf } from './paper-of.ts';
import type { DerivativeFile } from './types.ts';
import { letterCheckWords, letterWords } from './words.ts';

/** Gives the code and the address under which an edition can be checked once it is out; they come from outside, too. */
export type CheckMark = (k: Kernel, editionId: string) => Promise<{ code: string; address: string }>;

/** What drawing needs from outside. */
export type FileNeeds = { cover: DrawCover; checkMark?: CheckMark | undefined };

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
  { cover, checkMark }: FileNeeds,
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
      : await drawFile({ kind, letter: await letterOf(k, edition, paper, { unit, tagline, kind: said }, checkMark) });
  const key = await k.files.put(bytes);
  return { key, type: TYPES[kind], name: (toSlug(paper.headline) || 'naskah') + ENDINGS[kind], bytes: bytes.length };
}

async function letterOf(
  k: Kernel,
  edition: Edition,
  paper: Paper,
  names: { unit: string; tagline: string; kind: string },
  checkMark: CheckMark | undefined,
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
    ...(checkMark ? { check: checkLines(language, await checkMark(k, edition.id)) } : {}),
  };
}

function checkLines(language: Edition['language'], { code, address }: { code: string; address: string }): LetterCheck {
  const w = letterCheckWords(language);
  return { code, address, title: w.title(code), how: w.how(address), alt: w.alt(address) };
}
