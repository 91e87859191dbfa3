import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { verifyAudit } from '../kernel/audit.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import { accountsWithRole, findAccount, setGrants } from './index.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());
beforeEach(async () => {
  resetLimits();
  await t.kernel.pool.query('UPDATE people.accounts SET state = $1', ['suspended']);
});

const here = (role: string) => `${role}@${t.agencyId}`;
const stateOf = async (id: string) => (await findAccount(t.kernel, id))?.state;
const rolesOf = async (id: string) => (await findAccount(t.kernel, id))?.grants.map((g) => g.role).sort();
describe('roles', () => {
  it('are set by an administrator, hold at once, and are what the policies ask', async () => {
    const admin = await t.signIn('administrator');
    const person = await t.signIn('officer');
    assert.equal((await person.get('/ruang/orang')).status, 403);
    await admin.post(`/ruang/orang/${person.accountId}/peran`, { grants: [here('approver'), here('administrator')] });
    assert.deepEqual(await rolesOf(person.accountId), ['administrator', 'approver']);
    assert.equal((await person.get('/ruang/orang')).status, 200);
    const approvers = await accountsWithRole(t.kernel, 'approver', t.agencyId);
    assert.deepEqual(
      approvers.map((a) => a.id),
      [person.accountId],
    );
    await admin.post(`/ruang/orang/${person.accountId}/peran`, {});
    assert.equal((await person.get('/ruang/orang')).status, 403);
  });

  it('that do not exist are refused, and the form keeps what was chosen', async () => {
    const admin = await t.signIn('administrator');
    const person = await t.signIn('officer');
    for (const wrong of ['superuser@*', `officer@x`, 'officer']) {
      const answer = await admin.post(`/ruang/orang/${person.accountId}/peran`, { grants: [here('editor'), wrong] });
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), new RegExp(`value="${here('editor')}"[^>]*checked`));
    }
    assert.deepEqual(await rolesOf(person.accountId), ['officer']);
  });

  it('are out of reach for everyone who is not an administrator', async () => {
    const roles = ['officer', 'editor', 'approver', 'case-officer', 'analyst'] as const;
    const outsider = await t.signIn([...roles]);
    const victim = await t.signIn('officer');
    const gets = [
      '/ruang/orang',
      '/ruang/orang/undang',
      `/ruang/orang/${victim.accountId}`,
      '/ruang/instansi',
      '/ruang/instansi/baru',
      `/ruang/instansi/${t.agencyId}`,
    ];
    for (const path of gets) assert.equal((await outsider.get(path)).status, 403, path);
    const posts = [
      '/ruang/orang/undang',
      `/ruang/orang/${victim.accountId}`,
      `/ruang/orang/${victim.accountId}/peran`,
      `/ruang/orang/${victim.accountId}/tangguhkan`,
      `/ruang/orang/${victim.accountId}/aktifkan`,
      `/ruang/orang/${victim.accountId}/undang`,
      '/ruang/instansi/baru',
      `/ruang/instansi/${t.agencyId}`,
      `/ruang/instansi/${t.agencyId}/unit`,
      `/ruang/instansi/unit/${t.unitId}`,
    ];
    const fields = {
      email: 'x@kantor.example',
      name: 'X',
      nameEn: 'X',
      shortName: 'X',
      tagline: 'X',
      slug: 'xx',
      title: 'X',
      unitId: '',
      unitName: 'X',
      unitNameEn: 'X',
      unitSlug: 'xx',
      grants: here('administrator'),
    };
    for (const path of posts) assert.equal((await outsider.post(path, fields)).status, 403, path);
    assert.equal(await stateOf(victim.accountId), 'active');
    assert.deepEqual(await rolesOf(victim.accountId), ['officer']);
  });
});

