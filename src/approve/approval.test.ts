import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { type AccountActor, approveEdition, makeActor, makeEdition, paragraphs } from '../../tests/support/office.ts';
import { findEdition, saveEdition, writePolicy } from '../write/index.ts';
import {
  approvePackage,
  approvePolicy,
  findPackage,
  packageHash,
  pendingCount,
  returnPackage,
  submitPackage,
  voidIfChanged,
} from './index.ts';

describe('approval of packages', () => {
  let t: TestApp;
  let writer: AccountActor;
  let approver: AccountActor;
  let both: AccountActor;
  let n = 0;

  before(async () => {
    t = await startTestApp();
    writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Rani Anggraini');
    approver = await makeActor(t.kernel, t.agencyId, 'approver', 'Bagus Wiratama');
    both = await makeActor(t.kernel, t.agencyId, 'editor', 'Sari Lubis');
    both.grants.push({ role: 'approver', agencyId: t.agencyId });
  });
  after(() => t.stop());

  const edition = async (by = writer) =>
    (
      await makeEdition(t.kernel, {
        agencyId: t.agencyId,
        unitId: t.unitId,
        headline: `Warga membersihkan Sungai Lirung ke-${++n}`,
        writer: by,
      })
    ).editionId;
  const submit = async (editionId: string, by = writer) =>
    submitPackage(t.kernel, approvePolicy.allow(by, 'submit', (await findEdition(t.kernel, editionId))!), {
      editionId,
    });
  const decide = (by: AccountActor) => approvePolicy.allow(by, 'decide', { agencyId: t.agencyId });
  const edit = async (editionId: string, text: string, by = writer) => {
    const e = (await findEdition(t.kernel, editionId))!;
    const body = paragraphs(text);
    const { version, headline, standfirst } = e;
    return saveEdition(t.kernel, writePolicy.allow(by, 'edit', e) as never, { version, headline, standfirst, body });
  };
  const ORIGINAL = 'Warga membersihkan Sungai Lirung bersama petugas kementerian.';

  it('freezes the content under the hash that the same content always has', async () => {
    const id = await submit(await edition());
    const p = (await findPackage(t.kernel, id))!;
    assert.equal(p.state, 'pending');
    assert.equal(packageHash(p.content), p.hash);
    await assert.rejects(
      t.kernel.pool.query(`UPDATE approve.packages SET content = '{}' WHERE id = $1`, [id]),
      /frozen/,
    );
    await assert.rejects(
      t.kernel.pool.query(`UPDATE approve.packages SET last_editor_id = NULL WHERE id = $1`, [id]),
      /frozen/,
    );
  });

  it('keeps one waiting package per edition: the same text is the same package, also when submitted twice at once', async () => {
    const e = await edition();
    const [a, b] = await Promise.all([submit(e), submit(e)]);
    assert.equal(a, b);
    assert.equal(await submit(e), a);
  });

  it('puts a newer text in the place of the one that waits', async () => {
    const e = await edition();
    const first = await submit(e);
    await edit(e, 'Warga membersihkan Sungai Lirung.');
    const second = await submit(e);
    assert.notEqual(first, second);
    assert.deepEqual(
      [(await findPackage(t.kernel, first))!.reason, (await findPackage(t.kernel, second))!.state],
      ['superseded', 'pending'],
    );
  });

  it('does not let the last editor approve, by command or by direct SQL', async () => {
    const e = await edition(both);
    const id = await submit(e, both);
    const { hash } = (await findPackage(t.kernel, id))!;
    await assert.rejects(approvePackage(t.kernel, decide(both), { packageId: id, hash }), {
      code: 'forbidden',
      message: 'You edited this text last, so somebody else has to approve it.',
    });
    const direct = `UPDATE approve.packages SET state = 'approved', decided_by = $1, decided_at = now() WHERE id = $2`;
    await assert.rejects(t.kernel.pool.query(direct, [both.id, id]), /packages_four_eyes/);
    await assert.rejects(t.kernel.pool.query(direct, [null, id]), /packages_four_eyes/);
    await approvePackage(t.kernel, decide(approver), { packageId: id, hash });
  });

  it('does not let somebody approve who changed the text and changed it back after it was submitted', async () => {
    const e = await edition();
    // Typed by a person, so that where the words come from is the same before and after.
    await edit(e, 'Sesuatu yang pertama.');
    await edit(e, ORIGINAL);
    const id = await submit(e);
    const { hash } = (await findPackage(t.kernel, id))!;
    await edit(e, 'Sesuatu yang lain.', both);
    await edit(e, ORIGINAL, both);
    await assert.rejects(approvePackage(t.kernel, decide(both), { packageId: id, hash }), { code: 'forbidden' });
  });

  it('refuses an approval under a hash that is not the package’s', async () => {
    const id = await submit(await edition());
    await assert.rejects(approvePackage(t.kernel, decide(approver), { packageId: id, hash: 'f'.repeat(64) }), {
      code: 'conflict',
    });
    assert.equal((await findPackage(t.kernel, id))!.state, 'pending');
  });

  it('voids the package instead of approving it when the text changed a moment before, even if no event has run', async () => {
    const e = await edition();
    const id = await submit(e);
    const { hash } = (await findPackage(t.kernel, id))!;
    await edit(e, 'Warga membersihkan Sungai Lirung kemarin.');
    await assert.rejects(approvePackage(t.kernel, decide(approver), { packageId: id, hash }), /lapsed/);
    const p = (await findPackage(t.kernel, id))!;
    assert.deepEqual([p.state, p.reason, p.decidedBy], ['voided', 'edited', null]);
  });

  it('voids waiting and approved packages after an edit, keeps on record who had approved, and leaves what still fits', async () => {
    const e = await edition();
    const id = await approveEdition(t.kernel, e, writer, approver);
    await voidIfChanged(t.kernel, e);
    assert.equal((await findPackage(t.kernel, id))!.state, 'approved');
    await edit(e, 'Warga membersihkan Sungai Lirung.');
    await voidIfChanged(t.kernel, e);
    await voidIfChanged(t.kernel, e);
    const p = (await findPackage(t.kernel, id))!;
    assert.deepEqual([p.state, p.reason, p.decidedBy], ['voided', 'edited', approver.id]);
  });

  it('wants a reason of ten characters for a return, from the command and from the table', async () => {
    const id = await submit(await edition());
    await assert.rejects(returnPackage(t.kernel, decide(approver), { packageId: id, reason: '   kurang   ' }), {
      code: 'invalid',
    });
    await assert.rejects(
      t.kernel.pool.query(
        `UPDATE approve.packages SET state = 'returned', decided_at = now(), reason = 'tidak' WHERE id = $1`,
        [id],
      ),
      /packages_return_reason/,
    );
    await returnPackage(t.kernel, decide(approver), { packageId: id, reason: 'Jabatan di paragraf dua keliru.' });
    await assert.rejects(returnPackage(t.kernel, decide(approver), { packageId: id, reason: 'Sekali lagi saja.' }), {
      code: 'conflict',
    });
  });

  it('lets one of two racing decisions win', async () => {
    for (let i = 0; i < 5; i += 1) {
      const id = await submit(await edition());
      const { hash } = (await findPackage(t.kernel, id))!;
      const results = await Promise.allSettled([
        approvePackage(t.kernel, decide(approver), { packageId: id, hash }),
        returnPackage(t.kernel, decide(both), { packageId: id, reason: 'Judulnya belum menyebut tempat.' }),
      ]);
      assert.deepEqual(results.map((r) => r.status).sort(), ['fulfilled', 'rejected']);
    }
  });

  it('refuses a text without headline or body', async () => {
    const e = await edition();
    const found = (await findEdition(t.kernel, e))!;
    await saveEdition(t.kernel, writePolicy.allow(writer, 'edit', found) as never, {
      version: found.version,
      headline: '',
      standfirst: '',
      body: paragraphs('Ada isinya.'),
    });
    await assert.rejects(submit(e), /no headline/);
  });

  it('mails every approver but the last editor, with the link and without personal data in the clear', async () => {
    await t.drain();
    await t.kernel.pool.query('DELETE FROM kernel.mail_outbox');
    const id = await submit(await edition());
    const waiting = await t.kernel.pool.query(`SELECT data FROM pgboss.job WHERE name = 'work' AND state < 'active'`);
    assert.ok(!JSON.stringify(waiting.rows).includes('@kantor.example'));
    await t.drain();
    const { rows } = await t.kernel.pool.query('SELECT sealed FROM kernel.mail_outbox');
    const mails = rows.map((r) => JSON.parse(t.kernel.vault.open(r.sealed)));
    assert.equal(mails.length, 1);
    assert.match(mails[0].subject, /^Menunggu persetujuan Anda: Warga membersihkan/);
    assert.ok(mails[0].text.includes(`http://gapura.test/ruang/persetujuan/${id}`));
  });

  it('counts for each approver what they may decide', async () => {
    const before = [await pendingCount(t.kernel, approver), await pendingCount(t.kernel, both)];
    await submit(await edition(both), both);
    assert.equal(await pendingCount(t.kernel, approver), before[0]! + 1);
    assert.equal(await pendingCount(t.kernel, both), before[1]);
    assert.equal(await pendingCount(t.kernel, writer), 0);
  });
});
