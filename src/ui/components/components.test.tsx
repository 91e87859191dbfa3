import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { assetUrl } from '../assets.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { niceScale } from '../charts/scale.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { StageBar } from '../charts/stage-bar.tsx';
import { ReactionBar, ShareBar } from './article-tools.tsx';
import { Button } from './basic.tsx';
import { coverSvg } from './cover-file.ts';
import { clockKind } from './data.tsx';
import { Fingerprint, hashWords, shortHash } from './fingerprint.tsx';
import { WORDS } from './fingerprint-words.ts';
import { Field } from './forms.tsx';
import { JsonLd } from './json-ld.tsx';

const HASH = '9f3c07d2'.repeat(8);

describe('a fingerprint', () => {
  it('has 256 different words to choose from, and the same four for the same hash', () => {
    assert.equal(new Set(WORDS).size, 256);
    assert.equal(hashWords(HASH), hashWords(HASH));
    assert.equal(hashWords(HASH).split(' · ').length, 4);
    assert.equal(shortHash(HASH), '9f3c…07d2');
  });

  it('looks different when the hash does, and is mirrored', () => {
    const drawn = renderToString(<Fingerprint hash={HASH} />);
    assert.notEqual(drawn, renderToString(<Fingerprint hash={'a0'.repeat(32)} />));
    assert.equal(drawn.match(/scale\(-1 1\)/g)?.length, 18);
  });
});

describe('a cover', () => {
  it('is the same for the same item, differs between items, and carries its colours along', () => {
    assert.equal(coverSvg('a', 1), coverSvg('a', 1));
    assert.notEqual(coverSvg('a', 1), coverSvg('b', 1));
    assert.match(coverSvg('a', 2), /^<svg [^>]*width="1200" height="630">.*fill="#[0-9a-f]{6}"/);
    assert.doesNotMatch(coverSvg('a', 3), /var\(|class=|NaN|undefined/);
  });
});

describe('structured data', () => {
  it('cannot end its element early, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = renderToString(<JsonLd data={{ headline: `${text}</script><script>` }} />);
        const inner = html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
        assert.doesNotMatch(inner, /</);
        assert.equal(JSON.parse(inner).headline, `${text}</script><script>`);
      }),
    );
  });
});

describe('a field', () => {
  it('ties its hint and its error to the input and marks it as invalid', () => {
    const error = { id: 'Isi surel.', en: 'Enter an e-mail address.' };
    const html = renderToString(<Field name="email" label="Surel" locale="id" hint="nama@contoh.id" error={error} />);
    assert.match(html, /aria-describedby="f-email-h f-email-e"/);
    assert.match(html, /aria-invalid="true"/);
    assert.match(html, /id="f-email-e"[^>]*>.*Isi surel\./);
  });
});

describe('a button that must wait', () => {
  it('stays focusable, does not send its form, and names the reason', () => {
    const html = renderToString(<Button reason="why">Minta persetujuan</Button>);
    assert.match(html, /type="button"/);
    assert.match(html, /aria-disabled="true" aria-describedby="why"/);
    assert.doesNotMatch(html, /\sdisabled/);
  });
});

describe('under an article', () => {
  it('the reactions are one form with five named buttons that say which is pressed', () => {
    const counts = { berguna: 12_480, setuju: 0, inspiratif: 0, 'belum-jelas': 0, kecewa: 0 };
    const html = renderToString(
      <ReactionBar action="/reaksi/1" counts={counts} chosen="berguna" labelledBy="x" locale="id" />,
    );
    assert.equal(html.match(/type="submit" name="kind"/g)?.length, 5);
    assert.equal(html.match(/aria-pressed="true"/g)?.length, 1);
    assert.match(html, /<b>12\.480<\/b>/);
  });

  it('the ways to share carry address and title encoded, and what needs a script is hidden at first', () => {
    const html = renderToString(<ShareBar url="https://a.go.id/b?c=1&d=2" title="Satu & dua" locale="id" />);
    assert.match(html, /wa\.me\/\?text=Satu%20%26%20dua%20https%3A%2F%2Fa\.go\.id%2Fb%3Fc%3D1%26d%3D2/);
    assert.equal(html.match(/<button[^>]*hidden/g)?.length, 2);
  });
});

describe('charts', () => {
  it('come with their numbers as a table, zeros included', () => {
    const html = renderToString(
      <BarChart
        label="Dua jenis."
        nameLabel="Jenis"
        valueLabel="Tepat"
        lateLabel="Lambat"
        bars={[
          { name: 'Aduan', value: 1200, late: 3 },
          { name: 'Usul', value: 0 },
        ]}
        locale="id"
      />,
    );
    assert.match(html, /role="img" aria-label="Dua jenis\."/);
    assert.match(html, /<th scope="row">Aduan<\/th><td class="num">1\.200<\/td><td class="num">3<\/td>/);
    assert.match(html, /<th scope="row">Usul<\/th><td class="num">0<\/td><td class="num">0<\/td>/);
  });

  it('draw an empty row of figures, and leave out labels that would cover each other, without breaking', () => {
    const parts = Array.from({ length: 9 }, (_, i) => ({
      name: `Tahap nomor ${i + 1}`,
      work: i === 0 ? 40 : 0.1,
      waiting: 0,
    }));
    const words = {
      label: 'Sembilan tahap.',
      workWord: 'kerja',
      waitWord: 'tunggu',
      nameLabel: 'Tahap',
      locale: 'id' as const,
    };
    const html = renderToString(<StageBar {...words} parts={parts} />);
    assert.equal(html.match(/<th scope="row">/g)?.length, 9);
    assert.ok(html.match(/<text class="lab/g)!.length < 9);
    for (const drawn of [
      html,
      renderToString(<StageBar {...words} parts={[]} />),
      renderToString(<Sparkline values={[]} colour={1} label="Kosong." />),
    ])
      assert.doesNotMatch(drawn, /NaN|Infinity|undefined/);
  });

  it('have axes that begin at 0, reach over the highest value, and have whole steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.integer({ min: 2, max: 6 }), (max, ticks) => {
        const { top, step } = niceScale(max, ticks);
        assert.ok(top >= max && step >= 1 && Number.isInteger(step));
        assert.ok(Math.abs(top / step - Math.round(top / step)) < 1e-9);
        assert.ok(top / step <= ticks + 1);
      }),
    );
  });
});

describe('a clock', () => {
  it('is green below 60 % of its time, brown from there, red when past, grey when it stands', () => {
    assert.equal(clockKind({ left: 5, used: 0.59 }), 'ok');
    assert.equal(clockKind({ left: 4, used: 0.6 }), 'wait');
    assert.equal(clockKind({ left: -1, used: 1 }), 'bad');
    assert.equal(clockKind({ left: null, used: 0.9 }), 'done');
  });
});

describe('a built asset', () => {
  it('is found by its plain name, and a name that was never built says how to build', () => {
    assert.match(assetUrl('portal.css'), /^\/assets\/portal-[\w-]{8}\.css$/);
    assert.throws(() => assetUrl('islands/none.js'), /no built asset "islands\/none\.js".*npm run build/);
  });
});
