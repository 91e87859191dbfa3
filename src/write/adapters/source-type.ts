import { isSubtitles } from '../material/subtitles.ts';
import type { SourceKind } from '../types.ts';
import { isOle, oleTrouble } from './ole.ts';
import { decodeText } from './parse-text.ts';
import type { SourceTrouble } from './source-errors.ts';
import { utf16 } from './utf16.ts';

/** The kinds of file that become material. */
export type SourceType = Exclude<SourceKind, 'text' | 'web'>;
type Family = 'zip' | 'pdf' | 'picture' | 'svg' | 'text';

const starts = (bytes: Uint8Array, ...values: number[]): boolean => values.every((value, i) => bytes[i] === value);
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Tells a file's family from its content; null for archives, programs and whatever else isn't material. */
function familyOf(bytes: Uint8Array): Family | null {
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'picture';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'picture';
  if (latin(bytes, 4, 8) === 'ftyp' && /avif|avis|mif1/.test(latin(bytes, 8, 32))) return 'picture';
  if (latin(bytes, 0, 5) === '{\\rtf') return null;
  if (!looksLikeText(bytes)) return null;
  return /<svg[\s>]/i.test(latin(bytes, 0, 2000)) && !/<html[\s>]/i.test(latin(bytes, 0, 2000)) ? 'svg' : 'text';
}

/** Text holds hardly any control characters; UTF-16 shows itself by a mark or by zero bytes on one side only. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (utf16(bytes)) return true;
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) odd += 1;
  return odd === 0 || (odd / sample.length < 0.001 && !sample.includes(0));
}

const ENDINGS: Record<string, { type: SourceType; family: Family }> = {
  txt: { type: 'txt', family: 'text' },
  text: { type: 'txt', family: 'text' },
  md: { type: 'txt', family: 'text' },
  html: { type: 'html', family: 'text' },
  htm: { type: 'html', family: 'text' },
  eml: { type: 'eml', family: 'text' },
  srt: { type: 'subtitles', family: 'text' },
  vtt: { type: 'subtitles', family: 'text' },
  csv: { type: 'csv', family: 'text' },
  tsv: { type: 'csv', family: 'text' },
  docx: { type: 'docx', family: 'zip' },
  xlsx: { type: 'xlsx', family: 'zip' },
  pdf: { type: 'pdf', family: 'pdf' },
  jpg: { type: 'image', family: 'picture' },
  jpeg: { type: 'image', family: 'picture' },
  png: { type: 'image', family: 'picture' },
  webp: { type: 'image', family: 'picture' },
  avif: { type: 'image', family: 'picture' },
};

/** What a name that claims one type gets when the content is another. */
const MISTAKEN: Partial<Record<SourceType, SourceTrouble>> = {
  pdf: 'not-pdf',
  docx: 'not-docx',
  xlsx: 'not-xlsx',
  image: 'not-image',
};

/** Decides by content, and by name only where the two agree, how a file is read; or what is wrong with it. */
export function sourceType(name: string, bytes: Uint8Array): { type: SourceType } | { trouble: SourceTrouble } {
  if (bytes.length === 0) return { trouble: 'empty' };
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  const claimed = ending === undefined ? undefined : ENDINGS[ending];
  if (isOle(bytes)) return { trouble: oleTrouble(bytes, claimed?.type) };
  const family = familyOf(bytes);
  if (family === 'svg' && (ending === undefined || ending === 'svg' || claimed?.family === 'picture'))
    return { trouble: 'svg' };
  if (claimed) {
    if (family === claimed.family || (family === 'svg' && claimed.family === 'text')) return { type: claimed.type };
    return { trouble: MISTAKEN[claimed.type] ?? 'not-text' };
  }
  if (ending !== undefined || family === null || family === 'svg') return { trouble: 'unknown-type' };
  return { type: byContent(family, bytes) };
}

/** A file whose name says nothing. */
function byContent(family: Family, bytes: Uint8Array): SourceType {
  if (family === 'pdf') return 'pdf';
  if (family === 'picture') return 'image';
  if (family === 'zip') return Buffer.from(bytes).includes('xl/workbook.xml') ? 'xlsx' : 'docx';
  const head = decodeText(bytes.subarray(0, 8000)).trimStart();
  if (/^(?:<!doctype html|<html[\s>])/i.test(head)) return 'html';
  if (isSubtitles(head)) return 'subtitles';
  return 'txt';
}
