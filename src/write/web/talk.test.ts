import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, openItem } from '../../../tests/support/newsroom.ts';
import { canonicalJson, type Json } from '../../kernel/hash.ts';
import { readOutbox } from '../../kernel/mail.ts';
import { documentText } from '../document.ts';
import { currentContent } from '../queries/content.ts';
import { findEdition } from '../queries/editions.ts';

let t: TestApp;
type Person = Awaited<ReturnType<TestApp['signIn']>>;
let officer: Person;
let approver: Person;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
  approver = await t.signIn('approver', 'Dr. Bimo Saputra, M.Si.');
});
after(() => t.stop());

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
const textOf = async (id: string) => documentText((await editionOf(id)).body);
const LINES = ['Sebanyak 12 pintu air diperiksa.', 'Warga hadir di balai desa.'];

async function openText(...lines: string[]): Promise<string> {
  const id = await openItem(t, officer, { next: 'open' });
  await write(id, ...(lines.length > 0 ? lines : LINES));
  return id;
}
async function write(id: string, ...lines: string[]): Promise<void> {
  const { version } = await editionOf(id);
  const words = { version, headline: 'Judul', standfirst: '', body: bodyOf(...lines) };
  assert.equal((await officer.json(`/ruang/naskah/${id}/simpan`, words)).status, 200);
}
const talkOf = async (id: string, who = officer) =>
  (await (await who.get(`/ruang/naskah/${id}/bicara`, { headers: { accept: 'application/json' } })).json()).talk;
const propose = async (id: string, who: Person, lines: string[], headline = 'Judul', pageId = crypto.randomUUID()) =>
  who.json(`/ruang/naskah/${id}/usul`, {
    version: (await editionOf(id)).version,
    pageId,
    headline,
    standfirst: '',
    body: bodyOf(...lines),
  });

describe('a comment', () => {
  it('hangs at its words, follows them, and says when they have changed or are gone', async () => {
    const id = await openText();
    const sent = await approver.post(`/ruang/naskah/${id}/komentar`, { text: 'Benar 12?', quote: '12 pintu air' });
    assert.equal(sent.headers.get('location'), `/ruang/naskah/${id}/komentar?kabar=komentar`);
    await write(id, 'Alinea baru di depan.', ...LINES);
    assert.equal((await talkOf(id)).threads[0].place, 'here');
    await write(id, 'Alinea baru di depan.', LINES[0]!.replace('pintu air', 'gerbang'), LINES[1]!);
    assert.match(await officer.page(`/ruang/naskah/${id}/komentar`), /Bagian ini sudah (berubah|tidak ada)/);
    await write(id, LINES[1]!);
    assert.equal((await talkOf(id)).threads[0].place, 'gone');
    assert.match(await officer.page(`/ruang/naskah/${id}/komentar`), /Benar 12\?/);
  });

  it('is answered, settled, and open again after a further answer', async () => {
    const id = await openText();
    await officer.post(`/ruang/naskah/${id}/komentar`, { text: 'Tentang seluruh naskah.' });
    const [thread] = (await talkOf(id)).threads;
    assert.equal(thread.place, 'whole');
    const at = `/ruang/naskah/${id}/komentar/${thread.id}`;
    await approver.post(`${at}/balas`, { text: 'Setuju.' });
    await approver.post(`${at}/selesai`);
    assert.equal((await talkOf(id)).open, 0);
    assert.match(await officer.page(`/ruang/naskah/${id}/komentar`), /Selesai, oleh Dr\. Bimo Saputra/);
    await officer.post(`${at}/balas`, { text: 'Belum.' });
    const [again] = (await talkOf(id)).threads;
    assert.equal(again.settledBy, null);
    assert.deepEqual(
      again.comments.map((one: { text: string }) => one.text),
      ['Tentang seluruh naskah.', 'Setuju.', 'Belum.'],
    );
  });

  it('tells colleagues who are named, without a word of what it says', async () => {
    const id = await openText('Naskah rahasia sekali.');
    await officer.post(`/ruang/naskah/${id}/komentar`, { text: '@Bimo Saputra mohon periksa kenaribiru.' });
    await t.drain();
    const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 20, offset: 0 });
    const mails = entries.filter((one) => one.mail.to === approver.email);
    assert.equal(mails.length, 1);
    assert.match(mails[0]!.mail.text, new RegExp(`/ruang/naskah/${id}/komentar`));
    assert.doesNotMatch(JSON.stringify(mails[0]!.mail), /kenaribiru|rahasia/);
  });

  it('about words that are not in the text comes back with everything typed', async () => {
    const id = await openText();
    const answer = await officer.post(`/ruang/naskah/${id}/komentar`, { text: 'Jangan hilang.', quote: 'tidak ada' });
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /Kata-kata itu tidak ada di naskah/);
    assert.match(html, /Jangan hilang\./);
  });
});

