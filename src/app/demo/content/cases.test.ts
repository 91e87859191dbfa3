import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLOSE_REASONS, KINDS } from '../../../answer/index.ts';
import { type DemoCase, demoContent, fillDates } from './index.ts';

const { cases, items, people, units } = demoContent;
const day = new Date('2026-11-24T02:00:00Z');

/** Minutes before the end of the seed's day; smaller is later. */
const moment = (at: { daysAgo: number; hour: string }): number => {
  const [hours, minutes] = at.hour.split(':').map(Number);
  return at.daysAgo * 1440 - hours! * 60 - minutes!;
};
const lastStep = (one: DemoCase): string => one.steps.findLast((step) => step.what !== 'extended')?.what ?? 'received';

describe('the cases of the demonstration', () => {
  it('are two dozen of every kind, in every state, closed for every reason', () => {
    assert.equal(cases.length, 24);
    assert.equal(new Set(cases.map((c) => c.key)).size, 24);
    assert.deepEqual([...new Set(cases.map((c) => c.kind))].toSorted(), [...KINDS].toSorted());
    assert.deepEqual([...new Set(cases.map(lastStep))].toSorted(), [
      'answered',
      'asked',
      'assigned',
      'closed',
      'note',
      'received',
      'verified',
    ]);
    assert.ok(cases.some((c) => c.steps.some((step) => step.what === 'reopened')));
    const reasons = cases.flatMap((c) => c.steps.flatMap((step) => step.closeReason ?? []));
    assert.deepEqual([...new Set(reasons)].toSorted(), [...CLOSE_REASONS].toSorted());
  });

  it('include anonymous and confidential ones, and anonymous ones know nobody', () => {
    assert.deepEqual([...new Set(cases.map((c) => c.visibility))].toSorted(), ['anonymous', 'confidential', 'open']);
    for (const one of cases) {
      if (one.visibility === 'anonymous') assert.deepEqual([one.name, one.email], [null, null], one.key);
      if (one.email) assert.match(one.email, /^[a-z0-9.]+@warga\.example$/);
      if (one.visibility !== 'open') assert.equal(one.mayPublish, false, one.key);
    }
  });

  it('include some that are overdue', () => {
    const limits = { question: 5, complaint: 14, aspiration: 14, 'information-request': 10 };
    const open = cases.filter(
      (c) => !c.steps.some((s) => ['answered', 'closed', 'asked', 'extended'].includes(s.what)),
    );
    const weeks = (c: DemoCase): number => Math.floor((c.daysAgo * 5) / 7) - 1;
    assert.ok(open.filter((c) => weeks(c) > limits[c.kind]).length >= 2);
  });

  it('move forward in time and are handled by people who may', () => {
    for (const one of cases) {
      let before = moment(one);
      for (const step of one.steps) {
        assert.match(step.hour, /^([01]\d|2[0-3]):[0-5]\d$/);
        assert.ok(step.daysAgo >= 0 && moment(step) < before, `${one.key}: ${step.what} is not after the step before`);
        before = moment(step);
        if (step.by !== 'citizen') assert.equal(people.find((p) => p.key === step.by)?.role, 'case-officer', one.key);
        assert.equal(step.what === 'closed', step.closeReason !== undefined, one.key);
        if (['note', 'asked', 'answered', 'extended'].includes(step.what)) assert.ok(step.text, one.key);
      }
      const assigned = one.steps.some((step) => step.what === 'assigned');
      assert.equal(one.unitSlug !== null, assigned, `${one.key}: a unit comes with the assignment`);
      if (one.unitSlug)
        assert.ok(
          units.some((u) => u.slug === one.unitSlug),
          one.key,
        );
      if (one.assignee) assert.equal(people.find((p) => p.key === one.assignee)?.role, 'case-officer', one.key);
    }
  });

  it('come from, and point to, items that were out by then', () => {
    for (const one of cases) {
      const from = items.find((i) => i.key === one.itemKey);
      assert.equal(from !== undefined, one.itemKey !== null, one.key);
      if (from) assert.ok(moment(from) > moment(one), `${one.key} is older than the item it came from`);
      const named = one.steps.flatMap((s) =>
        [...(s.text ?? '').matchAll(/\/berita\/([a-z0-9-]+)/g)].map((m) => ({ step: s, slug: m[1]! })),
      );
      for (const { step, slug } of named) {
        const item = items.find((i) => i.slug === slug);
        assert.ok(item && moment(item) > moment(step), `${one.key}: /berita/${slug}`);
      }
      const cited = named.map(({ slug }) => items.find((i) => i.slug === slug)!.key);
      assert.deepEqual([...new Set(cited)].toSorted(), one.cites.toSorted(), one.key);
    }
    for (const one of cases.filter((c) => c.steps.some((s) => s.what === 'answered')))
      assert.ok(one.cites.length > 0, `${one.key}: an answer names its source`);
  });

  it('hold only known date tokens', () => {
    for (const text of cases.flatMap((c) => [c.message, ...c.steps.map((s) => s.text ?? '')]))
      assert.doesNotMatch(fillDates(text, day), /\{\{|\}\}/);
  });
});
