import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import type { Client } from '../../../tests/support/client.ts';
import { NOTES, openItem } from '../../../tests/support/newsroom.ts';

let t: TestApp;
let officer: Client;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

const NEWER = `Catatan disunting ulang oleh notulis.\n${NOTES.replace('12 pintu air diperiksa', '15 pintu air dibuka').replace(/kutipan Sri.*\n/, '')}`;
const replace = (id: string, fields: Parameters<Client['post']>[1]) =>
  officer.post(`/ruang/naskah/${id}/bahan/1/ganti`, fields);
const claimsOf = async (id: string) => {
  const { rows } = await t.kernel.pool.query(
    `SELECT c.number, c.kind, c.text, c.claim, s.text AS source FROM write.claims c
       JOIN write.editions e ON e.item_id = c.item_id JOIN write.sources s ON s.item_id = c.item_id WHERE e.id = $1`,
    [id],
  );
  return rows;
};

describe('a newer version of a source', () => {
  it('takes its facts along: moved ones point at the same words, changed and gone ones are said to be so', async () => {
    const id = await openItem(t, officer);
    assert.equal((await replace(id, { paste: NEWER })).status, 303);
    const own = await officer.page(`/ruang/naskah/${id}/bahan/1`);
    assert.match(own, /Fakta setelah versi baru/);
    assert.match(own, /\d+ pindah, [1-9]\d* berubah, [1-9]\d* hilang/);
    assert.match(own, /Catatan disunting ulang/);
    for (const { claim, source } of await claimsOf(id))
      if (claim.kind === 'person')
        for (const span of claim.spans)
          assert.ok(
            span.source === 'taklimat' || source.slice(span.start, span.end).includes(claim.value.split(' ')[0]),
          );
    const editor = await officer.page(`/ruang/naskah/${id}`);
    assert.match(editor, /Hilang di versi baru bahan/);
    assert.match(editor, /· pindah/);
    const older = /href="([^"]+\?versi=[^"]+)"/.exec(own)![1]!.replaceAll('&amp;', '&');
    const page = await officer.page(older);
    assert.match(page, /Warga di hilir berhak tahu/);
    assert.doesNotMatch(page, /Catatan disunting ulang/);
  });

  it('leaves a text that rests on what is gone without support', async () => {
    const id = await openItem(t, officer);
    const before = await officer.page(`/ruang/naskah/${id}`);
    const unsupported = (html: string): number => Number(/(\d+) tanpa/.exec(html)?.[1] ?? 0);
    assert.match(before, /Warga di hilir berhak tahu/);
    await replace(id, { paste: NEWER });
    const after = await officer.page(`/ruang/naskah/${id}`);
    assert.ok(unsupported(after) > unsupported(before), `${unsupported(before)} then ${unsupported(after)}`);
  });

  it('says nothing when the text is the same, and refuses none at all, another source’s text, or an unreadable file', async () => {
    const id = await openItem(t, officer);
    const same = await replace(id, { paste: NOTES });
    assert.match(same.headers.get('location') ?? '', /kabar=bahan-sama/);
    const none = await replace(id, { paste: ' ' });
    assert.equal(none.status, 422);
    assert.match(await none.text(), /Pilih satu berkas atau tempel teks/);
    await officer.post(`/ruang/naskah/${id}/bahan`, { paste: 'Bahan kedua: 5 pintu.' });
    const twin = await replace(id, { paste: 'Bahan kedua: 5 pintu.' });
    assert.equal(twin.status, 422);
    assert.match(await twin.text(), /sudah ada sebagai/);
    const broken = await replace(id, { 'files[]': new File(['MZ\x00'], 'alat.exe') });
    assert.match(await broken.text(), /bukan jenis yang dapat dibaca/);
    assert.doesNotMatch(await officer.page(`/ruang/naskah/${id}/bahan/1`), /Versi lama/);
  });

  it('may be put in by who may change the item, and an older version is read by nobody else', async () => {
    const id = await openItem(t, officer);
    await replace(id, { paste: NEWER });
    const approver = await t.signIn('approver');
    assert.equal((await approver.post(`/ruang/naskah/${id}/bahan/1/ganti`, { paste: 'lain' })).status, 403);
    const { rows } = await t.kernel.pool.query('SELECT id FROM write.source_versions ORDER BY added_at DESC LIMIT 1');
    const other = await openItem(t, officer);
    assert.equal((await officer.get(`/ruang/naskah/${other}/bahan/1?versi=${rows[0].id}`)).status, 404);
    const analyst = await t.signIn('analyst');
    assert.equal((await analyst.get(`/ruang/naskah/${id}/bahan/1?versi=${rows[0].id}`)).status, 404);
  });
});
