import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import type { Client } from '../../tests/support/client.ts';
import { softKey } from '../../tests/support/soft-key.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import { readOutbox } from '../kernel/mail.ts';

const ORIGIN = 'http://gapura.test';
let t: TestApp;
let moved: { mock: { restore(): void } } | null = null;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());
beforeEach(() => {
  resetLimits();
  moved?.mock.restore();
  moved = null;
});

const at = (ms: number) => {
  moved?.mock.restore();
  moved = mock.method(t.kernel.clock, 'now', () => new Date(ms));
};
const codeAt = (secret: string, ms: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: ms });
const challenge = async (answer: Response) => (await answer.json()) as { challenge: string };
const ticketOf = (html: string) => /name="tiket" value="([^"]+)"/.exec(html)?.[1] ?? '';
const codesOf = (html: string) => [...html.matchAll(/<li>([0-9A-Z]{5}-[0-9A-Z]{5})<\/li>/g)].map((m) => m[1]!);
const mailsTo = async (email: string, purpose: string) => {
  await t.drain();
  const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 200, offset: 0 });
  return entries.filter((e) => e.mail.to === email && e.mail.purpose === purpose).length;
};

type Person = Awaited<ReturnType<TestApp['signIn']>>;
async function withApp(who: Person, now: number): Promise<{ secret: string; codes: string[] }> {
  assert.equal((await who.post('/ruang/akun/kode/mulai')).headers.get('location'), '/ruang/akun/kode');
  const html = await who.page('/ruang/akun/kode');
  assert.match(html, /<svg[^>]*role="img"[^>]*aria-label="Kode QR/);
  const secret = /class="mono">([A-Z2-7 ]+)</.exec(html)![1]!.replaceAll(' ', '');
  assert.equal((await who.post('/ruang/akun/kode', { kode: '000000' })).status, 422);
  const done = await who.post('/ruang/akun/kode', { kode: codeAt(secret, now) });
  return { secret, codes: codesOf(await done.text()) };
}
async function withKey(who: Person) {
  const key = softKey(ORIGIN);
  const options = await challenge(await who.json('/ruang/akun/kunci/mulai', {}));
  const done = await who.post('/ruang/akun/kunci', { kunciBaru: key.create(options), name: 'Ponsel kantor' });
  return { key, done };
}
const enter = async (email: string): Promise<{ visitor: Client; ticket: string }> => {
  const visitor = t.visitor();
  const answer = await visitor.post('/ruang/masuk', { email, password: PASSWORD });
  assert.equal(visitor.cookies.has('gapura'), false);
  return { visitor, ticket: ticketOf(await answer.text()) };
};
const step = (v: Client, ticket: string, fields: Record<string, string>) =>
  v.post('/ruang/masuk/langkah', { tiket: ticket, lanjut: '/ruang/akun', ...fields });

describe('a code app', () => {
  it('is asked for after the password, takes each code once with one step of clock error, and no other session stays', async () => {
    const who = await t.signIn('approver');
    const elsewhere = t.visitor();
    await elsewhere.post('/ruang/masuk', { email: who.email, password: PASSWORD });
    const now = Math.floor(Date.now() / 30_000) * 30_000 + 5_000;
    at(now);
    const { secret, codes } = await withApp(who, now);
    assert.equal(new Set(codes).size, 10);
    assert.equal((await elsewhere.get('/ruang/akun')).status, 303);
    assert.equal((await who.get('/ruang/akun')).status, 200);
    assert.doesNotMatch(await who.page('/ruang/akun/pengaman'), new RegExp(codes[0]!));
    assert.equal(await mailsTo(who.email, 'people.factor-changed'), 1);

    const used = await enter(who.email);
    assert.equal(
      (await step(used.visitor, used.ticket, { _kode: codeAt(secret, now) })).status,
      422,
      'the code that set it up',
    );
    at(now + 60_000);
    assert.equal(
      (await step(used.visitor, used.ticket, { _kode: codeAt(secret, now + 120_000) })).status,
      422,
      'two steps ahead',
    );
    const next = codeAt(secret, now + 90_000);
    assert.equal((await step(used.visitor, used.ticket, { _kode: next })).status, 303, 'one step ahead');
    assert.equal((await used.visitor.get('/ruang/akun')).status, 200);
    const again = await enter(who.email);
    assert.equal((await step(again.visitor, again.ticket, { _kode: next })).status, 422, 'the same code twice');
    assert.match(await used.visitor.page('/ruang/akun'), /Kata sandi dan kode/);
  });

  it('is not passed by a ticket that was bent, is too old, or comes after a new password', async () => {
    const who = await t.signIn('officer');
    const now = Date.now();
    at(now);
    const { secret } = await withApp(who, now);
    const bent = await enter(who.email);
    assert.equal((await step(bent.visitor, `${bent.ticket.slice(0, -2)}xx`, { _kode: '123456' })).status, 410);
    at(now + 11 * 60_000);
    assert.equal((await step(bent.visitor, bent.ticket, { _kode: codeAt(secret, now + 11 * 60_000) })).status, 410);
    const before = await enter(who.email);
    await who.post('/ruang/akun/sandi', { old: PASSWORD, password: 'hujan di atas genting' });
    assert.equal((await step(before.visitor, before.ticket, { _kode: codeAt(secret, now + 11 * 60_000) })).status, 410);
  });

  it('lets a recovery code stand in once, and tells the person', async () => {
    const who = await t.signIn('officer');
    at(Date.now());
    const { codes } = await withApp(who, t.kernel.clock.now().getTime());
    const first = await enter(who.email);
    assert.equal((await step(first.visitor, first.ticket, { _kode: codes[3]!.toLowerCase() })).status, 303);
    const second = await enter(who.email);
    assert.equal((await step(second.visitor, second.ticket, { _kode: codes[3]! })).status, 422);
    assert.equal(await mailsTo(who.email, 'people.recovery-used'), 1);
    assert.match(await who.page('/ruang/akun/pengaman'), /Tersisa 9 dari 10/);
    const renewed = codesOf(await (await who.post('/ruang/akun/cadangan')).text());
    assert.equal(
      (await step(second.visitor, second.ticket, { _kode: codes[4]! })).status,
      422,
      'an old one after renewal',
    );
    assert.equal((await step(second.visitor, second.ticket, { _kode: renewed[0]! })).status, 303);
  });

  it('makes guessing codes as slow as guessing passwords', async () => {
    const who = await t.signIn('officer');
    at(Date.now());
    await withApp(who, t.kernel.clock.now().getTime());
    const { visitor, ticket } = await enter(who.email);
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await step(visitor, ticket, { _kode: `00000${i}` })).status);
    assert.deepEqual(statuses, [422, 422, 422, 422, 429, 429]);
  });

  it('confirms a weighty step in place of the password', async () => {
    const who = await t.signIn('administrator');
    const now = Date.now();
    at(now);
    const { secret } = await withApp(who, now);
    at(now + 16 * 60_000);
    const path = `/ruang/orang/${who.accountId}/peran`;
    const grants = `administrator@${t.agencyId}`;
    assert.match(await (await who.post(path, { grants })).text(), /name="_kode"/);
    assert.equal((await who.post(path, { grants, _sandi: PASSWORD })).status, 422);
    assert.equal((await who.post(path, { grants, _kode: codeAt(secret, now + 16 * 60_000) })).status, 303);
  });
});

