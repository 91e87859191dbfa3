import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../../../../tests/support/app.ts';
import { makeCertificate } from '../../../../tests/support/certificate.ts';
import { approveEdition, makeEdition } from '../../../../tests/support/office.ts';
import { openReleaseDesk } from '../../../../tests/support/release-desk.ts';
import { findPackage } from '../../../approve/index.ts';
import { addImage, findEdition, findItem, readSourceFile, saveEdition, writePolicy } from '../../../write/index.ts';
import { releaseDue } from '../../jobs/release-clock.ts';
import { readBack } from '../adapters/content-credentials.ts';
import { indexTexts } from '../commands/index-texts.ts';

const HEADLINE = 'Pintu air Lirung dibuka dua kali sehari';
const BODY =
  'Kementerian membuka pintu air Lirung dua kali sehari mulai Senin. Petani di hilir mendapat air pada pagi dan sore. Kementerian tidak memungut biaya dari petani yang memakai air itu.';

describe('checking a PDF', () => {
  let t: TestApp;
  let pdf: Buffer;
  let code: string;
  let folder: string;
  let imageKey: string;
  const send = async (bytes: Uint8Array): Promise<string> => {
    const data = new FormData();
    data.set('berkas', new File([new Uint8Array(bytes)], 'siaran.pdf', { type: 'application/pdf' }));
    const answer = await t.request('/periksa', {
      method: 'POST',
      body: data,
      headers: { origin: 'http://gapura.test' },
    });
    assert.equal(answer.status, 200);
    return answer.text();
  };
  const title = (html: string): string => /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
  /** Makes the PDF of an edition as an officer does, and returns its key. */
  const drawn = async (editionId: string): Promise<string> => {
    const officer = await t.signIn('officer');
    const answer = await officer.post(`/ruang/naskah/${editionId}/turunan`, { kind: 'pdf' });
    assert.equal(
      answer.status,
      303,
      /<h1[^>]*>([^<]*)<[\s\S]*?<p[^>]*>([^<]*)/
        .exec(await answer.text())
        ?.slice(1)
        .join(' '),
    );
    const { rows } = await t.kernel.pool.query(
      `SELECT file->>'key' AS key FROM write.derivatives WHERE edition_id = $1 AND kind = 'pdf'`,
      [editionId],
    );
    return rows[0].key;
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gapura-files-'));
    t = await startTestApp({ contentCredentials: makeCertificate(folder) });
    const desk = await openReleaseDesk(t);
    const told = { agencyId: t.agencyId, unitId: t.unitId, headline: HEADLINE, writer: desk.writer };
    const { editionId, itemId } = await makeEdition(t.kernel, { ...told, texts: [BODY] });
    const item = (await findItem(t.kernel, itemId))!;
    const picture = await sharp({ create: { width: 1000, height: 700, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const image = await addImage(t.kernel, writePolicy.allow(desk.writer, 'changeItem', item), {
      name: 'foto.png',
      bytes: picture,
    });
    imageKey = image.key;
    const edition = (await findEdition(t.kernel, editionId))!;
    const { key, width, height } = image;
    const figure = {
      type: 'figure',
      attrs: { key, width, height, alt: 'Pintu air Lirung' },
      content: [{ type: 'caption' }],
    };
    await saveEdition(t.kernel, writePolicy.allow(desk.writer, 'edit', edition), {
      ...edition,
      body: { type: 'doc', content: [...edition.body.content, figure] },
    });
    pdf = await t.kernel.files.get(await drawn(editionId));
    const packageId = await approveEdition(t.kernel, editionId, desk.writer, desk.approver);
    const content = (await findPackage(t.kernel, packageId))!.content;
    assert.ok(content.derivatives?.some((one) => one.kind === 'pdf'));
    await desk.order(packageId, null);
    await releaseDue(t.kernel);
    await indexTexts(t.kernel);
    code = (await t.kernel.pool.query('SELECT code FROM publish.records')).rows[0].code;
  });
  after(async () => {
    await t.stop();
    rmSync(folder, { recursive: true });
  });

  it('carries the check code and the address before it is released, and they are those of the release', async () => {
    const text = await readSourceFile('siaran.pdf', pdf);
    assert.ok(text.includes(code));
    assert.ok(text.replace(/\s+/g, '').includes(`http://gapura.test/periksa/${code}`));
    assert.ok(pdf.includes('/Alt'));
  });

  it('knows the file that came out byte for byte, and says of a copy with other bytes that its words are ours', async () => {
    assert.equal(title(await send(pdf)), 'Berkas ini asli.');
    const copy = await send(Buffer.concat([pdf, Buffer.from('\n% saved again\n')]));
    assert.equal(title(copy), 'Teks ini asli.', /class="diff">(.*?)<\/section>/s.exec(copy)?.[1]);
    assert.match(copy, /bukan berkas yang kami terbitkan/);
  });

  it('names what was altered in a PDF that looks like ours', async () => {
    const desk = await openReleaseDesk(t);
    const forged = await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: HEADLINE,
      writer: desk.writer,
      texts: [BODY.replace('tidak memungut biaya', 'memungut biaya Rp50.000')],
    });
    const html = await send(await t.kernel.files.get(await drawn(forged.editionId)));
    assert.equal(title(html), 'Teks ini berbeda dari aslinya.');
    assert.match(html, /<ins>[^<]*<span[^>]*>[^<]*<\/span>Rp50\.000/);
  });

  it('reads what is no PDF at all as unreadable', async () => {
    assert.match(await send(Buffer.from('%PDF-1.7 rusak')), /tidak dapat kami baca/);
  });

  it('shows pictures that carry the credentials of the agency, in pages and in link previews', async () => {
    for (const file of [`${imageKey}-960.webp`, `${imageKey}-bagikan.jpg`]) {
      const answer = await t.request(`/gambar/${file}`);
      assert.equal(answer.status, 200);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      assert.equal((await readBack(bytes)).state, 'valid', file);
      assert.ok(Buffer.from(bytes).includes('Kementerian Sungai dan Danau'));
    }
  });
});
