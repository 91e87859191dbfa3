import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, NOTES, openItem } from '../../../tests/support/newsroom.ts';
import { documentText } from '../document.ts';
import { documentToPlain } from '../plain-document.ts';
import { findEdition } from '../queries/editions.ts';
import { sourcesOf } from '../queries/material.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
const save = (id: string, version: number, text: string, who = officer) =>
  who.json(`/ruang/naskah/${id}/simpan`, {
    version,
    headline: 'Dua Belas Pintu Air Diperiksa',
    standfirst: '',
    body: bodyOf(text),
  });

const TRUE_SENTENCE = 'Sebanyak 12 pintu air diperiksa dan 3 pintu diganti.';
const FALSE_SENTENCE = 'Sebanyak 47 pintu air diperiksa pada hari itu.';

describe('saving from the editor', () => {
  it('answers with the check: what is supported, and what is not in the material', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    const answer = await save(id, version, `${TRUE_SENTENCE} ${FALSE_SENTENCE}`);
    assert.equal(answer.status, 200);
    const { saved } = await answer.json();
    assert.equal(saved.version, version + 1);
    assert.ok(saved.check.openMust >= 1);
    assert.ok(saved.check.cards.some((card: { what: string }) => card.what.includes('47')));
    assert.ok(saved.check.passages.some((passage: { look: string }) => passage.look === 'supported'));
    assert.match(saved.lastEdit, /Rani Anggraini/);
  });

  it('changes nothing when the same text comes twice, even with an old version number', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    await save(id, version, TRUE_SENTENCE);
    const again = await save(id, version, TRUE_SENTENCE);
    assert.equal(again.status, 200);
    assert.equal((await again.json()).saved.version, version + 1);
    assert.equal((await editionOf(id)).version, version + 1);
  });

  it('joins a save over a newer version, and is refused only where the same words were changed', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, (await editionOf(id)).version, TRUE_SENTENCE);
    const { version } = await editionOf(id);
    const editor = await t.signIn('editor', 'Bagus Saputra');
    await save(id, version, TRUE_SENTENCE.replace('12', 'dua belas'), editor);
    const joined = await save(id, version, TRUE_SENTENCE.replace('3 pintu', 'tiga pintu'));
    assert.equal(joined.status, 200);
    const both = 'Sebanyak dua belas pintu air diperiksa dan tiga pintu diganti.';
    assert.deepEqual((await joined.json()).text.body, bodyOf(both));
    const answer = await save(id, version, TRUE_SENTENCE.replace('12', '21'));
    assert.equal(answer.status, 409);
    const { theirs } = await answer.json();
    assert.equal(theirs.who, 'Rani Anggraini');
    assert.equal(theirs.version, version + 2);
    assert.deepEqual(theirs.body, bodyOf(both));
    assert.equal((await save(id, theirs.version, 'Tulisan saya.')).status, 200);
  });

  it('lets one of two saves of the same words at the same instant through', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, (await editionOf(id)).version, TRUE_SENTENCE);
    const { version } = await editionOf(id);
    const editor = await t.signIn('editor');
    const answers = await Promise.all([
      save(id, version, TRUE_SENTENCE.replace('12', '13')),
      save(id, version, TRUE_SENTENCE.replace('12', '14'), editor),
    ]);
    assert.deepEqual(answers.map((one) => one.status).sort(), [200, 409]);
  });

  const broken: [string, unknown][] = [
    ['a picture', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }],
    [
      'a script link',
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
          },
        ],
      },
    ],
    ['nothing', undefined],
    ['a text', 'halo'],
  ];
  for (const [what, body] of broken)
    it(`refuses a body with ${what} and keeps what was there`, async () => {
      const id = await openItem(t, officer);
      const before = await editionOf(id);
      const answer = await officer.json(`/ruang/naskah/${id}/simpan`, {
        version: before.version,
        headline: 'Judul',
        standfirst: '',
        body,
      });
      assert.equal(answer.status, 422);
      assert.match((await answer.json()).error.message, /\./);
      assert.deepEqual((await editionOf(id)).body, before.body);
    });

  it('refuses what is not JSON, a headline of 300 letters, and a request without the token', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    const send = (body: string, token: string) =>
      officer.request(`/ruang/naskah/${id}/simpan`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': token },
      });
    const token = (await officer.csrf())!;
    assert.equal((await send('{', token)).status, 422);
    assert.equal((await send('[]', token)).status, 422);
    const long = { version, headline: 'a'.repeat(300), standfirst: '', body: bodyOf('a') };
    assert.equal((await send(JSON.stringify(long), token)).status, 422);
    assert.equal((await send(JSON.stringify({ ...long, headline: 'a' }), 'palsu')).status, 403);
    assert.equal((await editionOf(id)).version, version);
  });
});

