import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '../..');
const kept = new Map<string, Uint8Array>();

/** The bytes of a data file that comes with the program (`models/langid.bin`, `data/hunspell-id/id_ID.dic`), read once. */
export function packagedBytes(path: string): Uint8Array {
  const known = kept.get(path);
  if (known) return known;
  const bytes = readFileSync(join(packageFolder, path));
  kept.set(path, bytes);
  return bytes;
}

/** The text of a UTF-8 data file that comes with the program. */
export function packagedText(path: string): string {
  return new TextDecoder().decode(packagedBytes(path));
}

/** The texts that `loadDictionary` of the language module takes: affixes, words, and words in order of how common they are. */
export function dictionaryFiles(): { aff: string; dic: string; common: string[] } {
  return {
    aff: packagedText('data/hunspell-id/id_ID.aff'),
    dic: packagedText('data/hunspell-id/id_ID.dic'),
    common: packagedText('models/common-words.txt').trim().split('\n'),
  };
}
