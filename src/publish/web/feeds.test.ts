import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { type SeededArticle, seedArticle, seedTopic } from '../../../tests/support/published.ts';

let t: TestApp;
let corrected: SeededArticle;
const get = (path: string, headers: Record<string, string> = {}) => t.request(path, { headers });
const text = async (path: string) => {
  const answer = await get(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};
const DAY = 86_400_000;

before(async () => {
  t = await startTestApp();
  await seedTopic(t.kernel, 'banjir', 'Banjir & rob', 'Floods');
  const first = await seedArticle(t.kernel, {
    headline: 'Pertama <b>&</b> "terbit"',
    slug: 'pertama',
    standfirst: 'Ringkas & jelas.\u000b',
    topics: ['banjir'],
    paragraphs: ['Isi <i>aman</i> & utuh. ]]><x>'],
    firstReleasedAt: new Date(Date.now() - 5 * DAY),
  });
  await seedArticle(t.kernel, {
    headline: 'The first',
    language: 'en',
    itemId: first.itemId,
    firstReleasedAt: new Date(Date.now() - 4 * DAY),
  });
  corrected = await seedArticle(t.kernel, {
    headline: 'Yang diralat',
    version: 2,
    firstReleasedAt: new Date(Date.now() - DAY),
    releasedAt: new Date(Date.now() - DAY / 2),
    corrections: [{ at: new Date(Date.now() - DAY / 2).toISOString(), version: 2, major: false, note: 'Salah ketik.' }],
  });
});
after(() => t.stop());

describe('the feeds', () => {
  it('RSS 2.0 holds every required element and a stable guid', async () => {
    const xml = await text('/rss.xml');
    for (const path of ['/rss.xml', '/atom.xml']) assert.ok(!(await text(path)).includes('\u000b'), path);
    const feed = parseRssFeed(xml);
    assert.ok(feed.title && feed.link && feed.description);
    assert.equal(feed.language, 'id');
    assert.equal(feed.atom?.links?.[0]?.href, 'http://gapura.test/rss.xml');
    assert.deepEqual(
      feed.items?.map((i) => i.title),
      ['Yang diralat', 'Pertama <b>&</b> "terbit"'],
    );
    const item = feed.items![1]!;
    assert.equal(item.link, 'http://gapura.test/berita/pertama');
    assert.match(item.guid!.value!, /^urn:uuid:[0-9a-f-]{36}$/);
    assert.equal(item.guid!.isPermaLink, false);
    assert.equal(item.content?.encoded, '<p>Isi &lt;i>aman&lt;/i> &amp; utuh. ]]>&lt;x></p>');
    assert.deepEqual(
      item.categories?.map((c) => c.name),
      ['Banjir & rob'],
    );
    assert.match(xml, /<pubDate>(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT<\/pubDate>/);
  });

  it('Atom has ids, self links, and an updated moment that a minor correction does not move', async () => {
    const feed = parseAtomFeed(await text('/atom.xml'));
    assert.ok(feed.id && feed.title && feed.updated);
    assert.ok(feed.links?.some((l) => l.rel === 'self' && l.href === 'http://gapura.test/atom.xml'));
    for (const entry of feed.entries!)
      assert.ok(entry.id && entry.title && entry.updated && entry.links?.some((l) => l.rel === 'alternate'));
    const entry = feed.entries!.find((e) => e.title?.value === 'Yang diralat')!;
    assert.equal(new Date(entry.updated!).toISOString(), corrected.firstReleasedAt.toISOString());
    await t.kernel.pool.query(
      `UPDATE publish.articles SET corrections = jsonb_set(corrections, '{0,major}', 'true') WHERE id = $1`,
      [corrected.id],
    );
    const after = parseAtomFeed(await text('/atom.xml')).entries!.find((e) => e.id === entry.id)!;
    assert.equal(new Date(after.updated!).toISOString(), corrected.releasedAt.toISOString());
    assert.equal(new Date(after.published!).toISOString(), corrected.firstReleasedAt.toISOString());
  });

  it('JSON Feed is version 1.1 with content in every item', async () => {
    const raw = JSON.parse(await text('/feed.json')) as {
      version: string;
      items: { id: string; content_html: string; url: string }[];
    };
    assert.equal(raw.version, 'https://jsonfeed.org/version/1.1');
    const feed = parseJsonFeed(raw);
    assert.ok(feed.title && feed.feed_url && feed.home_page_url);
    for (const item of raw.items) assert.ok(item.id && item.content_html && item.url);
  });

  it('speaks the language of its address and holds the topic of its address', async () => {
    const en = parseFeed(await text('/en/rss.xml'));
    assert.equal(en.format, 'rss');
    assert.deepEqual(
      (en.feed as { items: { title: string; link: string }[] }).items.map((i) => [i.title, i.link]),
      [['The first', 'http://gapura.test/en/berita/the-first']],
    );
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
      const { feed } = parseFeed(await text(`/topik/banjir/${file}`)) as {
        feed: { items?: unknown[]; entries?: unknown[] };
      };
      assert.equal((feed.items ?? feed.entries)?.length, 1, file);
      assert.equal((await get(`/topik/tidak-ada/${file}`)).status, 404);
    }
  });

  it('answers 304 by ETag and by date', async () => {
    for (const path of ['/rss.xml', '/atom.xml', '/feed.json']) {
      const answer = await get(path);
      const [etag, modified] = [answer.headers.get('etag')!, answer.headers.get('last-modified')!];
      assert.ok(etag && !Number.isNaN(Date.parse(modified)), path);
      assert.equal((await get(path, { 'if-none-match': etag })).status, 304, path);
      assert.equal((await get(path, { 'if-modified-since': modified })).status, 304, path);
      assert.equal((await get(path, { 'if-modified-since': new Date(0).toUTCString() })).status, 200, path);
      assert.equal((await get(path, { 'if-none-match': '"other"', 'if-modified-since': modified })).status, 200, path);
    }
  });
});

describe('the sitemaps', () => {
  it('list every article with its languages, and the pages', async () => {
    const xml = await text('/sitemap.xml');
    for (const loc of [
      'http://gapura.test/',
      'http://gapura.test/berita/pertama',
      'http://gapura.test/en/berita/the-first',
      'http://gapura.test/topik/banjir',
      'http://gapura.test/en/tentang-situs',
    ])
      assert.ok(xml.includes(`<loc>${loc}</loc>`), loc);
    assert.match(
      xml,
      /berita\/pertama<\/loc>\n<lastmod>[^<]+\+07:00<\/lastmod>\n<xhtml:link rel="alternate" hreflang="id"/,
    );
    for (const wrong of ['0', '2', 'x', '1.5']) assert.equal((await get(`/sitemap.xml?bagian=${wrong}`)).status, 404);
  });

  it('for news hold the last two days alone', async () => {
    const xml = await text('/sitemap-berita.xml');
    assert.equal([...xml.matchAll(/<news:title>/g)].length, 1);
    assert.match(xml, /<news:title>Yang diralat<\/news:title>/);
    assert.match(xml, /<news:language>id<\/news:language>/);
  });

  it('are named in robots.txt, which keeps the newsroom out; a demonstration stays out altogether', async () => {
    const robots = await text('/robots.txt');
    assert.match(robots, /Sitemap: http:\/\/gapura\.test\/sitemap\.xml/);
    assert.match(robots, /Disallow: \/ruang/);
    const demo = await startTestApp({ demo: true });
    try {
      assert.equal(await (await demo.request('/robots.txt')).text(), 'User-agent: *\nDisallow: /\n');
    } finally {
      await demo.stop();
    }
  });
});
