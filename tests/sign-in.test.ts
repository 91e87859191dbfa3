import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from './support/app.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());

describe('signing in', () => {
  it('leads a stranger to the sign-in page and back to where they wanted to go', async () => {
    const answer = await t.visitor().get('/ruang/akun');
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/ruang/masuk?lanjut=%2Fruang%2Fakun');
  });

  it('opens the account page with a right password, and says the same for a wrong one and an unknown address', async () => {
    const officer = await t.signIn('officer');
    assert.match(await officer.page('/ruang/akun'), /Rani Anggraini/);
    const wrong = await t.visitor().post('/ruang/masuk', { email: officer.email, password: 'bukan-kata-sandinya' });
    const unknown = await t.visitor().post('/ruang/masuk', { email: 'tidak@ada.example', password: 'bukan-kata-sandinya' });
    assert.equal(wrong.status, 401);
    assert.equal(unknown.status, 401);
    const message = (html: string) => /role="alert"[\s\S]*?<span>([^<]*)/.exec(html)?.[1];
    assert.equal(message(await wrong.text()), message(await unknown.text()));
  });

  it('refuses to go on to another site after signing in', async () => {
    const officer = await t.signIn('officer');
    const again = await t.visitor().post('/ruang/masuk', { email: officer.email, password: PASSWORD, lanjut: 'https://jahat.example/' });
    assert.equal(again.headers.get('location'), '/ruang');
  });

  it('locks an account for a while after five wrong passwords', async () => {
    const officer = await t.signIn('officer');
    for (let i = 0; i < 5; i += 1) await t.visitor().post('/ruang/masuk', { email: officer.email, password: `salah-${i}-salah-salah` });
    const right = await t.visitor().post('/ruang/masuk', { email: officer.email, password: PASSWORD });
    assert.equal(right.status, 429);
  });

  it('keeps only a hash of the session token, in a cookie that scripts cannot read', async () => {
    const officer = await t.signIn('officer');
    const token = officer.cookies.get('gapura')!;
    const { rows } = await t.kernel.pool.query('SELECT token_hash FROM people.sessions');
    assert.ok(rows.length > 0 && rows.every((r) => r.token_hash !== token));
    const answer = await t.visitor().post('/ruang/masuk', { email: officer.email, password: PASSWORD });
    assert.match(answer.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax/);
  });

  it('refuses a form without the token of the session, and a form from another site', async () => {
    const officer = await t.signIn('officer');
    const forged = await officer.post('/ruang/akun', { _csrf: 'salah', name: 'X', title: 'Y', locale: 'id' });
    assert.equal(forged.status, 403);
    const cookie = `gapura=${officer.cookies.get('gapura')}`;
    const foreign = await t.request('/ruang/keluar', { method: 'POST', body: new URLSearchParams(), headers: { cookie, origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' } });
    assert.equal(foreign.status, 403);
  });

  it('ends other sessions on request, and all of them when the password is reset', async () => {
    const first = await t.signIn('officer');
    const second = t.visitor();
    await second.post('/ruang/masuk', { email: first.email, password: PASSWORD });
    await first.post('/ruang/akun/sesi', { session: 'others' });
    assert.equal((await second.get('/ruang/akun')).status, 303);
    await t.visitor().post('/ruang/sandi', { email: first.email });
    await t.drain();
    const link = await lastLink(/\/ruang\/sandi\/[\w-]+/);
    const weak = await t.visitor().post(link, { password: 'kementerian2026' });
    assert.equal(weak.status, 422);
    const done = await t.visitor().post(link, { password: 'perahu-biru-menyusur-teluk' });
    assert.equal(done.status, 303);
    assert.equal((await first.get('/ruang/akun')).status, 303);
    assert.equal((await t.visitor().post(link, { password: 'perahu-lain-menyusur-teluk' })).status, 410);
  });
});

describe('people', () => {
  it('are invited by mail, choose a password once, and have only the roles they were given', async () => {
    const admin = await t.signIn('administrator');
    await admin.post('/ruang/orang', { name: 'Made Wirawan', title: 'Editor', email: 'made@kantor.example', agencyId: t.agencyId, roles: ['editor'] });
    await t.drain();
    const link = await lastLink(/\/ruang\/undangan\/[\w-]+/);
    assert.match(await (await t.visitor().get(link)).text(), /Made Wirawan/);
    assert.equal((await t.visitor().post(link, { password: 'lontar-tua-di-atas-meja' })).status, 303);
    const made = t.visitor();
    await made.post('/ruang/masuk', { email: 'made@kantor.example', password: 'lontar-tua-di-atas-meja' });
    assert.match(await made.page('/ruang/akun'), /Editor/);
    assert.equal((await made.get('/ruang/orang')).status, 403);
  });

  it('cannot lose their last administrator, not even in two requests at once', async () => {
    const a = await t.signIn('administrator', 'Ayu Lestari');
    const b = await t.signIn('administrator', 'Beni Sihombing');
    const { rows } = await t.kernel.pool.query("SELECT account_id AS id FROM people.grants WHERE role = 'administrator'");
    for (const { id } of rows) if (id !== a.accountId && id !== b.accountId) await a.post(`/ruang/orang/${id}/tangguhkan`);
    const answers = await Promise.all([a.post(`/ruang/orang/${b.accountId}/tangguhkan`), b.post(`/ruang/orang/${a.accountId}/tangguhkan`)]);
    const left = await t.kernel.pool.query("SELECT count(*)::int AS n FROM people.accounts x JOIN people.grants g ON g.account_id = x.id WHERE g.role = 'administrator' AND x.state = 'active'");
    assert.equal(left.rows[0].n, 1);
    assert.ok(answers.some((r) => r.status !== 303));
  });
});

async function lastLink(pattern: RegExp): Promise<string> {
  const { rows } = await t.kernel.pool.query('SELECT sealed FROM kernel.mail_outbox ORDER BY at DESC, id DESC LIMIT 1');
  return pattern.exec(JSON.parse(t.kernel.vault.open(rows[0].sealed)).text)![0];
}
