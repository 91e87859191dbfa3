import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { readOutbox } from '../kernel/mail.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());

const EMAIL = 'dewi.lestari@harianmuara.example';
const form = (more: Record<string, string> = {}) => ({
  situs: '',
  nama: 'Dewi Lestari',
  media: 'Harian Muara',
  tugas: 'Reporter',
  kartu: 'PWI-31.2021',
  surel: EMAIL,
  telepon: '0811-000-111',
  setuju: '1',
  ...more,
});

async function mailsTo(to: string) {
  await t.drain();
  const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 100, offset: 0 });
  return entries.map((entry) => entry.mail).filter((mail) => mail.to === to);
}
const pathIn = (text: string): string => /http:\/\/gapura\.test(\/\S+)/.exec(text)![1]!;
async function idOf(): Promise<string> {
  const { rows } = await t.kernel.pool.query<{ id: string }>(
    'SELECT id FROM press.journalists WHERE address_hash = $1',
    [t.kernel.vault.fingerprint(EMAIL)],
  );
  return rows[0]!.id;
}

describe('accreditation of the press', () => {
  it('is applied for in plain words, and a form without consent is sent back with what was typed', async () => {
    assert.match(await t.visitor().page('/pers'), /Mohon akreditasi/);
    assert.match(await t.visitor().page('/en/pers/daftar'), /Apply for accreditation/);
    const { setuju: _none, ...rest } = form();
    const answer = await t.visitor().post('/pers/daftar', rest);
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /Centang persetujuan/);
    assert.match(html, /Harian Muara/);
  });

  it('takes an application only after its address confirmed it by a button, and says the same to every address', async () => {
    const visitor = t.visitor();
    const first = await visitor.post('/pers/daftar', form());
    assert.equal(first.headers.get('location'), '/pers/periksa');
    const [mail] = await mailsTo(EMAIL);
    const link = pathIn(mail!.text);
    assert.match(await visitor.page(link), /Ya, saya memohon/);
    const state = async () =>
      (await t.kernel.pool.query('SELECT state FROM press.journalists WHERE id = $1', [await idOf()])).rows[0].state;
    assert.equal(await state(), 'unconfirmed', 'following the link changes nothing');
    assert.equal((await visitor.post(link)).status, 303);
    assert.equal(await state(), 'applied');
    assert.equal((await visitor.post(link)).status, 410);
    const again = await visitor.post('/pers/daftar', form());
    assert.equal(again.headers.get('location'), first.headers.get('location'));
    const unknown = await visitor.post('/pers/masuk', { surel: 'siapa@lain.example' });
    assert.equal(unknown.headers.get('location'), '/pers/periksa');
    assert.deepEqual(await mailsTo('siapa@lain.example'), []);
  });

  it('keeps personal data unreadable at rest', async () => {
    const { rows } = await t.kernel.pool.query('SELECT j::text AS row FROM press.journalists j');
    assert.doesNotMatch(rows.map((one) => one.row).join(), /Dewi|harianmuara|0811|PWI/);
  });

  it('is decided by an editor: an officer sees but cannot decide, a refusal needs a reason that the person reads', async () => {
    const id = await idOf();
    const officer = await t.signIn('officer');
    assert.match(await officer.page(`/ruang/pers/wartawan/${id}`), /Dewi Lestari/);
    assert.equal((await officer.post(`/ruang/pers/wartawan/${id}/terima`)).status, 403);
    const analyst = await t.signIn('case-officer');
    assert.equal((await analyst.get(`/ruang/pers/wartawan/${id}`)).status, 404);
    const editor = await t.signIn('editor');
    assert.match(await editor.page('/ruang/pers'), /Dewi Lestari/);
    assert.equal((await editor.post(`/ruang/pers/wartawan/${id}/tolak`, { reason: 'pendek' })).status, 422);
    const refused = await editor.post(`/ruang/pers/wartawan/${id}/tolak`, {
      reason: 'Kartu pers belum dapat kami cocokkan.',
    });
    assert.equal(refused.status, 303);
    assert.ok((await mailsTo(EMAIL)).some((mail) => mail.text.includes('belum dapat kami cocokkan')));
    assert.equal((await editor.post(`/ruang/pers/wartawan/${id}/terima`)).status, 303);
    assert.equal((await editor.post(`/ruang/pers/wartawan/${id}/terima`)).status, 409);
  });

  it('opens a room of its own by a link: nothing of the newsroom, and nothing without it', async () => {
    const journalist = t.visitor();
    assert.equal((await journalist.get('/pers/saya')).headers.get('location'), '/pers/masuk');
    await journalist.post('/pers/masuk', { surel: EMAIL });
    const mail = (await mailsTo(EMAIL)).find((one) => one.subject.startsWith('Tautan masuk'));
    assert.equal((await journalist.post(pathIn(mail!.text))).headers.get('location'), '/pers/saya');
    const own = await journalist.get('/pers/saya');
    assert.equal(own.headers.get('cache-control'), 'no-store');
    assert.match(own.headers.get('x-robots-tag') ?? '', /noindex/);
    assert.match(await own.text(), /Akreditasi berlaku sampai/);
    assert.match((await journalist.get('/ruang')).headers.get('location') ?? '', /\/ruang\/masuk/);
    const cookie = [...journalist.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' };
    const forged = await t.request('/pers/saya/hapus', { method: 'POST', headers, body: new URLSearchParams() });
    assert.equal(forged.status, 403);
  });

  it('is frozen with a reason, lifted, renewed, reminded of once, and a breach freezes it', async () => {
    const id = await idOf();
    const editor = await t.signIn('editor');
    const act = (name: string, fields = {}) => editor.post(`/ruang/pers/wartawan/${id}/${name}`, fields);
    assert.equal((await act('bekukan', { reason: 'Menunggu penjelasan redaksi.' })).status, 303);
    assert.match(await editor.page(`/ruang/pers/wartawan/${id}`), /Menunggu penjelasan redaksi/);
    assert.equal((await act('cairkan')).status, 303);
    assert.equal((await act('perpanjang')).status, 303);
    const breach = { reason: 'Menayangkan 40 menit sebelum waktunya.', happened: '2026-01-05', until: '2099-01-01' };
    assert.equal((await act('pelanggaran', breach)).status, 303);
    const html = await editor.page(`/ruang/pers/wartawan/${id}`);
    assert.match(html, /5 Januari 2026/);
    assert.match(html, /Dibekukan/);
    const { remindRenewals } = await import('./jobs/nightly.ts');
    await t.kernel.pool.query(`UPDATE press.journalists SET expires_at = now() + interval '20 days'`);
    await remindRenewals.run(t.kernel, {});
    await remindRenewals.run(t.kernel, {});
    assert.equal((await mailsTo(EMAIL)).filter((mail) => mail.purpose === 'press.renewal').length, 1);
  });

  it('is left with one button, after which nothing personal is kept', async () => {
    const journalist = t.visitor();
    await journalist.post('/pers/masuk', { surel: EMAIL });
    const entrances = (await mailsTo(EMAIL)).filter((one) => one.subject.startsWith('Tautan masuk'));
    for (const mail of entrances) await journalist.post(pathIn(mail.text));
    assert.equal((await journalist.post('/pers/saya/hapus')).headers.get('location'), '/pers/terhapus');
    const { rows } = await t.kernel.pool.query(
      'SELECT state, name_sealed, address_sealed, address_hash, phone_sealed, card_sealed FROM press.journalists',
    );
    assert.deepEqual(rows, [
      {
        state: 'left',
        name_sealed: null,
        address_sealed: null,
        address_hash: null,
        phone_sealed: null,
        card_sealed: null,
      },
    ]);
    assert.equal((await journalist.get('/pers/saya')).headers.get('location'), '/pers/masuk');
  });
});
