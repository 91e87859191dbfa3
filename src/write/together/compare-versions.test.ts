import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyOf } from '../../../tests/support/newsroom.ts';
import { compareVersions } from './compare-versions.ts';
import type { Wording } from './types.ts';

const of = (headline: string, ...paragraphs: string[]): Wording => ({
  headline,
  standfirst: '',
  body: bodyOf(...paragraphs),
});

describe('two versions compared', () => {
  it('name what stayed, changed, came, went and moved, in the order of the newer one', () => {
    const older = of(
      'Judul',
      'Alinea satu tentang sungai.',
      'Alinea yang dibuang saja.',
      'Paragraf warga desa hadir.',
      'Penutup tentang pompa air.',
    );
    const newer = of(
      'Judul baru',
      'Penutup tentang pompa air.',
      'Alinea satu tentang sungai besar.',
      'Paragraf warga desa hadir.',
      'Sisipan sama sekali lain.',
    );
    const parts = compareVersions(older, newer);
    assert.deepEqual(
      parts.map((one) => `${one.part} ${one.kind}`),
      ['headline changed', 'body moved', 'body changed', 'body removed', 'body same', 'body added'],
    );
  });

  it('say when only the form of a part differs', () => {
    const bold = of('Judul');
    bold.body.content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Isi.', marks: [{ type: 'bold' }] }] }];
    assert.deepEqual(
      compareVersions(of('Judul', 'Isi.'), bold).map((one) => one.kind),
      ['same', 'form'],
    );
  });

  it('are alike when nothing changed', () => {
    const text = of('Judul', 'Satu.', 'Dua.');
    assert.ok(compareVersions(text, structuredClone(text)).every((one) => one.kind === 'same'));
  });
});
