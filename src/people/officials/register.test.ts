import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { registerFor } from './read-register.ts';
import { partName, readDay } from './register.ts';

let t: TestApp;
let editor: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  editor = await t.signIn('editor');
});
after(() => t.stop());

const csv = (...rows: string[]) =>
  new Blob([['nama;gelar_depan;alias;jabatan;singkatan;unit;mulai;selesai', ...rows].join('\n')], { type: 'text/csv' });
const upload = (file: Blob) => editor.post('/ruang/pejabat/impor', { file });
const csvIn = (page: string) =>
  /<textarea[^>]*name="csv"[^>]*>([\s\S]*?)<\/textarea>/
    .exec(page)![1]!
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the register of officials', () => {
  it('parts a name from its degrees, and reads the days that offices write', () => {
    assert.deepEqual(partName('Prof. Dr. Rini Hapsari, S.T.,  M.Si.'), {
      name: 'Rini Hapsari',
      degreesBefore: 'Prof. Dr.',
      degreesAfter: 'S.T., M.Si.',
    });
    assert.deepEqual(partName('Irwan Hadi'), { name: 'Irwan Hadi', degreesBefore: '', degreesAfter: '' });
    assert.deepEqual(['25/6/2024', '2024-06-25', '', '31/2/2024', 'kemarin'].map(readDay), [
      '2024-06-25',
      '2024-06-25',
      null,
      undefined,
      undefined,
    ]);
  });

  it('shows a file before anything is saved, takes it whole, and takes it again without doubling', async () => {
    const file = csv(
      'Dr. Rini Hapsari, M.Si.;;Bu Rini;Direktur Bendungan;Dirbend;;1/2/2023;',
      'Budi Santoso;;;Kepala Balai Sungai;;Balai Sungai Tirta;2020-01-06;2024-12-31',
    );
    const shown = await upload(file);
    assert.equal(shown.status, 200);
    const page = await shown.text();
    assert.match(page, /Dr\. Rini Hapsari, M\.Si\./);
    assert.match(page, /Belum ada yang disimpan/);
    assert.equal((await registerFor(t.kernel.db, t.agencyId)).people.length, 0);
    const save = () => editor.post(`/ruang/pejabat/${t.agencyId}/impor`, { csv: csvIn(page) });
    const both = await Promise.all([save(), save()]);
    assert.deepEqual(both.map((one) => one.headers.get('location')).sort(), [
      '/ruang/pejabat?kabar=0-0-2',
      '/ruang/pejabat?kabar=2-0-0',
    ]);
    assert.match((await save()).headers.get('location') ?? '', /kabar=0-0-2/);
    const register = await registerFor(t.kernel.db, t.agencyId);
    assert.deepEqual(
      register.people.map((one) => [one.name, one.aliases, one.titles.map((held) => held.title)]),
      [
        ['Budi Santoso', [], ['Kepala Balai Sungai', 'Kepala Balai Sungai Balai Sungai Tirta']],
        ['Rini Hapsari', ['Bu Rini'], ['Direktur Bendungan', 'Dirbend']],
      ],
    );
  });

  it('names every mistake of a file by its row, and saves nothing of it', async () => {
    const answer = await upload(
      csv('Al;;;Camat;;;;', 'Wati Susanti;;;;;;32/1/2024;', 'Joni Iskandar;;;Lurah;;;2024-05-01;2023-01-01'),
    );
    assert.equal(answer.status, 422);
    const page = await answer.text();
    for (const say of ['Baris 2, Nama', 'Baris 3, Jabatan', 'Baris 3, Mulai', 'Baris 4, Selesai'])
      assert.ok(page.includes(say), say);
    assert.equal((await upload(new Blob(['a,b\n1,2']))).status, 422);
    assert.equal((await upload(csv('"x;;;y'))).status, 422);
    assert.equal(
      (await upload(csv(...Array.from({ length: 5_001 }, (_, i) => `Nama Orang ${i};;;Camat;;;;`)))).status,
      413,
    );
    assert.equal((await registerFor(t.kernel.db, t.agencyId)).people.length, 2);
  });

  it('finds who held office on a day, and says when one person held two titles at once', async () => {
    const added = await editor.post(`/ruang/pejabat/${t.agencyId}`, {
      name: 'Budi Santoso',
      title: 'Pelaksana Tugas Direktur Bendungan',
      from: '2024-06-01',
      to: '',
    });
    assert.equal(added.status, 303);
    assert.match(await editor.page('/ruang/pejabat?pada=2021-03-01'), /Budi Santoso/);
    assert.doesNotMatch(await editor.page('/ruang/pejabat?pada=2021-03-01'), /Rini Hapsari/);
    assert.match(await editor.page('/ruang/pejabat?cari=bu+rini'), /Rini Hapsari/);
    assert.match(await editor.page('/ruang/pejabat'), /Dua jabatan pada hari yang sama/);
    const term = /jabatan\/([0-9a-f-]{36})\/selesai/.exec(await editor.page('/ruang/pejabat?cari=pelaksana'))![1];
    const ended = await editor.post(`/ruang/pejabat/${t.agencyId}/jabatan/${term}/selesai`, { to: '2024-07-01' });
    assert.equal(ended.status, 303);
    assert.equal((await editor.post(`/ruang/pejabat/${t.agencyId}/jabatan/${term}/hapus`, {})).status, 303);
    assert.doesNotMatch(await editor.page('/ruang/pejabat'), /Pelaksana Tugas/);
  });

  it('can be read by officers, kept by editors, and is shielded against formulas when it goes out', async () => {
    await editor.post(`/ruang/pejabat/${t.agencyId}`, { name: 'Tari Lestari', title: '=HYPERLINK("x")' });
    const officer = await t.signIn('officer');
    assert.equal((await officer.get('/ruang/pejabat')).status, 200);
    assert.doesNotMatch(await officer.page('/ruang/pejabat'), /Tambah pejabat/);
    assert.equal((await officer.post(`/ruang/pejabat/${t.agencyId}`, { name: 'X Y Z', title: 'Camat' })).status, 403);
    const text = await (await officer.get('/ruang/pejabat.csv')).text();
    assert.match(text, /"'=HYPERLINK/);
    const again = await (await upload(new Blob([text]))).text();
    const saved = await editor.post(`/ruang/pejabat/${t.agencyId}/impor`, {
      csv: csvIn(again).replaceAll('&#39;', "'"),
    });
    assert.match(saved.headers.get('location') ?? '', /kabar=0-0-\d+$/, 'what goes out comes in as the same');
    const analyst = await t.signIn('analyst');
    assert.equal((await analyst.get('/ruang/pejabat')).status, 403);
  });
});
