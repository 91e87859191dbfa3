import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import type { Client } from '../../tests/support/client.ts';
import { deliverAll, outbox, release, released, subscribeThrough } from '../../tests/support/deliveries.ts';
import { makeActor, makeEdition } from '../../tests/support/office.ts';
import { type SeededArticle, seedTopic } from '../../tests/support/published.ts';
import { approvePackage, approvePolicy, findPackage } from '../approve/index.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import { orderRelease, publishPolicy, releaseDue } from '../publish/index.ts';
import { fillPlans, sendDeliveries } from './index.ts';

describe('deliveries', () => {
  let t: TestApp;
  let editor: Client;
  const own = new Map<string, string>();
  before(async () => {
    t = await startTestApp();
    await seedTopic(t.kernel, 'banjir', 'Banjir', 'Floods');
    await seedTopic(t.kernel, 'air', 'Air minum', 'Drinking water');
    editor = await t.signIn('editor');
    for (const [name, topics] of [
      ['ani', ['banjir']],
      ['budi', ['banjir', 'air']],
      ['citra', ['air']],
      ['dodi', ['banjir']],
    ] as const) {
      resetLimits();
      own.set(name, await subscribeThrough(t, `${name}@contoh.example`, [...topics]));
    }
  });
  after(() => t.stop());

  const got = async (subject: string) =>
    (await outbox(t.kernel))
      .filter((m) => m.subject === subject)
      .map((m) => m.to.split('@')[0]!)
      .sort();
  const planOf = async (article: SeededArticle, version = 1): Promise<string> =>
    (
      await t.kernel.pool.query('SELECT id FROM deliver.plans WHERE article_id = $1 AND version = $2', [
        article.id,
        version,
      ])
    ).rows[0].id;
  const correct = async (article: SeededArticle, major: boolean) => {
    const next = { ...article, version: article.version + 1, releasedAt: new Date() };
    await t.kernel.pool.query('UPDATE publish.articles SET version = $2 WHERE id = $1', [article.id, next.version]);
    await released(t, next, { major, note: 'Angka korban keliru.' });
    return next;
  };

  it('starts with an empty list that says what will appear', async () => {
    assert.match(await editor.page('/ruang/pengiriman'), /Belum ada pengiriman/);
  });

  it('brings each matching subscriber exactly one message, with its reason and ways out', async () => {
    const article = await release(t, { headline: 'Tanggul selesai', topics: ['banjir', 'air'] });
    await deliverAll(t.kernel);
    await released(t, article);
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Tanggul selesai'), ['ani', 'budi', 'citra', 'dodi']);
    const mails = (await outbox(t.kernel)).filter((m) => m.subject === 'Tanggul selesai');
    const to = (name: string) => mails.find((m) => m.to.startsWith(name))!;
    assert.match(to('ani').text, /Mengapa saya menerima ini\? Anda memilih topik Banjir\./);
    assert.match(to('budi').text, /Anda memilih topik Banjir, Air minum\./);
    assert.match(to('ani').text, /http:\/\/gapura\.test\/berita\/tanggul-selesai/);
    assert.match(to('ani').text, /\/langganan\/atur\/.*[\s\S]*\/langganan\/berhenti\//);
    assert.equal(new Set(mails.map((m) => m.messageId)).size, 4);
    assert.equal(
      (await t.kernel.pool.query('SELECT 1 FROM deliver.plans WHERE article_id = $1', [article.id])).rowCount,
      1,
    );
  });

  it('does not mail those who agreed only after the release', async () => {
    const article = await release(t, {
      headline: 'Kabar kemarin',
      topics: ['air'],
      releasedAt: new Date(Date.now() - 86_400_000),
    });
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Kabar kemarin'), []);
    assert.match(
      await editor.page(`/ruang/pengiriman/${await planOf(article)}`),
      /4 direncanakan sama dengan 4 sampai/,
    );
  });

  it('shows the plan as an equation over all channels, and says why somebody was skipped', async () => {
    const article = await release(t, { headline: 'Pintu air diuji', topics: ['banjir'] });
    await fillPlans(t.kernel);
    await t.visitor().post(`${own.get('dodi')}/jeda`);
    await deliverAll(t.kernel);
    const html = await editor.page(`/ruang/pengiriman/${await planOf(article)}`);
    assert.match(html, /7 direncanakan sama dengan 6 sampai ditambah 0 antre ditambah 0 gagal ditambah 1 dilewati/);
    assert.match(html, /Mengapa 1 dilewati/);
    assert.match(html, /1 sedang jeda\./);
    assert.match(html, /Ralat besar akan dikirim ke 2 penerima yang sama/);
    assert.match(await editor.page('/ruang/pengiriman'), /7 = 6 \+ 0 \+ 0 \+ 1/);
    await t.visitor().post(`${own.get('dodi')}/lanjut`);
  });

  it('shows an error instead of numbers when they do not add up', async () => {
    const article = await release(t, { headline: 'Baris yang hilang', topics: ['banjir'] });
    await deliverAll(t.kernel);
    const id = await planOf(article);
    await t.kernel.pool.query(
      'DELETE FROM deliver.deliveries WHERE id = (SELECT min(id) FROM deliver.deliveries WHERE plan_id = $1)',
      [id],
    );
    const html = await editor.page(`/ruang/pengiriman/${id}`);
    assert.match(html, /Jumlahnya tidak cocok/);
    assert.doesNotMatch(html, /direncanakan sama dengan/);
    assert.match(await editor.page('/ruang/pengiriman'), /tidak cocok/);
  });

  it('pauses and resumes a plan; an analyst may look and not pause', async () => {
    const article = await release(t, { headline: 'Kabar yang ditahan dulu', topics: ['banjir'] });
    await fillPlans(t.kernel);
    const id = await planOf(article);
    const analyst = await t.signIn('analyst');
    assert.doesNotMatch(await analyst.page(`/ruang/pengiriman/${id}`), /\/jeda"/);
    assert.equal((await analyst.post(`/ruang/pengiriman/${id}/jeda`)).status, 403);
    assert.equal((await editor.post(`/ruang/pengiriman/${id}/jeda`)).status, 303);
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Kabar yang ditahan dulu'), []);
    assert.match(await editor.page(`/ruang/pengiriman/${id}`), /3 antre/);
    assert.equal((await editor.post(`/ruang/pengiriman/${id}/jeda`)).status, 409);
    assert.equal((await editor.post(`/ruang/pengiriman/${id}/lanjutkan`)).status, 303);
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Kabar yang ditahan dulu'), ['ani', 'budi', 'dodi']);
  });

  it('mails a major correction to the first recipients only, and a minor one to nobody', async () => {
    const article = await release(t, { headline: 'Debit air naik', topics: ['banjir'] });
    await deliverAll(t.kernel);
    resetLimits();
    await subscribeThrough(t, 'baru@contoh.example', ['banjir']);
    await t.visitor().post(`${own.get('dodi')}/berhenti-topik`, { topik: 'banjir' });
    const minor = await correct(article, false);
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Ralat: Debit air naik'), []);
    const major = await correct(minor, true);
    await released(t, major, { major: true, note: 'Angka korban keliru.' });
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Ralat: Debit air naik'), ['ani', 'budi', 'dodi']);
    const mail = (await outbox(t.kernel)).find((m) => m.subject === 'Ralat: Debit air naik')!;
    assert.match(mail.text, /Angka korban keliru\./);
    assert.match(mail.text, /Anda menerima kabar pertamanya/);
    assert.match(await t.visitor().page(own.get('ani')!), /jadi ralatnya juga kami kirim/);
    await t.visitor().post(own.get('dodi')!, { topik: 'banjir', bahasa: 'id' });
  });

  it('lets a correction overtake: nobody gets the wrong version after it, and those still waiting get the right one', async () => {
    const article = await release(t, { headline: 'Jalan ditutup', topics: ['banjir'] });
    await fillPlans(t.kernel);
    const id = await planOf(article);
    await editor.post(`/ruang/pengiriman/${id}/jeda`);
    const next = await correct(article, true);
    await editor.post(`/ruang/pengiriman/${id}/lanjutkan`);
    await deliverAll(t.kernel);
    assert.deepEqual(await got('Jalan ditutup'), []);
    const corrected = await got('Ralat: Jalan ditutup');
    assert.deepEqual(corrected, ['ani', 'baru', 'budi', 'dodi']);
    const mail = (await outbox(t.kernel)).find((m) => m.subject === 'Ralat: Jalan ditutup')!;
    assert.doesNotMatch(mail.text, /Anda menerima kabar pertamanya/);
    assert.match(await editor.page(`/ruang/pengiriman/${id}`), /4 menerima ralatnya saja/);
    assert.match(
      await editor.page(`/ruang/pengiriman/${await planOf(article, next.version)}`),
      /Penerimanya adalah mereka yang dikirimi versi pertama/,
    );
  });

  it('reads consent again just before each message leaves', async () => {
    await release(t, { headline: 'Persetujuan terakhir', topics: ['air'] });
    await fillPlans(t.kernel);
    await t.visitor().post(`${own.get('citra')}/berhenti-topik`, { topik: 'air' });
    await sendDeliveries(t.kernel, new AbortController().signal);
    assert.deepEqual(await got('Persetujuan terakhir'), ['budi']);
  });

  it('shows the outbox with masked addresses; an editor reads subscribers’ mail, only an administrator the rest', async () => {
    const { email } = await t.signIn('officer');
    await t.visitor().post('/ruang/sandi', { email });
    await t.drain();
    const list = await editor.page('/ruang/kotak-keluar');
    assert.match(list, /Belum ada server surel yang diatur/);
    assert.match(list, /a•••@contoh\.example/);
    assert.doesNotMatch(list, /ani@contoh/);
    const open = await t.kernel.pool.query("SELECT id FROM kernel.mail_outbox WHERE purpose = 'deliver.new' LIMIT 1");
    const html = await editor.page(`/ruang/kotak-keluar/${open.rows[0].id}`);
    assert.match(html, /Mengapa saya menerima ini\?/);
    assert.match(html, /<a[^>]*href="http:\/\/gapura\.test\/langganan\/atur\//);
    const account = await t.kernel.pool.query(
      "SELECT id FROM kernel.mail_outbox WHERE purpose LIKE 'people.%' LIMIT 1",
    );
    assert.equal(account.rowCount, 1);
    assert.equal((await editor.get(`/ruang/kotak-keluar/${account.rows[0].id}`)).status, 403);
    const administrator = await t.signIn('administrator');
    assert.equal((await administrator.get(`/ruang/kotak-keluar/${account.rows[0].id}`)).status, 200);
    const officer = await t.signIn('officer');
    assert.equal((await officer.get('/ruang/kotak-keluar')).status, 403);
    assert.equal((await editor.get('/ruang/kotak-keluar/x')).status, 404);
  });

  it('leaves by e-mail only where the approved package says so', async () => {
    const k = t.kernel;
    const officer = await t.signIn('officer');
    const writer = await makeActor(k, t.agencyId, 'officer', 'Wayan Sudira');
    const approver = await makeActor(k, t.agencyId, 'approver', 'Bagus Wiratama');
    for (const [headline, channels, plans] of [
      ['Hanya di portal', 'press', 0],
      ['Juga lewat surel', 'email', 1],
    ] as const) {
      const { agencyId, unitId } = t;
      const { editionId } = await makeEdition(k, { agencyId, unitId, headline, writer });
      const sent = await officer.post(`/ruang/naskah/${editionId}/ajukan`, { choose: '1', channels });
      const packageId = /([0-9a-f-]{36})$/.exec(sent.headers.get('location')!)![1]!;
      const p = (await findPackage(k, packageId))!;
      await approvePackage(k, approvePolicy.allow(approver, 'decide', p), { packageId, hash: p.hash });
      await orderRelease(k, publishPolicy.allow(approver, 'release', { agencyId }), { packageId, holdUntil: null });
      await releaseDue(k);
      await t.drain();
      const { rows } = await k.pool.query("SELECT 1 FROM deliver.plans WHERE content->>'headline' = $1", [headline]);
      assert.equal(rows.length, plans, headline);
    }
  });
});
