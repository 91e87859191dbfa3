import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { openItem } from '../../../tests/support/newsroom.ts';
import { setStage } from '../commands/set-stage.ts';
import type { DocumentNode } from '../document.ts';
import { checkWithMarks } from '../queries/check.ts';
import { findEdition } from '../queries/editions.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
let server: Server;
let site: string;
const asked: string[] = [];
before(async () => {
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    answer.writeHead(request.url === '/ada' ? 200 : request.url === '/rahasia' ? 403 : 404).end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}`;
  t = await startTestApp({ outgoingAllow: [`127.0.0.1:${port}`] });
  officer = await t.signIn('officer');
});
after(async () => {
  server.close();
  await t.stop();
});

const text = (words: string, href?: string): DocumentNode => ({
  type: 'text',
  text: words,
  ...(href ? { marks: [{ type: 'link', attrs: { href } }] } : {}),
});
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });

async function write(id: string, content: DocumentNode[]): Promise<void> {
  const { version } = (await findEdition(t.kernel, id))!;
  const answer = await officer.json(`/ruang/naskah/${id}/simpan`, {
    version,
    headline: 'Kementerian memeriksa pintu air bendungan',
    standfirst: '',
    body: { type: 'doc', content },
  });
  assert.equal(answer.status, 200, await answer.clone().text());
}
const marks = async (id: string, kind: string) =>
  (await checkWithMarks(t.kernel, id)).marks.filter((one) => one.kind === kind);

describe('what was released before', () => {
  it('is held against a later text, with both passages, until it is withdrawn', async () => {
    const first = await openItem(t, officer);
    await write(first, [paragraph(text('Kementerian memasang 12 pompa banjir di Kota Bima pada 2025.'))]);
    await setStage(t.kernel, { editionId: first, stage: 'released' });
    const second = await openItem(t, officer);
    await write(second, [paragraph(text('Sebanyak 14 pompa banjir dipasang kementerian di Kota Bima pada 2025.'))]);
    const [found] = await marks(second, 'contradiction');
    assert.match(found?.why.id ?? '', /12 pompa banjir/);
    const page = await officer.page(`/ruang/naskah/${second}`);
    assert.match(page, /Narasi tunggal/);
    assert.match(page, new RegExp(`href="/ruang/naskah/${first}"`));
    await setStage(t.kernel, { editionId: first, stage: 'withdrawn' });
    assert.deepEqual(await marks(second, 'contradiction'), []);
  });

  it('says nothing against the item itself', async () => {
    const id = await openItem(t, officer);
    await write(id, [paragraph(text('Kementerian menanam 900 bibit bakau di pesisir Demak.'))]);
    await setStage(t.kernel, { editionId: id, stage: 'released' });
    await write(id, [paragraph(text('Kementerian menanam 950 bibit bakau di pesisir Demak.'))]);
    assert.deepEqual(await marks(id, 'contradiction'), []);
  });
});

describe('words and spellings', () => {
  it('a word of the agency’s list is marked in none of its texts', async () => {
    const id = await openItem(t, officer);
    await write(id, [paragraph(text('Perahu katinting berlayar dan kelotok menunggu.'))]);
    assert.ok((await marks(id, 'spelling')).some((one) => one.what.id.includes('katinting')));
    assert.equal((await officer.post(`/ruang/naskah/${id}/kata`, { word: 'Katinting' })).status, 303);
    assert.ok(!(await marks(id, 'spelling')).some((one) => one.what.id.includes('katinting')));
    assert.equal((await officer.post(`/ruang/naskah/${id}/kata`, { word: 'dua kata' })).status, 422);
    const editor = await t.signIn('editor');
    assert.match(await editor.page('/ruang/gaya'), /katinting/);
    const off = { agencyId: t.agencyId, word: 'katinting' };
    assert.equal((await officer.post('/ruang/gaya/kata/hapus', off)).status, 403);
    assert.equal((await editor.post('/ruang/gaya/kata/hapus', off)).status, 303);
    assert.ok((await marks(id, 'spelling')).some((one) => one.what.id.includes('katinting')));
  });

  it('safe spellings are mended at one press, and nothing else is touched', async () => {
    const id = await openItem(t, officer);
    await write(id, [
      paragraph(text('Petugas memperbiki pintu yang di gelar, siapapun boleh melihat 12500 orang.')),
      paragraph(text('Seluruh masyarkat dihimbau tenang.')),
    ]);
    assert.equal((await officer.post(`/ruang/naskah/${id}/perbaiki-semua`, {})).status, 303);
    const { body } = (await findEdition(t.kernel, id))!;
    const said = JSON.stringify(body);
    for (const right of ['memperbaiki', 'digelar', 'siapa pun', 'masyarakat', 'diimbau', '12500'])
      assert.ok(said.includes(right), `${right} in ${said}`);
  });
});

describe('links', () => {
  it('a link that is gone is marked after it was asked, one that is alive or shut is not', async () => {
    const id = await openItem(t, officer);
    await write(id, [
      paragraph(text('Baca '), text('peta danau', `${site}/ada`), text(', '), text('daftar lama', `${site}/hilang`)),
      paragraph(
        text('Lihat '),
        text('ruang dalam', `${site}/rahasia`),
        text(' atau '),
        text('klik di sini', `${site}/ada`),
      ),
    ]);
    assert.deepEqual(await marks(id, 'dead-link'), []);
    await t.drain();
    const found = await marks(id, 'dead-link');
    assert.deepEqual(
      found.map((one) => one.why.id),
      ['Alamatnya menjawab 404.'],
    );
    assert.ok((await marks(id, 'alt-text')).some((one) => one.what.id.includes('klik di sini')));
    const before = asked.length;
    await write(id, [paragraph(text('Baca '), text('peta danau', `${site}/ada`), text(' sekarang juga'))]);
    await t.drain();
    assert.equal(asked.length, before, 'what was asked today is not asked again');
  });
});
