import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysOfClock } from './clock-days.ts';
import { skippedWords } from './web/due-words.ts';
import { addWorkingDays } from './working-days.ts';

const holidays = [
  { day: '2026-05-27', name: 'Iduladha 1447 H' },
  { day: '2026-05-28', name: 'Cuti bersama Iduladha' },
  { day: '2026-06-01', name: 'Hari Lahir Pancasila' },
];
const { due, skipped } = addWorkingDays('2026-05-26', 5, holidays);
const clock = { startedOn: '2026-05-26', dueOn: due, skipped, pauses: [], pausedOn: null };

describe('the count of a due date, day by day', () => {
  it('numbers the working days and names every other one', () => {
    const told = daysOfClock(clock).map((d) => d.n ?? d.name ?? d.why);
    const eid = ['Iduladha 1447 H', 'Cuti bersama Iduladha'];
    assert.deepEqual(told, ['received', ...eid, 1, 'weekend', 'weekend', 'Hari Lahir Pancasila', 2, 3, 4, 5]);
  });

  it('leaves out the days of a pause, and the last number is still the limit', () => {
    const paused = addWorkingDays(due, 2, holidays);
    const days = daysOfClock({
      ...clock,
      dueOn: paused.due,
      skipped: [...skipped, ...paused.skipped],
      pauses: [{ from: '2026-06-02', to: '2026-06-04', days: 2, reason: 'x' }],
    });
    assert.equal(days.filter((d) => d.why === 'paused').length, 2);
    assert.equal(days.at(-1)?.n, 5);
  });

  it('ends on the day on which the clock was held', () => {
    assert.equal(daysOfClock({ ...clock, pausedOn: '2026-06-02' }).at(-1)?.day, '2026-06-02');
  });

  it('is told in one sentence, weekends together and holidays by name', () => {
    assert.equal(
      skippedWords(skipped, 'id'),
      'satu akhir pekan, Iduladha 1447 H (27 Mei), Cuti bersama Iduladha (28 Mei) dan Hari Lahir Pancasila (1 Juni)',
    );
    assert.equal(skippedWords([], 'en'), '');
  });
});
