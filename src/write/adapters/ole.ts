import type { SourceTrouble } from './source-errors.ts';
import type { SourceType } from './source-type.ts';

/** Whether a file is an OLE compound file: what Office wrote before 2007, and what it wraps around a password. */
export const isOle = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((value, i) => bytes[i] === value);

/** Says which old or locked Office file it is; `claimed` is the type that its name promises. */
export function oleTrouble(bytes: Uint8Array, claimed: SourceType | undefined): SourceTrouble {
  const has = (word: string): boolean => Buffer.from(bytes).includes(word, 0, 'utf16le');
  if (has('EncryptedPackage')) return claimed === 'xlsx' ? 'encrypted-xlsx' : 'encrypted-docx';
  return has('Workbook') || claimed === 'xlsx' ? 'old-excel' : 'old-word';
}