describe('a suggestion', () => {
  it('changes nothing until a writer accepts it, and then counts as the writer’s change', async () => {
    const id = await openText();
    const { version } = await editionOf(id);
    assert.equal(
      (await propose(id, approver, [LINES[0]!.replace('12', 'dua belas'), LINES[1]!], 'Judul Lain')).status,
      200,
    );
    assert.equal(await textOf(id), LINES.join('\n'));
    assert.equal((await editionOf(id)).version, version);
    const { suggestions, canEdit } = await talkOf(id, approver);
    assert.equal(canEdit, false);
    assert.equal(suggestions.length, 2);
    const body = suggestions.find((one: { replacement: { place: string } }) => one.replacement.place === 'body');
    const at = `/ruang/naskah/${id}/usul/${body.id}`;
    assert.equal((await approver.post(`${at}/terima`)).status, 403);
    assert.equal((await officer.post(`${at}/terima`)).status, 303);
    const edition = await editionOf(id);
    assert.equal(documentText(edition.body), 'Sebanyak dua belas pintu air diperiksa.\nWarga hadir di balai desa.');
    assert.equal(edition.lastEditorId, officer.accountId);
    assert.equal(edition.version, version + 1);
    assert.equal((await talkOf(id)).suggestions.length, 1);
    assert.equal((await officer.post(`${at}/terima`)).status, 404, 'it is decided once');
  });

  it('takes the place of what the same page proposed before, and stands beside those of others', async () => {
    const id = await openText();
    const pageId = crypto.randomUUID();
    await propose(id, approver, [LINES[0]!, `${LINES[1]} Ramai.`], 'Judul', pageId);
    await propose(id, approver, [LINES[0]!, `${LINES[1]} Ramai sekali.`], 'Judul', pageId);
    await propose(id, await t.signIn('editor'), [LINES[0]!]);
    const { suggestions } = await talkOf(id);
    assert.deepEqual(suggestions.map((one: { proposed: string }) => one.proposed).sort(), [
      '',
      `${LINES[1]} Ramai sekali.`,
    ]);
    await propose(id, approver, LINES, 'Judul', pageId);
    assert.equal((await talkOf(id)).suggestions.length, 1);
  });

  it('joins with what changed elsewhere in its paragraph, gives way where the same words changed, and both may stay', async () => {
    const id = await openText();
    await propose(id, approver, [LINES[0]!.replace('12', 'dua belas'), LINES[1]!]);
    await write(id, LINES[0]!.replace('12', '13'), LINES[1]!);
    const [one] = (await talkOf(id)).suggestions;
    assert.equal(one.place, 'changed');
    const at = `/ruang/naskah/${id}/usul/${one.id}`;
    assert.equal((await officer.post(`${at}/terima`)).status, 409);
    await officer.post(`${at}/terima`, { how: 'both' });
    assert.equal(
      await textOf(id),
      'Sebanyak 13 pintu air diperiksa.\nSebanyak dua belas pintu air diperiksa.\nWarga hadir di balai desa.',
    );
  });

  it('is declined with a reason by a writer, or taken back by whoever made it, and nobody else', async () => {
    const id = await openText();
    await propose(id, approver, [`${LINES[0]} Lebih.`, LINES[1]!]);
    const [one] = (await talkOf(id)).suggestions;
    const other = await t.signIn('approver', 'Citra Dewanti');
    assert.equal((await other.post(`/ruang/naskah/${id}/usul/${one.id}/tolak`)).status, 403);
    await officer.post(`/ruang/naskah/${id}/usul/${one.id}/tolak`, { reason: 'Sudah ada di alinea tiga.' });
    const { rows } = await t.kernel.pool.query('SELECT state, reason FROM write.suggestions WHERE id = $1', [one.id]);
    assert.deepEqual(rows, [{ state: 'rejected', reason: 'Sudah ada di alinea tiga.' }]);
    await propose(id, approver, [`${LINES[0]} Lagi.`, LINES[1]!]);
    const [again] = (await talkOf(id)).suggestions;
    assert.equal((await approver.post(`/ruang/naskah/${id}/usul/${again.id}/tolak`)).status, 303);
    assert.equal((await talkOf(id)).suggestions.length, 0);
  });

  it('of many are accepted all at once', async () => {
    const id = await openText();
    await propose(id, approver, ['Pembuka baru.', `${LINES[0]} Semua aman.`, LINES[1]!], 'Judul Baru');
    await officer.post(`/ruang/naskah/${id}/usul/terima-semua`);
    assert.equal(await textOf(id), `Pembuka baru.\n${LINES[0]} Semua aman.\n${LINES[1]}`);
    assert.equal((await editionOf(id)).headline, 'Judul Baru');
    assert.equal((await talkOf(id)).open, 0);
  });
});

