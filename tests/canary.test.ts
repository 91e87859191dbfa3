import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../src/app/create-app.ts';
import { fillPlans, reapDeliveries, seedSubscriber, sendDeliveries } from '../src/deliver/index.ts';
import { SYSTEM } from '../src/kernel/actor.ts';
import { readOutbox } from '../src/kernel/mail.ts';
import { jakartaClock, jakartaDay } from '../src/kernel/time.ts';
import { planPolicy, saveTopic } from '../src/plan/index.ts';
import { releaseDue } from '../src/publish/index.ts';
import { createEditionFrom, findEdition } from '../src/write/index.ts';
import { startTestApp, type TestApp } from './support/app.ts';
import {
  addExhibits,
  addToPackage,
  BESIDE,
  captureLog,
  IN_HOUSE,
  sayInHouse,
  settleMarks,
  word,
} from './support/canary-fields.ts';
import { type LyingModel, startLyingModel } from './support/lying-model.ts';
import { accreditPerson } from './support/press-people.ts';

const IN_EXHIBITS = ['cell', 'footnote', 'speaker', 'caption', 'alt', 'credit', 'embed'];
const PUBLIC_AFTER = ['headline', 'standfirst', 'body', 'heading', 'quote', 'contact', ...IN_EXHIBITS];
const NEVER_PUBLIC = ['angle', 'audience', 'sourcetext', ...IN_HOUSE];
/** A source's name is public where a fact of the text names it, so it is only watched before the release. */
const FIELDS = [...PUBLIC_AFTER, ...NEVER_PUBLIC, ...BESIDE, 'source'];

let t: TestApp;
let model: LyingModel;
let logged: string[];
let officer: Officer;
let editor: Officer;
let editionId: string;
const METRICS = 'token-metrik-untuk-uji-0123456789';
/** The address holds none of the words, because a page may repeat the address that was asked for. */
const slug = 'kerja-bakti-di-sungai';
let packageId: string;
let imageKey: string;
before(async () => {
  model = await startLyingModel();
  t = await startTestApp({ outgoingAllow: [model.host], metricsToken: METRICS });
  logged = captureLog(t);
  const k = t.kernel;
  const topics = planPolicy.allow(SYSTEM, 'keepTopics', { agencyId: t.agencyId });
  await saveTopic(k, topics, {
    slug: 'sungai',
    nameId: 'Sungai',
    nameEn: 'Rivers',
    description: 'Kabar sungai.',
    palette: 1,
  });
  await seedSubscriber(k, {
    email: 'pembaca@warga.example',
    topicSlugs: ['sungai'],
    locale: 'id',
    at: new Date(Date.now() - 86_400_000),
  });
  const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  officer = await t.signIn('officer');
  editor = await t.signIn('editor', 'Citra Dewanti');
  ({ editionId } = await createEditionFrom(k, SYSTEM, {
    agencyId: t.agencyId,
    unitId: t.unitId,
    type: 'release',
    language: 'id',
    angle: `Sungai dibersihkan ${word('angle')}`,
    audience: [word('audience')],
    topicSlugs: ['sungai'],
    contact: `Biro Humas ${word('contact')}`,
    slug,
    headline: `Sungai dibersihkan ${word('headline')}`,
    standfirst: `Warga ikut membersihkan sungai ${word('standfirst')}.`,
    body: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: `Kerja bakti ${word('heading')}` }] },
        p(`Sebanyak 40 warga membersihkan sungai ${word('body')}.`),
        { type: 'blockquote', content: [p(`Sungai ini rumah kami ${word('quote')}.`)] },
      ],
    },
    sources: [
      {
        name: `Catatan ${word('source')}`,
        text: `Kerja bakti ${word('heading')}. Sungai dibersihkan ${word('headline')}. Warga ikut membersihkan sungai ${word('standfirst')}. Sebanyak 40 warga membersihkan sungai ${word('body')}. Sungai ini rumah kami ${word('quote')}. Jangan ditulis: ${word('sourcetext')}`,
      },
    ],
    lastEditorId: officer.accountId,
  }));
  imageKey = await addExhibits(t, officer, editionId);
  await addToPackage(officer, editionId);
  await settleMarks(t, officer, editionId);
  const submitted = await officer.post(`/ruang/naskah/${editionId}/ajukan`);
  assert.equal(submitted.status, 303, await submitted.text());
  const approver = await t.signIn('approver', 'Bimo Saputra');
  const { rows } = await k.pool.query('SELECT id, hash FROM approve.packages');
  packageId = rows[0].id;
  const approved = await approver.post(`/ruang/persetujuan/${packageId}/setujui`, { hash: rows[0].hash });
  assert.equal(approved.status, 303, await approved.text());
  const at = new Date(Date.now() + 3_600_000);
  const held = await approver.post(`/ruang/rilis/paket/${packageId}/terbitkan`, {
    when: 'at',
    day: jakartaDay(at),
    time: jakartaClock(at),
  });
  assert.equal(held.status, 303, await held.text());
  await sayInHouse(t, officer, editor, editionId);
  await t.drain();
});
after(async () => {
  await t.stop();
  await model.stop();
});

