import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { inSeconds, openReleaseDesk, type ReleaseDesk } from '../../tests/support/release-desk.ts';
import { findPackage } from '../approve/index.ts';
import { cancelRelease } from './commands/change-release.ts';
import { releaseOne } from './commands/release-batch.ts';
import { claimDue, LEASE_SECONDS } from './jobs/claim-due.ts';
import { releaseDue } from './jobs/release-clock.ts';
import { stageOfEdition } from './queries/edition-stage.ts';
import { releaseGauges } from './queries/release-gauges.ts';

const anyone = { as: 'anyone' } as const;

describe('the release clock', () => {
  let t: TestApp;
  let desk: ReleaseDesk;

  before(async () => {
    t = await startTestApp();
    desk = await openReleaseDesk(t);
  });
  after(() => t.stop());

  it('brings an approved package out at once, with the projection, the receipt, the audit entry and the event', async () => {
    const { editionId, packageId } = await desk.approvedPackage('Jum’at Bersih di Sungai Lirung');
    const id = await desk.order(packageId, null);
    assert.equal(await releaseDue(t.kernel), 1);
    const row = await desk.row(id);
    assert.equal(row.state, 'out');
    assert.ok(row.lagMs !== null && row.lagMs < 5000);
    const { rows } = await t.kernel.publicPool.query('SELECT * FROM publish.articles WHERE edition_id = $1', [
      editionId,
    ]);
    assert.equal(rows[0].slug, 'jumat-bersih-di-sungai-lirung');
    assert.equal(rows[0].agency_name, 'Kementerian Sungai dan Danau');
    assert.equal(rows[0].unit_name, 'Biro Hubungan Masyarakat');
    assert.equal(rows[0].version, 1);
    assert.equal(rows[0].promised_at, null);
    assert.equal(rows[0].package_hash, (await findPackage(t.kernel, packageId))!.hash);
    assert.match(rows[0].body_text, /petugas kementerian/);
    const audit = await t.kernel.pool.query(
      `SELECT detail FROM kernel.audit_entries WHERE action = 'publish.released' AND subject_id = $1`,
      [rows[0].id],
    );
    assert.equal(audit.rows[0].detail.hash, row.packageHash);
    const event = await t.kernel.pool.query(`SELECT payload FROM kernel.events WHERE name = 'publish.released'`);
    assert.equal(
      event.rows.find((e) => e.payload.articleId === rows[0].id)?.payload.slug,
      'jumat-bersih-di-sungai-lirung',
    );
    assert.equal((await stageOfEdition(t.kernel, editionId))?.stage, 'released');
  });

  it('holds to the second and never comes out early', async () => {
    const { editionId, packageId } = await desk.approvedPackage();
    const hold = inSeconds(2);
    const id = await desk.order(packageId, hold);
    assert.equal((await stageOfEdition(t.kernel, editionId))?.stage, 'held');
    while ((await desk.row(id)).state !== 'out') {
      await releaseDue(t.kernel);
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(Date.now() < hold.getTime() + 5000, 'it should have come out');
    }
    const row = await desk.row(id);
    assert.ok(row.releasedAt! >= hold, 'early');
    assert.ok(row.lagMs! < 1000, `lag ${row.lagMs} ms`);
    assert.deepEqual(await desk.versions(editionId), [1]);
  });

  it('lets two clocks race and brings each item out once', async () => {
    const made = [];
    for (let i = 0; i < 6; i += 1) made.push(await desk.approvedPackage());
    for (const { packageId } of made) await desk.order(packageId, null);
    await Promise.all([releaseDue(t.kernel), releaseDue(t.kernel), releaseDue(t.kernel)]);
    for (const { editionId } of made) assert.equal((await desk.versions(editionId)).length, 1);
  });

  it('does not let a worker whose lease ran out bring the item out after another has', async () => {
    const { editionId, packageId } = await desk.approvedPackage();
    const id = await desk.order(packageId, null);
    assert.deepEqual(await claimDue(t.kernel, 'slow', 5, anyone), [id]);
    assert.deepEqual(await claimDue(t.kernel, 'eager', 5, anyone), [], 'the lease still holds');
    await t.kernel.pool.query(
      `UPDATE publish.release_orders SET lease_until = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [id],
    );
    assert.deepEqual(await claimDue(t.kernel, 'eager', 5, anyone), [id]);
    assert.equal(await releaseOne(t.kernel, id, 'slow'), 'not-ours');
    assert.equal(await releaseOne(t.kernel, id, 'eager'), 'out');
    assert.equal(await releaseOne(t.kernel, id, 'slow'), 'not-ours');
    assert.equal((await desk.versions(editionId)).length, 1);
    assert.ok(LEASE_SECONDS <= 5);
  });

  it('does not bring out a text that changed after its approval, and says why', async () => {
    const { editionId, packageId } = await desk.approvedPackage();
    const id = await desk.order(packageId, null);
    await desk.edit(editionId, 'Kalimat yang tidak pernah disetujui siapa pun.');
    await releaseDue(t.kernel);
    const row = await desk.row(id);
    assert.equal(row.state, 'failed');
    assert.equal(row.reason, 'approval-lapsed');
    assert.equal((await desk.versions(editionId)).length, 0);
  });

  it('goes on with the others when one item fails, and tries that one again later', async () => {
    const broken = await desk.approvedPackage('Air minum untuk semua');
    const sound = await desk.approvedPackage();
    const brokenId = await desk.order(broken.packageId, null);
    const soundId = await desk.order(sound.packageId, null);
    await t.kernel.pool.query(`
      CREATE FUNCTION publish.trouble() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'disk is full for a moment'; END $$;
      CREATE TRIGGER trouble BEFORE INSERT ON publish.articles FOR EACH ROW
        WHEN (NEW.headline = 'Air minum untuk semua') EXECUTE FUNCTION publish.trouble()`);
    assert.equal(await releaseDue(t.kernel), 2);
    const waiting = await desk.row(brokenId);
    assert.equal(waiting.state, 'held');
    assert.equal(waiting.attempts, 1);
    assert.match(waiting.lastError!, /disk is full/);
    assert.equal((await desk.row(soundId)).state, 'out');
    assert.equal(await releaseDue(t.kernel), 0, 'it waits before it tries again');
    assert.equal((await releaseGauges(t.kernel)).retrying, 1);
    await t.kernel.pool.query('DROP TRIGGER trouble ON publish.articles; DROP FUNCTION publish.trouble()');
    await t.kernel.pool.query(`UPDATE publish.release_orders SET next_attempt_at = clock_timestamp() WHERE id = $1`, [
      brokenId,
    ]);
    await releaseDue(t.kernel);
    assert.equal((await desk.row(brokenId)).state, 'out');
  });

  it('ends in exactly one of two ways when calling off races the clock', async () => {
    for (let i = 0; i < 8; i += 1) {
      const { editionId, packageId } = await desk.approvedPackage();
      const id = await desk.order(packageId, null);
      const [called] = await Promise.allSettled([
        cancelRelease(t.kernel, desk.mayRelease(), { orderId: id }),
        releaseDue(t.kernel),
      ]);
      const { state } = await desk.row(id);
      assert.equal(state, called.status === 'fulfilled' ? 'cancelled' : 'out');
      assert.equal((await desk.versions(editionId)).length, state === 'out' ? 1 : 0);
    }
  });

  it('shows nothing of what waits to the public role', async () => {
    for (const table of [
      'publish.release_orders',
      'approve.packages',
      'write.editions',
      'write.items',
      'write.sources',
      'write.edition_versions',
      'write.claims',
      'people.accounts',
      'kernel.audit_entries',
    ])
      await assert.rejects(t.kernel.publicPool.query(`SELECT 1 FROM ${table}`), /permission denied/, table);
    await t.kernel.publicPool.query('SELECT 1 FROM publish.articles');
    await t.kernel.publicPool.query('SELECT 1 FROM publish.article_versions');
    await t.kernel.publicPool.query('SELECT 1 FROM publish.topics');
  });
});
