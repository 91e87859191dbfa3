import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { deliverAll, release } from '../../tests/support/deliveries.ts';
import { type MailSink, startMailSink } from '../../tests/support/mail-sink.ts';
import { seedTopic } from '../../tests/support/published.ts';
import { seedSubscriber } from './index.ts';

describe('deliveries through a mail server', () => {
  let t: TestApp;
  let sink: MailSink;
  before(async () => {
    sink = await startMailSink({
      cutOff: (to) => to.startsWith('putus'),
      verdict(to, tries) {
        if (to.startsWith('sibuk')) return tries === 1 ? { code: 451, text: '4.7.1 Greylisted, try again' } : null;
        if (to.startsWith('hilang')) return { code: 550, text: `5.1.1 <${to}> User unknown` };
        if (to.startsWith('penuh')) return { code: 552, text: '5.2.2 Mailbox full' };
        return null;
      },
    });
    t = await startTestApp({ smtpUrl: sink.url, smtpConnections: 2 });
    await seedTopic(t.kernel, 'banjir', 'Banjir', 'Floods');
    for (const name of ['baik', 'sibuk', 'hilang', 'penuh']) {
      const email = `${name}@contoh.example`;
      await seedSubscriber(t.kernel, { email, topicSlugs: ['banjir'], locale: 'id', at: new Date(Date.now() - 1000) });
    }
    await release(t, { headline: 'Air surut', topics: ['banjir'] });
    await deliverAll(t.kernel);
  });
  after(async () => {
    await t.stop();
    await sink.stop();
  });

  const rows = async (headline = 'Air surut') => {
    const { rows } = await t.kernel.pool.query(
      `SELECT s.address_sealed, s.state AS person, d.state, d.reason, d.attempts, d.run_at > now() AS later
         FROM deliver.deliveries d JOIN deliver.subscribers s ON s.id = d.subscriber_id
         JOIN deliver.plans p ON p.id = d.plan_id AND p.content->>'headline' = $1`,
      [headline],
    );
    return new Map(rows.map((r) => [t.kernel.vault.open(r.address_sealed).split('@')[0]!, r]));
  };

  it('hands over with the headers that mailboxes ask for (RFC 8058, RFC 2919)', () => {
    const mail = sink.taken.find((m) => m.to === 'baik@contoh.example')!;
    assert.match(mail.headers.get('list-unsubscribe')!, /^<http:\/\/gapura\.test\/langganan\/berhenti\/[^>]+>$/);
    assert.equal(mail.headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
    assert.equal(mail.headers.get('list-id'), '<kabar.gapura.test>');
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
    assert.match(mail.messageId, /^<kirim\.\d+\.[\w-]+@gapura\.test>$/);
  });

  it('gives up at once on a 5xx, stops writing to an address that does not exist, and keeps no address in the reason', async () => {
    const found = await rows();
    assert.equal(found.get('hilang')!.state, 'failed');
    assert.equal(found.get('hilang')!.person, 'bounced');
    assert.doesNotMatch(found.get('hilang')!.reason, /contoh/);
    assert.equal(found.get('penuh')!.state, 'failed');
    assert.equal(found.get('penuh')!.person, 'active');
  });

  it('waits after a 4xx and tries again under the same Message-ID', async () => {
    const waiting = (await rows()).get('sibuk')!;
    assert.deepEqual([waiting.state, waiting.attempts, waiting.later], ['ready', 1, true]);
    await t.kernel.pool.query("UPDATE deliver.deliveries SET run_at = now() WHERE state = 'ready'");
    await deliverAll(t.kernel);
    assert.equal((await rows()).get('sibuk')!.state, 'sent');
    assert.equal(sink.taken.filter((m) => m.to === 'sibuk@contoh.example').length, 1);
  });

  it('sends once more when the server cuts the line after the text, and then asks a person', async () => {
    const email = 'putus@contoh.example';
    await seedSubscriber(t.kernel, { email, topicSlugs: ['banjir'], locale: 'id', at: new Date(Date.now() - 1000) });
    await release(t, { headline: 'Air naik lagi', topics: ['banjir'] });
    const lapse = () =>
      t.kernel.pool.query(
        "UPDATE deliver.deliveries SET lease_until = now() - interval '1 second' WHERE state = 'handing'",
      );
    for (let i = 0; i < 3; i += 1) {
      await deliverAll(t.kernel);
      await lapse();
    }
    await deliverAll(t.kernel);
    assert.equal((await rows('Air naik lagi')).get('putus')!.state, 'uncertain');
    assert.equal(sink.taken.filter((m) => m.to === email).length, 2);
  });

  it('says on the page why messages failed, and on the outbox that nothing is kept', async () => {
    const editor = await t.signIn('editor');
    const plan = await t.kernel.pool.query('SELECT id FROM deliver.plans ORDER BY created_at LIMIT 1');
    const html = await editor.page(`/ruang/pengiriman/${plan.rows[0].id}`);
    assert.match(html, /8 direncanakan sama dengan 6 sampai ditambah 0 antre ditambah 2 gagal ditambah 0 dilewati/);
    assert.match(html, /1 alamat tidak ada/);
    assert.match(html, /1 kotak surat bermasalah/);
    const outbox = await editor.page('/ruang/kotak-keluar');
    assert.match(outbox, /dikirim lewat server SMTP dan tidak disimpan di sini/);
    assert.match(outbox, /Kotak keluar kosong/);
  });

  it('asks a person about messages whose fate nobody knows, and sends them again only then', async () => {
    const { id } = (await t.kernel.pool.query('SELECT id FROM deliver.plans ORDER BY created_at LIMIT 1')).rows[0];
    const copies = () => sink.taken.filter((m) => m.to === 'baik@contoh.example' && m.text.includes('Air surut'));
    await t.kernel.pool.query(
      `UPDATE deliver.deliveries d SET state = 'uncertain', unsure = 2 FROM deliver.subscribers s
        WHERE s.id = d.subscriber_id AND s.address_hash = $1 AND d.plan_id = $2`,
      [t.kernel.vault.fingerprint('baik@contoh.example'), id],
    );
    await deliverAll(t.kernel);
    assert.equal(copies().length, 1);
    const editor = await t.signIn('editor');
    const html = await editor.page(`/ruang/pengiriman/${id}`);
    assert.match(html, /1 tidak pasti: pengiriman terputus/);
    assert.match(html, /Kirim lagi 1 yang tidak pasti/);
    assert.equal((await editor.post(`/ruang/pengiriman/${id}/kirim-lagi`)).status, 303);
    await deliverAll(t.kernel);
    const both = copies();
    assert.deepEqual([both.length, new Set(both.map((m) => m.messageId)).size], [2, 1]);
  });
});