describe('saving without a script', () => {
  const fields = (version: number, body: string) => ({
    version: String(version),
    headline: 'Judul Polos',
    standfirst: 'Teras.',
    body,
  });

  it('reads paragraphs, headings, quotes and lists from plain text', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    const answer = await officer.post(
      `/ruang/naskah/${id}/simpan`,
      fields(version, '## Hasil\r\n\r\n12 **pintu** air.\r\n\r\n> Warga.\r\n\r\n- satu\r\n- dua'),
    );
    assert.equal(answer.headers.get('location'), `/ruang/naskah/${id}?kabar=tersimpan`);
    const { body, headline } = await editionOf(id);
    assert.equal(headline, 'Judul Polos');
    assert.deepEqual(
      body.content.map((node) => node.type),
      ['heading', 'paragraph', 'blockquote', 'bulletList'],
    );
  });

  it('shows both texts in a conflict, and takes mine when I say so', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    await save(id, version, TRUE_SENTENCE, await t.signIn('editor', 'Bagus Saputra'));
    const answer = await officer.post(`/ruang/naskah/${id}/simpan`, fields(version, 'Tulisan saya <b>utuh</b>.'));
    assert.equal(answer.status, 409);
    const html = await answer.text();
    assert.match(html, /Bagus Saputra/);
    assert.match(html, /12 pintu air/);
    assert.match(html, /Tulisan saya &lt;b>utuh&lt;\/b>|Tulisan saya &lt;b&gt;utuh/);
    const mine = await officer.post(`/ruang/naskah/${id}/simpan`, fields(version + 1, 'Tulisan saya.'));
    assert.equal(mine.status, 303);
    assert.equal(documentText((await editionOf(id)).body), 'Tulisan saya.');
  });

  it('gives the form back with everything typed when something is too long', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    const answer = await officer.post(`/ruang/naskah/${id}/simpan`, {
      ...fields(version, 'Isi yang tidak boleh hilang.'),
      headline: 'a'.repeat(250),
    });
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /Judul paling banyak 200 huruf/);
    assert.match(html, /Isi yang tidak boleh hilang\./);
  });

  it('draws the saved body into the form so that saving it again changes nothing', async () => {
    const id = await openItem(t, officer);
    const before = await editionOf(id);
    const answer = await officer.post(`/ruang/naskah/${id}/simpan`, {
      version: String(before.version),
      headline: before.headline,
      standfirst: before.standfirst,
      body: documentToPlain(before.body).replaceAll('\n', '\r\n'),
    });
    assert.equal(answer.headers.get('location'), `/ruang/naskah/${id}?kabar=tetap`);
    assert.deepEqual((await editionOf(id)).body, before.body);
  });
});

describe('the material', () => {
  it('grows by a file; a bad one is named and the good one is kept', async () => {
    const id = await openItem(t, officer);
    const { itemId } = await editionOf(id);
    const answer = await officer.post(`/ruang/naskah/${id}/bahan`, {
      'files[]': [new File(['catatan kedua: 5 pompa baru'], 'kedua.txt'), new File(['x'], 'gambar.png')],
      paste: 'Tempelan ketiga.',
    });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /“gambar\.png” bernama seperti gambar/);
    assert.deepEqual(
      (await sourcesOf(t.kernel.db, itemId)).map((source) => source.name),
      ['Catatan tempel', 'kedua.txt', 'Catatan tempel'],
    );
  });

  it('is not added twice, and can be taken off', async () => {
    const id = await openItem(t, officer);
    const { itemId } = await editionOf(id);
    const twice = await officer.post(`/ruang/naskah/${id}/bahan`, { paste: NOTES });
    assert.match(twice.headers.get('location') ?? '', /kabar=bahan-sama/);
    const [source] = await sourcesOf(t.kernel.db, itemId);
    assert.equal((await officer.post(`/ruang/naskah/${id}/bahan/${source!.id}/lepas`)).status, 303);
    assert.deepEqual(await sourcesOf(t.kernel.db, itemId), []);
  });
});
