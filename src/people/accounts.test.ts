import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { verifyAudit } from '../kernel/audit.ts';
import { AppError } from '../kernel/errors.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import {
  accountsWithRole,
  createAccount,
  createAgency,
  findAccount,
  peoplePolicy,
  setGrants,
  suspendAccount,
} from './index.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;
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
const actorOf = async (p: Person) => {
  const account = (await findAccount(t.kernel, p.accountId))!;
  return { kind: 'account' as const, id: p.accountId, name: account.name, grants: account.grants };
};
const isLast = (error: unknown) =>
  error instanceof AppError && error.code === 'conflict' && /administrator terakhir/.test(error.say.id);

describe('the last active administrator', () => {
  it('can neither be suspended, nor lose the role, nor leave', async () => {
    const admin = await t.signIn('administrator');
    const invited = { email: 'calon@kantor.example', name: 'Calon Admin', title: 'Kepala', unitId: '' };
    await admin.post('/ruang/orang/undang', { ...invited, grants: here('administrator') });
    for (const [path, fields] of [
      [`/ruang/orang/${admin.accountId}/tangguhkan`, {}],
      [`/ruang/orang/${admin.accountId}/peran`, { grants: here('editor') }],
      [`/ruang/orang/${admin.accountId}/peran`, {}],
      ['/ruang/akun/tutup', { leavePassword: PASSWORD }],
    ] as [string, Record<string, string>][]) {
      const answer = await admin.post(path, fields);
      assert.equal(answer.status, 409, path);
      assert.match(await answer.text(), /Ini administrator terakhir/);
    }
    assert.equal(await stateOf(admin.accountId), 'active');
    assert.deepEqual(await rolesOf(admin.accountId), ['administrator']);
    assert.equal((await admin.get('/ruang/orang')).status, 200);
  });

  it('stays when two administrators suspend each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      await t.kernel.pool.query('UPDATE people.accounts SET state = $1', ['suspended']);
      const [a, b] = [await t.signIn('administrator'), await t.signIn('administrator')];
      await Promise.all([a.csrf(), b.csrf()]);
      const answers = await Promise.all([
        a.post(`/ruang/orang/${b.accountId}/tangguhkan`),
        b.post(`/ruang/orang/${a.accountId}/tangguhkan`),
      ]);
      const states = [await stateOf(a.accountId), await stateOf(b.accountId)];
      assert.equal(states.filter((s) => s === 'active').length, 1, states.join());
      assert.equal(
        answers.filter((r) => r.status === 303 && r.headers.get('location')?.endsWith('suspended')).length,
        1,
      );
    }
  });

  it('stays when one command takes the role while another one suspends and a third one leaves', async () => {
    const people = [await t.signIn('administrator'), await t.signIn('administrator'), await t.signIn('administrator')];
    const [a, b, c] = people as [Person, Person, Person];
    const actors = await Promise.all([actorOf(a), actorOf(b)]);
    const [byA, byB] = actors.map((actor) => peoplePolicy.allow(actor, 'keepPeople', {}));
    const results = await Promise.allSettled([
      setGrants(t.kernel, byA!, b.accountId, []),
      suspendAccount(t.kernel, byB!, a.accountId),
      c.post('/ruang/akun/tutup', { leavePassword: PASSWORD }),
    ]);
    const left = [];
    for (const p of people)
      if ((await stateOf(p.accountId)) === 'active' && (await rolesOf(p.accountId))?.length) left.push(p);
    assert.equal(left.length, 1);
    const refused = results.filter((r) =>
      r.status === 'rejected' ? isLast(r.reason) : r.value && r.value.status === 409,
    );
    assert.equal(refused.length, 1);
  });

  it('may go once there is another one', async () => {
    const [a, b] = [await t.signIn('administrator'), await t.signIn('administrator')];
    const answer = await a.post('/ruang/akun/tutup', { leavePassword: PASSWORD });
    assert.equal(answer.headers.get('location'), '/ruang/masuk?kabar=left');
    assert.equal(await stateOf(a.accountId), 'suspended');
    assert.equal((await t.visitor().post('/ruang/masuk', { email: a.email, password: PASSWORD })).status, 401);
    assert.equal((await b.post(`/ruang/orang/${b.accountId}/tangguhkan`)).status, 409);
  });

  it('for all agencies is not replaced by one for a single agency', async () => {
    const make = async (agencyId: string | null) => {
      const email = `${crypto.randomUUID()}@kantor.example`;
      const grants = [{ role: 'administrator', agencyId }];
      return createAccount(t.kernel, SYSTEM, {
        email,
        name: 'Putu Ayu',
        title: 'Kepala',
        unitId: null,
        grants,
        password: PASSWORD,
      });
    };
    const [all] = [await make(null), await make(t.agencyId)];
    await assert.rejects(suspendAccount(t.kernel, SYSTEM, all.id), isLast);
  });
});

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

describe('an administrator of one agency', () => {
  it('sees and keeps people of that agency only, and gives no role elsewhere', async () => {
    const slug = `dlh-${crypto.randomUUID().slice(0, 8)}`;
    const names = { name: 'Dinas Danau', nameEn: 'Lake Service', shortName: 'Didan', tagline: 'Danau jernih' };
    const other = await createAgency(t.kernel, SYSTEM, { slug, ...names });
    const elsewhere = await createAccount(t.kernel, SYSTEM, {
      email: `${crypto.randomUUID()}@kantor.example`,
      name: 'Orang Dinas Danau',
      title: 'Kepala',
      unitId: null,
      grants: [{ role: 'officer', agencyId: other.id }],
      password: PASSWORD,
    });
    const admin = await t.signIn('administrator');
    const shared = await t.signIn('officer', 'Sari Dwiguna');
    await setGrants(t.kernel, SYSTEM, shared.accountId, [
      { role: 'officer', agencyId: t.agencyId },
      { role: 'approver', agencyId: other.id },
    ]);
    const list = await admin.page('/ruang/orang');
    assert.ok(list.includes('Sari Dwiguna') && !list.includes('Orang Dinas Danau'));
    assert.equal((await admin.get(`/ruang/orang/${elsewhere.id}`)).status, 404);
    assert.equal((await admin.post(`/ruang/orang/${elsewhere.id}/tangguhkan`)).status, 404);
    assert.equal((await admin.get(`/ruang/instansi/${other.id}`)).status, 404);

    // In the shared person's case the roles here change, the ones elsewhere stay, and the account itself is out of reach.
    await admin.post(`/ruang/orang/${shared.accountId}/peran`, { grants: here('editor') });
    assert.deepEqual(await rolesOf(shared.accountId), ['approver', 'editor']);
    assert.equal((await admin.post(`/ruang/orang/${shared.accountId}/tangguhkan`)).status, 403);
    for (const grants of [`officer@${other.id}`, 'administrator@*'])
      assert.equal(
        (await admin.post(`/ruang/orang/${admin.accountId}/peran`, { grants: [here('administrator'), grants] })).status,
        403,
      );
    const invited = { email: 'lain@kantor.example', name: 'Lain', title: 'Lain', unitId: '', grants: 'editor@*' };
    assert.equal((await admin.post('/ruang/orang/undang', invited)).status, 403);
    assert.equal((await admin.post('/ruang/instansi/baru', { slug: 'baru', ...names })).status, 403);
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
