import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadDictionary } from './dictionary.ts';

const root = join(import.meta.dirname, '../../..');
const part = (name: string) => readFileSync(join(root, 'data/hunspell-id', name), 'latin1');
const common = readFileSync(join(root, 'models/common-words.txt'), 'utf8').trim().split('\n');
const dictionary = loadDictionary(part('id_ID.aff'), part('id_ID.dic'), { common, extra: ['Perairan'] });

describe('the dictionary', () => {
  for (const word of [
    'mengambil',
    'Diambilnya',
    'kesejahteraan',
    'pertanggungjawaban',
    'menyosialisasikan',
    'berkelanjutan',
    'undang-undang',
    'sebaik-baiknya',
    'stunting',
    'merilis',
  ])
    it(`knows ${word}`, () => assert.equal(dictionary.has(word), true));

  for (const word of ['memperbiki', 'pemerintha', 'dibidang', 'masyarkat', 'kementrian', 'apotik'])
    it(`doesn't know ${word}`, () => assert.equal(dictionary.has(word), false));

  it('tells the root of a form, and null where there is none', () => {
    assert.equal(dictionary.rootOf('perbaikan'), 'baik');
    assert.equal(dictionary.rootOf('menyosialisasikan'), 'sosialisasi');
    assert.equal(dictionary.rootOf('xyzzy'), null);
  });

  for (const [slip, meant] of [
    ['memperbiki', 'memperbaiki'],
    ['masyarkat', 'masyarakat'],
    ['pemerintha', 'pemerintah'],
    ['anggarran', 'anggaran'],
    ['mengatakn', 'mengatakan'],
    ['dibidang', 'di bidang'],
    ['terimakasih', 'terima kasih'],
    ['kementrian', 'kementerian'],
    ['pelaksannaaan', 'pelaksanaan'],
  ] as const)
    it(`suggests ${meant} for ${slip} first`, () => assert.equal(dictionary.suggest(slip)[0], meant));

  it('suggests nothing for what is no word', () => assert.deepEqual(dictionary.suggest('12/6'), []));
});
