import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { makeCertificate } from '../../../../tests/support/certificate.ts';
import { type Credentials, readBack, readCredentials, withCredentials } from './content-credentials.ts';

const SAID = { agency: 'Kementerian Sungai dan Danau', address: 'https://humas.example.go.id', title: 'Gambar siaran' };

describe('content credentials in pictures', () => {
  let folder: string;
  let credentials: Credentials;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gapura-c2pa-'));
    makeCertificate(folder);
    credentials = readCredentials({ certificateFile: join(folder, 'cert.pem'), keyFile: join(folder, 'key.pem') });
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const kind of ['jpeg', 'png', 'webp'] as const)
    it(`a ${kind} picture says who published it, still shows, and one changed byte is noticed`, async () => {
      const plain = await sharp({ create: { width: 320, height: 200, channels: 3, background: 'teal' } })
        [kind]()
        .toBuffer();
      const signed = await withCredentials(plain, SAID, credentials);
      assert.ok(signed);
      assert.deepEqual((await readBack(plain)).state, 'none');
      const report = await readBack(signed);
      assert.equal(report.state, 'valid', report.codes.join(', '));
      const shown = await sharp(signed).raw().toBuffer();
      assert.deepEqual(shown, await sharp(plain).raw().toBuffer());
      const changed = new Uint8Array(signed);
      const at = kind === 'webp' ? 30 : kind === 'jpeg' ? changed.length - 20 : changed.length - 30;
      changed[at]! ^= 1;
      assert.equal((await readBack(changed)).state, 'invalid');
    });

  it('refuses a key that does not belong to the certificate', () => {
    execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'other.pem'], {
      cwd: folder,
    });
    assert.throws(
      () => readCredentials({ certificateFile: join(folder, 'cert.pem'), keyFile: join(folder, 'other.pem') }),
      /does not belong/,
    );
  });
});
