import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { openItem } from '../../../tests/support/newsroom.ts';
import { documentText } from '../document.ts';
import { houseStyleOf } from '../house-style/house-style-of.ts';
import { findEdition } from '../queries/editions.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());

const fields = (more: Record<string, string> = {}) => ({
  agencyId: t.agencyId,
  attributionVerbs: 'papar\nungkap',
  datelinePlace: 'Sukamaju',
  datelineForm: 'capitals-date',
  boilerplate: 'Kementerian Sungai dan Danau mengurus sungai dan danau.',
  contact: 'Biro Humas, telepon 021-555-0100',
  forbidden: 'stakeholder = pemangku kepentingan; pihak terkait',
  secondMention: 'last',
  headlineWords: '10',
  headlineMost: '80',
  ...more,
});
const bodyOfNewItem = async (role: 'officer' | 'editor'): Promise<{ id: string; text: string }> => {
  const client = await t.signIn(role);
  const id = await openItem(t, client);
  return { id, text: documentText((await findEdition(t.kernel, id))!.body) };
};

describe('the house style', () => {
  it('is obeyed by the next draft: verbs, dateline, second mention, standing paragraph and contact', async () => {
    const editor = await t.signIn('editor');
    assert.equal((await editor.post('/ruang/gaya', fields())).status, 303);
    const { text } = await bodyOfNewItem('officer');
    assert.match(text, /^SUKAMAJU, 25 Juni 2024 – /);
    assert.match(text, /” (?:papar|ungkap) Wahyuni\./);
    assert.match(text, /Kementerian Sungai dan Danau \(?[^.]*mengurus sungai dan danau\.|mengurus sungai dan danau\./);
    assert.match(text, /Kontak media: Biro Humas, telepon 021-555-0100\./);
    assert.doesNotMatch(text, /perlu dilengkapi: kontak/);
  });

  it('shows what is kept, and names a verb that nobody knows without losing the rest', async () => {
    const editor = await t.signIn('editor');
    assert.match(await editor.page('/ruang/gaya'), /stakeholder = pemangku kepentingan; pihak terkait/);
    const answer = await editor.post(
      '/ruang/gaya',
      fields({ attributionVerbs: 'ujar\nteriak', contact: 'Meja Humas' }),
    );
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /“teriak” bukan kata kerja pengutip/);
    assert.match(html, /Meja Humas/);
    assert.equal((await houseStyleOf(t.kernel.db, t.agencyId)).contact, 'Biro Humas, telepon 021-555-0100');
  });

  it('is not kept by an officer or an approver', async () => {
    for (const role of ['officer', 'approver'] as const) {
      const client = await t.signIn(role);
      assert.equal((await client.get('/ruang/gaya')).status, 403);
      assert.equal((await client.post('/ruang/gaya', fields())).status, 403);
    }
  });
});

describe('other wordings of a paragraph', () => {
  it('are offered from the same facts, and the one that is picked stands in the text', async () => {
    const officer = await t.signIn('officer');
    const id = await openItem(t, officer);
    const before = (await findEdition(t.kernel, id))!;
    const list = await officer.page(`/ruang/naskah/${id}/susun-ulang`);
    const block = /susun-ulang\?blok=(\d+)/.exec(list)?.[1];
    assert.ok(block, list.slice(0, 3000));
    const html = await officer.page(`/ruang/naskah/${id}/susun-ulang?blok=${block}`);
    const decode = (words: string) => words.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const value = (name: string) => decode(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
    const [text, wording] = [value('text'), value('wording')];
    assert.ok(wording !== '' && wording !== text);
    const answer = await officer.post(`/ruang/naskah/${id}/susun-ulang`, { block, text, wording });
    assert.equal(answer.status, 303);
    const after = (await findEdition(t.kernel, id))!;
    assert.ok(documentText(after.body).includes(wording));
    assert.equal(after.version, before.version + 1);
    const again = await officer.post(`/ruang/naskah/${id}/susun-ulang`, { block, text, wording: `${text} Tambahan.` });
    assert.equal(again.status, 409);
  });
});
