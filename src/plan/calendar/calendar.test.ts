import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJakarta } from '../../kernel/time.ts';
import { readGuests } from '../invitations/input.ts';
import { collisionsIn, daysWithoutPlan, type Given, type TimedRelease } from './collisions.ts';
import { bits, placeInLanes } from './lanes.ts';
import { dayInYear, type Observance, observances, occurrences } from './observances.ts';
import { shownDays } from './span.ts';

const at = (day: string, time: string): Date => parseJakarta(day, time)!;
const release = (id: string, day: string, time: string, more: Partial<TimedRelease> = {}): TimedRelease => ({
  id,
  title: id,
  href: `/${id}`,
  at: at(day, time),
  agencyId: 'a',
  unitId: 'humas',
  briefId: null,
  topics: [],
  issues: [],
  ...more,
});
const found = (given: Partial<Given>): string[] =>
  collisionsIn({
    now: at('2026-06-01', '08:00'),
    releases: [],
    embargoes: [],
    events: [],
    briefs: [],
    holidays: [],
    wanted: [],
    ...given,
  }).map((one) => `${one.kind} ${one.subjects.map((s) => s.title).join('+')}${one.detail ? ` (${one.detail})` : ''}`);

describe('collisions', () => {
  it('two releases in one minute collide, a minute apart they do not', () => {
    const a = release('a', '2026-06-02', '10:00:05');
    assert.deepEqual(found({ releases: [a, release('b', '2026-06-02', '10:00:59')] }), ['same-minute a+b (2)']);
    assert.deepEqual(found({ releases: [a, release('b', '2026-06-02', '10:01:00')] }), []);
  });

  it('a release on a holiday, a weekend or at night is pointed out; one of the past is not', () => {
    const holidays = [{ day: '2026-06-03', name: 'Hari Raya' }];
    assert.deepEqual(found({ holidays, releases: [release('a', '2026-06-03', '10:00')] }), ['day-off a (Hari Raya)']);
    assert.deepEqual(found({ releases: [release('a', '2026-06-06', '10:00')] }), ['day-off a']);
    assert.deepEqual(found({ releases: [release('a', '2026-06-02', '21:00')] }), ['night a']);
    assert.deepEqual(found({ releases: [release('a', '2026-06-02', '05:59:59')] }), ['night a']);
    assert.deepEqual(
      found({ releases: [release('a', '2026-06-02', '20:59'), release('b', '2026-06-02', '06:00')] }),
      [],
    );
    assert.deepEqual(found({ releases: [release('a', '2026-05-31', '10:00')] }), []);
  });

  it('a release inside another unit’s embargo on the same topic or issue collides; the same unit’s, another topic or a later hour does not', () => {
    const embargo = {
      ...release('e', '2026-06-02', '12:00', { unitId: 'siaga', topics: ['sungai'], issues: ['isu'] }),
      from: at('2026-06-02', '08:00'),
      until: at('2026-06-02', '14:00'),
    };
    const inside = (more: Partial<TimedRelease>, time = '10:00') =>
      found({ embargoes: [embargo], releases: [release('a', '2026-06-02', time, more)] });
    assert.deepEqual(inside({ topics: ['sungai'] }), ['embargo a+e']);
    assert.deepEqual(inside({ issues: ['isu'] }), ['embargo a+e']);
    assert.deepEqual(inside({ topics: ['danau'] }), []);
    assert.deepEqual(inside({ topics: ['sungai'], unitId: 'siaga' }), []);
    assert.deepEqual(inside({ topics: ['sungai'], unitId: 'siaga', agencyId: 'b' }), ['embargo a+e']);
    assert.deepEqual(inside({ topics: ['sungai'] }, '14:00'), []);
  });

  it('a person in two places, a text due after its release, and a day without its plan are pointed out, the worst first', () => {
    const event = (id: string, from: string, to: string) => ({
      id,
      title: id,
      href: `/${id}`,
      startsAt: at('2026-06-02', from),
      endsAt: at('2026-06-02', to),
      people: [{ id: 'rani', name: 'Rani' }],
    });
    assert.deepEqual(found({ events: [event('a', '09:00', '11:00'), event('b', '10:30', '12:00')] }), [
      'person a+b (Rani)',
    ]);
    assert.deepEqual(found({ events: [event('a', '09:00', '11:00'), event('b', '11:00', '12:00')] }), []);
    const brief = { id: 'a', title: 'a', href: '/a', at: at('2026-06-02', '10:00'), dueAt: at('2026-06-02', '10:01') };
    const days = [{ day: '2026-06-05', key: 'x', name: 'X', href: '/x', wanted: true }];
    const now = at('2026-06-01', '08:00');
    assert.deepEqual(found({ briefs: [brief], wanted: daysWithoutPlan(now, days, []) }), [
      'late-brief a',
      'no-plan X (X)',
    ]);
    assert.deepEqual(daysWithoutPlan(now, days, [{ day: '2026-06-04', observance: 'x' }]), []);
    assert.deepEqual(daysWithoutPlan(now, [{ ...days[0]!, day: '2026-07-05' }], []), []);
  });
});

