import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, openItem } from '../../../tests/support/newsroom.ts';
import { canonicalJson, type Json } from '../../kernel/hash.ts';
import { setStage } from '../commands/set-stage.ts';
import { documentText } from '../document.ts';
import { currentContent } from '../queries/content.ts';
import { findEdition } from '../queries/editions.ts';
import { listVersions } from '../queries/versions.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
async function save(id: string, text: string, who = officer) {
  const { version } = await editionOf(id);
  const answer = await who.json(`/ruang/naskah/${id}/simpan`, {
    version,
    headline: 'Judul Tetap',
    standfirst: '',
    body: bodyOf(text),
  });
  assert.equal(answer.status, 200);
}
const kept = async (id: string) =>
  (await listVersions(t.kernel, id)).map((v) => `${v.reason}: ${documentText(v.body).slice(0, 20)}`);
const age = (id: string, minutes: number) =>
  t.kernel.pool.query('UPDATE write.editions SET updated_at = updated_at - make_interval(mins => $2) WHERE id = $1', [
    id,
    minutes,
  ]);

describe('versions', () => {
  it('are not kept for every pause in typing, but every five minutes and when another person goes on', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, 'satu');
    await save(id, 'dua');
    await save(id, 'tiga');
    const first = (await kept(id)).length;
    assert.ok(first <= 1, 'three quick saves keep at most one version');
    await t.kernel.pool.query(
      "UPDATE write.edition_versions SET saved_at = saved_at - interval '6 minutes' WHERE edition_id = $1",
      [id],
    );
    await save(id, 'empat');
    assert.equal((await kept(id))[0], 'autosave: tiga');
    const editor = await t.signIn('editor');
    await save(id, 'lima', editor);
    assert.equal((await kept(id))[0], 'autosave: empat');
    await age(id, 0);
  });

  it('keep a text before a draft is written over it, and bring it back', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, 'Tulisan tangan saya sendiri.');
    const mine = (await editionOf(id)).version;
    await officer.post(`/ruang/naskah/${id}/draf`);
    const drafted = await editionOf(id);
    assert.equal(drafted.headline, 'Judul Tetap', 'a headline that a person wrote stays');
    assert.notEqual(documentText(drafted.body), 'Tulisan tangan saya sendiri.');
    assert.match(await officer.page(`/ruang/naskah/${id}/riwayat`), /Sebelum draf disusun/);
    assert.match(await officer.page(`/ruang/naskah/${id}/riwayat/${mine}`), /Tulisan tangan saya sendiri\./);
    assert.equal((await officer.post(`/ruang/naskah/${id}/riwayat/${mine}/pulihkan`)).status, 303);
    assert.equal(documentText((await editionOf(id)).body), 'Tulisan tangan saya sendiri.');
    assert.ok((await kept(id)).length >= 3);
  });

  it('are compared, any two of them, with what came and went marked and said aloud', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, 'Sebanyak 12 pompa menyala.');
    await setStage(t.kernel, { editionId: id, stage: 'submitted' });
    const older = (await editionOf(id)).version;
    await save(id, 'Sebanyak 14 pompa menyala.');
    const html = await officer.page(`/ruang/naskah/${id}/riwayat/banding?dari=${older}`);
    assert.match(html, /<del><span class="sr"> \[dihapus:\] <\/span>12<\/del>/);
    assert.match(html, /<ins><span class="sr"> \[ditambah:\] <\/span>14<\/ins>/);
    assert.match(await officer.page(`/ruang/naskah/${id}/riwayat/banding`), /Kedua versi sama/);
    assert.equal((await officer.get(`/ruang/naskah/${id}/riwayat/banding?dari=9999`)).status, 404);
    assert.equal((await (await t.signIn('analyst')).get(`/ruang/naskah/${id}/riwayat/banding`)).status, 404);
    assert.match(await officer.page(`/ruang/naskah/${id}/riwayat`), new RegExp(`value="${older}"`));
  });

  it('are kept at submission and at release', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, 'Yang diajukan.');
    await setStage(t.kernel, { editionId: id, stage: 'submitted' });
    assert.equal((await kept(id))[0], 'submitted: Yang diajukan.');
    await setStage(t.kernel, { editionId: id, stage: 'released' });
    assert.equal((await kept(id))[0], 'released: Yang diajukan.');
  });

  it('of a draft that needs material say so when there is none', async () => {
    const id = await openItem(t, officer, { paste: '', next: 'open' });
    const answer = await officer.post(`/ruang/naskah/${id}/draf`);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Belum ada bahan/);
  });
});

