import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Claim } from '../facts/types.ts';
import { activeClaims, decidedSources, type LedgerClaim, settleLedger } from './ledger.ts';

const source = (text: string) => [{ id: 's', name: 'Catatan', text }];
const claim = (number: number, value: string, start: number, kind: Claim['kind'] = 'number'): Claim => ({
  id: `c${number}`,
  number,
  kind,
  text: value,
  value,
  spans: [{ source: 's', start, end: start + value.length }],
});
const read = (text: string): Claim[] =>
  [...text.matchAll(/\d+ \p{L}+/gu)].map((match, at) => claim(at + 1, match[0], match.index));
const decide = (ledger: LedgerClaim[], number: number, change: Partial<LedgerClaim>): LedgerClaim[] =>
  ledger.map((row) => (row.number === number ? { ...row, ...change } : row));
const settle = (known: LedgerClaim[], text: string) => settleLedger(known, read(text), source(text)).ledger;

describe('the claim ledger', () => {
  it('keeps number and decision of a claim that is read again elsewhere', () => {
    const first = decide(settle([], '12 pintu diperiksa, 3 pompa diganti'), 2, { state: 'accepted' });
    const again = settle(first, 'Catatan baru: 3 pompa diganti, 9 warga datang, 12 pintu diperiksa');
    assert.deepEqual(
      again.map((row) => [row.number, row.claim.value, row.state]),
      [
        [1, '12 pintu', 'open'],
        [2, '3 pompa', 'accepted'],
        [3, '9 warga', 'open'],
      ],
    );
  });

  it('lets a claim that vanished rest with its decision, and never gives its number away', () => {
    const first = decide(settle([], '12 pintu, 3 pompa'), 1, { state: 'rejected', reason: 'salah hitung' });
    const without = settle(first, 'hanya 3 pompa');
    assert.deepEqual(
      without.map((row) => [row.number, row.gone, row.state]),
      [
        [1, true, 'rejected'],
        [2, false, 'open'],
      ],
    );
    const back = settle(settle(without, '3 pompa, 7 perahu'), '12 pintu, 3 pompa, 7 perahu');
    assert.deepEqual(
      back.map((row) => [row.number, row.claim.value, row.gone, row.state]),
      [
        [1, '12 pintu', false, 'rejected'],
        [2, '3 pompa', false, 'open'],
        [3, '7 perahu', false, 'open'],
      ],
    );
  });

  it('gives texts what stands: corrected as corrected, merged with both passages, rejected not at all', () => {
    const text = '12 pintu, 3 pompa, 3 pompa lagi, 40 warga';
    let ledger = settleLedger(
      [],
      [claim(1, '12 pintu', 0), claim(2, '3 pompa', 10), claim(3, '3 pompa', 19), claim(4, '40 warga', 33)],
      source(text),
    ).ledger;
    ledger = decide(ledger, 1, { state: 'corrected', correction: { text: '14 pintu', value: '14 pintu' } });
    ledger = decide(ledger, 3, { state: 'merged', mergedInto: 2 });
    ledger = decide(ledger, 4, { state: 'rejected' });
    assert.deepEqual(
      activeClaims(ledger).map((one) => [one.number, one.value, one.spans.map((span) => span.start)]),
      [
        [1, '14 pintu', [0]],
        [2, '3 pompa', [10, 19]],
      ],
    );
    const [material, corrections] = decidedSources(ledger, source(text));
    assert.equal(material!.text, `${' '.repeat(8)}, 3 pompa, 3 pompa lagi, ${' '.repeat(8)}`);
    assert.match(corrections!.text, /14 pintu, 3 pompa/);
  });

  it('loses no decision and repeats no number, whatever is read and decided in whatever order', () => {
    const values = ['12 pintu', '3 pompa', '9 warga', '40 perahu', '7 desa'];
    const step = fc.oneof(
      fc.record({ read: fc.subarray(values) }),
      fc.record({
        number: fc.integer({ min: 1, max: 6 }),
        state: fc.constantFrom('accepted' as const, 'rejected' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let ledger: LedgerClaim[] = [];
        const decisions = new Map<string, string>();
        const numbers = new Map<string, number>();
        for (const one of steps) {
          if ('read' in one) ledger = settle(ledger, one.read.join(', '));
          else {
            const row = ledger.find((other) => other.number === one.number && !other.gone);
            if (!row) continue;
            ledger = decide(ledger, one.number, { state: one.state });
            decisions.set(row.claim.value, one.state);
          }
          assert.equal(new Set(ledger.map((row) => row.number)).size, ledger.length);
          for (const row of ledger.filter((other) => decisions.has(other.claim.value))) {
            assert.equal(row.state, decisions.get(row.claim.value));
            assert.equal(numbers.get(row.claim.value) ?? row.number, row.number);
            numbers.set(row.claim.value, row.number);
          }
          assert.ok([...decisions.keys()].every((value) => ledger.some((row) => row.claim.value === value)));
        }
      }),
    );
  });
});
