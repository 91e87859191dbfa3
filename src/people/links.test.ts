import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import { newId } from '../kernel/ids.ts';
import { linkIn, mailTo } from './testing/mailbox.ts';

const NEW = 'perahu kertas di hulu';
let t: TestApp;
let admin: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  t = await startTestApp();
  admin = await t.signIn('administrator');
});
after(() => t.stop());
beforeEach(() => resetLimits());

const hoursLater = (hours: number) => {
  const at = Date.now() + hours * 3_600_000;
  return mock.method(t.kernel.clock, 'now', () => new Date(at));
};
async function invite(name = 'Made Wirawan') {
  const email = `${newId()}@kantor.example`;
  const fields = { email, name, title: 'Editor', unitId: t.unitId, grants: `editor@${t.agencyId}` };
  assert.equal((await admin.post('/ruang/orang/undang', fields)).status, 303);
  const link = linkIn((await mailTo(t, email))[0]);
  const { rows } = await t.kernel.pool.query('SELECT id FROM people.accounts WHERE email_hash = $1', [
    t.kernel.vault.fingerprint(email),
  ]);
  return { email, link, id: rows[0].id as string };
}
const enter = (email: string, password: string) => t.visitor().post('/ruang/masuk', { email, password });

describe('an invitation', () => {
  it('comes by mail, works once, and gives the roles it was made with', async () => {
    const { email, link } = await invite();
    const page = await t.visitor().get(link);
    assert.equal(page.status, 200);
    // The address holds the token, so other sites must learn no more than our origin.
    assert.match(page.headers.get('referrer-policy') ?? '', /^(no-referrer|same-origin|strict-origin.*)$/);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.match(await page.text(), /Selamat datang, Made Wirawan/);
    const person = t.visitor();
    assert.equal((await person.post(link, { password: NEW })).headers.get('location'), '/ruang');
    assert.match(await person.page('/ruang/akun'), /Editor/);
    assert.equal((await t.visitor().post(link, { password: 'kata sandi yang lain lagi' })).status, 410);
    assert.equal((await t.visitor().get(link)).status, 410);
    assert.equal((await enter(email, NEW)).status, 303);
  });

  it('is used by one of two requests at the same moment', async () => {
    const { email, link } = await invite();
    const answers = await Promise.all([
      t.visitor().post(link, { password: NEW }),
      t.visitor().post(link, { password: 'kata sandi milik orang kedua' }),
    ]);
    assert.deepEqual(answers.map((a) => a.status).sort(), [303, 410]);
    const signedIn = await Promise.all([enter(email, NEW), enter(email, 'kata sandi milik orang kedua')]);
    assert.equal(signedIn.filter((a) => a.status === 303).length, 1);
  });

  it('ends after seven days, after a newer one, and when the account is suspended', async () => {
    const old = await invite();
    const later = hoursLater(7 * 24 + 0.1);
    assert.equal((await t.visitor().get(old.link)).status, 410);
    assert.equal((await t.visitor().post(old.link, { password: NEW })).status, 410);
    later.mock.restore();
    assert.equal((await t.visitor().get(old.link)).status, 200);

    await admin.post(`/ruang/orang/${old.id}/undang`);
    const newer = linkIn((await mailTo(t, old.email))[0]);
    assert.notEqual(newer, old.link);
    assert.equal((await t.visitor().get(old.link)).status, 410);
    await admin.post(`/ruang/orang/${old.id}/tangguhkan`);
    assert.equal((await t.visitor().get(newer)).status, 410);
  });

  it('keeps the form and says what is wrong with a weak password, and still works after that', async () => {
    const { link, email } = await invite('Wayan Sukerta');
    for (const [password, why] of [
      ['pendek', /Paling sedikit 12 huruf/],
      ['Password2026!!', /terlalu mudah ditebak/],
      ['wayansukerta1', /Jangan memakai nama atau surel/],
    ] as const) {
      const answer = await t.visitor().post(link, { password });
      assert.equal(answer.status, 422);
      const html = await answer.text();
      assert.match(html, why);
      assert.ok(!html.includes(`value="${password}"`));
    }
    assert.equal((await t.visitor().post(link, { password: NEW })).status, 303);
    assert.equal((await enter(email, NEW)).status, 303);
  });

  it('is not opened by a link for a new password, nor the other way round', async () => {
    const { link } = await invite();
    assert.equal((await t.visitor().get(link.replace('undangan', 'sandi'))).status, 410);
  });

  it('keeps only the hash of its token', async () => {
    const { link } = await invite();
    const { rows } = await t.kernel.pool.query('SELECT row_to_json(l)::text AS row FROM people.links l');
    assert.ok(rows.length > 0 && rows.every((r) => !r.row.includes(link.split('/').at(-1))));
  });

  it('is refused for an address that has an account, and what was typed stays in the form', async () => {
    const { email } = await invite();
    const fields = { email: email.toUpperCase(), name: 'Sari Dewi', title: 'Analis', grants: `analyst@${t.agencyId}` };
    const answer = await admin.post('/ruang/orang/undang', fields);
    assert.equal(answer.status, 409);
    const html = await answer.text();
    assert.match(html, /Surel itu sudah punya akun/);
    assert.match(html, /value="Sari Dewi"/);
    assert.match(html, new RegExp(`value="analyst@${t.agencyId}"[^>]*checked`));
  });
});

