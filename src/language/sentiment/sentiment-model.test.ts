import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packagedBytes } from '../../kernel/model-files.ts';
import { readSentimentModel, sentimentOf } from './sentiment-model.ts';
import { trainSentimentModel } from './train-sentiment.ts';

const model = readSentimentModel(packagedBytes('models/sentiment.bin'));

describe('the sentiment of a text', () => {
  for (const [label, text] of [
    ['positive', 'Petugasnya ramah dan pelayanannya cepat, terima kasih banyak.'],
    ['negative', 'Jalan ini sudah rusak parah dan tidak pernah diperbaiki, sangat mengecewakan.'],
    ['negative', 'pelayanan gk bagus, lemot bgt'],
    ['neutral', 'Menteri akan menghadiri rapat kerja dengan DPR pada Senin mendatang.'],
  ] as const)
    it(`${label}: ${text}`, () => {
      const guess = sentimentOf(model, text);
      assert.equal(guess.label, label);
      const sum = guess.scores.positive + guess.scores.neutral + guess.scores.negative;
      assert.ok(Math.abs(sum - 1) < 1e-9);
    });

  it('learns from a few texts, the same way twice', () => {
    const praise = ['enak sekali', 'sangat enak', 'enak dan murah', 'makanan enak', 'enak lagi', 'memang enak'];
    const blame = ['kotor sekali', 'sangat kotor', 'kotor dan bau', 'meja kotor', 'kotor lagi', 'memang kotor'];
    const plain = ['buka pukul tujuh', 'tutup pukul lima', 'pukul dua belas', 'sampai pukul tiga', 'dari pukul satu'];
    const examples = [
      ...praise.map((text) => ({ text, label: 'positive' })),
      ...blame.map((text) => ({ text, label: 'negative' })),
      ...plain.map((text) => ({ text, label: 'neutral' })),
    ];
    const { bytes } = trainSentimentModel(examples, { languages: ['id'], bits: 12 });
    assert.deepEqual(trainSentimentModel(examples, { languages: ['id'], bits: 12 }).bytes, bytes);
    const own = readSentimentModel(bytes);
    assert.equal(sentimentOf(own, 'warungnya enak').label, 'positive');
    assert.equal(sentimentOf(own, 'lantainya kotor').label, 'negative');
  });
});