type Officer = Awaited<ReturnType<TestApp['signIn']>>;

/** Every GET route outside the newsroom, with the parameters that would show the item, in both languages. */
function publicPaths(): string[] {
  const values: Record<string, string> = { slug, type: 'release', articleId: 'x', token: 'x', code: 'x', name: 'x' };
  const patterns = createApp(t.kernel)
    .routes.filter((r) => r.method === 'GET' && !r.path.startsWith('/ruang') && !r.path.includes('*'))
    .map((r) => r.path);
  const filled = [...new Set(patterns)].flatMap((path) => {
    const one = (slugValue: string) =>
      path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => (name === 'slug' ? slugValue : (values[name] ?? 'x')));
    return path.includes('/topik/:slug') ? [one('sungai')] : [one(slug)];
  });
  const made = ['/agenda?bulan=2031-03', '/periksa?q=sungai', '/topik/sungai?halaman=1'];
  const searches = [...made, '/cari?q=sungai', '/cari?q=dibersihkan', '/cari?q=kerja+bakti'];
  return [...filled, ...searches].flatMap((path) => [path, `/en${path === '/' ? '' : path}`]);
}

/** The fields whose word stands in what is public now, with where. */
async function leaks(): Promise<string[]> {
  const found: string[] = [];
  for (const path of publicPaths()) {
    const answer = await t.request(path);
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    for (const f of FIELDS) if (text.includes(word(f))) found.push(`${f} in ${path}`);
  }
  return found;
}

/** The addresses under which the image will be public. */
const imageFiles = (): string[] =>
  ['480.webp', '960.webp', '1600.webp', 'bagikan.jpg'].map((end) => `/gambar/${imageKey}-${end}`);

async function mailed(): Promise<string> {
  const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 100, offset: 0 });
  return JSON.stringify(entries.filter((e) => e.mail.to === 'pembaca@warga.example').map((e) => e.mail));
}

