import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { seedArticle } from '../../../tests/support/published.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { portalRoutes } from './portal-routes.tsx';
import type { PublishPorts, Reaction } from './ports.ts';

let t: TestApp;
let app: Hono<WebEnv>;
const read: string[] = [];
let reads = 57;
const ports: PublishPorts = {
  counts: async (ids) =>
    new Map(
      ids.map((id) => [
        id,
        { reads, reactions: { berguna: 2, setuju: 0, inspiratif: 0, 'belum-jelas': 1, kecewa: 0 } },
      ]),
    ),
  myReaction: async (c) => (c.req.header('x-mine') as Reaction | undefined) ?? null,
  recordRead: (_c, id) => read.push(id),
  homeFigures: async () => [
    {
      label: { id: 'ketepatan', en: 'punctuality' },
      value: '98,2%',
      points: [91, 98.2],
      note: { id: 'tepat waktu', en: 'on time' },
    },
  ],
  homeAnswers: async () => [
    { question: 'Kapan loket buka?', answer: 'Mulai pukul delapan.', href: '/berita/angka-yang-jujur' },
  ],
};

before(async () => {
  t = await startTestApp();
  app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    c.set('kernel', t.kernel);
    c.set('locale', 'id');
    c.set('site', {
      agencyName: 'Kementerian',
      unitName: 'Biro',
      tagline: '',
      demo: false,
      baseUrl: 'http://gapura.test',
      locale: 'id',
      path: c.req.path,
      nav: [],
    });
    await next();
  });
  app.route('/', portalRoutes(ports));
});
after(() => t.stop());

describe('what later steps of the loop know', () => {
  it('a read is told once for each page given to a person, and not for a mere look at its head', async () => {
    const a = await seedArticle(t.kernel, { headline: 'Angka yang jujur' });
    const answer = await app.request(`/berita/${a.slug}`);
    assert.match(await answer.text(), /57 kali dibaca/);
    await app.request(`/berita/${a.slug}`, { headers: { 'if-none-match': answer.headers.get('etag')! } });
    assert.deepEqual(read, [a.id, a.id]);
    await app.request(`/berita/${a.slug}`, { method: 'HEAD' });
    await app.request(`/berita/${a.slug}/riwayat`);
    await app.request(`/berita/${a.slug}/gambar.png`);
    assert.equal(read.length, 2);
  });

  it('counts are exact up to 9,999 and then in thousands, rounded down', async () => {
    for (const [n, words] of [
      [0, '0 kali dibaca'],
      [9_999, '9.999 kali dibaca'],
      [12_480, '12,4 ribu kali dibaca'],
    ] as const) {
      reads = n;
      assert.ok((await (await app.request('/berita/angka-yang-jujur')).text()).includes(words), words);
    }
  });

  it("a visitor's own reaction is pressed, offers a word to an officer, and is never kept by a shared cache", async () => {
    const own = await app.request('/berita/angka-yang-jujur', { headers: { 'x-mine': 'belum-jelas' } });
    const html = await own.text();
    assert.equal(own.headers.get('cache-control'), 'private, no-store');
    assert.match(html, /value="belum-jelas" aria-pressed="true"/);
    assert.equal([...html.matchAll(/aria-pressed="true"/g)].length, 1);
    assert.match(html, /Apa yang kurang\?/);
    const others = await app.request('/berita/angka-yang-jujur');
    assert.doesNotMatch(await others.text(), /aria-pressed="true"|Apa yang kurang/);
    assert.match(others.headers.get('cache-control')!, /^public/);
  });

  it('figures and answers stand on the home page when there are any', async () => {
    const html = await (await app.request('/')).text();
    assert.match(html, /Kinerja kami bulan ini, apa adanya.*98,2%.*tepat waktu/s);
    assert.match(html, /aria-label="Tren ketepatan, 2 pekan terakhir"/);
    assert.match(html, /“Kapan loket buka\?”.*Mulai pukul delapan\./s);
  });
});
