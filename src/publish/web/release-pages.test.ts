import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import {
  type AccountActor,
  approveEdition,
  makeActor,
  makeEdition,
  paragraphs,
} from '../../../tests/support/office.ts';
import { jakartaClock, jakartaDay } from '../../kernel/time.ts';
import { findEdition, saveEdition, writePolicy } from '../../write/index.ts';
import { lapseReleases, orderOfPackage, releaseDue } from '../index.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;

describe('the release pages', () => {
  let t: TestApp;
  let writer: AccountActor;
  let approver: AccountActor;
  let editor: Person;
  let boss: Person;
  let n = 0;

  before(async () => {
    t = await startTestApp();
    writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Rani Anggraini');
    approver = await makeActor(t.kernel, t.agencyId, 'approver', 'Bagus Wiratama');
    editor = await t.signIn('editor', 'Made Suardana');
    boss = await t.signIn('approver', 'Bagus Wiratama');
  });
  after(() => t.stop());

  async function approvedPackage(headline = `Warga membersihkan Sungai Lirung ke-${++n}`) {
    const { editionId } = await makeEdition(t.kernel, { agencyId: t.agencyId, unitId: t.unitId, headline, writer });
    return { editionId, packageId: await approveEdition(t.kernel, editionId, writer, approver) };
  }
  const at = (ms: number) => {
    const moment = new Date(Math.floor((Date.now() + ms) / 1000) * 1000);
    return { moment, when: 'at', day: jakartaDay(moment), time: jakartaClock(moment) };
  };
  const fields = ({ moment: _moment, ...rest }: ReturnType<typeof at>) => rest;
  const order = (packageId: string) => orderOfPackage(t.kernel, packageId);

  it('shows an empty board with what will appear there', async () => {
    const html = await editor.page('/ruang/rilis');
    assert.match(html, /Tidak ada yang ditahan/);
    assert.match(html, /Belum ada yang terbit/);
    assert.match(html, /Belum ada terbit yang dijadwalkan/);
  });

  it('sets a time to the second in Jakarta, shows it, and brings the text out at it', async () => {
    const { packageId } = await approvedPackage();
    assert.match(await boss.page(`/ruang/rilis/paket/${packageId}`), /Kapan terbit\?/);
    const time = at(3000);
    const answer = await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, fields(time));
    assert.equal(answer.status, 303);
    assert.deepEqual((await order(packageId))!.holdUntil, time.moment);
    const shown = time.time.replaceAll(':', '.');
    assert.match(await boss.page(`/ruang/rilis/paket/${packageId}`), new RegExp(`Ditahan sampai .*${shown} WIB`));
    assert.match(await editor.page('/ruang/rilis'), new RegExp(`${shown} WIB`));
    while ((await order(packageId))!.state !== 'out') {
      await releaseDue(t.kernel);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const html = await boss.page(`/ruang/rilis/paket/${packageId}`);
    assert.match(html, /Sudah terbit/);
    assert.match(html, /milidetik sesudah waktu yang dijanjikan/);
    const board = await editor.page('/ruang/rilis');
    assert.match(board, /1 dari 1 terbit dalam satu detik; 0 terbit sebelum waktunya/);
    assert.match(board, /href="\/berita\/warga-membersihkan-sungai-lirung-ke-1"/);
  });

  it('releases at once with one button', async () => {
    const { packageId } = await approvedPackage();
    const sent = boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, { when: 'now' });
    while ((await releaseDue(t.kernel)) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal((await sent).status, 303);
    assert.match(await boss.page(`/ruang/rilis/paket/${packageId}`), /Sudah terbit/);
  });

  it('refuses a time that has passed or does not exist, and keeps what was typed', async () => {
    const { packageId } = await approvedPackage();
    const past = await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, fields(at(-60_000)));
    assert.equal(past.status, 422);
    assert.match(await past.text(), /Waktu itu sudah lewat/);
    const never = await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, {
      when: 'at',
      day: '2026-02-30',
      time: '10:00:00',
    });
    assert.equal(never.status, 422);
    const html = await never.text();
    assert.match(html, /value="2026-02-30"/);
    assert.match(html, /Tulis tanggal dan waktu yang ada/);
    assert.equal(await order(packageId), null);
  });

  it('changes the time and calls the release off', async () => {
    const { packageId } = await approvedPackage();
    await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, fields(at(3_600_000)));
    const { id } = (await order(packageId))!;
    const later = at(7_200_000);
    assert.equal((await editor.post(`/ruang/rilis/${id}/ubah`, fields(later))).status, 303);
    assert.deepEqual((await order(packageId))!.holdUntil, later.moment);
    assert.equal((await editor.post(`/ruang/rilis/${id}/batalkan`)).status, 303);
    assert.equal((await order(packageId))!.state, 'cancelled');
    assert.match(await boss.page(`/ruang/rilis/paket/${packageId}`), /Kapan terbit\?/);
  });

  it('says that it is out when somebody calls it off too late', async () => {
    const { packageId } = await approvedPackage();
    await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, { when: 'now' });
    await releaseDue(t.kernel);
    const { id } = (await order(packageId))!;
    const answer = await boss.post(`/ruang/rilis/${id}/batalkan`);
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /Sudah terbit pada .*WIB, jadi tidak dapat diubah/);
  });

  it('shows a release whose approval lapsed, with its reason, until a new one takes its place', async () => {
    const { editionId, packageId } = await approvedPackage('Rumah pompa Lirung diperiksa');
    await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, fields(at(3_600_000)));
    const edition = (await findEdition(t.kernel, editionId))!;
    await saveEdition(t.kernel, writePolicy.allow(writer, 'edit', edition) as never, {
      version: edition.version,
      headline: edition.headline,
      standfirst: edition.standfirst,
      body: paragraphs('Warga membersihkan Sungai Lirung.'),
    });
    await lapseReleases(t.kernel, packageId);
    assert.match(await editor.page('/ruang/rilis'), /Rumah pompa Lirung diperiksa/);
    assert.match(await editor.page('/ruang/rilis'), /Persetujuannya tidak berlaku lagi/);
    const again = await approveEdition(t.kernel, editionId, writer, approver);
    await boss.post(`/ruang/rilis/paket/${again}/terbitkan`, fields(at(3_600_000)));
    assert.doesNotMatch(await editor.page('/ruang/rilis'), /Persetujuannya tidak berlaku lagi/);
  });

  it('asks for a correction note when the text is already out', async () => {
    const { editionId, packageId } = await approvedPackage('Perahu sampah Lirung diluncurkan');
    await boss.post(`/ruang/rilis/paket/${packageId}/terbitkan`, { when: 'now' });
    await releaseDue(t.kernel);
    const edition = (await findEdition(t.kernel, editionId))!;
    await saveEdition(t.kernel, writePolicy.allow(writer, 'edit', edition) as never, {
      version: edition.version,
      headline: edition.headline,
      standfirst: edition.standfirst,
      body: paragraphs('Warga membersihkan Sungai Lirung.'),
    });
    const next = await approveEdition(t.kernel, editionId, writer, approver);
    assert.match(await boss.page(`/ruang/rilis/paket/${next}`), /Catatan ralat/);
    const without = await boss.post(`/ruang/rilis/paket/${next}/terbitkan`, {
      when: 'now',
      note: '',
      wrong: 'petugas',
      right: '',
    });
    assert.equal(without.status, 422);
    const html = await without.text();
    assert.match(html, /Tulis catatan ralat untuk pembaca/);
    assert.match(html, /value="petugas"/);
    const good = await boss.post(`/ruang/rilis/paket/${next}/terbitkan`, {
      when: 'now',
      note: 'Nama petugas kami hapus.',
      major: '1',
    });
    assert.equal(good.status, 303);
    await releaseDue(t.kernel);
    const { rows } = await t.kernel.publicPool.query(
      'SELECT version, corrections FROM publish.articles WHERE edition_id = $1',
      [editionId],
    );
    assert.equal(rows[0].version, 2);
    assert.equal(rows[0].corrections[0].note, 'Nama petugas kami hapus.');
    assert.equal(rows[0].corrections[0].major, true);
  });

  it('lets officers look and nobody else', async () => {
    const { packageId } = await approvedPackage();
    const officer = await t.signIn('officer');
    assert.match(await officer.page(`/ruang/rilis/paket/${packageId}`), /Waktu terbit diatur oleh penyunting/);
    assert.equal((await officer.post(`/ruang/rilis/paket/${packageId}/terbitkan`, { when: 'now' })).status, 403);
    const caseOfficer = await t.signIn('case-officer');
    assert.equal((await caseOfficer.get('/ruang/rilis')).status, 403);
    assert.equal((await caseOfficer.get(`/ruang/rilis/paket/${packageId}`)).status, 404);
    assert.equal((await boss.get('/ruang/rilis/paket/abc')).status, 404);
    assert.equal((await boss.post('/ruang/rilis/0190b3a0-0000-7000-8000-000000000000/batalkan')).status, 404);
  });
});