describe('an edition on its way out', () => {
  it('goes back to writing when a released text is edited, and remembers that it was out', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, 'Terbit.');
    await setStage(t.kernel, { editionId: id, stage: 'released' });
    assert.match(await officer.page(`/ruang/naskah/${id}`), /Perubahan menjadi ralat/);
    await save(id, 'Terbit dengan ralat.');
    const edition = await editionOf(id);
    assert.equal(edition.stage, 'writing');
    assert.ok(edition.releasedAt);
  });

  it('ignores news about a text that has changed since', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await save(id, 'Baru.');
    const { version } = await editionOf(id);
    await setStage(t.kernel, { editionId: id, stage: 'approved', version: version - 1 });
    assert.equal((await editionOf(id)).stage, 'writing');
    await setStage(t.kernel, { editionId: id, stage: 'approved', version });
    assert.equal((await editionOf(id)).stage, 'approved');
  });

  it('has the same content after more material came, and other content after a letter changed', async () => {
    const id = await openItem(t, officer);
    const content = async () =>
      canonicalJson((await currentContent(t.kernel.db, id, { lock: true })) as unknown as Json);
    await setStage(t.kernel, { editionId: id, stage: 'submitted' });
    const before = await content();
    await officer.post(`/ruang/naskah/${id}/bahan`, { paste: 'Catatan tambahan: 5 pompa.' });
    assert.equal(await content(), before);
    await save(id, 'Satu huruf.');
    assert.notEqual(await content(), before);
  });

  it('lists the facts that its text uses, with their sources and places', async () => {
    const id = await openItem(t, officer);
    const { facts } = await currentContent(t.kernel.db, id);
    assert.ok(facts.length >= 4);
    assert.deepEqual(
      facts.map((fact) => fact.number),
      facts.map((_, i) => i + 1),
    );
    for (const fact of facts) {
      assert.equal(fact.source, 'Catatan tempel');
      assert.ok(fact.at.length > 0);
    }
  });

  it('tells the later steps of each change', async () => {
    const id = await openItem(t, officer);
    await save(id, 'Perubahan yang diberitakan.');
    const { version } = await editionOf(id);
    const { rows } = await t.kernel.pool.query(
      "SELECT name, payload FROM kernel.events WHERE payload->>'editionId' = $1 ORDER BY at",
      [id],
    );
    assert.ok(rows.some((row) => row.name === 'write.drafted'));
    assert.ok(rows.some((row) => row.name === 'write.edition-saved' && row.payload.version === version));
  });
});

describe('the list', () => {
  it('finds by stage, type and words, says when nothing matches, and leads on', async () => {
    const id = await openItem(t, officer, {
      type: 'policy',
      angle: 'Kebijakan izin perahu wisata menjadi satu langkah',
      next: 'open',
    });
    assert.match(await officer.page('/ruang/naskah?cari=izin+perahu'), new RegExp(id));
    assert.doesNotMatch(await officer.page('/ruang/naskah?jenis=speech'), new RegExp(id));
    assert.match(await officer.page('/ruang/naskah?jenis=policy&tahap=writing'), new RegExp(id));
    assert.match(await officer.page('/ruang/naskah?cari=%25%5F%5C'), /Tidak ada naskah yang cocok/);
    assert.equal((await officer.get('/ruang/naskah?tahap=aneh&halaman=-3&unit=x')).status, 200);
  });

  it('is empty for a new office, with the way to begin', async () => {
    const fresh = await startTestApp();
    try {
      const first = await fresh.signIn('officer');
      const html = await first.page('/ruang/naskah');
      assert.match(html, /Belum ada naskah/);
      assert.match(html, /href="\/ruang\/taklimat\/baru"/);
    } finally {
      await fresh.stop();
    }
  });
});

describe('the preview', () => {
  it('shows the text as readers will see it, marked as not released', async () => {
    const id = await openItem(t, officer);
    const html = await officer.page(`/ruang/naskah/${id}/pratinjau`);
    assert.match(html, /Pratinjau: belum terbit/);
    assert.match(html, /name="robots" content="noindex"/);
    assert.match(html, /Sri Wahyuni/);
    assert.match(html, /href="#f1"/);
  });
});

describe('the edition in the other language', () => {
  it('is opened once, and its figures are held against the Indonesian material', async () => {
    const id = await openItem(t, officer);
    const first = (await officer.post(`/ruang/naskah/${id}/edisi`)).headers.get('location');
    const again = (await officer.post(`/ruang/naskah/${id}/edisi`)).headers.get('location');
    assert.equal(first, again);
    const english = /naskah\/([0-9a-f-]{36})/.exec(first ?? '')![1]!;
    await save(english, 'On 25 June 2024, 12 sluice gates were inspected and 4,700 replaced. Call 0812-3456-7890.');
    const html = await officer.page(`/ruang/naskah/${english}`);
    assert.match(html, /angka, tanggal, dan nama di edisi ini diperiksa mesin/);
    assert.match(html, /Angka “4,700” tidak ada dalam bahan/);
    assert.doesNotMatch(html, /Angka “12/);
    assert.equal((await officer.post(`/ruang/naskah/${english}/draf`)).status, 422);
  });
});
