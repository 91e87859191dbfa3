import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import QRCode from 'qrcode';
import { startTestApp, type TestApp } from '../../../../tests/support/app.ts';
import { openReleaseDesk, type ReleaseDesk } from '../../../../tests/support/release-desk.ts';
import { sha256Hex } from '../../../kernel/hash.ts';
import { releaseDue } from '../../jobs/release-clock.ts';
import { makeCode, readCode } from '../check-code.ts';
import { indexTexts } from '../commands/index-texts.ts';
import { checkChain } from '../queries/releases.ts';
import { checkRecord } from '../record-checks.ts';
import { records } from '../tables.ts';

describe('checking what is ours', () => {
  let t: TestApp;
  let desk: ReleaseDesk;
  const code: Record<string, string> = {};
  const codeOf = async (editionId: string): Promise<string> => {
    const { rows } = await t.kernel.pool.query('SELECT code FROM publish.check_codes WHERE edition_id = $1', [
      editionId,
    ]);
    return rows[0].code;
  };
  const page = async (path: string): Promise<string> => (await t.request(path)).text();
  const paste = async (text: string): Promise<string> => {
    const answer = await t.visitor().post('/periksa', { teks: text });
    assert.equal(answer.status, 200);
    return answer.text();
  };

  before(async () => {
    t = await startTestApp();
    desk = await openReleaseDesk(t);
    const { editionId, packageId } = await desk.approvedPackage('Warga membersihkan Sungai Lirung bersama petugas');
    await desk.order(packageId, null);
    await releaseDue(t.kernel);
    await indexTexts(t.kernel);
    code.first = await codeOf(editionId);
  });
  after(() => t.stop());

  it('says of a code that the release is ours and that its record is intact', async () => {
    const html = await page(`/periksa/${code.first}`);
    assert.match(html, /Siaran ini asli\./);
    assert.match(html, /Tanda tangan sah/);
    assert.match(html, /Isi tidak berubah/);
    assert.match(html, /Urutan rekaman utuh/);
    const small = await t.request(`/periksa?q=${code.first!.toLowerCase().replace('-', ' ').replaceAll(' ', '+')}`);
    assert.equal(small.status, 303);
    assert.equal(small.headers.get('location'), `/periksa/${code.first}`);
    assert.match(await page(`/en/periksa/${code.first}`), /This release is ours\./);
  });
});
