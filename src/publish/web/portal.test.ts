import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { seedArticle, seedTopic } from '../../../tests/support/published.ts';

let t: TestApp;
const page = async (path: string, status = 200) => {
  const answer = await t.request(path);
  assert.equal(answer.status, status, path);
  return answer.text();
};
const HOUR = 3_600_000;

before(async () => {
  t = await startTestApp();
});
after(() => t.stop());

describe('the portal', () => {
  it('says so while nothing is out, and offers what already works', async () => {
    const html = await page('/');
    assert.match(html, /Belum ada yang terbit/);
    for (const to of [
      '/lapor?jenis=question',
      '/lapor?jenis=information-request',
      '/lapor?jenis=complaint',
      '/langganan',
    ])
      assert.ok(html.includes(`href="${to}"`), to);
    assert.match(html, /<form[^>]*action="\/lacak"/);
    for (const path of ['/berita', '/topik', '/jenis/policy', '/cari']) await page(path);
  });

  it('leads with the newest item, then the latest, policies and topics', async () => {
    await seedTopic(t.kernel, 'danau', 'Danau', 'Lakes', 'Danau dan waduk.');
    for (let i = 1; i <= 5; i += 1)
      await seedArticle(t.kernel, {
        headline: `Kebijakan ${i} dijelaskan`,
        type: 'policy',
        topics: ['danau'],
        firstReleasedAt: new Date(Date.now() - i * 24 * HOUR),
      });
    await seedArticle(t.kernel, {
      headline: 'Pengumuman paling baru',
      type: 'announcement',
      firstReleasedAt: new Date(Date.now() - HOUR),
    });
    await seedArticle(t.kernel, {
      headline: 'Kabar utama',
      standfirst: 'Satu kalimat.',
      firstReleasedAt: new Date(Date.now() - 2 * HOUR),
    });
    const html = await page('/');
    assert.match(html, /<h1[^>]*><a href="\/berita\/kabar-utama">Kabar utama<\/a><\/h1>/);
    assert.equal([...html.matchAll(/href="\/berita\/kabar-utama"/g)].length, 1);
    assert.match(html, /<ol class="feed">.*Pengumuman paling baru.*Kebijakan 1/s);
    assert.equal([...html.matchAll(/<article class="card">/g)].length, 3);
    assert.match(html, /href="\/topik\/danau"/);
    assert.doesNotMatch(html, /Kinerja kami bulan ini|Anda bertanya, kami berbuat/);
  });

  it('pages a list twelve at a time, newest first, and knows where it ends', async () => {
    for (let i = 1; i <= 13; i += 1)
      await seedArticle(t.kernel, {
        headline: `Pidato ke ${i}`,
        type: 'speech',
        firstReleasedAt: new Date(Date.now() - i * HOUR),
      });
    const first = await page('/jenis/speech');
    const second = await page('/jenis/speech?halaman=2');
    assert.equal([...first.matchAll(/<article class="card">/g)].length, 12);
    assert.match(first, /href="\/jenis\/speech\?halaman=2"/);
    assert.match(first, /Pidato ke 1<.*Pidato ke 12</s);
    assert.match(second, /Pidato ke 13</);
    assert.match(second, /rel="canonical" href="http:\/\/gapura\.test\/jenis\/speech\?halaman=2"/);
    await page('/jenis/speech?halaman=3', 404);
    for (const wrong of ['0', '-1', '1.5', 'dua', '99999999999']) await page(`/jenis/speech?halaman=${wrong}`, 404);
  });

  it('lists a topic with its feeds and a way to subscribe, in both languages', async () => {
    const html = await page('/topik/danau');
    for (const to of ['/topik/danau/rss.xml', '/topik/danau/atom.xml', '/topik/danau/feed.json', '/langganan'])
      assert.ok(html.includes(`href="${to}"`), to);
    assert.match(await page('/en/topik/danau'), /<h1[^>]*>Lakes<\/h1>/);
    assert.match(await page('/en/topik'), /Lakes/);
  });

  it('explains how it counts and what this site is, in both languages', async () => {
    assert.match(await page('/cara-menghitung'), /48 jam/);
    assert.match(await page('/en/cara-menghitung'), /48 hours/);
    assert.match(await page('/tentang-situs'), /gapura\.test.*Pernyataan aksesibilitas.*Data yang disimpan/s);
    assert.match(await page('/en/tentang-situs'), /Accessibility statement/);
  });

  it('answers 404 for kinds, topics and pages that do not exist, in the language of the address', async () => {
    for (const path of ['/jenis/rahasia', '/topik/tidak-ada', '/topik/%00', '/tidak/ada']) await page(path, 404);
  });

  it('has no inline script, style or handler on any page, and no cookie', async () => {
    for (const path of [
      '/',
      '/berita',
      '/topik',
      '/topik/danau',
      '/jenis/policy',
      '/cari?q=danau',
      '/cara-menghitung',
      '/tentang-situs',
      '/en',
      '/en/cari?q=lake',
    ]) {
      const answer = await t.request(path);
      const html = await answer.text();
      for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.match(tag, /src=|application\/ld\+json/, path);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+="/, path);
      assert.equal(answer.headers.getSetCookie().length, 0, path);
      assert.match(answer.headers.get('cache-control') ?? '', /^public, max-age=0, s-maxage=5/, path);
    }
  });

  it('answers 304 to whoever has the page already', async () => {
    for (const path of ['/berita', '/topik', '/cara-menghitung']) {
      const etag = (await t.request(path)).headers.get('etag')!;
      assert.equal((await t.request(path, { headers: { 'if-none-match': `"x", ${etag}` } })).status, 304, path);
      assert.equal((await t.request(path, { headers: { 'if-none-match': '"x"' } })).status, 200, path);
    }
  });
});
