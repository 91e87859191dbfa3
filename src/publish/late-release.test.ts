import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { inSeconds, openReleaseDesk, type ReleaseDesk } from '../../tests/support/release-desk.ts';
import { readOutbox } from '../kernel/mail.ts';
import { jakartaClock, jakartaDay } from '../kernel/time.ts';
import { markLate } from './commands/mark-late.ts';
import { releaseDue } from './jobs/release-clock.ts';
import { releaseFigures } from './queries/release-figures.ts';
import { orderOfPackage } from './queries/release-orders.ts';

const TOKEN = 'a-token-for-the-machine-room';

describe('late releases, gauges and receipts by hand', () => {
  let t: TestApp;
  let desk: ReleaseDesk;
  let editor: Awaited<ReturnType<TestApp['signIn']>>;

  before(async () => {
    t = await startTestApp({ metricsToken: TOKEN });
    desk = await openReleaseDesk(t);
    editor = await t.signIn('editor', 'Made Suardana');
  });
  after(() => t.stop());

  /** An order whose moment lies so many seconds back. */
  async function missed(seconds: number, headline?: string) {
    const { packageId, editionId } = await desk.approvedPackage(headline);
    const id = await desk.order(packageId, inSeconds(3600));
    await t.kernel.pool.query(
      `UPDATE publish.release_orders SET hold_until = m.at, due_at = m.at
       FROM (SELECT date_trunc('second', clock_timestamp()) - make_interval(secs => $2) AS at) m WHERE id = $1`,
      [id, seconds],
    );
    return { id, packageId, editionId };
  }
  const order = async (packageId: string) => (await orderOfPackage(t.kernel, packageId))!;

  it('brings a release out by itself within the grace of ten minutes', async () => {
    const { packageId } = await missed(500);
    assert.equal(await markLate(t.kernel), 0);
    await releaseDue(t.kernel);
    assert.equal((await order(packageId)).state, 'out');
  });

  it('brings nothing out by itself after the grace, and asks editors and approvers by mail', async () => {
    const { id, packageId, editionId } = await missed(700, 'Tanggul Lirung selesai diperbaiki');
    assert.equal(await releaseDue(t.kernel), 0, 'also before anybody marked it');
    assert.equal(await markLate(t.kernel), 1);
    assert.equal(await markLate(t.kernel), 0, 'one mail, however often it looks');
    await t.drain();
    assert.equal(await releaseDue(t.kernel), 0);
    assert.equal((await order(packageId)).state, 'late');
    assert.deepEqual(await desk.versions(editionId), []);
    const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 50, offset: 0 });
    const mails = entries.map(({ mail }) => mail).filter((mail) => /Tanggul Lirung/.test(mail.text));
    assert.ok(mails.some((mail) => mail.to === editor.email));
    assert.match(mails[0]!.text, new RegExp(`/ruang/rilis/paket/${packageId}`));
    const html = await editor.page(`/ruang/rilis/paket/${packageId}`);
    assert.match(html, /Terlambat\. Apa yang harus terjadi\?/);
    assert.match(await editor.page('/ruang/rilis'), /Menunggu keputusan/);
    await assert.rejects(desk.order(packageId, null), { code: 'conflict' });
    const refused = await editor.post(`/ruang/rilis/${id}/ubah`, { when: 'now' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /Putuskan dulu/);
  });

  it('lets a person release it with a reason, and counts it as late by the time that was promised', async () => {
    const { id, packageId } = await missed(700);
    await markLate(t.kernel);
    const promised = (await order(packageId)).missedAt!;
    const without = await editor.post(`/ruang/rilis/${id}/putuskan`, { decision: 'now', reason: '' });
    assert.equal(without.status, 422);
    assert.match(await without.text(), /Tulis alasannya/);
    const sent = editor.post(`/ruang/rilis/${id}/putuskan`, { decision: 'now', reason: 'Isi masih berlaku.' });
    for (let i = 0; i < 100 && (await releaseDue(t.kernel)) === 0; i += 1) await new Promise((r) => setTimeout(r, 20));
    assert.equal((await sent).status, 303);
    const row = await order(packageId);
    assert.equal(row.state, 'out');
    assert.equal(row.lateDecision, 'now');
    assert.equal(row.lateReason, 'Isi masih berlaku.');
    assert.equal(row.lateDecidedBy, editor.accountId);
    assert.deepEqual(row.missedAt, promised);
    const figures = await releaseFigures(t.kernel, { since: new Date(Date.now() - 60_000) });
    assert.ok(figures.maxMs! >= 700_000, `lag ${figures.maxMs}`);
    const html = await editor.page(`/ruang/rilis/paket/${packageId}`);
    assert.match(html, /Made Suardana memutuskan: terbit sekarang/);
    assert.match(html, /Bukti per kanal/);
  });

  it('lets a person postpone it or call it off', async () => {
    const later = await missed(700);
    const off = await missed(700);
    await markLate(t.kernel);
    const at = inSeconds(7200);
    const when = { day: jakartaDay(at), time: jakartaClock(at) };
    const why = { reason: 'Menunggu kepala biro.' };
    assert.equal(
      (await editor.post(`/ruang/rilis/${later.id}/putuskan`, { decision: 'later', ...when, ...why })).status,
      303,
    );
    assert.equal((await editor.post(`/ruang/rilis/${off.id}/putuskan`, { decision: 'cancelled', ...why })).status, 303);
    const moved = await order(later.packageId);
    assert.deepEqual([moved.state, moved.holdUntil], ['held', at]);
    assert.equal((await order(off.packageId)).state, 'cancelled');
    const again = await editor.post(`/ruang/rilis/${off.id}/putuskan`, { decision: 'now', ...why });
    assert.equal(again.status, 409);
    const officer = await t.signIn('officer');
    assert.equal((await officer.post(`/ruang/rilis/${later.id}/putuskan`, { decision: 'now', ...why })).status, 403);
  });

  it('follows the grace that the agency sets', async () => {
    const boss = await t.signIn('approver');
    assert.equal((await editor.post(`/ruang/rilis/tenggang/${t.agencyId}`, { minutes: '2' })).status, 403);
    assert.equal((await boss.post(`/ruang/rilis/tenggang/${t.agencyId}`, { minutes: '0' })).status, 422);
    assert.equal((await boss.post(`/ruang/rilis/tenggang/${t.agencyId}`, { minutes: '2' })).status, 303);
    const { packageId } = await missed(150);
    assert.equal(await releaseDue(t.kernel), 0);
    await markLate(t.kernel);
    assert.equal((await order(packageId)).state, 'late');
  });

  it('counts in figures for machines, without a headline, and only for those who have the token', async () => {
    assert.equal((await t.request('/metrik')).status, 404);
    assert.equal((await t.request('/metrik', { headers: { authorization: 'Bearer wrong' } })).status, 404);
    const answer = await t.request('/metrik', { headers: { authorization: `Bearer ${TOKEN}` } });
    assert.equal(answer.status, 200);
    const text = await answer.text();
    assert.match(text, /^gapura_release_late 2$/m);
    assert.match(text, /^gapura_release_early_30d 0$/m);
    assert.match(text, /^gapura_release_next_due_timestamp_seconds \d+$/m);
    assert.doesNotMatch(text, /Lirung/);
  });

  it('has no receipt for a channel outside the approved package, and none before the release', async () => {
    const { packageId } = await desk.approvedPackage();
    const post = {
      channel: 'x',
      url: 'https://x.com/kemensuda/status/1',
      day: jakartaDay(new Date()),
      time: '00:00:00',
    };
    assert.equal((await editor.post(`/ruang/rilis/paket/${packageId}/diunggah`, post)).status, 409);
    await desk.order(packageId, null);
    await releaseDue(t.kernel);
    const answer = await editor.post(`/ruang/rilis/paket/${packageId}/diunggah`, post);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /tidak termasuk dalam paket/);
  });
});
