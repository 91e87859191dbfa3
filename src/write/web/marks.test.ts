import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { bodyOf, openItem } from '../../../tests/support/newsroom.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { createAgency } from '../../people/index.ts';
import { planPolicy } from '../../plan/index.ts';
import { startItem } from '../commands/start-item.ts';
import { documentText } from '../document.ts';
import { openMarks } from '../queries/check.ts';
import { findEdition } from '../queries/editions.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer');
});
after(() => t.stop());

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
const save = (id: string, version: number, text: string, who = officer) =>
  who.json(`/ruang/naskah/${id}/simpan`, {
    version,
    headline: 'Dua Belas Pintu Air Diperiksa',
    standfirst: '',
    body: bodyOf(text),
  });

const TRUE_SENTENCE = 'Sebanyak 12 pintu air diperiksa dan 3 pintu diganti.';
const FALSE_SENTENCE = 'Sebanyak 47 pintu air diperiksa pada hari itu.';

describe('marks', () => {
  it('bar the way to approval until a named person takes them on with a reason', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    await save(id, version, FALSE_SENTENCE);
    const barred = await officer.page(`/ruang/naskah/${id}`);
    assert.match(barred, /id="ajukan"[^>]*aria-disabled="true"/);
    for (const mark of await openMarks(t.kernel, id)) {
      const short = await officer.post(`/ruang/naskah/${id}/tanda`, { finding: mark.id, reason: 'ya' });
      assert.equal(short.status, 422);
      const taken = await officer.post(`/ruang/naskah/${id}/tanda`, {
        finding: mark.id,
        reason: 'Angka dari berita acara yang menyusul.',
      });
      assert.equal(taken.status, 303);
    }
    const [mark] = await openMarks(t.kernel, id);
    assert.equal(mark?.accepted?.accountId, officer.accountId);
    const free = await officer.page(`/ruang/naskah/${id}`);
    assert.doesNotMatch(free, /id="ajukan"[^>]*aria-disabled/);
    assert.match(free, /Ditanggung Rani Anggraini/);
    const reopened = await officer.json(`/ruang/naskah/${id}/tanda/buka`, {});
    assert.equal(reopened.status, 422);
    await officer.post(`/ruang/naskah/${id}/tanda/buka`, { finding: mark!.id });
    assert.equal((await openMarks(t.kernel, id))[0]?.accepted, null);
  });

  it('of advice can be set aside with a reason, which the card then shows', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    const { saved } = await (
      await save(id, version, `${TRUE_SENTENCE} Acara itu dimana-mana dibicarakan dan di adakan lagi.`)
    ).json();
    const advice = saved.check.cards.find((one: { must: boolean }) => !one.must);
    assert.ok(advice.how.length > 5 && !advice.accepted);
    const reason = 'Ejaan ini mengikuti nama acara yang resmi.';
    assert.equal((await officer.post(`/ruang/naskah/${id}/tanda`, { finding: advice.id, reason })).status, 303);
    const page = await officer.page(`/ruang/naskah/${id}`);
    assert.match(page, /Diabaikan Rani Anggraini/);
    assert.ok(page.includes(reason));
  });

  it('are mended by the button where the check knows how', async () => {
    const id = await openItem(t, officer);
    const { version } = await editionOf(id);
    const { saved } = await (
      await save(id, version, `${TRUE_SENTENCE} Acara itu dimana-mana dibicarakan dan di adakan lagi.`)
    ).json();
    const card = saved.check.cards.find((one: { fix: unknown }) => one.fix);
    assert.ok(card, JSON.stringify(saved.check.cards));
    const answer = await officer.post(`/ruang/naskah/${id}/perbaiki`, { finding: card.id });
    assert.equal(answer.status, 303);
    assert.ok(documentText((await editionOf(id)).body).includes(card.fix.replacement));
  });

  it('offer headlines that a press of a button takes', async () => {
    const id = await openItem(t, officer);
    const { headline, headlineChoices } = await editionOf(id);
    const other = headlineChoices.find((choice) => choice.text !== headline)!.text;
    await officer.post(`/ruang/naskah/${id}/judul`, { headline: other });
    assert.equal((await editionOf(id)).headline, other);
  });
});

describe('who may', () => {
  it('read: the approver, but not change', async () => {
    const id = await openItem(t, officer);
    const approver = await t.signIn('approver');
    const html = await approver.page(`/ruang/naskah/${id}`);
    assert.match(html, /&quot;canEdit&quot;:false/, 'they may comment and suggest');
    assert.doesNotMatch(html, /id="simpan"|id="ajukan"/);
    const { version } = await editionOf(id);
    assert.equal((await save(id, version, 'a', approver)).status, 403);
    for (const act of ['draf', 'edisi', 'bahan', 'taklimat'])
      assert.equal((await approver.post(`/ruang/naskah/${id}/${act}`)).status, 403, act);
  });

  it('not see it at all: another agency, an analyst, a case officer', async () => {
    const other = await createAgency(t.kernel, SYSTEM, {
      slug: 'lain',
      name: 'Badan Lain',
      nameEn: 'Other',
      shortName: 'BL',
      tagline: 'x',
    });
    const allowed = planPolicy.allow(SYSTEM, 'open', { agencyId: other.id });
    const { editionId } = await startItem(t.kernel, allowed, {
      type: 'news',
      angle: 'Badan Lain membuka layanan baru',
    });
    assert.equal((await officer.get(`/ruang/naskah/${editionId}`)).status, 404);
    assert.equal((await officer.get(`/ruang/naskah/${editionId}/pratinjau`)).status, 404);
    assert.equal((await save(editionId, 1, 'a')).status, 404);
    const id = await openItem(t, officer);
    for (const role of ['analyst', 'case-officer', 'administrator'] as const)
      assert.equal((await (await t.signIn(role)).get(`/ruang/naskah/${id}`)).status, 404, role);
  });

  it('finds nothing at an address that is none', async () => {
    for (const id of ['x', '01a20d45-ad96-79b6-8ac4-dcc02b38474f'])
      assert.equal((await officer.get(`/ruang/naskah/${id}`)).status, 404);
  });
});
