import { decodeBytes } from '../../kernel/decode-bytes.ts';
import { utf16 } from './utf16.ts';

/** Decodes a text file: UTF-16 with or without its mark, UTF-8, or else Windows-1252, which takes any byte. */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  return decodeBytes(bytes);
}
