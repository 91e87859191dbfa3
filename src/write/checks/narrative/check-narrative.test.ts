import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NarrativeRule } from '../../../plan/index.ts';
import { checkNarrative } from './check-narrative.ts';

const rule = (kind: NarrativeRule['kind'], words: string, more: Partial<NarrativeRule> = {}): NarrativeRule => ({
  id: words,
  issueId: 'a',
  issueTitle: 'Tanggul Sungai Lirung',
  kind,
  words,
  wordsEn: '',
  figure: '',
  source: '',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
const check = (text: string, rules: NarrativeRule[], language: 'id' | 'en' = 'id') =>
  checkNarrative(
    [
      { id: 'headline', text: 'Tanggul Sungai Lirung dibuka', kind: 'heading' },
      { id: 1, text },
    ],
    rules,
    language,
  ).map((one) => `${one.weight} ${text.slice(one.start, one.end)}`);

const length = rule('figure', 'panjang tanggul Sungai Lirung', { figure: '12,5 kilometer', source: 'Laporan akhir' });
const safe = rule('message', 'Warga di bantaran tetap aman selama pekerjaan', {
  wordsEn: 'Residents along the banks stay safe during the works',
});
const finished = rule('forbidden', 'Tanggul Sungai Lirung menghentikan banjir selamanya');

describe('the single narrative', () => {
  it('another figure for an agreed one is a must, whichever way the unit is written', () => {
    assert.deepEqual(check('Panjang tanggul Sungai Lirung mencapai 13 km pada akhir tahun.', [length]), ['must 13']);
    assert.deepEqual(check('Panjang tanggul Sungai Lirung kini 12,5 kilometer.', [length]), []);
    assert.deepEqual(check('Tanggul Sungai Lirung sepanjang 12,5 km dibangun 300 pekerja.', [length]), []);
    assert.deepEqual(check('Jalan inspeksi sepanjang 3 kilometer ikut diperbaiki.', [length]), []);
  });

  it('a key message that no block says is advice; said in other order and form it is there', () => {
    assert.equal(check('Pekerjaan dimulai pada Senin.', [safe]).length, 1);
    assert.match(check('Pekerjaan dimulai pada Senin.', [safe])[0]!, /^should/);
    assert.deepEqual(check('Selama pekerjaan berlangsung, warga bantaran dipastikan aman.', [safe]), []);
  });

  it('a forbidden claim is a must, and denying it is not making it', () => {
    const claim = 'Tanggul Sungai Lirung akan menghentikan banjir untuk selamanya.';
    assert.deepEqual(check(claim, [finished]), [`must ${claim}`]);
    assert.deepEqual(check('Tanggul Sungai Lirung tidak menghentikan banjir selamanya.', [finished]), []);
  });

  it('an English text is asked for messages that have English words only', () => {
    assert.equal(check('Work begins on Monday.', [safe, length, finished], 'en').length, 1);
    assert.deepEqual(check('Residents along the banks stay safe during the works.', [safe], 'en'), []);
  });
});
