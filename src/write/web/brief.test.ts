import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { ANGLE, briefFields, NOTES, openItem } from '../../../tests/support/newsroom.ts';
import { docxOf, lockedPdf, PNG, pdfOf, zipOf } from '../../../tests/support/sample-files.ts';
import { findEdition } from '../queries/editions.ts';
import { sourcesOf } from '../queries/material.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());

const file = (name: string, bytes: Uint8Array | string) => new File([bytes as BlobPart], name);
const sourcesIn = async (editionId: string) => sourcesOf(t.kernel.db, (await findEdition(t.kernel, editionId))!.itemId);

describe('a brief', () => {
  it('becomes a draft from one sentence and pasted notes', async () => {
    const officer = await t.signIn('officer');
    const id = await openItem(t, officer);
    const html = await officer.page(`/ruang/naskah/${id}?kabar=draf`);
    assert.match(html, /Draf disusun dari fakta/);
    assert.match(html, /Sri Wahyuni/);
    assert.match(html, /<mark[^>]* id="s1-\d+"/);
    const edition = await findEdition(t.kernel, id);
    assert.equal(edition?.lastEditorId, officer.accountId);
    assert.ok(edition && edition.headlineChoices.length >= 3);
  });

  it('takes text, Word and PDF together', async () => {
    const officer = await t.signIn('officer');
    const files = [
      file('catatan.txt', NOTES),
      file('notula.docx', docxOf(['hasil: 12 titik'])),
      file('surat.pdf', pdfOf(['Nomor 7 Tahun 2024'])),
    ];
    const id = await openItem(t, officer, { paste: '', 'files[]': files, next: 'open' });
    assert.deepEqual(
      (await sourcesIn(id)).map((s) => `${s.position} ${s.kind} ${s.name}`),
      ['1 txt catatan.txt', '2 docx notula.docx', '3 pdf surat.pdf'],
    );
  });

  it('comes back whole when the sentence is missing: what was typed, pasted and uploaded is kept', async () => {
    const officer = await t.signIn('officer');
    const first = await officer.post(
      '/ruang/taklimat/baru',
      briefFields(t, {
        angle: '',
        place: 'Sukamaju',
        paste: 'Catatan tempel yang panjang.',
        'files[]': [file('catatan.txt', NOTES)],
      }),
    );
    assert.equal(first.status, 422);
    const html = await first.text();
    assert.match(html, /Tulis sudut pandang/);
    assert.match(html, /value="Sukamaju"/);
    assert.match(html, /Catatan tempel yang panjang\./);
    const token = /name="kept\[\]" value="([^"]+)"/.exec(html)?.[1];
    assert.ok(token);
    const id = await openItem(t, officer, { paste: '', 'kept[]': token });
    assert.deepEqual(
      (await sourcesIn(id)).map((s) => s.name),
      ['catatan.txt'],
    );
  });

  it('does not take a kept file that somebody else uploaded', async () => {
    const [mine, other] = [await t.signIn('officer'), await t.signIn('officer')];
    const html = await (
      await mine.post('/ruang/taklimat/baru', briefFields(t, { angle: '', 'files[]': [file('rahasia.txt', NOTES)] }))
    ).text();
    const token = /name="kept\[\]" value="([^"]+)"/.exec(html)![1]!;
    const id = await openItem(t, other, { paste: '', 'kept[]': [token, 'karangan'], next: 'open' });
    assert.deepEqual(await sourcesIn(id), []);
  });

  const bad: [string, File, RegExp][] = [
    ['a picture named .pdf', file('foto.pdf', PNG), /“foto\.pdf” bernama \.pdf, tetapi isinya bukan PDF/],
    ['an empty file', file('kosong.txt', ''), /“kosong\.txt” kosong/],
    ['a locked PDF', file('rahasia.pdf', lockedPdf('sungai')), /“rahasia\.pdf” adalah PDF yang terkunci/],
    ['a scanned PDF', file('pindai.pdf', pdfOf([])), /“pindai\.pdf” adalah PDF hasil pindai/],
    [
      'a broken Word document',
      file('rusak.docx', docxOf(['isi']).subarray(0, 300)),
      /“rusak\.docx” adalah dokumen Word yang rusak/,
    ],
    [
      'a zip bomb',
      file(
        'bom.docx',
        zipOf({ '[Content_Types].xml': Buffer.from('x'), 'word/document.xml': Buffer.alloc(230 * 1024 * 1024) }),
      ),
      /“bom\.docx” mengembang/,
    ],
    [
      'a program',
      file('alat.exe', Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 3, 0])),
      /“alat\.exe” bukan jenis yang dapat dibaca/,
    ],
  ];
  for (const [what, badFile, sentence] of bad)
    it(`names ${what} and keeps the good file beside it`, async () => {
      const officer = await t.signIn('officer');
      const answer = await officer.post(
        '/ruang/taklimat/baru',
        briefFields(t, { 'files[]': [badFile, file('catatan.txt', NOTES)] }),
      );
      assert.equal(answer.status, 422);
      const html = await answer.text();
      assert.match(html.replaceAll('&quot;', '"'), sentence);
      assert.match(html, /catatan\.txt/);
      assert.match(html, new RegExp(ANGLE));
    });

  it('refuses a unit of another agency and a topic that does not exist', async () => {
    const officer = await t.signIn('officer');
    const answer = await officer.post('/ruang/taklimat/baru', briefFields(t, { 'topicSlugs[]': 'tidak-ada' }));
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Topik “tidak-ada” tidak ada/);
  });

  it('is not opened by an approver, an analyst or a visitor', async () => {
    for (const role of ['approver', 'analyst'] as const) {
      const person = await t.signIn(role);
      assert.equal((await person.get('/ruang/taklimat/baru')).status, 403);
      assert.equal((await person.post('/ruang/taklimat/baru', briefFields(t))).status, 403);
    }
    assert.equal((await t.visitor().get('/ruang/taklimat/baru')).status, 303);
  });

  it('changes the item with it, and an approval falls', async () => {
    const officer = await t.signIn('officer');
    const id = await openItem(t, officer);
    const before = (await findEdition(t.kernel, id))!;
    assert.match(await officer.page(`/ruang/naskah/${id}/taklimat`), new RegExp(ANGLE));
    const answer = await officer.post(
      `/ruang/naskah/${id}/taklimat`,
      briefFields(t, { type: 'news', contact: 'Biro Humas' }),
    );
    assert.equal(answer.status, 303);
    const edition = (await findEdition(t.kernel, id))!;
    assert.equal(edition.type, 'news');
    assert.equal(edition.version, before.version + 1);
  });
});

