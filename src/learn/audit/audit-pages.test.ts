import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { openReleaseDesk } from '../../../tests/support/release-desk.ts';
import { verifyExport } from '../../kernel/audit.ts';

let t: TestApp;
let editionId: string;
before(async () => {
  t = await startTestApp();
  const desk = await openReleaseDesk(t);
  editionId = (await desk.approvedPackage()).editionId;
});
after(() => t.stop());

describe('the pages of the audit', () => {
  it('show an administrator what was done, by whom, and find it by action, person and thing', async () => {
    const admin = await t.signIn('administrator');
    const all = await admin.page('/ruang/jejak');
    assert.match(all, /Menyetujui paket/);
    assert.match(all, /Bagus Wiratama/);
    const signed = await admin.page('/ruang/jejak?tindakan=people.signed-in');
    assert.doesNotMatch(signed, /<td>Menyetujui paket/);
    assert.match(await admin.page(`/ruang/jejak?hal=${'0'.repeat(8)}`), /Tidak ada catatan yang cocok/);
    assert.match(await admin.page('/ruang/jejak?dari=kemarin&orang=bukan-nomor&sebelum=-4'), /Menyetujui paket/);
  });

  it('are closed to those who write, and to approvers of one of several agencies', async () => {
    for (const role of ['officer', 'editor', 'case-officer', 'analyst'] as const) {
      const client = await t.signIn(role);
      for (const path of ['/ruang/jejak', '/ruang/jejak.csv', '/ruang/jejak/laporan', '/ruang/jejak/laporan.csv'])
        assert.equal((await client.get(path)).status, 403, `${role} ${path}`);
      assert.equal((await client.post('/ruang/jejak/ekspor')).status, 403);
      assert.equal((await client.post('/ruang/jejak/periksa')).status, 403);
    }
  });

  it('tell the whole way of an item to its agency', async () => {
    const approver = await t.signIn('approver');
    const way = await approver.page(`/ruang/jejak/naskah/${editionId}`);
    assert.match(way, /Mengajukan paket[\s\S]*Menyetujui paket/);
    assert.match(way, /Bagus Wiratama/);
    const officer = await t.signIn('officer');
    assert.equal((await officer.get(`/ruang/jejak/naskah/${editionId}`)).status, 403);
  });

  it('check the chain, and hand out a file that anyone can check', async () => {
    const admin = await t.signIn('administrator');
    const checked = await admin.post('/ruang/jejak/periksa');
    assert.match(await checked.text(), /Rantai utuh/);
    const file = await admin.post('/ruang/jejak/ekspor');
    assert.equal(file.status, 200);
    const lines = (await file.text()).trimEnd().split('\n');
    const report = await verifyExport(
      (async function* () {
        yield* lines;
      })(),
    );
    assert.deepEqual([report.ok, report.why], [true, null]);
    assert.match(await admin.page('/ruang/jejak?tindakan=learn.audit-exported'), /Mengunduh jejak/);
  });

  it('count the month and show that four eyes saw each package', async () => {
    const admin = await t.signIn('administrator');
    const report = await admin.page('/ruang/jejak/laporan');
    assert.match(report, /Empat mata/);
    assert.match(report, /Belum ditinjau, lewat tenggat/);
    assert.match(report, /Bagus Wiratama/);
    assert.match(await (await admin.get('/ruang/jejak/laporan.csv')).text(), /approved by a last editor,0/);
  });
});
