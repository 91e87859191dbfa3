import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { carrySpans } from './carry-spans.ts';

const OLD =
  'Rapat dibuka pukul 09.00.\nSebanyak 12 pintu air diperiksa dan 3 pintu diganti.\nSri Wahyuni: "Warga di hilir berhak tahu keadaan bendungan."\nBiaya Rp1.200.000 ditanggung balai.\n';

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const carryOne = (before: string, after: string, words: string) => {
  const [found] = carrySpans(before, after, [at(before, words)]);
  return { ...found!, words: found!.state === 'gone' ? '' : after.slice(found!.start, found!.end) };
};

describe('passages of an older version', () => {
  it('stay, or move with what is written before them', () => {
    assert.equal(carryOne(OLD, `${OLD}Tambahan.\n`, '12 pintu air').state, 'same');
    const moved = carryOne(OLD, `Catatan baru, halaman pertama.\n${OLD}`, '12 pintu air');
    assert.deepEqual([moved.state, moved.words], ['moved', '12 pintu air']);
  });

  it('are found when their line was moved elsewhere', () => {
    const lines = OLD.trimEnd().split('\n');
    const moved = carryOne(
      OLD,
      `${[lines[2], lines[3], lines[0], lines[1]].join('\n')}\n`,
      'Warga di hilir berhak tahu keadaan bendungan.',
    );
    assert.deepEqual([moved.state, moved.words], ['moved', 'Warga di hilir berhak tahu keadaan bendungan.']);
  });

  it('are "changed" when their words changed, and point at the new wording', () => {
    const changed = carryOne(
      OLD,
      OLD.replace('12 pintu air diperiksa', '15 pintu air diperiksa'),
      '12 pintu air diperiksa',
    );
    assert.equal(changed.state, 'changed');
    assert.match(changed.words, /pintu air diperiksa/);
  });

  it('are "gone" when their sentence was taken out', () => {
    assert.equal(carryOne(OLD, OLD.replace(/Sebanyak.*\n/, ''), '12 pintu air').state, 'gone');
  });

  it('are not taken for the same figure elsewhere, or inside a longer one', () => {
    const after = OLD.replace('Sebanyak 12 pintu air diperiksa', 'Petugas memeriksa semuanya').concat(
      'Hadir 12 orang tamu; 112 kursi; 12.500 buku.\n',
    );
    assert.notEqual(carryOne(OLD, after, '12').state, 'moved');
    assert.notEqual(carryOne(OLD, OLD.replace('12 pintu air', '12.000 pintu air'), '12').state, 'same');
  });

  it('are found in a text of a hundred pages that was changed here and there', () => {
    const line = (i: number) => `Pos ${i} mencatat tinggi muka air ${i * 3} sentimeter pada pukul ${i % 24}.00.\n`;
    const old = Array.from({ length: 5000 }, (_, i) => line(i)).join('');
    const fresh = Array.from({ length: 5000 }, (_, i) => (i % 500 === 7 ? `Sisipan ${i}.\n${line(i)}` : line(i))).join(
      '',
    );
    const spans = Array.from({ length: 1000 }, (_, i) => at(old, `muka air ${i * 15} sentimeter`));
    for (const [i, found] of carrySpans(old, fresh, spans).entries())
      assert.ok(found.state !== 'gone' && fresh.slice(found.start, found.end) === `muka air ${i * 15} sentimeter`);
  });
});

const word = fc.constantFrom(
  'pintu',
  'air',
  'warga',
  '12',
  '3',
  '1.200',
  'rapat',
  'balai',
  'hilir',
  'Sri',
  'dan',
  'di',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 14 });
type Edit = { at: number; kind: 'insert' | 'delete' | 'replace' | 'swap'; put: string };
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(60),
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  put: sentence,
});

function applyEdit(lines: string[], { at, kind, put }: Edit): string[] {
  const i = at % Math.max(1, lines.length);
  if (kind === 'insert') return lines.toSpliced(i, 0, put);
  if (kind === 'delete') return lines.toSpliced(i, 1);
  if (kind === 'replace') return lines.toSpliced(i, 1, put);
  return [...lines.slice(i), ...lines.slice(0, i)];
}

describe('for any edits of any text', () => {
  it('a passage that is said to be the same or moved reads exactly as before, and a lost one is never said to be there', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 40 }))),
        (lines, edits, picks) => {
          const before = lines.join('\n');
          const after = edits.reduce(applyEdit, lines).join('\n');
          const spans = picks.map(([at, length]) => {
            const start = at % before.length;
            return { start, end: Math.min(before.length, start + length) };
          });
          const carried = carrySpans(before, after, spans);
          assert.equal(carried.length, spans.length);
          for (const [i, found] of carried.entries()) {
            const words = before.slice(spans[i]!.start, spans[i]!.end);
            if (found.state === 'gone') continue;
            const now = after.slice(found.start, found.end);
            assert.ok(found.start >= 0 && found.end <= after.length && found.end > found.start);
            if (found.state === 'changed') continue;
            assert.equal(now, words);
            if (found.state === 'same') assert.equal(found.start, spans[i]!.start);
            assert.ok(after.includes(words));
          }
        },
      ),
      { numRuns: 400, seed: 20_260_701 },
    );
  });

  it('every passage of an untouched text stays where it was', () => {
    fc.assert(
      fc.property(text, (lines) => {
        const whole = lines.join('\n');
        const spans = [...whole.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
        for (const [i, found] of carrySpans(whole, whole, spans).entries())
          assert.deepEqual(found, { state: 'same', ...spans[i] });
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('a passage of a line that nobody touched is always found again, where that line now stands', () => {
    const unique = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(unique, fc.array(edit, { maxLength: 8 }), (numbers, edits) => {
        const lines = numbers.map((n) => `Pos ${n} mencatat ${n * 7} sentimeter kemarin.`);
        const before = lines.join('\n');
        const fresh = edits.reduce(applyEdit, lines);
        const after = fresh.join('\n');
        const spans = numbers.map((n) => at(before, `mencatat ${n * 7} sentimeter`));
        for (const [i, found] of carrySpans(before, after, spans).entries()) {
          const line = after.indexOf(lines[i]!);
          if (line < 0) assert.ok(found.state === 'changed' || found.state === 'gone');
          else if (fresh.filter((one) => one === lines[i]).length === 1) {
            assert.ok(found.state === 'same' || found.state === 'moved');
            assert.equal(found.start, line + lines[i]!.indexOf('mencatat'));
          }
        }
      }),
      { numRuns: 300, seed: 99 },
    );
  });
});
