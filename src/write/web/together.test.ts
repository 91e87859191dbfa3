import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, openItem } from '../../../tests/support/newsroom.ts';
import { newId } from '../../kernel/ids.ts';
import { documentText } from '../document.ts';
import { findEdition } from '../queries/editions.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
let editor: typeof officer;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
  editor = await t.signIn('editor', 'Retno Lestari');
});
after(() => t.stop());

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
const textOf = async (id: string) => documentText((await editionOf(id)).body);
const rowsOf = async (sql: string, id: string) => (await t.kernel.pool.query(sql, [id])).rows;

/** An open page of a person: sends what stands there on the version it knows. */
function pageOf(id: string, who = officer, pageId = crypto.randomUUID()) {
  let version = 1;
  const send = async (...paragraphs: string[]) => {
    const answer = await who.json(`/ruang/naskah/${id}/simpan`, {
      version,
      headline: 'Judul',
      standfirst: '',
      body: bodyOf(...paragraphs),
      pageId,
    });
    return { status: answer.status, ...(await answer.json()) };
  };
  return {
    pageId,
    send,
    /** Sends, and goes on from the version of the answer. */
    async save(...paragraphs: string[]) {
      const reply = await send(...paragraphs);
      version = reply.saved.version;
      return reply;
    },
    async catchUp() {
      version = (await editionOf(id)).version;
    },
  };
}

describe('two pages of one text', () => {
  it('are joined when they change different paragraphs, and both are told the whole text', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const [mine, theirs] = [pageOf(id), pageOf(id, editor)];
    await mine.save('Alinea satu tentang sungai.', 'Alinea dua tentang warga.');
    await theirs.catchUp();
    await theirs.save('Alinea satu tentang sungai.', 'Alinea dua tentang warga desa.');
    const reply = await mine.save('Alinea satu tentang sungai besar.', 'Alinea dua tentang warga.');
    assert.deepEqual(reply.text.body, bodyOf('Alinea satu tentang sungai besar.', 'Alinea dua tentang warga desa.'));
    assert.equal(reply.alternatives, 0);
    const quiet = await mine.save('Alinea satu tentang sungai besar.', 'Alinea dua tentang warga desa.');
    assert.equal(quiet.text, undefined, 'a page that has it all is told nothing new');
  });

  it('keep both wordings where the same words were changed, and nobody is refused', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const [mine, theirs] = [pageOf(id), pageOf(id, editor)];
    await mine.save('Sebanyak 12 pompa menyala.');
    await theirs.catchUp();
    await theirs.save('Sebanyak 13 pompa menyala.');
    const reply = await mine.send('Sebanyak 14 pompa menyala.');
    assert.equal(reply.status, 200);
    assert.equal(reply.alternatives, 1);
    assert.equal(await textOf(id), 'Sebanyak 13 pompa menyala.');
    await mine.send('Sebanyak 14 pompa menyala keras.');
    const kept = await rowsOf('SELECT * FROM write.suggestions WHERE edition_id = $1', id);
    assert.match(JSON.stringify(kept.map((one) => one.proposed)), /14 pompa/);
    assert.equal(kept[0].author_id, officer.accountId);
    assert.equal(kept[0].against_id, editor.accountId);
  });

  it('lose nothing and double nothing when the answer to a save was lost on the way', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const mine = pageOf(id);
    await mine.save('Alinea awal.');
    await mine.send('Alinea awal.', 'Alinea baru');
    await mine.send('Alinea awal.', 'Alinea baru tentang pompa.');
    assert.equal(await textOf(id), 'Alinea awal.\nAlinea baru tentang pompa.');
  });

  it('are joined from a version that was replaced long before, and from one that nobody knows', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const [mine, theirs] = [pageOf(id), pageOf(id, editor)];
    await mine.save('Alinea satu tentang sungai.');
    await theirs.catchUp();
    await mine.save('Alinea satu tentang sungai.', 'Alinea dua tentang warga.');
    await mine.save('Alinea satu tentang sungai.', 'Alinea dua tentang warga.', 'Alinea tiga tentang pompa.');
    await theirs.save('Alinea nol.', 'Alinea satu tentang sungai.');
    assert.deepEqual((await textOf(id)).split('\n').length, 4);
    await t.kernel.pool.query('DELETE FROM write.merge_bases WHERE edition_id = $1', [id]);
    await pageOf(id, editor).send('Alinea satu tentang sungai.', 'Dari jauh.');
    const text = await textOf(id);
    for (const wanted of ['Alinea nol.', 'Alinea tiga tentang pompa.', 'Dari jauh.']) assert.ok(text.includes(wanted));
  });

  it('don’t fill the history: versions are kept by the same rule as before', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const mine = pageOf(id);
    for (const text of ['a', 'ab', 'abc', 'abcd']) await mine.save(text);
    assert.ok((await rowsOf('SELECT 1 FROM write.edition_versions WHERE edition_id = $1', id)).length <= 1);
  });
});

