import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, openItem } from '../../../tests/support/newsroom.ts';
import { makeEdition } from '../../../tests/support/office.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { documentText } from '../document.ts';
import { currentContent } from '../queries/content.ts';
import { findEdition } from '../queries/editions.ts';
import { provenanceOf, recordPassages, sentenceHash, shareOf, shareOfSentences, toProvenance } from './index.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
const save = async (id: string, body: unknown, headline = '') => {
  const { version } = await editionOf(id);
  const answer = await officer.json(`/ruang/naskah/${id}/simpan`, { version, headline, standfirst: '', body });
  assert.equal(answer.status, 200, await answer.text());
};

describe('where the words come from', () => {
  it('a draft is by the grammar, a sentence that a person adds is theirs, and a word changed is an edit', async () => {
    const id = await openItem(t, officer);
    const drafted = await editionOf(id);
    const first = (await provenanceOf(t.kernel.db, id))!;
    assert.equal(first.digitalSourceType, 'algorithmicMedia');
    assert.equal(first.words.person, 0);
    assert.ok(first.words.grammar > 20);
    const own = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Petugas bekerja tanpa istirahat sampai sore.' }],
    };
    await save(id, { ...drafted.body, content: [...drafted.body.content, own] }, drafted.headline);
    const { passages, words } = await shareOf(t.kernel.db, await editionOf(id));
    assert.equal(words.person, 6);
    assert.equal(passages.at(-1)?.origin, 'person');
    assert.equal((await provenanceOf(t.kernel.db, id))?.digitalSourceType, 'humanEdits');
    const html = await officer.page(`/ruang/naskah/${id}/asal`);
    assert.match(html, /class="by by-person"[^>]*><span class="sr">\(Ditulis orang\) <\/span>Petugas bekerja tanpa/);
    assert.match(html, /class="by by-grammar" title="Susunan cara bawaan"/);
    assert.match(html, /Tidak ada kalimat dari asisten AI/);
    assert.match(await officer.page(`/ruang/naskah/${id}`), new RegExp(`href="/ruang/naskah/${id}/asal"`));
    assert.equal((await (await t.signIn('analyst')).get(`/ruang/naskah/${id}/asal`)).status, 404);
  });

  it('is part of what an approval covers, and a text that came from outside says nothing of itself', async () => {
    const id = await openItem(t, officer);
    assert.equal((await currentContent(t.kernel.db, id)).provenance?.words.person, 0);
    const { editionId } = await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: 'Warga Membersihkan Sungai Lirung',
      writer: null,
    });
    assert.equal('provenance' in (await currentContent(t.kernel.db, editionId)), false);
    await save(editionId, bodyOf('Warga membersihkan Sungai Lirung bersama petugas kementerian.', 'Air jernih lagi.'));
    const after = (await provenanceOf(t.kernel.db, editionId))!;
    assert.equal(after.digitalSourceType, null);
    assert.deepEqual([after.words.unknown, after.words.person], [7, 3]);
  });

  it('a sentence that a person wrote first stays theirs when a model repeats it', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const mine = 'Sebanyak 12 pintu air diperiksa.';
    await save(id, bodyOf(mine));
    const { itemId, body } = await editionOf(id);
    await t.kernel.change(SYSTEM, (tx) =>
      recordPassages(tx, {
        itemId,
        editionId: id,
        origin: 'model',
        model: 'contoh-8b',
        sentences: [mine, 'Tiga pintu air diganti oleh tim teknis balai.'],
      }),
    );
    await save(id, bodyOf(documentText(body), 'Tiga pintu air diganti oleh tim teknis balai.'));
    const share = await shareOf(t.kernel.db, await editionOf(id));
    assert.deepEqual(
      share.passages.map((one) => one.origin),
      ['person', 'model'],
    );
    assert.deepEqual((await provenanceOf(t.kernel.db, id))?.models, ['contoh-8b']);
    assert.equal(toProvenance(share).digitalSourceType, 'compositeWithTrainedAlgorithmicMedia');
  });

  it('four of five words the same is an edited sentence, three of five a new one', () => {
    const text = 'Sebanyak dua belas pintu diperiksa.';
    const recorded = [{ hash: sentenceHash(text), text, origin: 'model' as const, model: 'm' }];
    const judge = (words: string) =>
      shareOfSentences([{ block: 0, start: 0, end: words.length, text: words }], recorded);
    assert.deepEqual(judge('SEBANYAK dua belas pintu, diperiksa').passages[0]?.edited, false);
    const edited = judge('Sebanyak dua belas pintu diganti.');
    assert.deepEqual([edited.passages[0]?.origin, edited.passages[0]?.edited], ['model', true]);
    assert.equal(judge('Sebanyak dua belas jendela diganti.').passages[0]?.origin, 'person');
  });
});
