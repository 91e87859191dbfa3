import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import type { Client } from '../../tests/support/client.ts';
import { approveEdition, paragraphs } from '../../tests/support/office.ts';
import { accreditPerson } from '../../tests/support/press-people.ts';
import { openReleaseDesk, type ReleaseDesk } from '../../tests/support/release-desk.ts';
import { createApp } from '../app/create-app.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { readOutbox } from '../kernel/mail.ts';
import { jakartaClock, jakartaDay } from '../kernel/time.ts';
import { mailTo } from '../people/testing/mailbox.ts';
import { releaseDue } from '../publish/index.ts';
import {
  addAttachment,
  addImage,
  createEditionFrom,
  findEdition,
  findItem,
  saveEdition,
  writePolicy,
} from '../write/index.ts';
import { embargoesBetween, embargoOf } from './index.ts';

const WORDS = ['kenaribirujudul', 'kenaribiruringkas', 'kenaribiruisi', 'kenaribirukontak', 'kenaribirulampiran'];
const DEWI = 'dewi@harianmuara.example';
const BIMO = 'bimo@kabarhilir.example';

let t: TestApp;
let desk: ReleaseDesk;
let editor: Client;
let packageId: string;
let editionId: string;
let imageKey: string;
let link: string;
const reader = () => t.visitor();

const inHours = (n: number): Date => new Date((Math.floor(Date.now() / 1000) + n * 3600) * 1000);
const at = (d: Date) => ({ day: jakartaDay(d), time: jakartaClock(d) });
const shareLink = async (email: string): Promise<string> => {
  const mail = (await mailTo(t, email)).find((one) => one.purpose === 'press.share');
  return /http:\/\/gapura\.test(\/pers\/p\/\S+)/.exec(mail!.text)![1]!;
};

before(async () => {
  t = await startTestApp();
  desk = await openReleaseDesk(t);
  editor = await t.signIn('editor', 'Citra Dewanti');
  const sentence = `Pintu air dibuka ${WORDS[2]}.`;
  const standfirst = `Pintu air ${WORDS[1]}.`;
  const made = await createEditionFrom(t.kernel, SYSTEM, {
    agencyId: t.agencyId,
    unitId: t.unitId,
    type: 'release',
    language: 'id',
    angle: 'Pintu air dibuka untuk warga',
    audience: [],
    topicSlugs: [],
    contact: `Biro Humas ${WORDS[3]}`,
    slug: 'pintu-air',
    headline: `Pintu air ${WORDS[0]}`,
    standfirst,
    body: paragraphs(sentence),
    sources: [{ name: 'catatan.txt', text: [`Pintu air ${WORDS[0]}`, standfirst, sentence].join('\n') }],
    lastEditorId: desk.writer.id,
  });
  editionId = made.editionId;
  const changes = writePolicy.allow(desk.writer, 'changeItem', (await findItem(t.kernel, made.itemId))!);
  await addAttachment(t.kernel, changes, {
    name: `${WORDS[4]}.pdf`,
    description: 'Tabel debit air.',
    bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  });
  const picture = { create: { width: 700, height: 400, channels: 3 as const, background: 'teal' } };
  const image = await addImage(t.kernel, changes, { name: 'pintu.png', bytes: await sharp(picture).png().toBuffer() });
  imageKey = image.key;
  const edition = (await findEdition(t.kernel, editionId))!;
  await saveEdition(t.kernel, writePolicy.allow(desk.writer, 'edit', edition), {
    version: edition.version,
    headline: edition.headline,
    standfirst: edition.standfirst,
    body: {
      type: 'doc',
      content: [
        ...edition.body.content,
        {
          type: 'figure',
          attrs: { key: image.key, width: 700, height: 400, alt: 'Pintu air' },
          content: [{ type: 'caption' }],
        },
      ],
    },
  });
  packageId = await approveEdition(t.kernel, editionId, desk.writer, desk.approver);
});
after(() => t.stop());

/** What every public address answers now, in both languages. */
async function publicText(): Promise<string> {
  const paths = createApp(t.kernel)
    .routes.filter((r) => r.method === 'GET' && !r.path.startsWith('/ruang') && !r.path.includes('*'))
    .map((r) => r.path.replace(/:slug(\{[^}]*\})?/g, 'pintu-air').replace(/:(\w+)(\{[^}]*\})?/g, 'x'));
  const texts: string[] = [];
  for (const path of [...new Set(paths), '/cari?q=pintu', '/en/pers'])
    texts.push(Buffer.from(await (await t.request(path)).arrayBuffer()).toString('latin1'));
  return texts.join('\n');
}
const none = (text: string, where: string) => {
  for (const word of WORDS) assert.equal(text.includes(word), false, `${word} in ${where}`);
};

