import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { PASSWORD, startTestApp, type TestApp } from '../../tests/support/app.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';

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

const minutesLater = (minutes: number) => {
  const at = Date.now() + minutes * 60_000;
  moved?.mock.restore();
  moved = mock.method(t.kernel.clock, 'now', () => new Date(at));
};
const invitation = (email: string) => ({
  email,
  name: 'Made Wirawan',
  title: 'Editor & penyunting "senior"',
  unitId: '',
  grants: [`editor@${t.agencyId}`, `officer@${t.agencyId}`],
});
const hiddenFields = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    .filter((m) => m[1] !== '_csrf')
    .map((m): [string, string] => [m[1]!, m[2]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')]);
const invited = async (email: string) => {
  const { rowCount } = await t.kernel.pool.query('SELECT 1 FROM people.accounts WHERE email_hash = $1', [
    t.kernel.vault.fingerprint(email),
  ]);
  return rowCount === 1;
};
const grouped = (pairs: [string, string][]) => {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of pairs) fields[name] = [...(fields[name] ?? []), value];
  return fields;
};

describe('a weighty step', () => {
  it('needs no second look within 15 minutes of signing in, and asks after that, keeping all that was typed', async () => {
    const admin = await t.signIn('administrator');
    await admin.csrf();
    minutesLater(14.9);
    assert.equal((await admin.post('/ruang/orang/undang', invitation('satu@kantor.example'))).status, 303);
    minutesLater(15.1);
    const asked = await admin.post('/ruang/orang/undang', invitation('dua@kantor.example'));
    assert.equal(asked.status, 401);
    assert.equal(await invited('dua@kantor.example'), false);
    const html = await asked.text();
    assert.match(html, /<form method="post" action="\/ruang\/orang\/undang"/);
    const kept = grouped(hiddenFields(html));
    assert.deepEqual(kept.grants, invitation('').grants);
    assert.deepEqual(kept.title, ['Editor & penyunting "senior"']);

    const wrong = await admin.post('/ruang/orang/undang', { ...kept, _sandi: 'bukan kata sandinya' });
    assert.equal(wrong.status, 422);
    const again = grouped(hiddenFields(await wrong.text()));
    assert.deepEqual(again, kept);
    assert.equal(await invited('dua@kantor.example'), false);

    const old = admin.cookies.get('gapura');
    assert.equal((await admin.post('/ruang/orang/undang', { ...kept, _sandi: PASSWORD })).status, 303);
    assert.equal(await invited('dua@kantor.example'), true);
    assert.notEqual(admin.cookies.get('gapura'), old, 'the session has a new token');
    const stale = await t.request('/ruang/akun', { headers: { cookie: `gapura=${old}` }, redirect: 'manual' });
    assert.equal(stale.status, 303);
    assert.equal((await admin.post('/ruang/orang/undang', invitation('tiga@kantor.example'))).status, 303);
  });

  it('tells a script what to do instead of sending it a page', async () => {
    const admin = await t.signIn('administrator');
    await admin.csrf();
    minutesLater(16);
    const answer = await admin.json(`/ruang/orang/${admin.accountId}/peran`, {});
    assert.equal(answer.status, 403);
    assert.match(((await answer.json()) as { error: { message: string } }).error.message, /\/ruang\/pastikan/);
  });

  it('stays closed to someone without the role, whatever password they know', async () => {
    const officer = await t.signIn('officer');
    minutesLater(16);
    const fields = { ...invitation('empat@kantor.example'), _sandi: PASSWORD };
    assert.equal((await officer.post('/ruang/orang/undang', fields)).status, 403);
  });
});

describe('the confirming page', () => {
  it('leads on to a place of the newsroom only, and at once when nothing is to be confirmed', async () => {
    const officer = await t.signIn('officer');
    assert.equal((await officer.get('/ruang/pastikan?ke=/ruang/naskah')).headers.get('location'), '/ruang/naskah');
    minutesLater(20);
    assert.match(await officer.page('/ruang/pastikan?ke=/ruang/naskah'), /name="ke" value="\/ruang\/naskah"/);
    const done = await officer.post('/ruang/pastikan', { ke: 'https://lain.example/ruang', _sandi: PASSWORD });
    assert.equal(done.headers.get('location'), '/ruang');
    assert.equal((await t.visitor().get('/ruang/pastikan')).headers.get('location')?.startsWith('/ruang/masuk'), true);
  });

  it('makes guessing the password as slow as at the door', async () => {
    const officer = await t.signIn('officer');
    minutesLater(20);
    const statuses = [];
    for (let i = 0; i < 7; i += 1)
      statuses.push((await officer.post('/ruang/pastikan', { ke: '/ruang', _sandi: `tebakan nomor ${i}` })).status);
    assert.deepEqual(statuses, [422, 422, 422, 422, 422, 429, 429]);
    assert.equal((await officer.post('/ruang/pastikan', { ke: '/ruang', _sandi: PASSWORD })).status, 429);
  });
});
