import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { seedArticle, seedTopic } from '../../../tests/support/published.ts';

let t: TestApp;
const search = async (query: Record<string, string>, prefix = '') => {
  const answer = await t.request(`${prefix}/cari?${new URLSearchParams(query)}`);
  assert.equal(answer.status, 200);
  return answer.text();
};

before(async () => {
  t = await startTestApp();
  await seedTopic(t.kernel, 'banjir', 'Banjir', 'Floods');
  await seedTopic(t.kernel, 'air', 'Air minum', 'Drinking water');
  const levee = await seedArticle(t.kernel, {
    headline: 'Tanggul Sungai Citarum diperkuat',
    paragraphs: ['Warga membangun tanggul sepanjang 4 kilometer bersama petugas.'],
    topics: ['banjir'],
    type: 'activity',
  });
  await seedArticle(t.kernel, {
    headline: 'Citarum levee reinforced',
    language: 'en',
    itemId: levee.itemId,
    paragraphs: ['Residents built the levee.'],
    topics: ['banjir'],
    type: 'activity',
  });
  await seedArticle(t.kernel, {
    headline: 'Air minum untuk 3 desa',
    paragraphs: ['Sumur dan pipa, bukan tanggul, yang dibangun.'],
    topics: ['air'],
  });
  await seedArticle(t.kernel, {
    headline: 'Berita lain',
    paragraphs: ['Tidak ada hubungannya <mark>dengan</mark> sungai.'],
  });
});
after(() => t.stop());

describe('the search', () => {
  it('finds other forms of a word, ranks the headline first and marks what matched', async () => {
    const html = await search({ q: 'bangun tanggul' });
    assert.match(html, /2 tulisan ditemukan/);
    assert.match(html, /Tanggul<\/mark> Sungai Citarum.*Air minum untuk 3 desa/s);
    assert.match(html, /<mark>membangun<\/mark> <mark>tanggul<\/mark>/);
  });

  it('never reads the text itself as markup', async () => {
    assert.doesNotMatch(await search({ q: 'hubungannya' }), /<mark>dengan<\/mark>/);
    const html = await search({ q: '<b>tanggul</b>"\'&' });
    assert.doesNotMatch(html, /<b>tanggul<\/b>/);
  });

  it('narrows by kind and topic, and keeps both on the next page', async () => {
    assert.match(await search({ q: 'tanggul', topik: 'air' }), /1 tulisan ditemukan/);
    assert.match(await search({ q: 'tanggul', jenis: 'activity' }), /1 tulisan ditemukan/);
    assert.match(await search({ q: 'tanggul', jenis: 'ngawur', topik: 'ngawur' }), /2 tulisan ditemukan/);
    for (let i = 1; i <= 13; i += 1) await seedArticle(t.kernel, { headline: `Waduk nomor ${i}`, topics: ['air'] });
    const html = await search({ q: 'waduk', topik: 'air' });
    assert.match(html, /13 tulisan ditemukan/);
    assert.match(html, /href="\/cari\?q=waduk&amp;topik=air&amp;halaman=2"/);
    assert.match(await search({ q: 'waduk', topik: 'air', halaman: '2' }), /13 tulisan ditemukan/);
    assert.match(await search({ q: 'waduk', topik: 'air', halaman: '9' }), /Kembali ke halaman pertama/);
  });

  it('finds headlines of similar spelling when no text holds the words, and says so', async () => {
    const html = await search({ q: 'citarun' });
    assert.match(html, /ejaan mirip/);
    assert.match(html, /Tanggul Sungai Citarum diperkuat/);
  });

  it('searches English editions in English and shows each item once', async () => {
    const html = await search({ q: 'levees' }, '/en');
    assert.match(html, /1 item found/);
    assert.match(html, /href="\/en\/berita\/citarum-levee-reinforced"/);
    const both = await search({ q: 'citarum' }, '/en');
    assert.match(both, /1 item found/);
  });

  it('says plainly that nothing was found, and leads to an officer', async () => {
    const html = await search({ q: 'zzyzx' });
    assert.match(html, /Tidak ada tulisan tentang “zzyzx”/);
    assert.match(html, /href="\/lapor\?jenis=question&amp;pertanyaan=zzyzx"/);
  });

  it('takes any input: empty, too long, operators, control characters', async () => {
    for (const q of [
      '',
      '   ',
      '"',
      '-',
      '&|!():*<->',
      "' OR 1=1 --",
      '\u0000\u0002',
      '%',
      '\\',
      '🌊',
      'a'.repeat(5_000),
    ])
      await search({ q });
    assert.match(await search({ q: 'tanggul '.repeat(60) }), /paling panjang 200 karakter/);
    assert.doesNotMatch(await search({ q: '' }), /ditemukan|Tidak ada tulisan/);
  });
});
