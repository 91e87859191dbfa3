import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packagedBytes } from '../../kernel/model-files.ts';
import { languageOf, readLanguageModel } from './language-model.ts';
import { trainLanguageModel } from './train-language.ts';

const model = readLanguageModel(packagedBytes('models/langid.bin'));

describe('the language of a text', () => {
  for (const [language, text] of [
    ['id', 'Dinas membuka pendaftaran pelatihan bagi pelaku usaha kecil mulai Senin.'],
    ['en', 'The ministry will publish the results of the survey next week.'],
    ['jv', 'Wong-wong padha ngenteni udan wiwit esuk nganti sore.'],
    ['su', 'Urang lembur geus ngadagoan hujan ti isuk nepi ka soré.'],
  ] as const) {
    it(`tells ${language}`, () => {
      const guess = languageOf(model, text);
      assert.equal(guess?.language, language);
      assert.ok(guess.probability > 0.5);
      assert.ok(Math.abs(guess.ranked.reduce((sum, one) => sum + one.probability, 0) - 1) < 1e-9);
    });
  }

  it('is less sure of one word than of a sentence', () => {
    const one = languageOf(model, 'program')!.probability;
    const sentence = languageOf(model, 'The programme was opened in the town hall by the mayor.')!.probability;
    assert.ok(one < sentence);
  });

  it('says nothing about signs and numbers', () => assert.equal(languageOf(model, '12/6 – 15.00'), null));

  it('is trained the same way twice, and tells what it was trained on', () => {
    const examples = [
      { text: 'kami membaca surat ini kemarin', language: 'id' },
      { text: 'we read this letter yesterday', language: 'en' },
    ];
    const bytes = trainLanguageModel(examples, 1);
    assert.deepEqual(trainLanguageModel(examples, 1), bytes);
    assert.equal(languageOf(readLanguageModel(bytes), 'yesterday we read')?.language, 'en');
  });

  it('refuses bytes that are no model', () => {
    assert.throws(() => readLanguageModel(new Uint8Array(64)), /no model file/);
  });
});
