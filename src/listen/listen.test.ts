import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { seedArticle } from '../../tests/support/published.ts';
import { addDays, jakartaDay } from '../kernel/time.ts';
import { counts, flushReads, readFigures } from './index.ts';
import { forgetVisitors } from './jobs/forget-visitors.ts';

const PERSON = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36';
let t: TestApp;
let id: string;
let path: string;
before(async () => {
  t = await startTestApp();
  const article = await seedArticle(t.kernel, { slug: 'kabar-uji', headline: 'Kabar uji' });
  id = article.id;
  path = '/berita/kabar-uji';
});
after(() => t.stop());

const read = (agent: string, headers: Record<string, string> = {}) =>
  t.request(path, { headers: { 'user-agent': agent, ...headers } });
const reads = async () => {
  await flushReads(t.kernel);
  return (await counts(t.kernel, [id])).get(id)!.reads;
};
const react = (kind: string, agent = PERSON) =>
  t.request(`/reaksi/${id}`, {
    method: 'POST',
    body: new URLSearchParams({ kind }),
    headers: { 'user-agent': agent, origin: 'http://gapura.test' },
  });
const reaction = async (kind: 'berguna' | 'kecewa') => (await counts(t.kernel, [id])).get(id)!.reactions[kind];

describe('reads', () => {
  it('count a person once a day, whatever they reload, and another browser anew', async () => {
    await read(PERSON);
    await read(PERSON);
    assert.equal(await reads(), 1);
    await read(`${PERSON} Lain/1`);
    assert.equal(await reads(), 2);
  });

  it('do not count programs, prefetches or empty names', async () => {
    for (const agent of [
      'Googlebot/2.1 (+http://www.google.com/bot.html)',
      'curl/8.5.0',
      'WhatsApp/2.24',
      '',
      'python-requests/2.32',
    ])
      await read(agent);
    await read(`${PERSON} Prefetch/1`, { 'sec-purpose': 'prefetch' });
    assert.equal(await reads(), 2);
  });

  it('set no cookie and keep no address', async () => {
    const answer = await read(PERSON);
    assert.equal(answer.headers.get('set-cookie'), null);
    const { rows } = await t.kernel.pool.query('SELECT visitor FROM listen.read_marks');
    assert.ok(rows.every((r) => r.visitor.length === 16));
  });

  it('stand in the figures of their day, without gaps', async () => {
    const today = jakartaDay(new Date());
    const figures = await readFigures(t.kernel, { since: addDays(today, -6), until: today });
    assert.equal(figures.days.length, 7);
    assert.equal(figures.days.at(-1)!.reads, 2);
    assert.equal(figures.total, 2);
    assert.deepEqual(figures.top, [{ articleId: id, reads: 2 }]);
  });
});

describe('reactions', () => {
  it('can be chosen, changed and taken back, and send the reader back to the article', async () => {
    const answer = await react('berguna');
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), `${path}?tanggapan=berguna#tanggapan`);
    assert.equal(await reaction('berguna'), 1);
    await react('kecewa');
    assert.deepEqual([await reaction('berguna'), await reaction('kecewa')], [0, 1]);
    await react('kecewa');
    assert.deepEqual([await reaction('berguna'), await reaction('kecewa')], [0, 0]);
  });

  it('count right when one person presses many times at once', async () => {
    await Promise.all(Array.from({ length: 7 }, () => react('berguna')));
    assert.equal(await reaction('berguna'), 1);
  });

  it('refuse an unknown kind, an unknown article and another site', async () => {
    assert.equal((await react('marah')).status, 422);
    const body = new URLSearchParams({ kind: 'berguna' });
    assert.equal(
      (await t.request('/reaksi/bukan-id', { method: 'POST', body, headers: { origin: 'http://gapura.test' } })).status,
      404,
    );
    const foreign = {
      origin: 'https://jahat.example',
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    };
    assert.equal((await t.request(`/reaksi/${id}`, { method: 'POST', body, headers: foreign })).status, 403);
  });
});

describe('forgetting', () => {
  it('destroys salts and marks older than yesterday and keeps the numbers', async () => {
    await flushReads(t.kernel);
    const old = addDays(jakartaDay(new Date()), -2);
    await t.kernel.pool.query("INSERT INTO listen.salts (day, salt) VALUES ($1, 'x')", [old]);
    await t.kernel.pool.query('UPDATE listen.read_marks SET day = $1', [old]);
    await forgetVisitors.run(t.kernel, {});
    const { rows } = await t.kernel.pool.query(
      'SELECT (SELECT count(*)::int FROM listen.salts WHERE day = $1) AS salts, (SELECT count(*)::int FROM listen.read_marks) AS marks',
      [old],
    );
    assert.deepEqual(rows[0], { salts: 0, marks: 0 });
    assert.equal(await reads(), 2);
  });
});
