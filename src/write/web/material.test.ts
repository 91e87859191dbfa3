import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import type { Client } from '../../../tests/support/client.ts';
import { openItem } from '../../../tests/support/newsroom.ts';
import { emlOf, JPEG, pdfOf, xlsxOf } from '../../../tests/support/sample-files.ts';
import { materialClass } from '../index.ts';

const PAGE = `<!doctype html><html><head><title>Banjir surut</title></head><body><script>alert(1)</script><article><h1>Banjir surut</h1>
<p>${'Sebanyak 48 pompa bekerja di Kelurahan Karanganyar sejak 24 Juni 2024. '.repeat(6)}</p></article></body></html>`;

let t: TestApp;
let officer: Client;
let server: Server;
let site: string;
before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/berita') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    else if (request.url === '/rahasia') response.writeHead(403).end('tidak');
    else response.setHeader('content-type', 'application/zip').end('PK');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  site = `http://${host}`;
  t = await startTestApp({ outgoingAllow: [host] });
  officer = await t.signIn('officer');
});
after(async () => {
  await t.stop();
  server.closeAllConnections();
  server.close();
});

const file = (name: string, content: Uint8Array | string) => new File([content as BlobPart], name);
const add = (id: string, fields: Parameters<Client['post']>[1]) => officer.post(`/ruang/naskah/${id}/bahan`, fields);
const itemOf = async (id: string): Promise<string> => {
  const { rows } = await t.kernel.pool.query('SELECT item_id FROM write.editions WHERE id = $1', [id]);
  return rows[0].item_id;
};

