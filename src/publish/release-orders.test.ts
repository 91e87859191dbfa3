import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { approveEdition } from '../../tests/support/office.ts';
import { inSeconds, openReleaseDesk, type ReleaseDesk } from '../../tests/support/release-desk.ts';
import { approvePolicy, submitPackage, takeBackApproval } from '../approve/index.ts';
import { findEdition } from '../write/index.ts';
import { cancelRelease, changeRelease } from './commands/change-release.ts';
import { releaseOne } from './commands/release-batch.ts';
import { claimDue } from './jobs/claim-due.ts';
import { releaseDue } from './jobs/release-clock.ts';

describe('orders of release', () => {
  let t: TestApp;
  let desk: ReleaseDesk;

  before(async () => {
    t = await startTestApp();
    desk = await openReleaseDesk(t);
  });
  after(() => t.stop());

  it('refuses a moment in the past, with parts of a second, or years ahead', async () => {
    const { packageId } = await desk.approvedPackage();
    for (const bad of [inSeconds(-5), new Date(inSeconds(60).getTime() + 500), inSeconds(3 * 366 * 86_400)])
      await assert.rejects(desk.order(packageId, bad), { code: 'invalid' });
    await assert.rejects(
      t.kernel.pool.query(
        `INSERT INTO publish.release_orders (id, package_id, edition_id, item_id, agency_id, language, headline, package_hash, hold_until, due_at)
         SELECT gen_random_uuid(), id, edition_id, item_id, agency_id, 'id', 'x', hash, now() + interval '90.5 seconds', now() + interval '90.5 seconds' FROM approve.packages WHERE id = $1`,
        [packageId],
      ),
      /violates check constraint/,
    );
  });

  it('can be called off at any instant before it is out, and says so afterwards', async () => {
    const first = await desk.approvedPackage();
    const id = await desk.order(first.packageId, inSeconds(3600));
    await cancelRelease(t.kernel, desk.mayRelease(), { orderId: id });
    await cancelRelease(t.kernel, desk.mayRelease(), { orderId: id });
    assert.equal((await desk.row(id)).state, 'cancelled');
    const again = await desk.order(first.packageId, null);
    assert.deepEqual(await claimDue(t.kernel, 'claimed', 1, { as: 'anyone' }), [again]);
    await cancelRelease(t.kernel, desk.mayRelease(), { orderId: again });
    assert.equal(await releaseOne(t.kernel, again, 'claimed'), 'not-ours');
    assert.equal((await desk.versions(first.editionId)).length, 0);

    const second = await desk.approvedPackage();
    const out = await desk.order(second.packageId, null);
    await releaseDue(t.kernel);
    await assert.rejects(cancelRelease(t.kernel, desk.mayRelease(), { orderId: out }), /It came out on/);
    await assert.rejects(
      changeRelease(t.kernel, desk.mayRelease(), { orderId: out, holdUntil: null }),
      /It came out on/,
    );
    await assert.rejects(
      t.kernel.pool.query(`UPDATE publish.release_orders SET state = 'cancelled', reason = 'x' WHERE id = $1`, [out]),
      /cannot be changed/,
    );
  });

  it('moves to another moment without losing the item', async () => {
    const { packageId } = await desk.approvedPackage();
    const id = await desk.order(packageId, inSeconds(3600));
    await changeRelease(t.kernel, desk.mayRelease(), { orderId: id, holdUntil: inSeconds(7200) });
    assert.equal(await releaseDue(t.kernel), 0);
    await changeRelease(t.kernel, desk.mayRelease(), { orderId: id, holdUntil: null });
    assert.equal(await releaseDue(t.kernel), 1);
    assert.equal((await desk.row(id)).state, 'out');
  });

  it('takes one order per edition and one release per package', async () => {
    const { packageId } = await desk.approvedPackage();
    await desk.order(packageId, inSeconds(3600));
    await assert.rejects(desk.order(packageId, null), { code: 'conflict' });
    const both = await desk.approvedPackage();
    const results = await Promise.allSettled([desk.order(both.packageId, null), desk.order(both.packageId, null)]);
    assert.deepEqual(results.map((r) => r.status).sort(), ['fulfilled', 'rejected']);
    await releaseDue(t.kernel);
    await assert.rejects(desk.order(both.packageId, null), /came out/);
  });

  it('does not take an approval back once the package is out, and lapses the held release when it is taken back before', async () => {
    const { packageId } = await desk.approvedPackage();
    const id = await desk.order(packageId, inSeconds(3600));
    const decide = approvePolicy.allow(desk.approver, 'decide', { agencyId: t.agencyId });
    await takeBackApproval(t.kernel, decide, { packageId });
    await desk.dueNow(id);
    await releaseDue(t.kernel);
    assert.equal((await desk.row(id)).state, 'failed');

    const second = await desk.approvedPackage();
    await desk.order(second.packageId, null);
    await releaseDue(t.kernel);
    await assert.rejects(takeBackApproval(t.kernel, decide, { packageId: second.packageId }), /cannot be taken back/);
  });

  it('brings out a correction as the next version with its note, under the same address and first date', async () => {
    const { editionId, packageId } = await desk.approvedPackage('Jembatan Lirung dibuka untuk pejalan kaki');
    await desk.order(packageId, null);
    await releaseDue(t.kernel);
    const firstTime = (await t.kernel.pool.query('SELECT * FROM publish.articles WHERE edition_id = $1', [editionId]))
      .rows[0];
    await assert.rejects(
      submitPackage(t.kernel, approvePolicy.allow(desk.writer, 'submit', (await findEdition(t.kernel, editionId))!), {
        editionId,
      }),
      /Nothing has changed/,
    );
    await desk.edit(editionId, 'Warga membersihkan Sungai Lirung bersama petugas.');
    const next = await approveEdition(t.kernel, editionId, desk.writer, desk.approver);
    await assert.rejects(desk.order(next, null), /already out/);
    await desk.order(next, null, {
      correction: {
        major: true,
        note: 'Kami memperbaiki nama petugas.',
        wrong: 'petugas kementerian',
        right: 'petugas',
      },
    });
    await releaseDue(t.kernel);
    const now = (await t.kernel.pool.query('SELECT * FROM publish.articles WHERE edition_id = $1', [editionId]))
      .rows[0];
    assert.equal(now.version, 2);
    assert.equal(now.slug, firstTime.slug);
    assert.deepEqual(now.first_released_at, firstTime.first_released_at);
    assert.ok(now.released_at > firstTime.released_at);
    assert.ok(Number(now.sequence) > Number(firstTime.sequence));
    assert.equal(now.corrections.length, 1);
    assert.deepEqual(
      { ...now.corrections[0], at: null },
      {
        at: null,
        version: 2,
        major: true,
        note: 'Kami memperbaiki nama petugas.',
        wrong: 'petugas kementerian',
        right: 'petugas',
        responsible: 'Pranata humas, Kementerian Sungai dan Danau',
      },
    );
    assert.deepEqual(await desk.versions(editionId), [1, 2]);
  });

  it('gives the second article with the same headline an address of its own', async () => {
    const [a, b] = [
      await desk.approvedPackage('Pasar Ikan Lirung dibuka'),
      await desk.approvedPackage('Pasar Ikan Lirung dibuka'),
    ];
    await desk.order(a.packageId, null);
    await desk.order(b.packageId, null);
    await releaseDue(t.kernel);
    const { rows } = await t.kernel.pool.query(
      'SELECT slug FROM publish.articles WHERE edition_id = ANY($1) ORDER BY slug',
      [[a.editionId, b.editionId]],
    );
    assert.deepEqual(
      rows.map((r) => r.slug),
      ['pasar-ikan-lirung-dibuka', 'pasar-ikan-lirung-dibuka-2'],
    );
  });

  it('tells the writers where the text stands, and lapses by itself when they edit it', async () => {
    const stage = async (id: string) => (await findEdition(t.kernel, id))!.stage;
    const { editionId, packageId } = await desk.approvedPackage();
    await t.drain();
    assert.equal(await stage(editionId), 'approved');
    const id = await desk.order(packageId, inSeconds(3600));
    await t.drain();
    assert.equal(await stage(editionId), 'held');
    await desk.edit(editionId, 'Warga membersihkan Sungai Lirung.');
    await t.drain();
    assert.equal((await desk.row(id)).state, 'failed');
    assert.equal(await stage(editionId), 'writing');
    const next = await approveEdition(t.kernel, editionId, desk.writer, desk.approver);
    await desk.order(next, null);
    await releaseDue(t.kernel);
    await t.drain();
    assert.equal(await stage(editionId), 'released');
  });
});