describe('a new password by mail', () => {
  const ask = (email: string) => t.visitor().post('/ruang/sandi', { email });

  it('is offered in the same words whether or not there is an account, and mail goes only to the account', async () => {
    const { email } = await t.signIn('officer');
    const answers = [await ask(email), await ask('tidak-ada@kantor.example')];
    assert.deepEqual(
      answers.map((a) => [a.status, a.headers.get('location')]),
      Array(2).fill([303, '/ruang/sandi?terkirim=1']),
    );
    assert.equal((await mailTo(t, email)).length, 1);
    assert.equal((await mailTo(t, 'tidak-ada@kantor.example')).length, 0);
  });

  it('sets the password once, ends every session, and lifts a pause', async () => {
    const client = await t.signIn('officer');
    for (let i = 0; i < 6; i += 1) await enter(client.email, 'bukan kata sandinya');
    await ask(client.email);
    const link = linkIn((await mailTo(t, client.email))[0]);
    assert.equal((await t.visitor().post(link, { password: NEW })).status, 303);
    assert.equal((await client.get('/ruang/akun')).status, 303);
    assert.equal((await t.visitor().post(link, { password: 'kata sandi yang lain lagi' })).status, 410);
    assert.equal((await enter(client.email, PASSWORD)).status, 401);
    assert.equal((await enter(client.email, NEW)).status, 303);
  });

  it('is good for one hour', async () => {
    const { email } = await t.signIn('officer');
    await ask(email);
    const link = linkIn((await mailTo(t, email))[0]);
    const later = hoursLater(1.01);
    assert.equal((await t.visitor().get(link)).status, 410);
    later.mock.restore();
    assert.equal((await t.visitor().get(link)).status, 200);
  });

  it('sends one mail to an impatient person, and a second one with a fresh link after a while', async () => {
    const { email } = await t.signIn('officer');
    await ask(email);
    await ask(email);
    const first = await mailTo(t, email);
    assert.equal(first.length, 1);
    const later = hoursLater(0.1);
    await ask(email);
    const both = await mailTo(t, email);
    assert.equal(both.length, 2);
    const links = both.map(linkIn);
    const statuses = await Promise.all(links.map(async (l) => (await t.visitor().get(l)).status));
    assert.deepEqual(statuses.sort(), [200, 410]);
    later.mock.restore();
  });

  it('is not sent to a suspended account, and a link that is under way ends', async () => {
    const { email, accountId } = await t.signIn('officer');
    await ask(email);
    const link = linkIn((await mailTo(t, email))[0]);
    await admin.post(`/ruang/orang/${accountId}/tangguhkan`);
    assert.equal((await t.visitor().get(link)).status, 410);
    const later = hoursLater(0.1);
    await ask(email);
    assert.equal((await mailTo(t, email)).length, 1);
    later.mock.restore();
    await admin.post(`/ruang/orang/${accountId}/aktifkan`);
    assert.equal((await enter(email, PASSWORD)).status, 303);
  });
});