describe('an embargoed package', () => {
  let dewi: string;
  let bimo: string;
  const until = inHours(30);
  const path = () => `/ruang/pers/paket/${packageId}`;

  it('is shared by an editor with accredited journalists only, never by an officer', async () => {
    dewi = await accreditPerson(t, DEWI, 'Dewi Lestari', 'Harian Muara');
    bimo = await accreditPerson(t, BIMO, 'Bimo Saputra', 'Kabar Hilir');
    const officer = await t.signIn('officer');
    assert.equal((await officer.post(`${path()}/bagikan`, { ...at(until), journalists: dewi })).status, 403);
    assert.match(await editor.page('/ruang/pers'), new RegExp(WORDS[0]!));
    assert.equal((await editor.post(`${path()}/bagikan`, { ...at(until) })).status, 422, 'nobody chosen');
    assert.equal((await editor.post(`${path()}/bagikan`, { ...at(inHours(-1)), journalists: dewi })).status, 422);
    const shared = await editor.post(`${path()}/bagikan`, { ...at(until), journalists: [dewi, bimo] });
    assert.equal(shared.status, 303, await shared.text());
    const seen = await embargoOf(t.kernel, packageId);
    assert.deepEqual([seen?.state, seen?.holders, seen?.opened], ['active', 2, 0]);
    assert.equal(seen?.pressEmbargoUntil.getTime(), until.getTime());
    const found = await embargoesBetween(t.kernel, [t.agencyId], new Date(), inHours(48));
    assert.deepEqual(
      found.map((one) => one.packageId),
      [packageId],
    );
    assert.match(await editor.page(path()), /Waktu terbit belum diatur/);
  });

  it('tells in the mail how long it binds and none of its words', async () => {
    const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 100, offset: 0 });
    none(
      JSON.stringify(entries.map((entry) => entry.mail).filter((mail) => mail.purpose.startsWith('press.'))),
      'mail',
    );
    link = await shareLink(DEWI);
  });

  it('shows its terms first, and no word, picture or file before they are accepted by a button', async () => {
    const answer = await reader().get(link);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(answer.headers.get('x-robots-tag') ?? '', /noindex/);
    const html = await answer.text();
    assert.match(html, /Saya setuju, buka bahannya/);
    none(html, 'the terms');
    for (const end of ['/unduh/naskah.txt', '/unduh/ninjs.json', `/gambar/${imageKey}-960.webp`, '/tanda.svg'])
      assert.equal((await reader().get(`${link}${end}`)).status, 404, end);
    assert.equal((await reader().post(`${link}/setuju`)).status, 303);
    const { rows } = await t.kernel.pool.query('SELECT accepted_terms FROM press.shares WHERE journalist_id = $1', [
      dewi,
    ]);
    assert.match(rows[0].accepted_terms, /^\d{4}-\d{2}$/);
  });

  it('shows text, facts and contact under the name of its holder, and gives files that carry it', async () => {
    const html = await reader().page(link);
    for (const word of WORDS) assert.ok(html.includes(word), word);
    assert.match(html, /Salinan Dewi Lestari, Harian Muara · [A-Z2-9]{6} · dibuka/);
    const pattern = await reader().get(`${link}/tanda.svg`);
    assert.equal(pattern.headers.get('content-type'), 'image/svg+xml');
    assert.match(await pattern.text(), /Dewi Lestari, Harian Muara/);
    const text = await (await reader().get(`${link}/unduh/naskah.txt`)).text();
    assert.match(text, /^\[Belum boleh tayang sampai .*\]\n\[Salinan Dewi Lestari/);
    const ninjs = (await (await reader().get(`${link}/unduh/ninjs.json`)).json()) as Record<string, unknown>;
    assert.equal(ninjs.embargoedUntil, until.toISOString());
    assert.match(String(ninjs.edNote), /Dewi Lestari/);
    const pdf = Buffer.from(await (await reader().get(`${link}/unduh/naskah.pdf`)).arrayBuffer());
    const { extractText, getDocumentProxy } = await import('unpdf');
    const words = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    assert.match(words.text.replace(/\s+/g, ' '), /Salinan Dewi Lestari, Harian Muara/);
    const docx = await reader().get(`${link}/unduh/naskah.docx`);
    assert.equal(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    const marked = sharp(Buffer.from(await (await reader().get(`${link}/gambar/${imageKey}-960.webp`)).arrayBuffer()));
    const { height, format } = await marked.metadata();
    assert.ok(height > 400, 'a line stands below the picture');
    assert.equal(format, 'jpeg');
    const bottom = await marked
      .extract({ left: 0, top: 401, width: 700, height: height - 401 })
      .greyscale()
      .stats();
    assert.ok(bottom.channels[0]!.max > 200, 'and it has letters');
    const attached = /\/lampiran\/([0-9a-f]{64})/.exec(html)![1]!;
    assert.equal((await reader().get(`${link}/lampiran/${attached}`)).status, 200);
  });

  it('is logged: who opened, accepted and took what', async () => {
    const html = await editor.page(path());
    assert.match(html, /2 memegang · 1 menyetujui syarat · 1 membuka/);
    for (const what of ['membuka naskah', 'menyetujui syarat', 'mengunduh PDF', 'mengunduh DOCX', 'mengunduh ninjs'])
      assert.ok(html.includes(what), what);
    await assert.rejects(t.kernel.pool.query('DELETE FROM press.accesses'), /append-only/);
  });

  it('is on no public page, in no table of the public role, and in no event or audit entry', async () => {
    none(await publicText(), 'a public page');
    const visible = await t.kernel.publicPool.query(`SELECT has_schema_privilege('press', 'USAGE') AS may`);
    assert.equal(visible.rows[0].may, false);
    const { rows } = await t.kernel.pool.query(
      `SELECT (SELECT coalesce(string_agg(detail::text, ''), '') FROM kernel.audit_entries)
           || (SELECT coalesce(string_agg(payload::text, ''), '') FROM kernel.events) AS text`,
    );
    none(rows[0].text, 'audit or events');
    const token = link.split('/').at(-1)!;
    const kept = await t.kernel.pool.query('SELECT l::text AS row FROM press.share_links l');
    assert.equal(JSON.stringify(kept.rows).includes(token), false, 'only the hash of a link is kept');
  });

  it('moves its time while it binds, and tells each holder once', async () => {
    const later = inHours(40);
    assert.equal((await editor.post(`${path()}/ubah`, at(later))).status, 303);
    assert.equal((await editor.post(`${path()}/ubah`, at(later))).status, 303);
    assert.equal((await embargoOf(t.kernel, packageId))?.pressEmbargoUntil.getTime(), later.getTime());
    for (const to of [DEWI, BIMO])
      assert.equal((await mailTo(t, to)).filter((mail) => mail.purpose === 'press.embargo-changed').length, 1);
    const order = await desk.order(packageId, inHours(41));
    assert.match(await editor.page(path()), /Pers boleh menayangkan 60 menit sebelum kita terbit/);
    assert.ok(order);
  });

  it('closes at once when the holder is frozen or the link is taken back', async () => {
    const freeze = await editor.post(`/ruang/pers/wartawan/${dewi}/bekukan`, {
      reason: 'Menunggu penjelasan redaksi.',
    });
    assert.equal(freeze.status, 303);
    const frozen = await reader().get(link);
    assert.equal(frozen.status, 410);
    const said = await frozen.text();
    assert.match(said, /Menunggu penjelasan redaksi/);
    none(said, 'a frozen link');
    await editor.post(`/ruang/pers/wartawan/${dewi}/cairkan`);
    assert.equal((await reader().get(link)).status, 200);
    const other = await shareLink(BIMO);
    const { rows } = await t.kernel.pool.query('SELECT id FROM press.shares WHERE journalist_id = $1', [bimo]);
    assert.equal((await editor.post(`${path()}/cabut`, { share: rows[0].id })).status, 303);
    assert.equal((await reader().get(other)).status, 404);
    assert.equal((await reader().get(`${link}x`)).status, 404);
  });

  it('ends with the release: the link leads to the public text, holders are told, and files of the press page are public', async () => {
    const { rows } = await t.kernel.pool.query('SELECT id FROM publish.release_orders');
    await desk.dueNow(rows[0].id);
    await releaseDue(t.kernel);
    const out = await mailTo(t, DEWI);
    assert.equal(out.filter((mail) => mail.purpose === 'press.out').length, 1);
    assert.equal((await embargoOf(t.kernel, packageId))?.state, 'released');
    const html = await reader().page(link);
    assert.match(html, /Bahan ini sudah terbit/);
    assert.match(html, /\/berita\//);
    const press = await reader().page('/pers');
    assert.ok(press.includes(WORDS[0]!) && press.includes(WORDS[3]!));
    const letter = /\/pers\/siaran\/[0-9a-f-]+\.docx/.exec(press)![0];
    assert.equal((await reader().get(letter)).status, 200);
    assert.equal((await editor.post(`${path()}/ubah`, at(inHours(50)))).status, 409);
  });

  it('shows nothing from the instant at which its text is edited, and can be taken back with a reason', async () => {
    const second = await desk.approvedPackage(`Tanggul selesai ${WORDS[0]}`);
    packageId = second.packageId;
    await editor.post(`${path()}/bagikan`, { ...at(inHours(9)), journalists: dewi });
    const own = await shareLink(DEWI);
    await reader().post(`${own}/setuju`);
    assert.match(await reader().page(own), new RegExp(WORDS[0]!));
    await desk.edit(second.editionId, 'Warga membersihkan Sungai Lirung.');
    const before = await reader().get(own);
    assert.equal(before.status, 410, 'before any job ran');
    const html = await before.text();
    assert.match(html, /ditarik untuk diperbaiki/);
    none(html, 'a stopped link');
    assert.equal((await mailTo(t, DEWI)).filter((mail) => mail.purpose === 'press.stopped').length, 1);
    const third = await desk.approvedPackage();
    packageId = third.packageId;
    await editor.post(`${path()}/bagikan`, { ...at(inHours(9)), journalists: dewi });
    const last = await shareLink(DEWI);
    assert.equal((await editor.post(`${path()}/tarik`, { reason: 'Angkanya masih diperiksa.' })).status, 303);
    const pulled = await reader().get(last);
    assert.equal(pulled.status, 410);
    assert.match(await pulled.text(), /menarik bahan ini/);
  });
});