describe('a passkey', () => {
  it('is added, opens the newsroom alone, and is refused without the person, for another site, twice, or with an old counter', async () => {
    const who = await t.signIn('approver');
    const { key, done } = await withKey(who);
    assert.equal(codesOf(await done.text()).length, 10);
    const ask = async () => challenge(await t.visitor().request('/ruang/masuk/kunci/mulai', { method: 'POST' }));
    const tryIn = async (kunci: string) => {
      const visitor = t.visitor();
      const answer = await visitor.post('/ruang/masuk/kunci', { kunci, lanjut: '/ruang/akun' });
      return { status: answer.status, visitor };
    };
    assert.equal((await tryIn(key.show(await ask(), { verified: false }))).status, 401);
    assert.equal((await tryIn(key.show(await ask(), { origin: 'https://gapura.palsu.example' }))).status, 401);
    assert.equal((await tryIn(key.show({ challenge: 'dGFudGFuZ2FuIHNlbmRpcmk' }))).status, 401);
    const answer = key.show(await ask());
    const { status, visitor } = await tryIn(answer);
    assert.equal(status, 303);
    assert.match(await visitor.page('/ruang/akun'), /Kunci sandi/);
    assert.equal((await tryIn(answer)).status, 401);
    assert.equal((await tryIn(key.show(await ask(), { counter: 1 }))).status, 401);
    assert.equal((await tryIn(softKey(ORIGIN).show(await ask()))).status, 401);
    assert.equal((await tryIn('bukan json')).status, 422);
  });

  it('is the second step after the password, and the proof before a weighty step, only for its own account', async () => {
    const [who, other] = [await t.signIn('administrator'), await t.signIn('administrator')];
    const [{ key }, { key: stranger }] = [await withKey(who), await withKey(other)];
    const { visitor, ticket } = await enter(who.email);
    const ask = async () =>
      challenge(
        await visitor.request('/ruang/masuk/langkah/kunci', {
          method: 'POST',
          body: new URLSearchParams({ tiket: ticket }),
        }),
      );
    assert.equal((await step(visitor, ticket, { _kode: '', _kunci: stranger.show(await ask()) })).status, 422);
    assert.equal((await step(visitor, ticket, { _kode: '', _kunci: key.show(await ask()) })).status, 303);
    at(Date.now() + 20 * 60_000);
    const own = await challenge(await visitor.json('/ruang/pastikan/kunci', {}));
    const answer = await visitor.post('/ruang/pastikan', { ke: '/ruang/orang', _kode: '', _kunci: key.show(own) });
    assert.equal(answer.headers.get('location'), '/ruang/orang');
  });

  it('is renamed and removed by its owner alone', async () => {
    const [who, other] = [await t.signIn('officer'), await t.signIn('officer')];
    await withKey(who);
    const id = /kunci\/([0-9a-f-]{36})\/lepas/.exec(await who.page('/ruang/akun/pengaman'))![1]!;
    assert.equal((await other.post(`/ruang/akun/kunci/${id}/lepas`)).status, 404);
    assert.equal((await other.post(`/ruang/akun/kunci/${id}/nama`, { name: 'Milikku' })).status, 404);
    await who.post(`/ruang/akun/kunci/${id}/nama`, { name: 'Kunci meja' });
    assert.match(await who.page('/ruang/akun/pengaman'), /Kunci meja/);
    assert.equal((await who.post(`/ruang/akun/kunci/${id}/lepas`)).status, 303);
    const back = t.visitor();
    assert.equal((await back.post('/ruang/masuk', { email: who.email, password: PASSWORD })).status, 303);
  });
});

