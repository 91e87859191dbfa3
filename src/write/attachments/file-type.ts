import { zipTrouble } from '../adapters/zip-bounds.ts';

/** The kinds of file that may go out with an item: media type, and the ending that its name gets. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
} as const;
export type FileEnding = keyof typeof FILE_TYPES;

/** Tells from its bytes alone what a file is; null when it is none of the kinds that may go out, or an Office file with macros. */
export function fileEnding(bytes: Buffer): FileEnding | null {
  const head = (from: number, to: number): string => bytes.toString('latin1', from, to);
  const first = (...values: number[]): boolean => values.every((value, at) => bytes[at] === value);
  if (head(0, 5) === '%PDF-') return 'pdf';
  if (first(0xff, 0xd8, 0xff)) return 'jpg';
  if (first(0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (head(0, 4) === 'RIFF') return ({ WEBP: 'webp', WAVE: 'wav' } as const)[head(8, 12)] ?? null;
  if (head(0, 4) === 'OggS') return 'ogg';
  if (head(4, 8) === 'ftyp') return /M4A |mp4|isom/.test(head(8, 24)) ? 'm4a' : null;
  if (head(0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3';
  if (first(0x50, 0x4b, 0x03, 0x04)) return officeEnding(bytes);
  return null;
}

function officeEnding(bytes: Buffer): 'docx' | 'xlsx' | null {
  if (bytes.includes('vbaProject.bin')) return null;
  if (zipTrouble(bytes, 'docx') === null) return 'docx';
  return zipTrouble(bytes, 'xlsx') === null ? 'xlsx' : null;
}
