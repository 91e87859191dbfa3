import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { writtenGrounds } from '../src/app/eval/check-grounds.ts';
import { falseMarks, plantKind, type Tilled, till } from '../src/write/checks/seeding/plant.ts';
import type { SeedKind } from '../src/write/checks/seeding/types.ts';
import { officialAreas } from '../src/write/claims/with-areas.ts';

/** Every third draft that people wrote over its material, and the one that cites most laws: the suite's share of `gapura eval checks`. */
const share = 3;

/** Errors that have to be seen at the least, in hundredths of those planted, and how often each kind must fit. */
const least: Readonly<Partial<Record<SeedKind, { seen: number; planted: number }>>> = {
  number: { seen: 97, planted: 60 },
  unit: { seen: 97, planted: 20 },
  date: { seen: 95, planted: 40 },
  weekday: { seen: 100, planted: 15 },
  name: { seen: 99, planted: 40 },
  title: { seen: 97, planted: 15 },
  quote: { seen: 99.9, planted: 15 },
  attribution: { seen: 85, planted: 5 },
  negation: { seen: 92, planted: 50 },
  direction: { seen: 90, planted: 20 },
  place: { seen: 85, planted: 25 },
  regulation: { seen: 100, planted: 5 },
};

describe('errors planted into drafts that people wrote', () => {
  let tilled: Tilled[] = [];
  before(async () => {
    const all = await writtenGrounds(join(import.meta.dirname, '../eval/seeded/clean'));
    tilled = all
      .filter(({ name }, at) => at % share === 0 || name.startsWith('keputusan-tim'))
      .map((one) => till(one, officialAreas()));
  });

  it('leaves at most three clean sentences of a hundred marked as wrong', () => {
    const marks = tilled.map(falseMarks);
    const sentences = marks.reduce((sum, one) => sum + one.sentences, 0);
    const must = marks.flatMap((one) => one.must);
    assert.ok(sentences > 120, `only ${sentences}`);
    assert.ok(must.length <= sentences * 0.03, must.join('\n'));
  });

  for (const [kind, { seen, planted }] of Object.entries(least))
    it(`sees at least ${seen} of 100 errors of kind ${kind}`, () => {
      const plants = tilled.flatMap((one) => plantKind(one, kind as SeedKind));
      const missed = plants.filter((plant) => !plant.seen);
      assert.ok(plants.length >= planted, `planted only ${plants.length}`);
      const rate = (100 * (plants.length - missed.length)) / plants.length;
      assert.ok(rate >= seen, `${rate}:\n${missed.map((one) => `[${one.change}] ${one.text}`).join('\n')}`);
    });
});