describe('material', () => {
  it('comes as a table whose figures name their cell, in the fact list too', async () => {
    const id = await openItem(t, officer);
    const table = xlsxOf([
      ['Provinsi', 'Anggaran', 'Realisasi'],
      ['Jawa Barat', 1200000, 980500],
    ]);
    const answer = await add(id, {
      'files[]': file('anggaran.xlsx', table),
      class: 'restricted',
      givenBy: 'Biro Keuangan',
    });
    assert.equal(answer.status, 303);
    const page = await officer.page(`/ruang/naskah/${id}`);
    assert.match(page, /Diberikan oleh: Biro Keuangan/);
    assert.match(page, /Terbatas/);
    assert.match(page, /anggaran\.xlsx, sel Anggaran!B2/);
    const own = await officer.page(`/ruang/naskah/${id}/bahan/2`);
    assert.match(own, /Jawa Barat/);
    assert.match(own, /sel Anggaran!A2/);
    const { rows } = await t.kernel.pool.query(
      "SELECT claim ->> 'about' AS about FROM write.claims WHERE item_id = $1 AND kind = 'number' AND text = '980.500'",
      [await itemOf(id)],
    );
    assert.equal(rows[0]?.about, 'Realisasi, Jawa Barat');
  });

  it('is as strict as its strictest part, and what is said of it can be changed', async () => {
    const id = await openItem(t, officer);
    const item = await itemOf(id);
    assert.equal(await materialClass(t.kernel, item), 'internal');
    const answer = await officer.post(`/ruang/naskah/${id}/bahan/1/keterangan`, {
      class: 'embargoed',
      givenBy: 'Sri Wahyuni',
      language: 'jv',
    });
    assert.equal(answer.status, 303);
    assert.equal(await materialClass(t.kernel, item), 'embargoed');
    const page = await officer.page(`/ruang/naskah/${id}/bahan/1`);
    assert.match(page, /value="Sri Wahyuni"/);
    assert.match(page, /<option value="jv" selected/);
    await add(id, { paste: 'Bahan kedua: 5 pintu.', class: 'public' });
    assert.equal(await materialClass(t.kernel, item), 'embargoed');
  });

  it('has its language guessed, unless somebody says it or nobody can tell', async () => {
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    await add(id, { paste: 'The ministry opened three gates of the dam on Tuesday, and the water fell.' });
    await add(id, { paste: 'Kementerian membuka tiga pintu air bendungan pada hari Selasa.', language: 'su' });
    await add(id, { paste: '12 34 56' });
    const { rows } = await t.kernel.pool.query(
      'SELECT language FROM write.sources WHERE item_id = $1 ORDER BY position',
      [await itemOf(id)],
    );
    assert.deepEqual(
      rows.map((row) => row.language),
      ['en', 'su', null],
    );
  });

  it('comes as a letter whose attachments are sources of their own; one that can’t be read is named', async () => {
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    const letter = emlOf('Terlampir laporan: 12 pintu air diperiksa.', [
      { name: 'laporan.pdf', content: pdfOf(['Laporan 2024', 'Diperiksa 12 pintu air']) },
      { name: '../../etc/pesan.txt', content: Buffer.from('Catatan tambahan') },
      { name: 'pasang.exe', content: Buffer.from('MZ\x00\x01') },
    ]);
    const answer = await add(id, { 'files[]': file('surat.eml', letter) });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /“pasang\.exe” bukan jenis yang dapat dibaca/);
    const { rows } = await t.kernel.pool.query(
      'SELECT name, kind FROM write.sources WHERE item_id = $1 ORDER BY position',
      [await itemOf(id)],
    );
    assert.deepEqual(
      rows.map((row) => `${row.name} ${row.kind}`),
      ['surat.eml eml', 'laporan.pdf pdf', '.. .. etc pesan.txt txt'],
    );
    assert.match(await officer.page(`/ruang/naskah/${id}/bahan/2`), /hal\. 1/);
  });

  it('comes as a photo whose caption is the text; the kept picture has no place in it', async () => {
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    const photo = file('foto.jpg', JPEG);
    await add(id, { 'files[]': photo, caption: 'Menteri memeriksa 12 pintu air, 25 Juni 2024' });
    const page = await officer.page(`/ruang/naskah/${id}/bahan/1`);
    assert.match(page, /Menteri memeriksa <mark|Menteri memeriksa/);
    const picture = await officer.get(`/ruang/naskah/${id}/bahan/1/berkas`);
    assert.equal(picture.headers.get('content-type'), 'image/jpeg');
    assert.match(picture.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.ok(!Buffer.from(await picture.arrayBuffer()).includes('Exif'));
  });

  it('comes from a web address, as it was, without its programs; the raw page is only handed out as a file', async () => {
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    assert.equal((await add(id, { address: `${site}/berita` })).status, 303);
    const page = await officer.page(`/ruang/naskah/${id}/bahan/1`);
    assert.match(page, /Banjir surut/);
    assert.match(page, new RegExp(`${site}/berita`));
    assert.match(page, /Diambil /);
    assert.doesNotMatch(page, /alert\(1\)/);
    const raw = await officer.get(`/ruang/naskah/${id}/bahan/1/berkas`);
    assert.equal(raw.headers.get('content-type'), 'application/octet-stream');
    assert.match(raw.headers.get('content-disposition') ?? '', /^attachment/);
    assert.match(await raw.text(), /alert\(1\)/);
  });

  it('says why a web address was not taken, and keeps what was typed', async () => {
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    for (const [address, sentence] of [
      ['http://169.254.169.254/latest/meta-data/', /jaringan dalam/],
      [`${site}/rahasia`, /menolak permintaan/],
      [`${site}/arsip`, /bukan jenis yang dapat dibaca/],
      ['ftp://contoh.go.id/', /diawali http/],
    ] as const) {
      const answer = await add(id, { address });
      assert.equal(answer.status, 422, address);
      const html = await answer.text();
      assert.match(html, sentence);
      assert.ok(html.includes(`value="${address}"`), address);
    }
  });

  it('of a hundred pages is not drawn beside the text but on its own page, in parts, with a search', async () => {
    const line = (i: number) => `Baris ${i}: petugas mencatat tinggi muka air di pos jaga. Kemudian dilaporkan.\n`;
    const text = `${Array.from({ length: 3000 }, (_, i) => line(i)).join('')}Kafé “Danau Biru” dibuka\nkembali pada 25 Juni 2024.\n`;
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    assert.equal((await add(id, { 'files[]': file('panjang.txt', text) })).status, 303);
    const editor = await officer.page(`/ruang/naskah/${id}`);
    assert.ok(!editor.includes('Baris 2000:'));
    assert.match(editor, /Buka seluruhnya/);
    const first = await officer.page(`/ruang/naskah/${id}/bahan/1`);
    assert.match(first, /Baris 0:/);
    assert.ok(!first.includes('Baris 2999:'));
    assert.match(first, /Bagian 1 dari 4/);
    const found = await officer.page(
      `/ruang/naskah/${id}/bahan/1?cari=${encodeURIComponent('kafe "danau biru" DIBUKA kembali')}`,
    );
    assert.match(found, /1 kali/);
    const link = /href="(\/ruang\/naskah\/[^"]+\?di=[^"]+)"/.exec(found)![1]!.replaceAll('&amp;', '&');
    const there = await officer.page(link);
    assert.match(there, /Bagian 4 dari 4/);
    assert.match(there, new RegExp(`id="${link.split('#')[1]}"`));
    assert.match(await officer.page(`/ruang/naskah/${id}/bahan/1?cari=gunung`), /“gunung” tidak ada di bahan ini/);
  });

  it('is seen by nobody of another agency, and an analyst may not see or change it', async () => {
    const id = await openItem(t, officer);
    const analyst = await t.signIn('analyst');
    for (const path of [`/ruang/naskah/${id}/bahan/1`, `/ruang/naskah/${id}/bahan/1/berkas`])
      assert.equal((await analyst.get(path)).status, 404);
    assert.equal((await analyst.post(`/ruang/naskah/${id}/bahan/1/keterangan`, { class: 'public' })).status, 404);
    const approver = await t.signIn('approver');
    assert.equal((await approver.get(`/ruang/naskah/${id}/bahan/1`)).status, 200);
    assert.equal((await approver.post(`/ruang/naskah/${id}/bahan/1/keterangan`, { class: 'public' })).status, 403);
    for (const position of ['99', '0', 'x', '1e3'])
      assert.equal((await officer.get(`/ruang/naskah/${id}/bahan/${position}`)).status, 404);
  });
});