async function publicTables(): Promise<string> {
  const { rows } = await t.kernel.publicPool.query<{ t: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS t FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND has_schema_privilege(n.oid, 'USAGE')
        AND has_table_privilege(c.oid, 'SELECT')`,
  );
  assert.ok(rows.some((r) => r.t === 'publish.articles'));
  const dumps = await Promise.all(rows.map((r) => t.kernel.publicPool.query(`SELECT x::text FROM ${r.t} x`)));
  return dumps.map((d) => JSON.stringify(d.rows)).join();
}

describe('a word in every field of an item on hold', () => {
  it('comes out of no public address, feed, sitemap, search or picture before its time', async () => {
    assert.ok(publicPaths().length > 60);
    assert.deepEqual(await leaks(), []);
    assert.equal((await t.request(`/berita/${slug}`)).status, 404);
    for (const f of FIELDS)
      assert.equal((await (await t.request(`/cari?q=${word(f)}`)).text()).includes(`/berita/${slug}`), false, f);
    assert.equal((await t.request(`/berita/${slug}/gambar.png`)).status, 404);
    for (const file of imageFiles()) assert.equal((await t.request(file)).status, 404, file);
    const metrics = await t.request('/metrik', { headers: { authorization: `Bearer ${METRICS}` } });
    assert.equal(metrics.status, 200);
    assert.equal((await metrics.text()).includes('kenarikuning'), false, 'the gauges');
  });

  it('reaches no language model while it waits for its hour, however public its material is', async () => {
    const admin = await t.signIn('administrator');
    const settings = {
      provider: 'compatible',
      address: model.base,
      model: 'contoh-8b',
      apiVersion: '',
      key: 'sk-uji-0123456789',
      requestsPerMinute: '100',
      tokensPerDay: '1000000',
      inputLetters: '40000',
      timeoutSeconds: '1',
      retentionDays: '30',
      'tasksOn[]': ['draft', 'headline', 'rewrite', 'translate'],
    };
    assert.equal((await admin.post('/ruang/asisten', settings)).status, 303);
    await t.kernel.pool.query("UPDATE write.sources SET class = 'public'");
    for (const task of ['asisten/susun', 'asisten/judul', 'turunan/facebook/usul'])
      await officer.post(`/ruang/naskah/${editionId}/${task}`);
    assert.deepEqual(model.asked, []);
  });

  it('stays as hidden while the press has it under embargo, and the press’s mail holds none of it', async () => {
    const journalist = await accreditPerson(t, 'dewi@muara.example', 'Dewi Lestari', 'Harian Muara');
    const until = new Date(Date.now() + 3_600_000);
    const shared = await editor.post(`/ruang/pers/paket/${packageId}/bagikan`, {
      day: jakartaDay(until),
      time: jakartaClock(until),
      journalists: journalist,
    });
    assert.equal(shared.status, 303, await shared.text());
    await t.drain();
    assert.deepEqual(await leaks(), []);
    const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 200, offset: 0 });
    const toPress = entries.filter((one) => one.mail.to === 'dewi@muara.example');
    assert.ok(toPress.some((one) => one.mail.purpose === 'press.share'));
    assert.equal(JSON.stringify(toPress).includes('kenarikuning'), false);
  });

  it('stands in no line of the log, not even when saving it fails', async () => {
    const { pool } = t.kernel;
    await pool.query(`CREATE FUNCTION write.full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no space left'; END $$;
      CREATE TRIGGER full_disk BEFORE UPDATE ON write.editions FOR EACH ROW EXECUTE FUNCTION write.full_disk()`);
    const edition = (await findEdition(t.kernel, editionId))!;
    const headline = `${edition.headline} lagi`;
    assert.equal((await officer.json(`/ruang/naskah/${editionId}/simpan`, { ...edition, headline })).status, 500);
    await pool.query('DROP TRIGGER full_disk ON write.editions');
    assert.ok(logged.some((line) => line.includes('no space left')));
    for (const f of FIELDS)
      assert.deepEqual(
        logged.filter((line) => line.includes(word(f))),
        [],
        f,
      );
  });

  it('stands in no table that the public role can read, and in no mail to readers', async () => {
    const readable = await publicTables();
    for (const f of FIELDS) assert.equal(readable.includes(word(f)), false, f);
    assert.equal((await mailed()).includes('kenarikuning'), false);
  });

  it('stands in no event, job or audit entry, where it could leave the house by another way', async () => {
    const { rows } = await t.kernel.pool.query(
      `SELECT (SELECT coalesce(string_agg(detail::text, ''), '') FROM kernel.audit_entries)
           || (SELECT coalesce(string_agg(payload::text, ''), '') FROM kernel.events) AS text`,
    );
    for (const f of FIELDS) assert.equal(rows[0].text.includes(word(f)), false, f);
  });

  it('comes out of all the right ones after its release, and the brief and the raw source never do', async () => {
    const approver = await t.signIn('approver', 'Dian Kusuma');
    const { rows } = await t.kernel.pool.query('SELECT id FROM publish.release_orders');
    const clock = setInterval(() => releaseDue(t.kernel).catch(() => undefined), 50);
    const changed = await approver
      .post(`/ruang/rilis/${rows[0].id}/ubah`, { when: 'now' })
      .finally(() => clearInterval(clock));
    assert.equal(changed.status, 303, await changed.text());
    await t.drain();
    const shown = await leaks();
    const has = (field: string, path: string) =>
      assert.ok(shown.includes(`${field} in ${path}`), `${field} is missing in ${path}`);
    for (const f of PUBLIC_AFTER) has(f, `/berita/${slug}`);
    for (const file of imageFiles()) assert.equal((await t.request(file)).status, 200, file);
    for (const path of [
      '/',
      '/berita',
      '/topik/sungai',
      '/jenis/release',
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/topik/sungai/rss.xml',
      '/topik/sungai/atom.xml',
      '/topik/sungai/feed.json',
      '/sitemap-berita.xml',
    ])
      has('headline', path);
    for (const f of ['headline', 'standfirst', 'body', 'heading', 'quote'])
      assert.ok(
        (await (await t.request(`/cari?q=${word(f)}`)).text()).includes(`/berita/${slug}`),
        `a search for the ${f}`,
      );
    for (const f of NEVER_PUBLIC)
      assert.deepEqual(
        shown.filter((s) => s.startsWith(`${f} in`)),
        [],
      );
    assert.equal((await t.request(`/berita/${slug}/gambar.png`)).status, 200);
    await officer.post(`/ruang/naskah/${editionId}/asisten/judul`);
    assert.ok(model.asked.length > 0, 'what is public may be sent');

    await fillPlans(t.kernel);
    while ((await sendDeliveries(t.kernel, new AbortController().signal)) > 0);
    await reapDeliveries(t.kernel);
    const mail = await mailed();
    assert.ok(mail.includes(word('headline')) && mail.includes(word('standfirst')));
    for (const f of NEVER_PUBLIC) assert.equal(mail.includes(word(f)), false, f);
  });
});