describe('observances', () => {
  it('return every year on their day or their weekday, and leave out years without it', () => {
    const o = (more: Partial<Observance>): Observance => ({
      key: 'k',
      month: 10,
      id: 'H',
      en: 'D',
      kind: 'national',
      basis: null,
      ...more,
    });
    assert.equal(dayInYear(o({ weekday: 1, nth: 1 }), 2026), '2026-10-05');
    assert.equal(dayInYear(o({ weekday: 4, nth: 2 }), 2025), '2025-10-09');
    assert.equal(dayInYear(o({ weekday: 4, nth: 5 }), 2026), '2026-10-29');
    assert.equal(dayInYear(o({ weekday: 5, nth: 5 }), 2024), null);
    assert.equal(dayInYear(o({ month: 2, day: 29 }), 2026), null);
    assert.equal(dayInYear(o({ month: 2, day: 29 }), 2028), '2028-02-29');
  });

  it('ship with at least sixty days, each with one key, and are found across the turn of a year', () => {
    const all = observances();
    assert.ok(all.length >= 60);
    assert.equal(new Set(all.map((one) => one.key)).size, all.length);
    const names = occurrences(all, '2026-12-22', '2027-01-03').map((one) => `${one.day} ${one.observance.id}`);
    assert.deepEqual(names, ['2026-12-22 Hari Ibu', '2027-01-03 Hari Amal Bakti Kementerian Agama']);
    assert.equal(occurrences(all, '2026-02-09', '2026-02-09')[0]?.observance.basis, 'Keppres 5/1985');
  });
});

describe('the views', () => {
  it('a week begins on Monday, a month fills whole weeks, and their neighbours touch', () => {
    assert.deepEqual(shownDays('week', '2026-06-07'), {
      view: 'week',
      day: '2026-06-07',
      first: '2026-06-01',
      last: '2026-06-07',
      before: '2026-05-25',
      after: '2026-06-08',
    });
    const month = shownDays('month', '2026-02-15');
    assert.deepEqual(
      [month.first, month.last, month.before, month.after],
      ['2026-01-26', '2026-03-01', '2026-01-01', '2026-03-01'],
    );
  });

  it('what overlaps stands side by side in at most three lanes, and minutes are sums of powers of two', () => {
    const items = [0, 10, 20, 30, 200].map((top, i) => ({ item: i, top, height: 60 }));
    const placed = placeInLanes(items);
    assert.deepEqual(
      placed.map((one) => [one.item, one.lane, one.lanes]),
      [
        [0, 0, 3],
        [1, 1, 3],
        [2, 2, 3],
        [3, 0, 3],
        [4, 0, 1],
      ],
    );
    assert.equal(placed[3]?.top, 60, 'the fourth waits below');
    assert.equal(bits('t', 75), 't1 t2 t8 t64');
    assert.equal(bits('t', -5), '');
  });
});

describe('a list of guests', () => {
  it('is read one a line in two spellings, each address once, and wrong lines are named', () => {
    const { guests, wrong } = readGuests(
      'Siti Rahma, SITI@kabar.example, Kabar Danau\nBudi <budi@radio.example>\n\ntanpa alamat\nSiti, siti@kabar.example',
    );
    assert.deepEqual(wrong, [4]);
    assert.deepEqual(guests, [
      { name: 'Siti', mail: 'siti@kabar.example', organisation: '' },
      { name: 'Budi', mail: 'budi@radio.example', organisation: '' },
    ]);
  });
});
