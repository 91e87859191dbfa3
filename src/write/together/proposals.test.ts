import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyOf } from '../../../tests/support/newsroom.ts';
import { documentBlocks } from '../document.ts';
import { findAnchor, makeAnchor } from './anchor.ts';
import { carryOut, proposals } from './proposals.ts';
import type { Wording } from './types.ts';
import { wordRuns } from './word-runs.ts';

const of = (...paragraphs: string[]): Wording => ({ headline: 'Judul', standfirst: '', body: bodyOf(...paragraphs) });
const texts = (wording: Wording): string[] => documentBlocks(wording.body).map((block) => block.text);

describe('proposals', () => {
  const base = of('Alinea satu tentang sungai.', 'Alinea dua tentang warga.', 'Alinea tiga tentang pompa.');
  const wanted: Wording = {
    ...of(
      'Alinea satu tentang sungai besar.',
      'Sisipan baru sekali.',
      'Sisipan kedua juga.',
      'Alinea tiga tentang pompa.',
    ),
    headline: 'Judul Baru',
  };

  it('name each changed, new and dropped block, and lead to the wanted text when all are carried out', () => {
    const all = proposals(base, wanted);
    assert.deepEqual(
      all.map((one) => [one.place, one.base.length, one.proposed.length]),
      [
        ['headline', 1, 1],
        ['body', 1, 1],
        ['body', 0, 2],
        ['body', 1, 0],
      ],
    );
    let text: Wording | null = base;
    for (const one of all) text = text && carryOut(text, one, 'use');
    assert.deepEqual(text, wanted);
    assert.deepEqual(proposals(base, base), []);
  });

  it('find their block after it was moved, join with a change elsewhere in it, and give way where the same words changed', () => {
    const [change] = proposals(
      base,
      of('Alinea satu tentang sungai besar.', 'Alinea dua tentang warga.', 'Alinea tiga tentang pompa.'),
    );
    const moved = of('Alinea dua tentang warga.', 'Alinea tiga tentang pompa.', 'Ini alinea satu tentang sungai.');
    assert.deepEqual(texts(carryOut(of('Alinea dua tentang warga.', 'Alinea satu tentang sungai.'), change!, 'use')!), [
      'Alinea dua tentang warga.',
      'Alinea satu tentang sungai besar.',
    ]);
    assert.equal(carryOut(moved, change!, 'use')!.body.content.length, 3);
    const clash = of('Alinea satu tentang danau.');
    assert.equal(carryOut(clash, change!, 'use'), null);
    assert.deepEqual(texts(carryOut(clash, change!, 'both')!), [
      'Alinea satu tentang danau.',
      'Alinea satu tentang sungai besar.',
    ]);
  });
});

describe('an anchor', () => {
  const lines = ['Warga hadir di balai desa.', 'Sebanyak 12 pintu air diperiksa hari ini, kata petugas di lapangan.'];
  const anchor = makeAnchor(lines, 1, 8, 20);

  it('finds its words again when other words are typed around it and blocks are added before it', () => {
    assert.equal(anchor.quote, ' 12 pintu ai');
    const found = findAnchor(['Baru.', ...lines.map((line) => `Kini ${line}`)], anchor);
    assert.deepEqual(found, { block: 2, start: 13, end: 25, changed: false });
  });

  it('takes the place whose surroundings fit when the words stand in several places', () => {
    const twice = makeAnchor(['pintu besar dan pintu kecil'], 0, 16, 21);
    assert.equal(findAnchor(['pintu besar dan pintu kecil'], twice)?.start, 16);
  });

  it('says that its words have changed, or that it is gone', () => {
    const wide = makeAnchor(lines, 1, 12, 21);
    assert.deepEqual(findAnchor([lines[1]!.replace('pintu air', 'gerbang')], wide), {
      block: 0,
      start: 12,
      end: 19,
      changed: true,
    });
    assert.equal(findAnchor(['Teks yang sama sekali lain.'], wide), null);
  });
});

describe('words compared', () => {
  it('give back both texts', () => {
    const [older, newer] = ['Sebanyak 12 pompa menyala.', 'Sebanyak 13 pompa besar menyala!'];
    const runs = wordRuns(older, newer);
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map((run) => run.text)
        .join('');
    assert.equal(without('added'), older);
    assert.equal(without('removed'), newer);
    assert.ok(runs.some((run) => run.kind === 'removed' && run.text === '12'));
  });
});
