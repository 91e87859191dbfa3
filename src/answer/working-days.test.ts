import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const idulfitri = [
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-21',
  '2026-03-22',
  '2026-03-23',
  '2026-03-24',
].map((day) => ({ day, name: 'Idulfitri' }));

describe('working days', () => {
  it('do not count the day of receipt, weekends or holidays', () => {
    assert.equal(addWorkingDays('2026-11-24', 5, []).due, '2026-12-01');
    assert.equal(addWorkingDays('2026-11-27', 1, []).due, '2026-11-30');
    assert.equal(addWorkingDays('2026-11-28', 1, []).due, '2026-11-30');
  });

  it('skip Idulfitri with its joint leave, and name every skipped day', () => {
    const { due, skipped } = addWorkingDays('2026-03-16', 3, idulfitri);
    assert.equal(due, '2026-03-26');
    assert.deepEqual(
      skipped.map((s) => s.day),
      idulfitri.map((h) => h.day),
    );
    assert.ok(skipped.every((s) => s.name === 'Idulfitri'));
  });

  it('count back and forth alike', () => {
    for (const n of [1, 4, 10, 17]) {
      const { due } = addWorkingDays('2026-03-13', n, idulfitri);
      assert.equal(workingDaysBetween('2026-03-13', due, idulfitri), n);
      assert.equal(workingDaysBetween(due, '2026-03-13', idulfitri), -n);
    }
  });
});
