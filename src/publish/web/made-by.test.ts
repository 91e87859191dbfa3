import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type AssistedDesk, startAssistedDesk } from '../../../tests/support/assisted-desk.ts';
import { approveEdition, makeActor, makeEdition } from '../../../tests/support/office.ts';
import { findEdition } from '../../write/index.ts';
import { orderRelease, publishPolicy, releaseDue } from '../index.ts';

let desk: AssistedDesk;
let writer: Awaited<ReturnType<typeof makeActor>>;
let approver: typeof writer;
before(async () => {
  desk = await startAssistedDesk();
  const { kernel, agencyId } = desk.t;
  writer = await makeActor(kernel, agencyId, 'officer', 'Rani Anggraini');
  approver = await makeActor(kernel, agencyId, 'approver', 'Bagus Wiratama');
});
after(() => desk.stop());

/** Approves and releases an edition; returns its public page in both languages and the approver’s page. */
async function release(editionId: string): Promise<{ html: string; english: string; approval: string }> {
  const k = desk.t.kernel;
  const packageId = await approveEdition(k, editionId, writer, approver);
  const boss = await desk.t.signIn('approver');
  const approval = await boss.page(`/ruang/persetujuan/${packageId}`);
  const may = publishPolicy.allow(approver, 'release', { agencyId: desk.t.agencyId });
  await orderRelease(k, may, { packageId, holdUntil: null });
  await releaseDue(k, new AbortController().signal);
  const { rows } = await k.pool.query('SELECT slug FROM publish.articles WHERE edition_id = $1', [editionId]);
  const page = async (at: string) => (await desk.t.request(`${at}/berita/${rows[0].slug}`)).text();
  return { html: await page(''), english: await page('/en'), approval };
}

describe('what readers learn of how an article came about', () => {
  it('names the model that helped and who answers for the text, in both languages and in the data', async () => {
    await desk.settings();
    const id = await desk.item(
      'public',
      'Selasa, 25 Juni 2024, Bendungan Tirta Jaya, Kabupaten Sukamaju\nhasil: 12 pintu air diperiksa, 3 pintu diganti\n',
    );
    const path = (await desk.officer.post(`/ruang/naskah/${id}/asisten/susun`)).headers.get('location')!;
    const parts = (await desk.officer.page(path)).split('class="proposal-part"').slice(1);
    const whole = parts.flatMap((part, at) => (part.includes('[perlu dilengkapi') ? [] : [String(at)]));
    await desk.officer.post(`${path}/terima`, { 'paragraphs[]': whole });
    const { version, body } = (await findEdition(desk.t.kernel, id))!;
    const own = { type: 'paragraph', content: [{ type: 'text', text: 'Sebanyak 3 pintu diganti.' }] };
    await desk.officer.json(`/ruang/naskah/${id}/simpan`, {
      version,
      headline: '12 Pintu Air Diperiksa',
      standfirst: '',
      body: { ...body, content: [...body.content, own] },
    });
    const { html, english, approval } = await release(id);
    assert.match(approval, /Asal kata<\/dt><dd>\d+ % asisten AI \(contoh-8b\)/);
    assert.match(html, /Ditulis manusia dengan bantuan asisten AI \(contoh-8b\)/);
    assert.match(html, /Yang bertanggung jawab: Bagus Wiratama, Pranata humas\./);
    assert.match(english, /with the help of an AI assistant \(contoh-8b\).*Responsible: Bagus Wiratama/);
    assert.match(
      html,
      /"digitalSourceType":"https:\/\/schema\.org\/CompositeWithTrainedAlgorithmicMediaDigitalSource"/,
    );
  });

  it('says nothing of a text that was brought in, since nobody knows', async () => {
    const { editionId } = await makeEdition(desk.t.kernel, {
      agencyId: desk.t.agencyId,
      unitId: desk.t.unitId,
      headline: 'Warga Membersihkan Sungai Lirung',
      writer,
    });
    const { html } = await release(editionId);
    assert.match(html, /Sungai Lirung/);
    assert.doesNotMatch(html, /class="made-by|digitalSourceType/);
  });
});
