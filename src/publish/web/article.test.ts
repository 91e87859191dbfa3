import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { AGENCY, seedArticle, seedTopic } from '../../../tests/support/published.ts';

let t: TestApp;
const page = async (path: string) => {
  const answer = await t.request(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};
/** The words of a page as a reader sees them. */
const visible = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const structured = (html: string): Record<string, unknown> => {
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
  assert.ok(found, 'the page has structured data');
  return JSON.parse(found[1]!);
};

before(async () => {
  t = await startTestApp();
  await seedTopic(t.kernel, 'banjir', 'Banjir', 'Floods');
});
after(() => t.stop());

describe('an article page', () => {
  it('says who, when, how long, which version, and links each fact to its source', async () => {
    const a = await seedArticle(t.kernel, {
      headline: 'Tanggul Citarum selesai',
      standfirst: 'Dua bulan lebih cepat.',
      type: 'activity',
      topics: ['banjir'],
      firstReleasedAt: new Date('2026-06-25T09:00:00Z'),
      paragraphs: ['Tanggul selesai. Warga ikut membangun.'],
      minutes: 3,
      facts: [
        { number: 1, kind: 'event', text: 'Tanggul selesai', source: 'Catatan lapangan', at: [{ block: 0, end: 16 }] },
        { number: 2, kind: 'who', text: 'Warga ikut', source: 'Notulen', at: [{ block: 0, end: 38 }] },
      ],
    });
    const html = await page(`/berita/${a.slug}`);
    const text = visible(html);
    for (const words of [
      'Kegiatan',
      'Banjir',
      'Dua bulan lebih cepat.',
      'Biro Hubungan Masyarakat',
      'Kamis, 25 Juni 2026, 16.00 WIB',
      '0 kali dibaca',
      '3 menit',
      'Versi 1',
      '2 fakta, semuanya bersumber',
      'Catatan lapangan',
    ])
      assert.ok(text.includes(words), words);
    assert.match(html, /Tanggul selesai\. ?<a class="ref" href="#f1" aria-label="Sumber fakta 1">1<\/a>/);
    assert.match(html, /membangun\. ?<a class="ref" href="#f2"/);
    assert.match(html, /id="f2"/);
    assert.match(html, /datetime="2026-06-25T16:00:00\+07:00"/i);
  });

  it('shows each correction with what was wrong, what is right and the history', async () => {
    const a = await seedArticle(t.kernel, {
      headline: 'Jadwal loket berubah',
      version: 2,
      firstReleasedAt: new Date('2026-06-25T09:00:00Z'),
      releasedAt: new Date('2026-06-26T02:10:00Z'),
      corrections: [
        {
          at: '2026-06-26T02:10:00.000Z',
          version: 2,
          major: true,
          note: 'Tanggal pada paragraf pertama keliru.',
          wrong: '24 Juni 2026',
          right: '25 Juni 2026',
        },
      ],
    });
    const html = await page(`/berita/${a.slug}`);
    assert.match(visible(html), /Ralat, 26 Juni 2026, 09\.10 WIB/);
    assert.match(html, /<del[^>]*>24 Juni 2026<\/del>/);
    assert.match(html, /<ins[^>]*>25 Juni 2026<\/ins>/);
    const history = visible(await page(`/berita/${a.slug}/riwayat`));
    for (const words of [
      'Versi 2, ralat',
      'Versi 1 terbit',
      'Ralat atas isi',
      'Tanggal pada paragraf pertama keliru.',
      '09.10.00 WIB',
    ])
      assert.ok(history.includes(words), words);
  });

  it('gives search engines nothing but what the reader sees', async () => {
    const a = await seedArticle(t.kernel, {
      headline: 'Data struktur "sama" & jujur',
      slug: 'data-struktur',
      standfirst: 'Ringkasan yang terlihat.',
      topics: ['banjir'],
      version: 2,
      firstReleasedAt: new Date('2026-06-25T09:00:00Z'),
      releasedAt: new Date('2026-06-26T02:10:00Z'),
      corrections: [{ at: '2026-06-26T02:10:00.000Z', version: 2, major: false, note: 'Satu huruf diperbaiki.' }],
    });
    const html = await page(`/berita/${a.slug}`);
    const data = structured(html);
    const text = visible(html);
    assert.equal(data['@type'], 'NewsArticle');
    assert.equal(data.inLanguage, 'id');
    assert.equal((data.publisher as { '@type': string })['@type'], 'GovernmentOrganization');
    const [correction] = data.correction as { text: string; datePublished: string }[];
    for (const said of [
      data.headline,
      data.description,
      data.articleSection,
      (data.author as { name: string }).name,
      correction!.text,
      ...(data.keywords as string[]),
    ])
      assert.ok(text.includes(String(said)), `${said} is visible`);
    for (const moment of [data.datePublished, data.dateModified, correction!.datePublished])
      assert.ok(
        html.toLowerCase().includes(`datetime="${String(moment).toLowerCase()}"`),
        `${moment} is in a time element`,
      );
    assert.equal((data.publisher as { name: string }).name, AGENCY);
    assert.match(html, /property="og:type" content="article"/);
    assert.match(html, /property="article:published_time" content="2026-06-25T16:00:00\+07:00"/);
    assert.match(html, /property="og:image" content="http:\/\/gapura\.test\/berita\/data-struktur\/gambar\.png"/);
    assert.match(html, /<link rel="canonical" href="http:\/\/gapura\.test\/berita\/data-struktur"/);
  });

  it('escapes markup in every field, also inside structured data', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const a = await seedArticle(t.kernel, {
      headline: `Judul ${evil}`,
      slug: 'judul-jahat',
      standfirst: evil,
      paragraphs: [evil],
      contact: evil,
      version: 2,
      corrections: [{ at: '2026-06-26T02:10:00.000Z', version: 2, major: true, note: evil, wrong: evil, right: evil }],
      facts: [{ number: 1, kind: 'x', text: evil, source: evil, at: [{ block: 0, end: 5 }] }],
    });
    for (const path of [
      `/berita/${a.slug}`,
      `/berita/${a.slug}/riwayat`,
      '/',
      '/berita',
      `/cari?q=${encodeURIComponent(`judul ${evil}`)}`,
    ]) {
      const html = await page(path);
      assert.doesNotMatch(html, /<script>alert/, path);
      assert.doesNotMatch(html, /<img src=x/, path);
    }
    assert.equal(structured(await page(`/berita/${a.slug}`)).headline, a.headline);
  });

  it('has no inline script or style, sets no cookie and may be cached by everyone', async () => {
    const a = await seedArticle(t.kernel, { headline: 'Halaman bersih' });
    const answer = await t.request(`/berita/${a.slug}`);
    const html = await answer.text();
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.match(tag, /src=|type="application\/ld\+json"/);
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+="/);
    assert.equal(answer.headers.getSetCookie().length, 0);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=0, s-maxage=5, stale-while-revalidate=30');
    const again = await t.request(`/berita/${a.slug}`, { headers: { 'if-none-match': answer.headers.get('etag')! } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  it('offers the question box, reactions and history as plain forms and links', async () => {
    const a = await seedArticle(t.kernel, { headline: 'Tanpa skrip pun jalan' });
    const html = await page(`/berita/${a.slug}`);
    assert.match(html, /<form[^>]*action="\/lapor"[^>]*method="get"/);
    assert.match(html, new RegExp(`name="dari" value="/berita/${a.slug}"`));
    assert.match(html, new RegExp(`<form[^>]*action="/reaksi/${a.id}"`));
    assert.equal([...html.matchAll(/name="kind" value="/g)].length, 5);
    assert.match(html, new RegExp(`href="/berita/${a.slug}/riwayat"`));
    for (const app of ['wa.me|whatsapp', 'facebook\\.com', 'x\\.com|twitter\\.com', 't\\.me', 'mailto:'])
      assert.match(html, new RegExp(`href="[^"]*(${app})`), app);
  });

  it('shows a version the moment it is out, and what leads nowhere is not found', async () => {
    const a = await seedArticle(t.kernel, { headline: 'Versi pertama' });
    await page(`/berita/${a.slug}`);
    await t.kernel.pool.query(
      `UPDATE publish.articles SET headline = 'Versi kedua', version = 2, sequence = nextval('publish.release_sequence') WHERE id = $1`,
      [a.id],
    );
    assert.ok(visible(await page(`/berita/${a.slug}`)).includes('Versi kedua'));
    for (const path of [
      '/berita/tidak-ada',
      '/berita/TIDAK',
      '/berita/%00',
      '/berita/tidak-ada/riwayat',
      '/berita/tidak-ada/gambar.png',
    ])
      assert.equal((await t.request(path)).status, 404, path);
    assert.equal((await t.request(`/berita/${a.slug}`, { method: 'HEAD' })).status, 200);
  });

  it('draws its picture as a PNG of 1200 by 630', async () => {
    const a = await seedArticle(t.kernel, { headline: 'Bergambar' });
    const answer = await t.request(`/berita/${a.slug}/gambar.png`);
    assert.equal(answer.headers.get('content-type'), 'image/png');
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  });
});

describe('an article in two languages', () => {
  it('shows the English edition on English addresses and links the two', async () => {
    const id = await seedArticle(t.kernel, { headline: 'Peta banjir baru' });
    const en = await seedArticle(t.kernel, { headline: 'A new flood map', language: 'en', itemId: id.itemId });
    const html = await page(`/en/berita/${en.slug}`);
    assert.match(html, /<html[^>]*lang="en"/);
    assert.ok(visible(html).includes('A new flood map'));
    assert.match(html, /hreflang="id"[^>]*href="http:\/\/gapura\.test\/berita\/peta-banjir-baru"/);
    const moved = await t.request(`/en/berita/${id.slug}`);
    assert.deepEqual([moved.status, moved.headers.get('location')], [302, `/en/berita/${en.slug}`]);
    const list = visible(await page('/en/berita'));
    assert.ok(list.includes('A new flood map') && !list.includes('Peta banjir baru'));
    assert.ok(visible(await page('/berita')).includes('Peta banjir baru'));
  });

  it('shows the Indonesian text on an English page, marked as Indonesian, when there is no other', async () => {
    const a = await seedArticle(t.kernel, { headline: 'Hanya bahasa Indonesia', topics: ['banjir'] });
    const html = await page(`/en/berita/${a.slug}`);
    assert.match(html, /<h1 lang="id">Hanya bahasa Indonesia/);
    assert.match(html, /<div class="prose" lang="id">/);
    assert.ok(visible(html).includes('available in Indonesian only'));
    assert.ok(visible(html).includes('Floods'));
    assert.match(html, /<link rel="canonical" href="http:\/\/gapura\.test\/berita\/hanya-bahasa-indonesia"/);
  });
});
