import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { Hono } from 'hono';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import { sha256Hex } from '../kernel/hash.ts';
import type { WebEnv } from '../kernel/http/env.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';
import { pauseAfter } from './commands/count-tries.ts';
import { routes } from './index.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());
beforeEach(() => resetLimits());

const enter = (email: string, password: string) => t.visitor().post('/ruang/masuk', { email, password });
const minutesLater = (minutes: number) => {
  const at = Date.now() + minutes * 60_000;
  return mock.method(t.kernel.clock, 'now', () => new Date(at));
};
const alertOf = (html: string) =>
  /class="flash bad"[^>]*>(.*?)<\/div>/s
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim();

describe('the cookie of a session', () => {
  it('is unreadable to scripts, stays on our site, and holds a token of which only the hash is stored', async () => {
    const { email } = await t.signIn('officer');
    const answer = await enter(email, PASSWORD);
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/ruang');
    const cookie = answer.headers.getSetCookie()[0]!;
    assert.match(cookie, /^gapura=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /gapura=([^;]+)/.exec(cookie)![1]!;
    const all = await t.kernel.pool.query('SELECT row_to_json(s)::text AS row, token_hash FROM people.sessions s');
    assert.ok(all.rows.some((r) => r.token_hash === sha256Hex(token)));
    assert.ok(all.rows.every((r) => !r.row.includes(token)));
  });

  it('is bound to the host and to HTTPS where the site has HTTPS', async () => {
    const secure = await startTestApp({ publicUrl: 'https://gapura.test' });
    try {
      const client = await secure.signIn('officer');
      assert.deepEqual([...client.cookies.keys()], ['__Host-gapura', 'gapura-perangkat']);
      const { email } = client;
      const answer = await secure.visitor().post('/ruang/masuk', { email, password: PASSWORD });
      assert.match(answer.headers.getSetCookie()[0]!, /^__Host-gapura=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    } finally {
      await secure.stop();
    }
  });

  it('changes at each sign-in, and the old session ends', async () => {
    const client = await t.signIn('officer');
    const old = client.cookies.get('gapura')!;
    await client.post('/ruang/masuk', { email: client.email, password: PASSWORD });
    assert.notEqual(client.cookies.get('gapura'), old);
    assert.equal((await client.get('/ruang/akun')).status, 200);
    const before = await t.request('/ruang/akun', { headers: { cookie: `gapura=${old}` }, redirect: 'manual' });
    assert.equal(before.status, 303);
  });
});

describe('signing in', () => {
  it('answers an unknown, an invited, a suspended and a known account with a wrong password in the same words', async () => {
    const admin = await t.signIn('administrator');
    const known = await t.signIn('officer');
    const suspended = await t.signIn('officer');
    await admin.post(`/ruang/orang/${suspended.accountId}/tangguhkan`);
    await admin.post('/ruang/orang/undang', {
      email: 'diundang@kantor.example',
      name: 'Made Wirawan',
      title: 'Editor',
      unitId: '',
      grants: `editor@${t.agencyId}`,
    });
    const tries: [string, string][] = [
      ['tidak-ada@kantor.example', PASSWORD],
      ['diundang@kantor.example', PASSWORD],
      [suspended.email, PASSWORD],
      [known.email, 'bukan kata sandinya'],
      [known.email, 'x'.repeat(900)],
    ];
    for (const [email, password] of tries) {
      const answer = await enter(email, password);
      assert.equal(answer.status, 401, email);
      assert.equal(alertOf(await answer.text()), 'Surel atau kata sandi tidak cocok.', email);
      assert.deepEqual(answer.headers.getSetCookie(), []);
    }
  });

  it('works as long for an unknown address as for a known one', async () => {
    const { email } = await t.signIn('officer');
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let i = 0; i < 18; i += 1) {
      await t.kernel.pool.query('DELETE FROM people.sign_in_tries');
      const start = performance.now();
      await enter(i % 2 ? email : `tak-dikenal-${i}@kantor.example`, 'bukan kata sandinya');
      times[i % 2 ? 'known' : 'unknown'].push(performance.now() - start);
    }
    const [known, unknown] = [times.known, times.unknown].map((list) => list.sort((a, b) => a - b)[4]!) as [
      number,
      number,
    ];
    assert.ok(unknown > known * 0.2 && unknown < known * 5, `${unknown.toFixed(1)} ms and ${known.toFixed(1)} ms`);
  });

  it('pauses after the fifth wrong password, for longer each time, alike for addresses without an account', async () => {
    const { email } = await t.signIn('officer');
    const answers: Record<string, number[]> = {};
    for (const address of [email, 'siapa-ini@kantor.example']) {
      answers[address] = [];
      for (let i = 0; i < 6; i += 1) answers[address].push((await enter(address, 'bukan kata sandinya')).status);
    }
    assert.deepEqual(answers[email], [401, 401, 401, 401, 401, 429]);
    assert.deepEqual(answers['siapa-ini@kantor.example'], answers[email]);
    const refused = await enter(email, PASSWORD);
    assert.equal(refused.status, 429);
    assert.equal(
      alertOf(await refused.text()),
      'Terlalu banyak percobaan untuk surel ini. Tunggu 1 menit, lalu coba lagi.',
    );
    const later = minutesLater(1);
    try {
      assert.equal((await enter(email, PASSWORD)).status, 303);
      for (let i = 0; i < 4; i += 1) assert.equal((await enter(email, 'bukan kata sandinya')).status, 401);
    } finally {
      later.mock.restore();
    }
    assert.deepEqual([4, 5, 6, 7, 11, 40].map(pauseAfter), [0, 15, 30, 60, 900, 900]);
  });

  it('counts twenty-five guesses at once one after the other', async () => {
    const { email } = await t.signIn('officer');
    const guesses = await Promise.all(
      Array.from({ length: 25 }, (_, i) => enter(email, `tebakan nomor ${i} dari banyak`)),
    );
    const looked = guesses.filter((g) => g.status === 401).length;
    assert.equal(looked, 5);
    assert.equal(guesses.filter((g) => g.status === 429).length, 20);
  });

  it('refuses more than thirty tries a minute from one network, whatever the addresses', async () => {
    const tries = Array.from({ length: 60 }, (_, i) => enter(`orang-${i}@kantor.example`, 'x'));
    const statuses = (await Promise.all(tries)).map((answer) => answer.status);
    const looked = statuses.filter((s) => s === 401).length;
    // Half a try comes back each second, so a slow machine lets a few more through.
    assert.ok(looked >= 30 && looked < 45, `${looked} were looked at`);
    assert.equal(statuses.filter((s) => s === 429).length, 60 - looked);
  });

  it('goes on to the page that was asked for, and never to another site', async () => {
    const { email } = await t.signIn('officer');
    const asked = await t.visitor().get('/ruang/akun?a=1');
    assert.equal(asked.headers.get('location'), '/ruang/masuk?lanjut=%2Fruang%2Fakun%3Fa%3D1');
    const goals = [
      '/ruang/akun?a=1',
      '//jahat.example',
      'https://jahat.example',
      '/ruang/..//jahat.example',
      '/ruang\\@x',
      '/ruangan',
      '',
    ];
    const went: (string | null)[] = [];
    for (const lanjut of goals) {
      const answer = await t.visitor().post('/ruang/masuk', { email, password: PASSWORD, lanjut });
      went.push(answer.headers.get('location'));
    }
    assert.deepEqual(went, ['/ruang/akun?a=1', ...Array(6).fill('/ruang')]);
  });

  it('leaves a trace in the audit for success and failure, without the address', async () => {
    const { email, accountId } = await t.signIn('officer');
    await enter(email, 'bukan kata sandinya');
    const { rows } = await t.kernel.pool.query<{ action: string; all: string }>(
      `SELECT action, row_to_json(e)::text AS all FROM kernel.audit_entries e
        WHERE subject_kind = 'account' AND subject_id = $1 ORDER BY seq`,
      [accountId],
    );
    assert.deepEqual(
      rows.map((r) => r.action),
      ['people.account-created', 'people.signed-in', 'people.sign-in-failed'],
    );
    assert.ok(rows.every((r) => !r.all.includes('@')));
  });

  it('keeps the address unreadable in all tables', async () => {
    const { email } = await t.signIn('officer');
    for (const table of ['accounts', 'sessions', 'sign_in_tries', 'links']) {
      const { rows } = await t.kernel.pool.query(`SELECT row_to_json(x)::text AS row FROM people.${table} x`);
      assert.ok(rows.every((r) => !r.row.includes(email)));
    }
  });
});

describe('a session', () => {
  it('ends after twelve hours without use, and after seven days in any case', async () => {
    const idle = await t.signIn('officer');
    const busy = await t.signIn('officer');
    let later = minutesLater(11 * 60);
    assert.equal((await busy.get('/ruang/akun')).status, 200);
    later.mock.restore();
    later = minutesLater(13 * 60);
    assert.equal((await idle.get('/ruang/akun')).status, 303);
    assert.equal((await busy.get('/ruang/akun')).status, 200);
    later.mock.restore();
    for (let hours = 22; hours < 7 * 24; hours += 10) {
      later = minutesLater(hours * 60);
      assert.equal((await busy.get('/ruang/akun')).status, 200, `after ${hours} hours`);
      later.mock.restore();
    }
    later = minutesLater(7 * 24 * 60 + 1);
    assert.equal((await busy.get('/ruang/akun')).status, 303);
    later.mock.restore();
  });

  it('lets no form through without its own token, nor with that of another session', async () => {
    const mine = await t.signIn('officer');
    const other = await t.signIn('officer');
    const fields = { name: 'Rani Diganti', title: 'Pranata', locale: 'id' };
    assert.equal((await mine.post('/ruang/akun', { ...fields, _csrf: '' })).status, 403);
    assert.equal((await mine.post('/ruang/akun', { ...fields, _csrf: (await other.csrf())! })).status, 403);
    assert.equal((await mine.post('/ruang/akun', fields)).status, 303);
  });

  it('is closed by signing out, for this browser and for the server', async () => {
    const client = await t.signIn('officer');
    const token = client.cookies.get('gapura')!;
    const answer = await client.post('/ruang/keluar');
    assert.equal(answer.headers.get('location'), '/ruang/masuk?kabar=out');
    assert.equal(client.cookies.has('gapura'), false);
    const after = await t.request('/ruang/akun', { headers: { cookie: `gapura=${token}` }, redirect: 'manual' });
    assert.equal(after.status, 303);
  });

  it('answers a script without one with an error that it can read', async () => {
    const answer = await t.visitor().json('/ruang/naskah/x/simpan', {});
    assert.equal(answer.status, 401);
    assert.equal((await answer.json()).error.code, 'unauthenticated');
  });
});

describe('the sign-in page of a demonstration', () => {
  it('has one form a role that signs in for real, and outside a demonstration it has none', async () => {
    const { email } = await t.signIn('approver');
    const offered = { demoAccounts: [{ email, name: 'Rani Anggraini', role: 'approver' }], demoPassword: PASSWORD };
    const at = (demo: boolean) =>
      new Hono<WebEnv>()
        .use(async (c, next) => {
          c.set('kernel', { ...t.kernel, config: { ...t.kernel.config, demo } });
          c.set('actor', null);
          c.set('csrf', '');
          c.set('locale', 'id');
          await next();
        })
        .route('/', routes(offered));
    const html = await (await at(true).request('/ruang/masuk')).text();
    assert.match(html, /Penyetuju: Rani Anggraini/);
    const form = html.slice(html.lastIndexOf('<form'));
    const hidden = Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]),
    );
    assert.equal((await t.visitor().post('/ruang/masuk', hidden)).status, 303);
    const plain = await (await at(false).request('/ruang/masuk')).text();
    assert.ok(!plain.includes(PASSWORD) && !plain.includes(email));
  });
});