describe('what people say beside a text', () => {
  it('is in no package, preview or public page, and closed to everyone outside the office', async () => {
    const id = await openText();
    await officer.post(`/ruang/naskah/${id}/komentar`, { text: 'kenariungukomentar' });
    await propose(id, approver, [`${LINES[0]} kenariunguusul`, LINES[1]!]);
    const secret = /kenariungu/;
    assert.match(JSON.stringify(await talkOf(id)), secret);
    const content = canonicalJson((await currentContent(t.kernel.db, id)) as unknown as Json);
    assert.doesNotMatch(content, secret);
    assert.doesNotMatch(await officer.page(`/ruang/naskah/${id}/pratinjau`), secret);
    const { rows } = await t.kernel.pool.query(
      "SELECT has_table_privilege('gapura_public', c.oid, 'SELECT') AS may FROM pg_class c WHERE c.oid = ANY($1::regclass[])",
      [['comments', 'suggestions', 'working_copies', 'merge_bases', 'presence'].map((name) => `write.${name}`)],
    );
    assert.deepEqual(
      rows.map((row) => row.may),
      [false, false, false, false, false],
    );
    const outsider = await t.signIn('analyst');
    const [one] = (await talkOf(id)).suggestions;
    const [thread] = (await talkOf(id)).threads;
    for (const path of ['komentar', 'bicara']) {
      assert.equal((await outsider.get(`/ruang/naskah/${id}/${path}`)).status, 404);
      assert.equal((await t.request(`/ruang/naskah/${id}/${path}`)).status, 303);
    }
    for (const path of [
      `usul/${one.id}/terima`,
      `usul/${one.id}/tolak`,
      'usul/terima-semua',
      'komentar',
      `komentar/${thread.id}/balas`,
    ])
      assert.equal((await outsider.post(`/ruang/naskah/${id}/${path}`, { text: 'x' })).status, 404, path);
    assert.equal((await propose(id, outsider, ['x'])).status, 404);
  });
});
