import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { simpleParser } from 'mailparser';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { deliverAll, outbox, release, subscribeThrough } from '../../../tests/support/deliveries.ts';
import { seedTopic } from '../../../tests/support/published.ts';
import { resetLimits } from '../../kernel/http/rate-limit.ts';
import { fillPlans } from '../index.ts';
import { forgetUnconfirmed } from '../jobs/forget-unconfirmed.ts';

describe('subscribing and preferences', () => {
  let t: TestApp;
  before(async () => {
    t = await startTestApp();
    await seedTopic(t.kernel, 'banjir', 'Banjir', 'Floods', 'Peringatan dan penanganan.');
    await seedTopic(t.kernel, 'air-minum', 'Air minum', 'Drinking water', 'Mutu dan harga.');
  });
  beforeEach(() => resetLimits());
  after(() => t.stop());

  const count = async (sql: string, values: unknown[] = []) =>
    Number((await t.kernel.pool.query(sql, values)).rows[0].n);
  const activeConsents = () => count('SELECT count(*) AS n FROM deliver.consents WHERE withdrawn_at IS NULL');

  it('shows every topic with its line and ticks nothing in advance', async () => {
    const html = await t.visitor().page('/langganan');
    assert.match(html, /Peringatan dan penanganan\./);
    assert.doesNotMatch(html, /type="checkbox"[^>]*checked/);
    assert.match(await t.visitor().page('/en/langganan'), /Floods/);
  });

  it('sends nothing before the button behind the mail is pressed, and looking at the page presses nothing', async () => {
    const reader = t.visitor();
    const asked = await reader.post('/langganan', { surel: 'Dewi@Contoh.example', topik: 'banjir', bahasa: 'id' });
    assert.equal(asked.headers.get('location'), '/langganan/periksa');
    await t.drain();
    const link = new URL(/http\S+konfirmasi\/\S+/.exec((await outbox(t.kernel)).at(-1)!.text)![0]).pathname;
    const html = await reader.page(link);
    assert.match(html, /Banjir/);
    await reader.page(link);
    assert.equal(await activeConsents(), 0);
    assert.equal(await count("SELECT count(*) AS n FROM deliver.subscribers WHERE state = 'active'"), 0);
    const done = await reader.post(link);
    assert.equal(done.status, 303);
    assert.match(done.headers.get('location')!, /^\/langganan\/atur\/.+\?kabar=mulai$/);
    assert.equal(await activeConsents(), 1);
    assert.equal((await reader.get(link)).status, 410);
    assert.equal((await reader.post(link)).status, 410);
  });

  it('answers the same for a known and an unknown address, and keeps no address readable', async () => {
    const said = async (surel: string) => {
      const answer = await t.visitor().post('/langganan', { surel, topik: 'banjir', bahasa: 'id' });
      return [answer.status, answer.headers.get('location')];
    };
    assert.deepEqual(await said('dewi@contoh.example'), await said('belum-ada@contoh.example'));
    await t.drain();
    const mails = await outbox(t.kernel);
    assert.equal(mails.findLast((m) => m.to.toLowerCase() === 'dewi@contoh.example')!.purpose, 'deliver.already');
    const stored = await t.kernel.pool.query('SELECT address_hash || address_sealed AS text FROM deliver.subscribers');
    assert.doesNotMatch(stored.rows.map((r) => r.text).join(), /contoh/i);
  });

  it('keeps what was typed when something is missing, and names the field', async () => {
    const answer = await t.visitor().post('/langganan', { surel: 'bukan surel', topik: 'air-minum', bahasa: 'en' });
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /href="#f-surel"/);
    assert.match(html, /value="bukan surel"/);
    assert.match(html, /value="air-minum"[^>]*checked/);
    const none = await t.visitor().post('/langganan', { surel: 'a@contoh.example', bahasa: 'id' });
    assert.equal(none.status, 422);
    assert.match(await none.text(), /Centang sedikitnya satu topik/);
    const invented = await t
      .visitor()
      .post('/langganan', { surel: 'a@contoh.example', topik: 'tidak-ada', bahasa: 'id' });
    assert.equal(invented.status, 422);
  });

  it('lets a machine that fills the trap believe it succeeded, and stops the sixth try of a minute', async () => {
    const before = await count('SELECT count(*) AS n FROM deliver.subscribers');
    const trapped = await t
      .visitor()
      .post('/langganan', { surel: 'bot@contoh.example', topik: 'banjir', bahasa: 'id', situs: 'x' });
    assert.equal(trapped.status, 303);
    assert.equal(await count('SELECT count(*) AS n FROM deliver.subscribers'), before);
    for (let i = 0; i < 4; i += 1) await t.visitor().post('/langganan', {});
    assert.equal((await t.visitor().post('/langganan', {})).status, 429);
  });

  it('never has more than five open questions to one mailbox', async () => {
    for (let i = 0; i < 8; i += 1) {
      resetLimits();
      await t.visitor().post('/langganan', { surel: 'banyak@contoh.example', topik: 'banjir', bahasa: 'id' });
    }
    await t.drain();
    assert.equal((await outbox(t.kernel)).filter((m) => m.to === 'banyak@contoh.example').length, 5);
  });

  it('explains the last message with the facts that matched and their dates', async () => {
    const own = await subscribeThrough(t, 'sari@contoh.example', ['banjir', 'air-minum']);
    assert.match(await t.visitor().page(own), /Belum ada surel kabar/);
    await release(t, { headline: 'Tanggul Sungai Lirung selesai', topics: ['banjir'] });
    await deliverAll(t.kernel);
    const answer = await t.visitor().get(own);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const html = await answer.text();
    assert.match(html, /s•••@contoh\.example/);
    assert.doesNotMatch(html, /sari@contoh/);
    assert.match(html, /<meta name="referrer" content="same-origin"/);
    assert.match(html, /Surel “Tanggul Sungai Lirung selesai”/);
    assert.match(html, /Anda memilih topik <b>Banjir<\/b> pada \d+ \w+ \d{4}/);
    assert.doesNotMatch(html, /Anda memilih topik <b>Air minum/);
    assert.match(html, /Rata-rata 1 kabar sepekan/);
  });

  it('leaves one topic, saves new choices with the old dates kept, pauses and resumes', async () => {
    const own = await subscribeThrough(t, 'tono@contoh.example', ['banjir', 'air-minum']);
    const reader = t.visitor();
    assert.equal((await reader.post(`${own}/berhenti-topik`, { topik: 'banjir' })).status, 303);
    let html = await reader.page(`${own}?kabar=topik`);
    assert.match(html, /Anda berhenti dari topik itu/);
    assert.match(html, /Banjir dicabut/);
    const given = () =>
      t.kernel.pool
        .query(
          `SELECT c.given_at FROM deliver.consents c JOIN deliver.subscribers s ON s.id = c.subscriber_id
                 WHERE s.address_hash = $1 AND c.topic_slug = 'air-minum'`,
          [t.kernel.vault.fingerprint('tono@contoh.example')],
        )
        .then((r) => r.rows.map((row) => row.given_at.getTime()));
    const before = await given();
    assert.equal((await reader.post(own, { topik: ['air-minum', 'banjir', 'tidak-ada'], bahasa: 'en' })).status, 303);
    assert.deepEqual(await given(), before);
    html = await reader.page(`${own}?kabar=tersimpan`);
    assert.match(html, /Pilihan Anda tersimpan/);
    assert.match(html, /value="en"[^>]*checked/);
    assert.equal((await reader.post(`${own}/jeda`)).status, 303);
    assert.match(await reader.page(own), /Dijeda sampai/);
    assert.equal((await reader.post(`${own}/lanjut`)).status, 303);
    assert.doesNotMatch(await reader.page(own), /Dijeda sampai/);
  });

  it('leaves everything by the post of a mail program, without Origin and without a page; twice is fine; looking changes nothing', async () => {
    const own = await subscribeThrough(t, 'umar@contoh.example', ['banjir']);
    await release(t, { headline: 'Pintu air dibuka', topics: ['banjir'] });
    await deliverAll(t.kernel);
    const mail = (await outbox(t.kernel)).findLast((m) => m.to === 'umar@contoh.example')!;
    assert.equal(mail.headers!['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
    const leave = new URL(/^<(.+)>$/.exec(mail.headers!['List-Unsubscribe']!)![1]!).pathname;
    assert.equal((await t.request(leave)).status, 200);
    assert.match(await t.visitor().page(own), /Berhenti dari semuanya/);
    for (let i = 0; i < 2; i += 1) {
      const answer = await t.request(leave, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /Anda sudah berhenti/);
    }
    const multipart = new FormData();
    multipart.append('List-Unsubscribe', 'One-Click');
    assert.equal((await t.request(leave, { method: 'POST', body: multipart })).status, 200);
    const ways = await t.kernel.pool.query(
      "SELECT DISTINCT withdrawn_by FROM deliver.consents WHERE withdrawn_by = 'one-click'",
    );
    assert.equal(ways.rowCount, 1);
    await release(t, { headline: 'Pintu air ditutup', topics: ['banjir'] });
    await deliverAll(t.kernel);
    assert.equal(
      (await outbox(t.kernel)).filter((m) => m.to === 'umar@contoh.example' && m.subject === 'Pintu air ditutup')
        .length,
      0,
    );
    assert.match(await t.visitor().page(own), /Anda sudah berhenti dari semua surel/);
  });

  it('knows no token that it did not make, and other sites cannot post the forms', async () => {
    const own = await subscribeThrough(t, 'vera@contoh.example', ['banjir']);
    const forged = own.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const path of [
      forged,
      `${forged}/bukti`,
      forged.replace('atur', 'berhenti'),
      '/langganan/atur/x.y',
      '/langganan/berhenti/x',
    ]) {
      assert.equal((await t.visitor().get(path)).status, 404, path);
    }
    assert.equal((await t.request('/langganan/berhenti/x', { method: 'POST' })).status, 404);
    const foreign = await t.request(`${own}/hapus`, {
      method: 'POST',
      headers: { origin: 'https://lain.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    });
    assert.equal(foreign.status, 403);
  });

  it('hands out the proof of consent as a file', async () => {
    const own = await subscribeThrough(t, 'wati@contoh.example', ['banjir']);
    const answer = await t.visitor().get(`${own}/bukti`);
    assert.match(
      answer.headers.get('content-disposition')!,
      /^attachment; filename="bukti-persetujuan-\d{4}-\d\d-\d\d\.json"$/,
    );
    const proof = (await answer.json()) as {
      address: string;
      consents: { topic: string; givenBy: string; givenAt: string }[];
    };
    assert.equal(proof.address, 'wati@contoh.example');
    assert.deepEqual(
      proof.consents.map((c) => [c.topic, c.givenBy]),
      [['banjir', 'form']],
    );
  });

  it('erases after a question, and what was on its way does not leave', async () => {
    const own = await subscribeThrough(t, 'yuni@contoh.example', ['banjir']);
    await release(t, { headline: 'Kabar yang belum berangkat', topics: ['banjir'] });
    assert.match(await t.visitor().page(`${own}/hapus`), /tidak bisa dibatalkan/);
    await fillPlans(t.kernel);
    const hash = t.kernel.vault.fingerprint('yuni@contoh.example');
    assert.equal(await count('SELECT count(*) AS n FROM deliver.subscribers WHERE address_hash = $1', [hash]), 1);
    const done = await t.visitor().post(`${own}/hapus`);
    assert.equal(done.headers.get('location'), '/langganan/terhapus');
    assert.match(await t.visitor().page('/langganan/terhapus'), /sudah dihapus/);
    assert.equal(await count('SELECT count(*) AS n FROM deliver.subscribers WHERE address_hash = $1', [hash]), 0);
    assert.equal((await t.visitor().get(own)).status, 404);
    await deliverAll(t.kernel);
    assert.equal(
      (await outbox(t.kernel)).filter(
        (m) => m.subject === 'Kabar yang belum berangkat' && m.to === 'yuni@contoh.example',
      ).length,
      0,
    );
    assert.equal(
      await count("SELECT count(*) AS n FROM deliver.deliveries WHERE state IN ('ready', 'leased', 'handing')"),
      0,
    );
  });

  it('writes to English readers in English, with links to the English pages', async () => {
    const own = await subscribeThrough(t, 'zoe@contoh.example', ['banjir'], 'en');
    const mail = (await outbox(t.kernel)).findLast((m) => m.to === 'zoe@contoh.example')!;
    assert.equal(mail.subject, 'Confirm your subscription');
    assert.match(mail.text, /http:\/\/gapura\.test\/en\/langganan\/konfirmasi\//);
    assert.match(await t.visitor().page(own), /Why did I get this\?/);
    await release(t, { headline: 'Flood gates tested', language: 'en', topics: ['banjir'] });
    await release(t, { headline: 'Pintu banjir diuji', language: 'id', topics: ['banjir'] });
    await deliverAll(t.kernel);
    const got = (await outbox(t.kernel)).filter((m) => m.to === 'zoe@contoh.example' && m.purpose === 'deliver.new');
    assert.deepEqual(
      got.map((m) => m.subject),
      ['Flood gates tested'],
    );
    assert.match(got[0]!.text, /Why did I get this\? You chose the topic Floods\./);
    const parsed = await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${got[0]!.html}`);
    assert.match(parsed.text!, /Leave all mail/);
  });

  it('forgets addresses that never confirmed', async () => {
    await t.visitor().post('/langganan', { surel: 'lupa@contoh.example', topik: 'banjir', bahasa: 'id' });
    const hash = t.kernel.vault.fingerprint('lupa@contoh.example');
    await forgetUnconfirmed.run(t.kernel, {});
    assert.equal(await count('SELECT count(*) AS n FROM deliver.subscribers WHERE address_hash = $1', [hash]), 1);
    await t.kernel.pool.query("UPDATE deliver.confirmations SET expires_at = now() - interval '1 second'");
    await forgetUnconfirmed.run(t.kernel, {});
    assert.equal(await count('SELECT count(*) AS n FROM deliver.subscribers WHERE address_hash = $1', [hash]), 0);
    assert.ok((await count("SELECT count(*) AS n FROM deliver.subscribers WHERE state = 'active'")) > 0);
  });
});
