import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, openItem } from '../../../tests/support/newsroom.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { draftEdition } from '../commands/draft-edition.ts';
import { documentText } from '../document.ts';
import { writePolicy } from '../policy.ts';
import { checkEdition } from '../queries/check.ts';
import { findEdition } from '../queries/editions.ts';
import { claimsOf, ledgerOf } from '../queries/material.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

async function open() {
  const id = await openItem(t, officer);
  const itemId = (await findEdition(t.kernel, id))!.itemId;
  const find = async (value: RegExp, kind = 'number') =>
    (await ledgerOf(t.kernel.db, itemId)).find((row) => row.claim.kind === kind && value.test(row.claim.value))!;
  const decide = (fields: Record<string, string>) => officer.post(`/ruang/naskah/${id}/fakta`, fields);
  return { id, itemId, find, decide };
}
const musts = async (id: string) =>
  (await checkEdition(t.kernel, id)).findings.filter((one) => one.weight === 'must').map((one) => one.kind);
async function save(id: string, text: string) {
  const { version } = (await findEdition(t.kernel, id))!;
  const body = { version, headline: 'Pintu air diperiksa', standfirst: '', body: bodyOf(text) };
  assert.equal((await officer.json(`/ruang/naskah/${id}/simpan`, body)).status, 200);
}

describe('the claim ledger', () => {
  it('shows each fact with its passage, and a correction holds for checks and drafts', async () => {
    const { id, find, decide } = await open();
    const page = await officer.page(`/ruang/naskah/${id}/fakta`);
    assert.match(page, /12 pintu air/);
    assert.match(page, /belum diperiksa/);
    const gates = await find(/^12 pintu/);
    await save(id, 'Sebanyak 14 pintu air diperiksa.');
    assert.ok((await musts(id)).includes('number'));
    const answer = await decide({
      claim: String(gates.number),
      decision: 'correct',
      text: '14 pintu',
      reason: 'Berita acara menyebut 14.',
    });
    assert.equal(answer.status, 303);
    assert.deepEqual(await musts(id), []);
    await save(id, 'Sebanyak 12 pintu air diperiksa.');
    assert.ok((await musts(id)).includes('number'));
    const shown = await officer.page(`/ruang/naskah/${id}/fakta`);
    assert.match(shown, /<del>[^<]*12 pintu/);
    assert.match(shown, /Berita acara menyebut 14/);
  });

  it('a rejected fact supports nothing and is drafted from no more, until the decision is taken back', async () => {
    const { id, itemId, find, decide } = await open();
    const replaced = await find(/^12 pintu air diperiksa/, 'statement');
    await save(id, 'Sebanyak 3 pintu diganti.');
    assert.deepEqual(await musts(id), []);
    const short = await decide({ claim: String(replaced.number), decision: 'reject', reason: 'x' });
    assert.equal(short.status, 422);
    assert.match(await short.text(), /Tulis alasannya/);
    await decide({ claim: String(replaced.number), decision: 'reject', reason: 'Belum pasti menurut balai.' });
    assert.ok((await musts(id)).length > 0);
    assert.ok(!(await claimsOf(t.kernel.db, itemId)).some((claim) => claim.number === replaced.number));
    await decide({ claim: String(replaced.number), decision: 'reopen' });
    assert.deepEqual(await musts(id), []);
  });

  it('several facts are accepted at once; a claim is merged only into another standing one of its kind', async () => {
    const { itemId, id, find, decide } = await open();
    const [gates, replaced, host] = [
      await find(/^12 pintu/),
      await find(/^3 pintu/),
      await find(/^Budi Santoso/, 'person'),
    ];
    const both = await officer.post(`/ruang/naskah/${id}/fakta`, {
      decision: 'accept',
      claim: [String(gates.number), String(replaced.number)],
    });
    assert.equal(both.status, 303);
    assert.equal((await find(/^12 pintu/)).state, 'accepted');
    for (const into of [gates.number, host.number, 99_999])
      assert.equal((await decide({ claim: String(gates.number), decision: 'merge', into: String(into) })).status, 422);
    await decide({ claim: String(gates.number), decision: 'merge', into: String(replaced.number) });
    const standing = await claimsOf(t.kernel.db, itemId);
    assert.equal(standing.find((claim) => claim.number === replaced.number)?.spans.length, 2);
    assert.equal(
      (await decide({ claim: String(replaced.number), decision: 'merge', into: String(gates.number) })).status,
      422,
    );
  });

  it('a passage that a person adds becomes a fact, and words that no source holds don’t', async () => {
    const { id, itemId } = await open();
    const add = (passage: string) =>
      officer.post(`/ruang/naskah/${id}/fakta/tambah`, { position: '1', kind: 'statement', passage });
    const refused = await add('dua puluh ekor buaya');
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /dua puluh ekor buaya/);
    assert.equal((await add('sepakat pemantauan bersama')).status, 303);
    const row = (await ledgerOf(t.kernel.db, itemId)).find((one) => one.manual);
    assert.equal(row?.state, 'accepted');
    await officer.post(`/ruang/naskah/${id}/bahan`, {
      tempel: 'Catatan kedua: 5 perahu disiapkan.',
      paste: 'Catatan kedua: 5 perahu disiapkan.',
    });
    const after = (await ledgerOf(t.kernel.db, itemId)).find((one) => one.number === row?.number);
    assert.deepEqual([after?.gone, after?.state], [false, 'accepted']);
  });

  it('decisions outlive a draft that is written again', async () => {
    const { id, itemId, find, decide } = await open();
    const gates = await find(/^12 pintu/);
    await decide({
      claim: String(gates.number),
      decision: 'correct',
      text: '14 pintu',
      reason: 'Menurut berita acara.',
    });
    const edition = (await findEdition(t.kernel, id))!;
    const drafted = await draftEdition(t.kernel, writePolicy.allow(SYSTEM, 'edit', edition));
    assert.match(documentText(drafted.body), /14 pintu air/);
    assert.equal((await ledgerOf(t.kernel.db, itemId)).find((row) => row.number === gates.number)?.state, 'corrected');
  });

  it('another agency and a visitor see nothing of it, and an approver decides nothing', async () => {
    const { id, find } = await open();
    const approver = await t.signIn('approver');
    assert.equal((await approver.get(`/ruang/naskah/${id}/fakta`)).status, 200);
    const gates = await find(/^12 pintu/);
    const denied = await approver.post(`/ruang/naskah/${id}/fakta`, {
      claim: String(gates.number),
      decision: 'accept',
    });
    assert.equal(denied.status, 403);
    assert.notEqual((await t.visitor().get(`/ruang/naskah/${id}/fakta`)).status, 200);
  });
});
