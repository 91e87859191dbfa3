import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import type { Client } from '../../../tests/support/client.ts';
import { approveEdition, makeEdition } from '../../../tests/support/office.ts';
import { openReleaseDesk, type ReleaseDesk } from '../../../tests/support/release-desk.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { planPolicy, saveTopic } from '../../plan/index.ts';
import { findEdition } from '../../write/index.ts';
import { releaseDue } from '../jobs/release-clock.ts';

type Out = { editionId: string; articleId: string; slug: string };
const REASON = 'Data pada tulisan ini keliru dan menyesatkan.';
const WHY = 'Diminta Direktorat Siaga, nota dinas 12.';

describe('withdrawing what is out', () => {
  let t: TestApp;
  let desk: ReleaseDesk;
  let editor: Client;
  let officer: Client;

  const articleOf = async (editionId: string): Promise<Out> => {
    const { rows } = await t.kernel.pool.query('SELECT id, slug FROM publish.articles WHERE edition_id = $1', [
      editionId,
    ]);
    return { editionId, articleId: rows[0].id, slug: rows[0].slug };
  };
  const release = async (editionId: string, correction: object | null = null): Promise<Out> => {
    const packageId = await approveEdition(t.kernel, editionId, desk.writer, desk.approver);
    await desk.order(packageId, null, { correction });
    await releaseDue(t.kernel);
    await t.drain();
    return articleOf(editionId);
  };
  const out = async (headline: string, texts: string[]): Promise<Out> => {
    const given = {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline,
      texts,
      topicSlugs: ['sungai'],
      writer: desk.writer,
    };
    return release((await makeEdition(t.kernel, given)).editionId);
  };
  const withdraw = (one: Out, more: Record<string, string> = {}, by = editor) =>
    by.post(`/ruang/penarikan/${one.articleId}/tarik`, { act: 'withdrawn', reason: REASON, why: WHY, ...more });
  const text = async (path: string, status = 200): Promise<string> => {
    const answer = await t.request(path);
    assert.equal(answer.status, status, path);
    return answer.text();
  };

  before(async () => {
    t = await startTestApp();
    desk = await openReleaseDesk(t);
    await saveTopic(t.kernel, planPolicy.allow(SYSTEM, 'keepTopics', { agencyId: t.agencyId }), {
      slug: 'sungai',
      nameId: 'Sungai',
      nameEn: 'Rivers',
      description: 'Kabar sungai.',
      palette: 1,
    });
    editor = await t.signIn('editor', 'Sinta Larasati');
    officer = await t.signIn('officer', 'Rani Anggraini');
  });
  after(() => t.stop());

  it('under a notice: the text stays readable below it, leaves the lists, and search ranks it last', async () => {
    const bad = await out('Jembatan Lirung dibuka', ['Warga melewati jembatan gantung Lirung pagi ini.']);
    const good = await out('Jembatan gantung Lirung diperiksa', ['Petugas memeriksa jembatan gantung Lirung.']);
    assert.equal((await withdraw(bad)).status, 303);
    await t.drain();
    const html = await text(`/berita/${bad.slug}`);
    assert.match(html, /Tulisan ini ditarik/);
    assert.ok(html.includes(REASON) && html.includes('Warga melewati jembatan gantung'));
    assert.match(html, /Penanggung jawab: Pranata humas, Kementerian Sungai dan Danau/);
    assert.ok(!html.includes('Sinta Larasati') && !html.includes(WHY));
    assert.match(html, /<meta name="robots" content="noindex/);
    for (const path of ['/', '/berita', '/topik/sungai', '/sitemap.xml', '/sitemap-berita.xml'])
      assert.ok(!(await text(path)).includes(bad.slug), path);
    const found = await text('/cari?q=jembatan+gantung');
    assert.ok(found.indexOf(good.slug) < found.indexOf(bad.slug), 'the withdrawn text comes last');
    assert.match(found, /Ditarik/);
    assert.equal((await findEdition(t.kernel, bad.editionId))!.stage, 'withdrawn');
    const { rows } = await t.kernel.pool.query(
      `SELECT why, asked_by IS NOT NULL AS person FROM publish.withdrawals WHERE article_id = $1`,
      [bad.articleId],
    );
    assert.deepEqual(rows, [{ why: WHY, person: true }]);
  });

  it('feeds say it: a deleted entry in Atom, a notice in the place of the text in RSS and JSON', async () => {
    const one = await out('Kapal ronda kandas', ['Kapal ronda kandas di Muara Lirung semalam.']);
    await withdraw(one);
    const id = `urn:uuid:${one.articleId}`;
    const atom = await text('/atom.xml');
    assert.match(atom, new RegExp(`<at:deleted-entry ref="${id}" when="[^"]+"><at:comment>Data pada`));
    assert.match(atom, /xmlns:at="http:\/\/purl\.org\/atompub\/tombstones\/1\.0"/);
    assert.ok(!atom.includes('kandas di Muara'));
    const item = JSON.parse(await text('/feed.json')).items.find((i: { id: string }) => i.id === id);
    assert.match(item.content_text, /^Tulisan ini ditarik\. Alasan: Data pada/);
    assert.equal(item.content_html, undefined);
    const rss = await text('/topik/sungai/rss.xml');
    assert.ok(rss.includes(id) && rss.includes('Tulisan ini ditarik') && !rss.includes('kandas di Muara'));
    assert.match(await text('/ralat'), /Kapal ronda kandas[\s\S]*Data pada tulisan ini keliru/);
    assert.match(await text('/ralat/atom.xml'), /Ditarik: Kapal ronda kandas/);
  });

  it('gone for personal data: no public route holds a word of it, its versions neither; hash and record stay', async () => {
    const one = await out('Warga bernama kenarihitam dibantu', ['Nomor induknya kenaribiru tercatat di posko.']);
    await desk.edit(one.editionId, 'Nomor induknya kenariungu tercatat di posko.');
    await release(one.editionId, {
      major: true,
      note: 'Nomor kenarihijau diganti.',
      wrong: 'kenaribiru',
      right: 'kenariungu',
    });
    const act = { act: 'gone', personalData: '1', hideTitle: '1' };
    assert.equal((await withdraw(one, { ...act, act: 'withdrawn' })).status, 422);
    assert.equal((await withdraw(one, act)).status, 303);
    await t.drain();
    const paths = [
      '/',
      '/en',
      '/berita',
      '/topik/sungai',
      '/jenis/release',
      '/ralat',
      '/ralat/atom.xml',
      '/sitemap.xml',
    ];
    paths.push('/sitemap-berita.xml', '/rss.xml', '/atom.xml', '/feed.json', '/topik/sungai/atom.xml', '/cari?q=posko');
    // The address itself repeats the title and those who hold it must be told why it is empty, so it is looked at without it.
    const own = [`/berita/${one.slug}`, `/en/berita/${one.slug}`, `/berita/${one.slug}/riwayat`];
    for (const path of [...paths, ...own, `/cari?q=kenarihitam`, `/berita/${one.slug}/gambar.png`]) {
      const answer = await t.request(path);
      const body = (await answer.text()).replaceAll(one.slug, '').replaceAll('q=kenarihitam', '');
      const leak = /kenari(biru|hijau|ungu|hitam)/.exec(
        path.startsWith('/cari') ? body.replaceAll('kenarihitam', '') : body,
      );
      assert.equal(leak?.[0], undefined, path);
    }
    for (const path of paths) assert.ok(!(await text(path)).includes(one.slug), `${path} names the address`);
    const page = await text(`/berita/${one.slug}`, 410);
    assert.match(page, /data pribadi yang dilindungi/);
    assert.match(await text(`/berita/${one.slug}/riwayat`), /Naskah versi ini dihapus/);
    const { rows } = await t.kernel.pool.query(
      `SELECT (SELECT string_agg(a::text, '') FROM publish.articles a WHERE id = $1)
           || (SELECT string_agg(v::text, '') FROM publish.article_versions v WHERE article_id = $1)
           || (SELECT string_agg(c::text, '') FROM publish.changes c WHERE article_id = $1) AS all,
         (SELECT count(*)::int FROM publish.article_versions WHERE article_id = $1 AND removed AND package_hash ~ '^[0-9a-f]{64}$') AS kept,
         (SELECT count(*)::int FROM publish.media WHERE article_id = $1) AS images`,
      [one.articleId],
    );
    assert.ok(!/kenari(biru|hijau|ungu)/.test(rows[0].all), 'the public store holds nothing of it');
    assert.deepEqual([rows[0].kept, rows[0].images], [2, 0]);
    const back = await editor.post(`/ruang/penarikan/${one.articleId}/pulihkan`, {
      note: 'Kami pulihkan tulisan ini.',
      because: 'Percobaan memulihkan.',
    });
    assert.equal(back.status, 409);
  });

  it('leads elsewhere for ever, and refuses loops, other sites and the newsroom', async () => {
    const old = await out('Jadwal loket lama', ['Loket buka pukul sembilan di kantor Lirung.']);
    const fresh = await out('Jadwal loket baru', ['Loket buka pukul delapan di kantor Lirung.']);
    const to = (redirectTo: string, one = old) => withdraw(one, { act: 'redirected', redirectTo });
    const bad = [
      'https://contoh.example/',
      '//contoh.example',
      '/ruang/naskah',
      '/berita/tidak-ada',
      `/berita/${old.slug}`,
      '',
    ];
    for (const target of bad) {
      const answer = await to(target);
      assert.equal(answer.status, 422, target);
      assert.ok((await answer.text()).includes(REASON), 'what was typed is still there');
    }
    assert.equal((await to(`http://gapura.test/berita/${fresh.slug}`)).status, 303);
    const moved = await t.request(`/berita/${old.slug}`, { redirect: 'manual' });
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, `/berita/${fresh.slug}`]);
    assert.ok(!(await text('/cari?q=sembilan')).includes(old.slug));
    assert.equal((await to(`/berita/${old.slug}`, fresh)).status, 422, 'a loop');
  });

  it('comes back as a new version, word for word as it was approved, with its note and its earlier versions', async () => {
    const one = await out('Posko dibuka', ['Posko Lirung menerima pengungsi dari hulu.']);
    await desk.edit(one.editionId, 'Posko Lirung menampung pengungsi dari hulu.');
    await release(one.editionId, { major: true, note: 'Pilihan kata diperbaiki.' });
    await withdraw(one, { act: 'gone' });
    await text(`/berita/${one.slug}`, 410);
    const note = 'Setelah diperiksa, tulisan ini ternyata benar.';
    const back = await editor.post(`/ruang/penarikan/${one.articleId}/pulihkan`, {
      note,
      because: 'Pemeriksaan selesai.',
    });
    assert.equal(back.status, 303);
    await t.drain();
    const html = await text(`/berita/${one.slug}`);
    assert.ok(html.includes('menampung pengungsi') && html.includes(note));
    assert.match(html, /Versi 3/);
    const compared = await text(`/berita/${one.slug}/riwayat?dari=1&ke=2`);
    assert.match(compared, /<del>[\s\S]{0,90}menerima[\s\S]{0,90}<\/del>/);
    assert.match(compared, /<ins>[\s\S]{0,90}menampung[\s\S]{0,90}<\/ins>/);
    assert.match(
      await text(`/berita/${one.slug}/riwayat`),
      /Versi 3, dipulihkan[\s\S]*Dihapus dari publik|dihapus dari publik/,
    );
    assert.equal((await t.request(`/berita/${one.slug}/riwayat?dari=1&ke=9`)).status, 404);
    assert.equal((await findEdition(t.kernel, one.editionId))!.stage, 'released');
  });

  it('an officer asks, an editor decides; others can do neither', async () => {
    const one = await out('Rapat sungai', ['Rapat membahas Sungai Lirung.']);
    assert.equal((await withdraw(one, {}, officer)).status, 403);
    const asked = { act: 'withdrawn', reason: REASON, why: WHY };
    assert.equal((await officer.post(`/ruang/penarikan/${one.articleId}/minta`, asked)).status, 303);
    assert.equal((await officer.post(`/ruang/penarikan/${one.articleId}/minta`, asked)).status, 409);
    assert.ok(!(await text(`/berita/${one.slug}`)).includes('Tulisan ini ditarik'));
    assert.match(await editor.page('/ruang/penarikan'), /Menunggu keputusan[\s\S]*Rapat sungai/);
    const page = await editor.page(`/ruang/penarikan/${one.articleId}`);
    const yes = /action="([^"]+\/setujui)"/.exec(page)![1]!;
    assert.equal((await officer.post(yes)).status, 403);
    assert.equal((await (await t.signIn('analyst')).get(`/ruang/penarikan/${one.articleId}`)).status, 404);
    const other = await t.signIn('editor');
    assert.equal((await other.post(yes.replace(/permintaan\/[^/]+/, `permintaan/${one.articleId}`))).status, 404);
    assert.equal((await editor.post(yes)).status, 303);
    assert.match(await text(`/berita/${one.slug}`), /Tulisan ini ditarik/);
    assert.equal((await editor.post(yes)).status, 409);
  });

  it('keeps a list of copies that a person must see to', async () => {
    const one = await out('Lomba perahu', ['Lomba perahu di Danau Lirung.']);
    await withdraw(one, { act: 'gone' });
    const at = `/ruang/penarikan/${one.articleId}`;
    assert.match(await officer.page(at), /Salinan di mesin pencari/);
    assert.equal((await officer.post(`${at}/salinan`, { place: 'Grup wartawan' })).status, 303);
    const copy = /action="([^"]+\/salinan\/[0-9a-f-]{36})"/.exec(await officer.page(at))![1]!;
    assert.equal((await officer.post(copy, { state: 'taken-down' })).status, 303);
    assert.match(await officer.page(at), /Grup wartawan[\s\S]*Belum ditangani|Sudah dihapus, oleh Rani/);
    assert.match(await officer.page('/ruang/penarikan'), /Salinan yang belum ditangani[\s\S]*Lomba perahu/);
  });
});
