import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Happening, illegalIn } from './support/legal-history.ts';

const edited: Happening = { what: 'edited', by: 'rani', hash: 'a' };
const approved: Happening = { what: 'approved', by: 'bagus', hash: 'a' };
const ordered: Happening = { what: 'ordered', order: '1', hash: 'a' };
const cancelled: Happening = { what: 'cancelled', order: '1' };
const out: Happening = { what: 'out', order: '1', hash: 'a' };
const editedAgain: Happening = { what: 'edited', by: 'rani', hash: 'b' };

describe('the checker of histories', () => {
  const legal: [string, Happening[]][] = [
    ['written, approved, ordered, out', [edited, approved, ordered, out]],
    ['edited after the approval, and nothing comes out', [edited, approved, ordered, editedAgain]],
    [
      'called off and ordered again',
      [edited, approved, ordered, cancelled, { ...ordered, order: '2' }, { ...out, order: '2' }],
    ],
    ['saved without a change', [edited, approved, edited, ordered, out]],
  ];
  for (const [name, history] of legal) it(`finds nothing in: ${name}`, () => assert.deepEqual(illegalIn(history), []));

  const illegal: [string, Happening[], RegExp][] = [
    ['approved by the last editor', [edited, { ...approved, by: 'rani' }], /last editor/],
    ['approved an older text', [edited, editedAgain, approved], /not the current one/],
    ['out without approval', [edited, ordered, out], /without an approval/],
    ['out with the old text after an edit', [edited, approved, ordered, editedAgain, out], /without an approval/],
    ['out with the new text', [edited, approved, ordered, editedAgain, { ...out, hash: 'b' }], /another text/],
    [
      'out after the approval was taken back',
      [edited, approved, ordered, { what: 'taken-back' }, out],
      /without an approval/,
    ],
    ['out after cancel', [edited, approved, ordered, cancelled, out], /after it was cancelled/],
    ['cancelled after out', [edited, approved, ordered, out, cancelled], /cancelled after/],
    ['two versions for one order', [edited, approved, ordered, out, out], /out twice/],
    ['two open orders', [edited, approved, ordered, { ...ordered, order: '2' }], /two open orders/],
    ['out without an order', [edited, approved, out], /without an order/],
    ['out before its time', [edited, approved, ordered, { ...out, early: true }], /before its time/],
  ];
  for (const [name, history, why] of illegal)
    it(`names: ${name}`, () =>
      assert.ok(
        illegalIn(history).some((line) => why.test(line)),
        illegalIn(history).join('; '),
      ));
});