describe('an agency that requires a second step', () => {
  it('closes the newsroom from its day on until one is set up, and keeps the last one', async () => {
    const admin = await t.signIn('administrator');
    const approver = await t.signIn('approver');
    const officer = await t.signIn('officer');
    const rule = (from: string, roles: string[]) =>
      admin.post(`/ruang/instansi/${t.agencyId}/langkah-kedua`, { roles, from });
    assert.equal(
      (await officer.post(`/ruang/instansi/${t.agencyId}/langkah-kedua`, { roles: [], from: '2026-01-01' })).status,
      403,
    );
    await rule('2099-01-01', ['approver']);
    assert.equal((await approver.get('/ruang/persetujuan')).status, 200);
    assert.match(await approver.page('/ruang/akun/pengaman'), /mulai 1 Januari 2099/);
    await rule('2026-01-01', ['approver']);
    assert.equal((await officer.get('/ruang/naskah')).status, 200);
    assert.equal((await approver.get('/ruang/persetujuan')).headers.get('location'), '/ruang/akun/pengaman');
    assert.equal((await approver.post('/ruang/topik')).status, 403);
    const { key } = await withKey(approver);
    assert.equal((await approver.get('/ruang/persetujuan')).status, 200);
    const html = await approver.page('/ruang/akun/pengaman');
    const id = /kunci\/([0-9a-f-]{36})\/lepas/.exec(html)![1]!;
    const kept = await approver.post(`/ruang/akun/kunci/${id}/lepas`);
    assert.equal(kept.status, 409);
    assert.match(await kept.text(), /Pasang yang lain dulu/);

    assert.equal((await officer.post(`/ruang/orang/${approver.accountId}/pengaman`)).status, 403);
    assert.equal((await admin.post(`/ruang/orang/${approver.accountId}/pengaman`)).status, 303);
    assert.equal((await approver.get('/ruang/akun')).status, 303, 'signed out everywhere');
    assert.equal(await mailsTo(approver.email, 'people.factors-reset'), 1);
    const { rows } = await t.kernel.pool.query(
      "SELECT 1 FROM kernel.audit_entries WHERE action = 'people.factors-reset'",
    );
    assert.equal(rows.length, 1);
    const ask = await challenge(await t.visitor().request('/ruang/masuk/kunci/mulai', { method: 'POST' }));
    assert.equal((await t.visitor().post('/ruang/masuk/kunci', { kunci: key.show(ask) })).status, 401);
    await rule('2026-01-01', []);
  });
});

describe('a new device', () => {
  it('is told by mail, but not the first one nor one that is known', async () => {
    const who = await t.signIn('officer');
    assert.equal(await mailsTo(who.email, 'people.new-device'), 0);
    await who.post('/ruang/masuk', { email: who.email, password: PASSWORD });
    assert.equal(await mailsTo(who.email, 'people.new-device'), 0);
    await t.visitor().post('/ruang/masuk', { email: who.email, password: PASSWORD });
    assert.equal(await mailsTo(who.email, 'people.new-device'), 1);
    const id = /sesi\/([0-9a-f-]{36})\/nama/.exec(await who.page('/ruang/akun'))![1]!;
    await who.post(`/ruang/akun/sesi/${id}/nama`, { name: 'Laptop humas' });
    assert.match(await who.page('/ruang/akun'), /Laptop humas/);
  });
});
