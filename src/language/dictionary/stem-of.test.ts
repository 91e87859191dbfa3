import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionaryFiles } from '../../kernel/model-files.ts';
import { loadDictionary } from './dictionary.ts';
import { stemOf } from './stem-of.ts';

const { aff, dic } = dictionaryFiles();
const dictionary = loadDictionary(aff, dic);

describe('the stem of a word', () => {
  for (const [word, root] of [
    ['menyelenggarakan', 'selenggara'],
    ['keterbukaannya', 'buka'],
    ['pengairan', 'air'],
    ['menteri', 'menteri'],
    ['mempermudah', 'mudah'],
    ['Penyuluhan', 'suluh'],
    ['undang-undang', 'undang'],
    ['meninjau', 'tinjau'],
    ['berpelajaran', 'ajar'],
    ['gemetar', 'gemetar'],
    ['Siregar', 'siregar'],
  ] as const)
    it(`${word} comes from ${root}`, () => assert.equal(stemOf(word, dictionary), root));
});
