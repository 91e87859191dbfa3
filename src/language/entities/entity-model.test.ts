import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packagedBytes } from '../../kernel/model-files.ts';
import { entitiesIn, entityTags, readEntityModel } from './entity-model.ts';
import { compareSpans, tagSpans } from './tag-spans.ts';
import { trainEntityModel } from './train-entities.ts';

const model = readEntityModel(packagedBytes('models/entities.bin'));

describe('the names in a text', () => {
  const text =
    'Menteri Pertanian Andi Wijaya meninjau sawah di Kabupaten Sleman, Senin (25/6). Menurut Presiden Joko Widodo, panen di Jawa Tengah membaik.';

  it('are found with their kind and place', () => {
    const found = entitiesIn(model, text);
    for (const { start, end, text: name } of found) assert.equal(text.slice(start, end), name);
    const names = new Map(found.map((one) => [one.text, one.kind]));
    assert.equal(names.get('Joko Widodo'), 'person');
    assert.equal(names.get('Kabupaten Sleman'), 'place');
    assert.equal(names.get('Jawa Tengah'), 'place');
  });

  it('are none in a text without names', () => {
    assert.deepEqual(entitiesIn(model, 'harga cabai naik lagi minggu ini'), []);
    assert.deepEqual(entitiesIn(model, ''), []);
  });
});

describe('training', () => {
  const sentence = (line: string) =>
    line.split(' ').map((part) => ({ word: part.split('/')[0]!, tag: part.split('/')[1]! }));
  const sentences = [
    'Kata/O Budi/B-person Santoso/I-person di/O Bandung/B-place',
    'Kata/O Siti/B-person Aminah/I-person di/O Medan/B-place',
    'Warga/O di/O Palu/B-place menunggu/O Rina/B-person',
    'Kata/O Rina/B-person Sari/I-person tadi/O',
  ].map(sentence);

  it('gives the same bytes twice, and a model that reads new names by what stands around them', () => {
    const bytes = trainEntityModel(sentences, { bits: 12, rounds: 8 });
    assert.deepEqual(trainEntityModel(sentences, { bits: 12, rounds: 8 }), bytes);
    assert.deepEqual(entityTags(readEntityModel(bytes), ['Kata', 'Joko', 'Purnomo', 'di', 'Solo']), [
      'O',
      'B-person',
      'I-person',
      'O',
      'B-place',
    ]);
  });
});

describe('comparing names', () => {
  it('counts a name as right only with its kind and both ends', () => {
    assert.deepEqual(tagSpans(['B-person', 'I-person', 'O', 'I-place']), [
      { kind: 'person', from: 0, to: 2 },
      { kind: 'place', from: 3, to: 4 },
    ]);
    assert.deepEqual(compareSpans(['B-person', 'I-person', 'O', 'B-place'], ['B-person', 'O', 'O', 'B-place']), {
      found: 2,
      gold: 2,
      right: 1,
    });
  });
});