describe('topics', () => {
  it('are kept by an editor and offered in the brief', async () => {
    const editor = await t.signIn('editor');
    const fields = {
      slug: '',
      nameId: 'Sungai & Danau',
      nameEn: 'Rivers',
      description: 'Air bersih.',
      palette: '2',
      agencyId: t.agencyId,
    };
    assert.equal((await editor.post('/ruang/topik', fields)).status, 303);
    assert.match(await editor.page('/ruang/taklimat/baru'), /value="sungai-danau"/);
    const changed = await editor.post('/ruang/topik', {
      slug: 'sungai-danau',
      'nameId.sungai-danau': 'Sungai dan Danau',
      'nameEn.sungai-danau': 'Rivers',
      'description.sungai-danau': 'Air.',
      'palette.sungai-danau': '3',
      'agencyId.sungai-danau': t.agencyId,
    });
    assert.equal(changed.status, 303);
    assert.match(await editor.page('/ruang/topik'), /Sungai dan Danau/);
  });

  it('need a name, and an officer may not keep them', async () => {
    const editor = await t.signIn('editor');
    const answer = await editor.post('/ruang/topik', {
      nameId: '',
      nameEn: 'x',
      description: 'x',
      agencyId: t.agencyId,
    });
    assert.equal(answer.status, 422);
    const officer = await t.signIn('officer');
    assert.equal((await officer.get('/ruang/topik')).status, 403);
  });
});
