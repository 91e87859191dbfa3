import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { AppError } from '../kernel/errors.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import { createAccount, createAgency, findAccount, peoplePolicy, setGrants, suspendAccount } from './index.ts';

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
