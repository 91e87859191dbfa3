import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { type AccountActor, approveEdition, makeActor, makeEdition, paragraphs } from '../../tests/support/office.ts';
import { approvePolicy, findPackage, submitPackage, takeBackApproval } from '../approve/index.ts';
import { findEdition, saveEdition, writePolicy } from '../write/index.ts';
import { cancelRelease, changeRelease } from './commands/change-release.ts';
import { orderRelease } from './commands/order-release.ts';
import { releaseOne } from './commands/release-one.ts';
import { claimDue, LEASE_SECONDS } from './jobs/claim-due.ts';
import { releaseDue } from './jobs/release-clock.ts';
import { publishPolicy } from './policy.ts';
import type { ReleaseOrder } from './published.ts';
import { stageOfEdition } from './queries/edition-stage.ts';
import { releaseGauges } from './queries/release-gauges.ts';
import { findOrder } from './queries/release-orders.ts';

describe('the release clock', () => {
  let t: TestApp;
  let writer: AccountActor;
  let approver: AccountActor;
  let count = 0;

  before(async () => {
    t = await startTestApp();
    writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Rani Anggraini');
    approver = await makeActor(t.kernel, t.agencyId, 'approver', 'Bagus Wiratama');
  });
  after(() => t.stop());

  async function approvedPackage(headline = `Warga membersihkan Sungai Lirung ke-${++count}`) {
    const { editionId } = await makeEdition(t.kernel, { agencyId: t.agencyId, unitId: t.unitId, headline, writer });
    return { editionId, packageId: await approveEdition(t.kernel, editionId, writer, approver) };
  }
  const mayRelease = () => publishPolicy.allow(approver, 'release', { agencyId: t.agencyId });
  const order = (packageId: string, holdUntil: Date | null, more: object = {}) =>
    orderRelease(t.kernel, mayRelease(), { packageId, holdUntil, ...more });
  const orderRow = async (id: string): Promise<ReleaseOrder> => (await findOrder(t.kernel, id))!;
  const inSeconds = (n: number) => new Date((Math.floor(Date.now() / 1000) + n) * 1000);
  const versions = async (editionId: string) =>
    (
      await t.kernel.pool.query(
        `SELECT v.version, v.order_id FROM publish.article_versions v JOIN publish.articles a ON a.id = v.article_id
         WHERE a.edition_id = $1 ORDER BY v.version`,
        [editionId],
      )
    ).rows;
  const edit = async (editionId: string, text: string) => {
    const edition = (await findEdition(t.kernel, editionId))!;
    await saveEdition(t.kernel, writePolicy.allow(writer, 'edit', edition) as never, {
      version: edition.version,
      headline: edition.headline,
      standfirst: edition.standfirst,
      body: paragraphs(text),
    });
  };
  const dueNow = (id: string) =>
    t.kernel.pool.query(
      `UPDATE publish.release_orders SET hold_until = date_trunc('second', clock_timestamp()) - interval '1 second',
         due_at = date_trunc('second', clock_timestamp()) - interval '1 second' WHERE id = $1`,
      [id],
    );

  it('brings an approved package out at once, with the projection, the receipt, the audit entry and the event', async () => {
    const { editionId, packageId } = await approvedPackage('Jum’at Bersih di Sungai Lirung');
    const id = await order(packageId, null);
    assert.equal(await releaseDue(t.kernel), 1);
    const row = await orderRow(id);
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
    const { editionId, packageId } = await approvedPackage();
    const hold = inSeconds(2);
    const id = await order(packageId, hold);
    assert.equal((await stageOfEdition(t.kernel, editionId))?.stage, 'held');
    while ((await orderRow(id)).state !== 'out') {
      await releaseDue(t.kernel);
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(Date.now() < hold.getTime() + 5000, 'it should have come out');
    }
    const row = await orderRow(id);
    assert.ok(row.releasedAt! >= hold, 'early');
    assert.ok(row.lagMs! < 1000, `lag ${row.lagMs} ms`);
    assert.deepEqual(
      (await versions(editionId)).map((v) => v.version),
      [1],
    );
  });

  it('refuses a moment in the past, with parts of a second, or years ahead', async () => {
    const { packageId } = await approvedPackage();
    for (const bad of [inSeconds(-5), new Date(inSeconds(60).getTime() + 500), inSeconds(3 * 366 * 86_400)])
      await assert.rejects(order(packageId, bad), { code: 'invalid' });
    await assert.rejects(
      t.kernel.pool.query(
        `INSERT INTO publish.release_orders (id, package_id, edition_id, item_id, agency_id, language, headline, package_hash, hold_until, due_at)
         SELECT gen_random_uuid(), id, edition_id, item_id, agency_id, 'id', 'x', hash, now() + interval '90.5 seconds', now() + interval '90.5 seconds' FROM approve.packages WHERE id = $1`,
        [packageId],
      ),
      /violates check constraint/,
    );
  });

  it('lets two clocks race and brings each item out once', async () => {
    const made = [];
    for (let i = 0; i < 6; i += 1) made.push(await approvedPackage());
    for (const { packageId } of made) await order(packageId, null);
    await Promise.all([releaseDue(t.kernel), releaseDue(t.kernel), releaseDue(t.kernel)]);
    for (const { editionId } of made) assert.equal((await versions(editionId)).length, 1);
  });

  it('does not let a worker whose lease ran out bring the item out after another has', async () => {
    const { editionId, packageId } = await approvedPackage();
    const id = await order(packageId, null);
    assert.equal(await claimDue(t.kernel, 'slow'), id);
    assert.equal(await claimDue(t.kernel, 'eager'), null, 'the lease still holds');
    await t.kernel.pool.query(
      `UPDATE publish.release_orders SET lease_until = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [id],
    );
    assert.equal(await claimDue(t.kernel, 'eager'), id);
    assert.equal(await releaseOne(t.kernel, id, 'slow'), 'not-ours');
    assert.equal(await releaseOne(t.kernel, id, 'eager'), 'out');
    assert.equal(await releaseOne(t.kernel, id, 'slow'), 'not-ours');
    assert.equal((await versions(editionId)).length, 1);
    assert.ok(LEASE_SECONDS <= 15);
  });

  it('does not bring out a text that changed after its approval, and says why', async () => {
    const { editionId, packageId } = await approvedPackage();
    const id = await order(packageId, null);
    await edit(editionId, 'Kalimat yang tidak pernah disetujui siapa pun.');
    await releaseDue(t.kernel);
    const row = await orderRow(id);
    assert.equal(row.state, 'failed');
    assert.equal(row.reason, 'approval-lapsed');
    assert.equal((await versions(editionId)).length, 0);
  });

  it('goes on with the others when one item fails, and tries that one again later', async () => {
    const broken = await approvedPackage('Air minum untuk semua');
    const sound = await approvedPackage();
    const brokenId = await order(broken.packageId, null);
    const soundId = await order(sound.packageId, null);
    await t.kernel.pool.query(`
      CREATE FUNCTION publish.trouble() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'disk is full for a moment'; END $$;
      CREATE TRIGGER trouble BEFORE INSERT ON publish.articles FOR EACH ROW
        WHEN (NEW.headline = 'Air minum untuk semua') EXECUTE FUNCTION publish.trouble()`);
    assert.equal(await releaseDue(t.kernel), 2);
    const waiting = await orderRow(brokenId);
    assert.equal(waiting.state, 'held');
    assert.equal(waiting.attempts, 1);
    assert.match(waiting.lastError!, /disk is full/);
    assert.equal((await orderRow(soundId)).state, 'out');
    assert.equal(await releaseDue(t.kernel), 0, 'it waits before it tries again');
    assert.equal((await releaseGauges(t.kernel)).retrying, 1);
    await t.kernel.pool.query('DROP TRIGGER trouble ON publish.articles; DROP FUNCTION publish.trouble()');
    await t.kernel.pool.query(`UPDATE publish.release_orders SET next_attempt_at = clock_timestamp() WHERE id = $1`, [
      brokenId,
    ]);
    await releaseDue(t.kernel);
    assert.equal((await orderRow(brokenId)).state, 'out');
  });

  it('can be called off at any instant before it is out, and says so afterwards', async () => {
    const first = await approvedPackage();
    const id = await order(first.packageId, inSeconds(3600));
    await cancelRelease(t.kernel, mayRelease(), { orderId: id });
    await cancelRelease(t.kernel, mayRelease(), { orderId: id });
    assert.equal((await orderRow(id)).state, 'cancelled');
    const again = await order(first.packageId, null);
    assert.equal(await claimDue(t.kernel, 'claimed'), again);
    await cancelRelease(t.kernel, mayRelease(), { orderId: again });
    assert.equal(await releaseOne(t.kernel, again, 'claimed'), 'not-ours');
    assert.equal((await versions(first.editionId)).length, 0);

    const second = await approvedPackage();
    const out = await order(second.packageId, null);
    await releaseDue(t.kernel);
    await assert.rejects(cancelRelease(t.kernel, mayRelease(), { orderId: out }), /It came out on/);
    await assert.rejects(changeRelease(t.kernel, mayRelease(), { orderId: out, holdUntil: null }), /It came out on/);
    await assert.rejects(
      t.kernel.pool.query(`UPDATE publish.release_orders SET state = 'cancelled', reason = 'x' WHERE id = $1`, [out]),
      /cannot be changed/,
    );
  });

  it('ends in exactly one of two ways when calling off races the clock', async () => {
    for (let i = 0; i < 8; i += 1) {
      const { editionId, packageId } = await approvedPackage();
      const id = await order(packageId, null);
      const [called] = await Promise.allSettled([
        cancelRelease(t.kernel, mayRelease(), { orderId: id }),
        releaseDue(t.kernel),
      ]);
      const { state } = await orderRow(id);
      assert.equal(state, called.status === 'fulfilled' ? 'cancelled' : 'out');
      assert.equal((await versions(editionId)).length, state === 'out' ? 1 : 0);
    }
  });

  it('moves to another moment without losing the item', async () => {
    const { packageId } = await approvedPackage();
    const id = await order(packageId, inSeconds(3600));
    await changeRelease(t.kernel, mayRelease(), { orderId: id, holdUntil: inSeconds(7200) });
    assert.equal(await releaseDue(t.kernel), 0);
    await changeRelease(t.kernel, mayRelease(), { orderId: id, holdUntil: null });
    assert.equal(await releaseDue(t.kernel), 1);
    assert.equal((await orderRow(id)).state, 'out');
  });

  it('takes one order per edition and one release per package', async () => {
    const { packageId } = await approvedPackage();
    await order(packageId, inSeconds(3600));
    await assert.rejects(order(packageId, null), { code: 'conflict' });
    const both = await approvedPackage();
    const results = await Promise.allSettled([order(both.packageId, null), order(both.packageId, null)]);
    assert.deepEqual(results.map((r) => r.status).sort(), ['fulfilled', 'rejected']);
    await releaseDue(t.kernel);
    await assert.rejects(order(both.packageId, null), /came out/);
  });

  it('does not take an approval back once the package is out, and lapses the held release when it is taken back before', async () => {
    const { packageId } = await approvedPackage();
    const id = await order(packageId, inSeconds(3600));
    const decide = approvePolicy.allow(approver, 'decide', { agencyId: t.agencyId });
    await takeBackApproval(t.kernel, decide, { packageId });
    await dueNow(id);
    await releaseDue(t.kernel);
    assert.equal((await orderRow(id)).state, 'failed');

    const second = await approvedPackage();
    await order(second.packageId, null);
    await releaseDue(t.kernel);
    await assert.rejects(takeBackApproval(t.kernel, decide, { packageId: second.packageId }), /cannot be taken back/);
  });

  it('brings out a correction as the next version with its note, under the same address and first date', async () => {
    const { editionId, packageId } = await approvedPackage('Jembatan Lirung dibuka untuk pejalan kaki');
    await order(packageId, null);
    await releaseDue(t.kernel);
    const firstTime = (await t.kernel.pool.query('SELECT * FROM publish.articles WHERE edition_id = $1', [editionId]))
      .rows[0];
    await assert.rejects(
      submitPackage(t.kernel, approvePolicy.allow(writer, 'submit', (await findEdition(t.kernel, editionId))!), {
        editionId,
      }),
      /Nothing has changed/,
    );
    await edit(editionId, 'Warga membersihkan Sungai Lirung bersama petugas.');
    const next = await approveEdition(t.kernel, editionId, writer, approver);
    await assert.rejects(order(next, null), /already out/);
    await order(next, null, {
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
      },
    );
    assert.deepEqual(
      (await versions(editionId)).map((v) => v.version),
      [1, 2],
    );
  });

  it('gives the second article with the same headline an address of its own', async () => {
    const [a, b] = [
      await approvedPackage('Pasar Ikan Lirung dibuka'),
      await approvedPackage('Pasar Ikan Lirung dibuka'),
    ];
    await order(a.packageId, null);
    await order(b.packageId, null);
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