describe('a working copy', () => {
  it('is its writer’s alone, and says into which version its words went', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const mine = pageOf(id);
    await mine.save('Isi.');
    const copies = await rowsOf('SELECT * FROM write.working_copies WHERE edition_id = $1', id);
    assert.equal(copies.length, 1);
    assert.equal(copies[0].account_id, officer.accountId);
    assert.equal(copies[0].joined_version, (await editionOf(id)).version);
  });
});

describe('words that reached the server but not the text', () => {
  it('are shown to their writer alone, who puts them into the text or drops them', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const mine = pageOf(id);
    await mine.save('Alinea satu tentang sungai.');
    const { version } = await editionOf(id);
    const [put, dropped] = [crypto.randomUUID(), crypto.randomUUID()];
    // As after a process that ended between keeping the copy and joining it.
    for (const [pageId, text] of [
      [put, 'Alinea satu tentang sungai yang tertahan.'],
      [dropped, 'Alinea satu yang dibuang.'],
    ])
      await t.kernel.pool.query(
        `INSERT INTO write.working_copies (edition_id, account_id, page_id, base_version, headline, standfirst, body, updated_at)
         VALUES ($1, $2, $3, $4, 'Judul', '', $5, now() - interval '1 minute')`,
        [id, officer.accountId, pageId, version, JSON.stringify(bodyOf(text!))],
      );
    await mine.save('Alinea satu tentang sungai.', 'Alinea dua.');
    const html = await officer.page(`/ruang/naskah/${id}`);
    assert.match(html, /belum masuk naskah/);
    assert.match(html, /sungai yang tertahan/);
    assert.doesNotMatch(await editor.page(`/ruang/naskah/${id}`), /tertahan/);
    assert.equal((await editor.post(`/ruang/naskah/${id}/salinan/${put}/gabung`)).status, 404);
    assert.equal((await officer.post(`/ruang/naskah/${id}/salinan/${dropped}/buang`)).status, 303);
    assert.equal((await officer.post(`/ruang/naskah/${id}/salinan/${put}/gabung`)).status, 303);
    assert.equal(await textOf(id), 'Alinea satu tentang sungai yang tertahan.\nAlinea dua.');
    assert.doesNotMatch(await officer.page(`/ruang/naskah/${id}`), /belum masuk naskah/);
  });
});

/** Reads a stream until the news has what is wanted. */
async function readNews(answer: Response, wanted: (news: { version: number; people: { name: string }[] }) => boolean) {
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended: ${text}`);
    text += decoder.decode(value, { stream: true });
    for (const [, data] of text.matchAll(/event: kabar\ndata: (.*)\n\n/g)) {
      const news = JSON.parse(data!);
      if (wanted(news)) return { news, close: () => reader.cancel() };
    }
  }
}

describe('the stream of an edition', () => {
  const stream = (id: string, who: typeof officer) =>
    who.get(`/ruang/naskah/${id}/siaran?halaman=${crypto.randomUUID()}`);

  it('tells of new versions and of who is there, until they leave', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const mine = await stream(id, officer);
    assert.match(mine.headers.get('content-type') ?? '', /text\/event-stream/);
    const theirs = await stream(id, editor);
    await pageOf(id, editor).save('Kabar baru.');
    const { version } = await editionOf(id);
    const heard = await readNews(mine, (news) => news.version === version && news.people.length === 2);
    assert.deepEqual(heard.news.people.map((one: { name: string }) => one.name).sort(), [
      'Rani Anggraini',
      'Retno Lestari',
    ]);
    await theirs.body!.cancel();
    await heard.close();
    for (let left = 50; left > 0; left -= 1) {
      const rows = await rowsOf('SELECT 1 FROM write.presence WHERE edition_id = $1', id);
      if (rows.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail('those who left are still shown');
  });

  it('and all that stands beside a text is closed to visitors, other roles and other agencies', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    await pageOf(id).save('Isi.');
    const outsiders = [await t.signIn('case-officer'), await t.signIn('analyst')];
    await t.kernel.pool.query('UPDATE people.grants SET agency_id = $2 WHERE account_id = $1', [
      (outsiders[1] as typeof officer).accountId,
      await otherAgency(),
    ]);
    await t.kernel.pool.query("UPDATE people.grants SET role = 'officer' WHERE account_id = $1", [
      (outsiders[1] as typeof officer).accountId,
    ]);
    for (const path of ['siaran', 'teks']) {
      assert.equal((await t.request(`/ruang/naskah/${id}/${path}`)).status, 303);
      for (const who of outsiders) assert.equal((await who.get(`/ruang/naskah/${id}/${path}`)).status, 404, path);
    }
    const place = { pageId: crypto.randomUUID(), block: 0 };
    for (const who of outsiders) assert.equal((await who.json(`/ruang/naskah/${id}/hadir`, place)).status, 404);
    assert.deepEqual(await rowsOf('SELECT 1 FROM write.presence WHERE edition_id = $1', id), []);
  });
});

async function otherAgency(): Promise<string> {
  const { rows } = await t.kernel.pool.query(
    `INSERT INTO people.agencies (id, slug, name, name_en, short_name, tagline, created_at)
     VALUES ($1, 'lain', 'Kementerian Lain', 'Other Ministry', 'Kemenlain', '', now()) RETURNING id`,
    [newId()],
  );
  return rows[0].id;
}
