import type { SourceTrouble } from './source-errors.ts';

export type SourceType = 'txt' | 'docx' | 'pdf';

const starts = (bytes: Uint8Array, ...values: number[]): boolean => values.every((value, i) => bytes[i] === value);

/** Tells a file's type from its content; null for pictures, archives, programs and whatever else isn't material. */
function typeOfContent(bytes: Uint8Array): SourceType | 'ole' | null {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'docx';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf') return null;
  return looksLikeText(bytes) ? 'txt' : null;
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

/** Says which UTF-16 a text is in, or null. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]! += 1;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1] === 0) return 'utf-16be';
  return null;
}

const EXTENSION = /\.(txt|text|md|docx|pdf)$/i;

/** Decides by content, and by name only where the two agree, how a file is read; or what is wrong with it. */
export function sourceType(name: string, bytes: Uint8Array): { type: SourceType } | { trouble: SourceTrouble } {
  if (bytes.length === 0) return { trouble: 'empty' };
  const found = typeOfContent(bytes);
  const ending = EXTENSION.exec(name)?.[1]?.toLowerCase();
  if (found === 'ole')
    return { trouble: Buffer.from(bytes).includes('EncryptedPackage', 0, 'utf16le') ? 'encrypted-docx' : 'old-word' };
  const claimed = ending === 'text' || ending === 'md' ? 'txt' : ending;
  if (found && (claimed === undefined || claimed === found)) {
    return claimed === undefined && /\.[a-z0-9]{1,5}$/i.test(name) ? { trouble: 'unknown-type' } : { type: found };
  }
  if (claimed === 'pdf') return { trouble: 'not-pdf' };
  if (claimed === 'docx') return { trouble: 'not-docx' };
  if (claimed === 'txt') return { trouble: 'not-text' };
  return { trouble: 'unknown-type' };
}