describe("one's own account", () => {
  it('takes a new name and language, and shows the next page in that language', async () => {
    const client = await t.signIn('officer');
    await client.post('/ruang/akun', { name: 'Rani A. Putri', title: 'Pranata humas muda', locale: 'en' });
    const html = await client.page('/ruang/akun?kabar=saved');
    assert.match(html, /<html lang="en"/);
    assert.match(html, /Your account/);
    assert.match(html, /value="Rani A\. Putri"/);
    assert.equal((await client.post('/ruang/akun', { name: ' ', title: 'x', locale: 'id' })).status, 422);
  });

  it('takes a new password from who knows the old one, and signs the other devices out', async () => {
    const here = await t.signIn('officer');
    const there = t.visitor();
    await there.post('/ruang/masuk', { email: here.email, password: PASSWORD });
    const wrong = await here.post('/ruang/akun/sandi', {
      old: 'bukan kata sandinya',
      password: 'hujan di atas genting',
    });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Kata sandi Anda tidak cocok/);
    const answer = await here.post('/ruang/akun/sandi', { old: PASSWORD, password: 'hujan di atas genting' });
    assert.equal(answer.headers.get('location'), '/ruang/akun?kabar=password');
    assert.equal((await here.get('/ruang/akun')).status, 200);
    assert.equal((await there.get('/ruang/akun')).status, 303);
    assert.equal((await t.visitor().post('/ruang/masuk', { email: here.email, password: PASSWORD })).status, 401);
  });

  it('lists open sessions by device and ends one or all others, but never those of someone else', async () => {
    const mine = await t.signIn('officer');
    const other = await t.signIn('officer');
    const agents = [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0',
    ];
    const devices = [];
    for (const agent of agents) {
      const device = t.visitor();
      const body = new URLSearchParams({ email: mine.email, password: PASSWORD });
      await device.request('/ruang/masuk', { method: 'POST', body, headers: { 'user-agent': agent } });
      devices.push(device);
    }
    const html = await mine.page('/ruang/akun');
    assert.match(html, /Chrome · Android/);
    assert.match(html, /Edge · Windows/);
    const ids = [...html.matchAll(/sesi\/([0-9a-f-]{36})\/akhiri/g)].map((m) => m[1]!);
    assert.equal(ids.length, 2);
    await other.post(`/ruang/akun/sesi/${ids[0]}/akhiri`);
    assert.equal((await mine.page('/ruang/akun')).match(/sesi\/[0-9a-f-]{36}\/akhiri/g)?.length, 2);
    await mine.post(`/ruang/akun/sesi/${ids[0]}/akhiri`);
    const open = await Promise.all(devices.map(async (d) => (await d.get('/ruang/akun')).status));
    assert.deepEqual(open.sort(), [200, 303]);
    await mine.post('/ruang/akun/sesi/lain/akhiri');
    assert.deepEqual(await Promise.all(devices.map(async (d) => (await d.get('/ruang/akun')).status)), [303, 303]);
    assert.equal((await mine.get('/ruang/akun')).status, 200);
  });
});

describe('agencies and units', () => {
  it('are added and renamed by an administrator of all agencies; a short form is taken only once', async () => {
    const admin = await t.signIn('administrator');
    await setGrants(t.kernel, SYSTEM, admin.accountId, [{ role: 'administrator', agencyId: null }]);
    const slug = `bsn-${crypto.randomUUID().slice(0, 8)}`;
    const fields = { slug, name: 'Badan Sungai', nameEn: 'River Board', shortName: 'Basun', tagline: 'Sungai kita' };
    const made = await admin.post('/ruang/instansi/baru', fields);
    const place = made.headers.get('location')!.replace(/\?.*/, '');
    assert.match(place, /^\/ruang\/instansi\/[0-9a-f-]{36}$/);
    const again = await admin.post('/ruang/instansi/baru', fields);
    assert.equal(again.status, 409);
    assert.match(await again.text(), /Singkatan itu sudah dipakai/);
    assert.equal((await admin.post('/ruang/instansi/baru', { ...fields, slug: 'Huruf Besar' })).status, 422);
    await admin.post(place, { ...fields, name: 'Badan Sungai dan Rawa' });
    const unit = { unitSlug: 'humas', unitName: 'Bagian Humas', unitNameEn: 'PR Section' };
    assert.equal((await admin.post(`${place}/unit`, unit)).status, 303);
    const twice = await admin.post(`${place}/unit`, unit);
    assert.equal(twice.status, 409);
    assert.match(await twice.text(), /href="#f-unitSlug"/);
    const unitPath = /\/ruang\/instansi\/unit\/[0-9a-f-]{36}/.exec(await admin.page(place))![0];
    await admin.post(unitPath, { unitName: 'Bagian Komunikasi', unitNameEn: 'Communication Section' });
    const html = await admin.page('/ruang/instansi');
    assert.match(html, /Badan Sungai dan Rawa/);
    assert.match(html, /Bagian Komunikasi/);
  });
});

describe('the audit of people', () => {
  it('is an unbroken chain without names or addresses', async () => {
    assert.equal((await verifyAudit(t.kernel.pool)).ok, true);
    const { rows } = await t.kernel.pool.query<{ detail: string }>('SELECT detail::text FROM kernel.audit_entries');
    assert.ok(rows.every((r) => !/@kantor|Sari|Rani/.test(r.detail)));
  });
});
