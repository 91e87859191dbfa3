import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { makeEdition, paragraphs } from '../../../tests/support/office.ts';
import { findEdition, saveEdition, writePolicy } from '../../write/index.ts';
import { findPackage } from '../index.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;

describe('the approval pages', () => {
  let t: TestApp;
  let writer: Person;
  let approver: Person;
  let both: Person;
  let n = 0;

  before(async () => {
    t = await startTestApp();
    writer = await t.signIn('officer', 'Rani Anggraini');
    approver = await t.signIn('approver', 'Bagus Wiratama');
    both = await t.signIn(['editor', 'approver'], 'Sari Lubis');
  });
  after(() => t.stop());

  const actor = (p: Person, role: string) =>
    ({ kind: 'account', id: p.accountId, name: 'x', grants: [{ role, agencyId: t.agencyId }] }) as const;
  const edition = async (by: Person = writer, headline = `Warga membersihkan Sungai Lirung ke-${++n}`) =>
    (
      await makeEdition(t.kernel, {
        agencyId: t.agencyId,
        unitId: t.unitId,
        headline,
        writer: { ...actor(by, 'officer'), grants: [] },
      })
    ).editionId;
  /** Submits through the form and returns the package's id from where the answer leads. */
  async function submit(editionId: string, by: Person = writer): Promise<string> {
    const answer = await by.post(`/ruang/naskah/${editionId}/ajukan`);
    assert.equal(answer.status, 303);
    return /\/ruang\/persetujuan\/([0-9a-f-]{36})$/.exec(answer.headers.get('location')!)![1]!;
  }
  const hashOf = async (id: string) => (await findPackage(t.kernel, id))!.hash;
  const edit = async (editionId: string, text: string) => {
    const e = (await findEdition(t.kernel, editionId))!;
    await saveEdition(
      t.kernel,
      writePolicy.allow(
        { ...actor(writer, 'officer'), grants: [{ role: 'officer', agencyId: t.agencyId }] },
        'edit',
        e,
      ) as never,
      { version: e.version, headline: e.headline, standfirst: e.standfirst, body: paragraphs(text) },
    );
  };

  it('shows an empty queue, then what waits and from whom', async () => {
    assert.match(await approver.page('/ruang/persetujuan'), /Tidak ada paket menunggu/);
    const id = await submit(await edition());
    const queue = await approver.page('/ruang/persetujuan');
    assert.match(queue, new RegExp(`href="/ruang/persetujuan/${id}"`));
    assert.match(queue, /dari Rani Anggraini/);
  });

  it('shows everything that is approved: question, text, check, fingerprint in words, and two buttons', async () => {
    const id = await submit(await edition());
    const html = await approver.page(`/ruang/persetujuan/${id}`);
    assert.match(html, /Setujui siaran pers ini untuk terbit\?/);
    assert.match(html, /bersama petugas kementerian/);
    assert.match(html, /Hasil pemeriksaan/);
    assert.match(html, /<p class="words">\p{L}+ · \p{L}+ · \p{L}+ · \p{L}+<\/p>/u);
    assert.ok(html.includes(`name="hash" value="${await hashOf(id)}"`));
    assert.match(html, /Setujui paket/);
    assert.match(html, /Kembalikan/);
    assert.doesNotMatch(html, /<script[^>]*>[^<]/);
    assert.doesNotMatch(html, / style="/);
  });

  it('takes an approval in one tap and leads on to the time of release', async () => {
    const id = await submit(await edition());
    const answer = await approver.post(`/ruang/persetujuan/${id}/setujui`, { hash: await hashOf(id) });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), `/ruang/rilis/paket/${id}`);
    const html = await approver.page(`/ruang/persetujuan/${id}`);
    assert.match(html, /Paket sudah disetujui/);
    assert.match(html, /Bagus Wiratama menyetujui/);
    assert.doesNotMatch(html, /name="hash"/);
  });

  it('gives the last editor a sentence instead of the buttons, and refuses the form all the same', async () => {
    const id = await submit(await edition(both), both);
    const html = await both.page(`/ruang/persetujuan/${id}`);
    assert.match(html, /Anda yang terakhir menyunting naskah ini/);
    assert.doesNotMatch(html, /name="hash"/);
    const answer = await both.post(`/ruang/persetujuan/${id}/setujui`, { hash: await hashOf(id) });
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /orang lain yang harus menyetujuinya/);
    assert.equal((await findPackage(t.kernel, id))!.state, 'pending');
  });

  it('refuses an officer’s decision and hides the package from other agencies’ people and the signed-out', async () => {
    const id = await submit(await edition());
    assert.equal((await writer.post(`/ruang/persetujuan/${id}/setujui`, { hash: await hashOf(id) })).status, 403);
    const analyst = await t.signIn('analyst');
    assert.equal((await analyst.get(`/ruang/persetujuan/${id}`)).status, 404);
    assert.equal((await analyst.get('/ruang/persetujuan')).status, 403);
    assert.equal((await t.request(`/ruang/persetujuan/${id}`)).status, 303);
  });

  it('says clearly that the text changed when the approver’s page is older than the text', async () => {
    const e = await edition();
    const id = await submit(e);
    const hash = await hashOf(id);
    await edit(e, 'Warga membersihkan Sungai Lirung.');
    const answer = await approver.post(`/ruang/persetujuan/${id}/setujui`, { hash });
    assert.equal(answer.status, 409);
    const html = await answer.text();
    assert.match(html, /role="alert"/);
    assert.match(html, /Naskah berubah sesudah diajukan/);
    assert.match(html, /Paket ini gugur/);
  });

  it('says clearly that the fingerprint is another one when the form carries a stale hash', async () => {
    const id = await submit(await edition());
    const answer = await approver.post(`/ruang/persetujuan/${id}/setujui`, { hash: 'a'.repeat(64) });
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /bukan sidik paket ini/);
  });

  it('keeps the reason that was too short in its open field, and returns with a good one', async () => {
    const e = await edition();
    const id = await submit(e);
    const short = await approver.post(`/ruang/persetujuan/${id}/kembalikan`, { reason: 'Salah' });
    assert.equal(short.status, 422);
    const html = await short.text();
    assert.match(html, /<details open/);
    assert.match(html, />Salah<\/textarea>/);
    const long = await approver.post(`/ruang/persetujuan/${id}/kembalikan`, { reason: 'Nama jabatan <b>keliru</b>.' });
    assert.equal(long.status, 303);
    const after = await writer.page(`/ruang/persetujuan/${id}`);
    assert.match(after, /Nama jabatan &lt;b&gt;keliru&lt;\/b>|Nama jabatan &lt;b>keliru&lt;\/b>/);
    assert.match(after, /Paket ini dikembalikan/);
  });

  it('shows what changed since the returned package, struck out and underlined', async () => {
    const e = await edition();
    const id = await submit(e);
    await approver.post(`/ruang/persetujuan/${id}/kembalikan`, { reason: 'Petugasnya dari dinas.' });
    await edit(e, 'Warga membersihkan Sungai Lirung bersama petugas dinas.');
    const next = await submit(e);
    const html = await approver.page(`/ruang/persetujuan/${next}`);
    assert.match(html, /Dibandingkan dengan paket yang dikembalikan/);
    assert.match(html, /<del>kementerian<\/del><ins>dinas<\/ins>/);
  });

  it('takes an approval back with one button', async () => {
    const id = await submit(await edition());
    await approver.post(`/ruang/persetujuan/${id}/setujui`, { hash: await hashOf(id) });
    assert.match(await approver.page(`/ruang/persetujuan/${id}`), /Batalkan persetujuan/);
    assert.equal((await approver.post(`/ruang/persetujuan/${id}/batalkan`)).status, 303);
    assert.match(await approver.page(`/ruang/persetujuan/${id}`), /Persetujuan dibatalkan/);
  });

  it('says why a text cannot be submitted, with the way back to it', async () => {
    const e = await edition();
    const id = await submit(e);
    await approver.post(`/ruang/persetujuan/${id}/setujui`, { hash: await hashOf(id) });
    const answer = await writer.post(`/ruang/naskah/${e}/ajukan`);
    assert.equal(answer.status, 409);
    const html = await answer.text();
    assert.match(html, /sudah disetujui/);
    assert.match(html, new RegExp(`href="/ruang/naskah/${e}"`));
  });

  it('draws a headline with markup as text', async () => {
    const id = await submit(await edition(writer, 'Sungai <script>alert(1)</script> bersih'));
    const html = await approver.page(`/ruang/persetujuan/${id}`);
    assert.doesNotMatch(html, /<script>alert/);
    assert.match(html, /Sungai &lt;script/);
  });

  it('answers an unknown or malformed package with not found', async () => {
    assert.equal((await approver.get('/ruang/persetujuan/0190b3a0-0000-7000-8000-000000000000')).status, 404);
    assert.equal((await approver.get('/ruang/persetujuan/abc')).status, 404);
  });
});
