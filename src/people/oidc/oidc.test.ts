import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import type { Client } from '../../../tests/support/client.ts';
import { type Lie, type Person, startLiar, startProvider } from '../../../tests/support/sign-in-provider.ts';
import { ConfigError, readConfig } from '../../kernel/config.ts';
import { resetLimits } from '../../kernel/http/rate-limit.ts';
import { providersOf } from '../index.ts';

const BACK = 'http://gapura.test/ruang/masuk/oidc/inapas/kembali';
const ROLES = {
  claim: 'groups',
  table: [
    { value: 'humas-penulis', role: 'officer', agency: 'ksdn' },
    { value: 'humas-penyetuju', role: 'approver', agency: 'ksdn' },
    { value: 'instansi-lain', role: 'editor', agency: 'tidak-ada' },
  ],
};

let t: TestApp;
let op: Awaited<ReturnType<typeof startProvider>>;
before(async () => {
  op = await startProvider({ createAccounts: true, roles: ROLES, secondFactor: true }, BACK);
  t = await startTestApp({ oidcFile: op.file, outgoingAllow: [op.host] });
});
after(async () => {
  await t?.stop();
  await op?.stop();
});
beforeEach(() => resetLimits());

const pathOf = (address: string) => address.replace('http://gapura.test', '');
/** Goes to the provider from a page of ours, signs in there, and comes back. */
async function through(client: Client, from: string, who: Person): Promise<Response> {
  const out = await client.get(from);
  assert.equal(out.status, 303, await out.clone().text());
  return client.get(pathOf(await op.visit(out.headers.get('location')!, who)));
}
const rolesOf = async (email: string) => {
  const { rows } = await t.kernel.pool.query<{ role: string }>(
    `SELECT g.role FROM people.grants g JOIN people.accounts a ON a.id = g.account_id WHERE a.email_hash = $1 ORDER BY 1`,
    [t.kernel.vault.fingerprint(email)],
  );
  return rows.map((r) => r.role);
};
const siti = { sub: 'siti-1', name: 'Siti Rahma', email: 'siti@kantor.example', groups: ['humas-penulis'] };
const textOf = (html: string) =>
  /class="flash bad"[^>]*>(.*?)<\/div>/s
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim();

describe('signing in through a provider', () => {
  it('asks with PKCE, state and nonce, and shows a link on the sign-in page', async () => {
    const visitor = t.visitor();
    assert.match(await visitor.page('/ruang/masuk'), /Masuk dengan INApas/);
    const out = new URL((await visitor.get('/ruang/masuk/oidc/inapas')).headers.get('location')!);
    assert.equal(out.searchParams.get('code_challenge_method'), 'S256');
    assert.equal(out.searchParams.get('redirect_uri'), BACK);
    assert.ok(out.searchParams.get('state')!.length >= 32);
    assert.ok(out.searchParams.get('nonce')!.length >= 32);
  });

  it('makes an account with the roles of the table, and takes away here what is taken away there', async () => {
    const visitor = t.visitor();
    const answer = await through(visitor, '/ruang/masuk/oidc/inapas?lanjut=/ruang/naskah', {
      ...siti,
      groups: ['humas-penulis', 'humas-penyetuju', 'instansi-lain', 'tidak-dikenal'],
    });
    assert.equal(answer.headers.get('location'), '/ruang/naskah');
    assert.equal((await visitor.get('/ruang/naskah')).status, 200);
    assert.deepEqual(await rolesOf(siti.email), ['approver', 'officer']);

    const { rows } = await t.kernel.pool.query<{ id: string }>('SELECT id FROM people.accounts WHERE email_hash = $1', [
      t.kernel.vault.fingerprint(siti.email),
    ]);
    await t.kernel.pool.query("INSERT INTO people.grants VALUES ($1, 'analyst', $2)", [rows[0]!.id, t.agencyId]);
    await through(t.visitor(), '/ruang/masuk/oidc/inapas', siti);
    assert.deepEqual(await rolesOf(siti.email), ['analyst', 'officer'], 'what was given here by hand stays');
    assert.doesNotMatch(await visitor.page('/ruang/akun'), /Penyetuju/, 'also in a session that was open before');
  });

  it('keeps no token of the provider', async () => {
    const { rows } = await t.kernel.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM people.handshakes WHERE purpose = 'provider' AND expires_at <= now()`,
    );
    assert.equal(rows[0]!.n, 0);
    const all = await t.kernel.pool.query<{ row: string }>(
      'SELECT row_to_json(i)::text AS row FROM people.identities i',
    );
    assert.ok(all.rows.length > 0 && all.rows.every((r) => !r.row.includes(siti.sub)));
  });

  it('never takes over an account by its address, and lets in nobody without a role or while suspended', async () => {
    const officer = await t.signIn('officer');
    const same = await through(t.visitor(), '/ruang/masuk/oidc/inapas', { ...siti, sub: 'lain', email: officer.email });
    assert.equal(same.status, 401);
    assert.match(textOf(await same.text())!, /Surel Anda sudah punya akun/);
    const roleless = { sub: 'tamu', name: 'Tamu', email: 'tamu@kantor.example', groups: [] };
    assert.match(
      textOf(await (await through(t.visitor(), '/ruang/masuk/oidc/inapas', roleless)).text())!,
      /belum punya peran/,
    );
    await t.kernel.pool.query("UPDATE people.accounts SET state = 'suspended' WHERE email_hash = $1", [
      t.kernel.vault.fingerprint(siti.email),
    ]);
    const closed = await through(t.visitor(), '/ruang/masuk/oidc/inapas', siti);
    assert.match(textOf(await closed.text())!, /tidak aktif/);
  });

  it('refuses an answer that another browser asked for, one that comes twice, and a cancelled one', async () => {
    const mine = t.visitor();
    const out = (await mine.get('/ruang/masuk/oidc/inapas')).headers.get('location')!;
    const dewi = { sub: 'dewi', name: 'Dewi', email: 'dewi@kantor.example', groups: ['humas-penulis'] };
    const back = pathOf(await op.visit(out, dewi));
    assert.equal((await t.visitor().get(back)).status, 401);
    assert.equal((await mine.get(back)).status, 303);
    await mine.post('/ruang/keluar');
    assert.equal((await mine.get(back)).status, 401);
    const other = t.visitor();
    await other.get('/ruang/masuk/oidc/inapas');
    const cancelled = await other.get('/ruang/masuk/oidc/inapas/kembali?error=access_denied&state=x');
    assert.match(textOf(await cancelled.text())!, /belum masuk di penyedia/);
  });

  it('offers to sign out at the provider too', async () => {
    const visitor = t.visitor();
    const wati = { sub: 'wati', name: 'Wati', email: 'wati@kantor.example', groups: ['humas-penulis'] };
    await through(visitor, '/ruang/masuk/oidc/inapas', wati);
    const left = (await visitor.post('/ruang/keluar')).headers.get('location')!;
    assert.match(await visitor.page(left), /href="\/ruang\/masuk\/oidc\/inapas\/keluar"/);
    const to = new URL((await visitor.get('/ruang/masuk/oidc/inapas/keluar')).headers.get('location')!);
    assert.equal(to.host, op.host);
    assert.equal(to.searchParams.get('post_logout_redirect_uri'), 'http://gapura.test/ruang/masuk');
  });
});

describe('an account that exists', () => {
  it('is connected only after signing in and pressing the button, and then opens by the provider', async () => {
    const officer = await t.signIn('officer');
    const budi = { sub: 'budi', name: 'Budi di INApas', email: 'lain@kantor.example', groups: ['humas-penulis'] };
    const asked = await through(officer, '/ruang/akun/oidc/inapas', budi);
    const html = await asked.text();
    assert.match(html, /Budi di INApas/);
    const count = async () =>
      (await t.kernel.pool.query('SELECT 1 FROM people.identities WHERE account_id = $1', [officer.accountId]))
        .rowCount;
    assert.equal(await count(), 0);
    const tanda = /name="tanda" value="([^"]+)"/.exec(html)![1]!;
    const stranger = await t.signIn('officer');
    assert.equal((await stranger.post('/ruang/akun/oidc/hubungkan', { tanda })).status, 410);
    const again = /name="tanda" value="([^"]+)"/.exec(
      await (await through(officer, '/ruang/akun/oidc/inapas', budi)).text(),
    )![1]!;
    assert.equal((await officer.post('/ruang/akun/oidc/hubungkan', { tanda: again })).status, 303);
    assert.equal(await count(), 1);
    assert.match(await officer.page('/ruang/akun/pengaman'), /INApas terhubung/);
    const visitor = t.visitor();
    assert.equal((await through(visitor, '/ruang/masuk/oidc/inapas', budi)).status, 303);
    assert.match(await visitor.page('/ruang/akun'), new RegExp(officer.email));
  });

  it('confirms a weighty step through the provider, with the form that waited', async () => {
    const visitor = t.visitor();
    const who = { sub: 'made', name: 'Made Wirawan', email: 'made@kantor.example', groups: ['humas-penulis'] };
    await through(visitor, '/ruang/masuk/oidc/inapas', who);
    const { rows } = await t.kernel.pool.query<{ id: string }>('SELECT id FROM people.accounts WHERE email_hash = $1', [
      t.kernel.vault.fingerprint(who.email),
    ]);
    await t.kernel.pool.query("INSERT INTO people.grants VALUES ($1, 'administrator', $2)", [rows[0]!.id, t.agencyId]);
    await t.kernel.pool.query("UPDATE people.sessions SET confirmed_at = now() - interval '1 hour'");
    const invitation = {
      email: 'baru@kantor.example',
      name: 'Orang Baru',
      title: 'Editor',
      unitId: '',
      grants: `editor@${t.agencyId}`,
    };
    const asked = await visitor.post('/ruang/orang/undang', invitation);
    assert.equal(asked.status, 401);
    const html = await asked.text();
    assert.doesNotMatch(html, /type="password"/);
    const link = /href="(\/ruang\/pastikan\/oidc\/inapas\?[^"]+)"/.exec(html)![1]!;
    const other = await through(visitor, link, { ...who, sub: 'bukan-made' });
    assert.equal(other.status, 403);
    const back = await through(visitor, link, who);
    const form = await back.text();
    assert.match(form, /name="name" value="Orang Baru"/);
    assert.equal((await visitor.post('/ruang/orang/undang', invitation)).status, 303);
  });
});

describe('an account with a second factor of its own', () => {
  it('is not confirmed by the provider’s word, by whatever address the journey began', async () => {
    const visitor = t.visitor();
    const rina = { sub: 'rina', name: 'Rina Putri', email: 'rina@kantor.example', groups: ['humas-penulis'] };
    await through(visitor, '/ruang/masuk/oidc/inapas', rina);
    const mail = t.kernel.vault.fingerprint(rina.email);
    await t.kernel.pool.query("UPDATE people.sessions SET confirmed_at = now() - interval '1 hour'");
    const out = (await visitor.get('/ruang/pastikan/oidc/inapas?ke=/ruang/akun')).headers.get('location')!;
    await t.kernel.pool.query(
      `INSERT INTO people.authenticators (account_id, secret_sealed, created_at, confirmed_at)
       SELECT id, $2, now(), now() FROM people.accounts WHERE email_hash = $1`,
      [mail, t.kernel.vault.seal('JBSWY3DPEHPK3PXP')],
    );
    assert.equal((await visitor.get(pathOf(await op.visit(out, rina)))).status, 422);
    const next = await visitor.get('/ruang/pastikan/oidc/inapas?ke=/ruang/akun');
    assert.equal(next.headers.get('location'), '/ruang/pastikan?ke=%2Fruang%2Fakun');
    assert.match(await visitor.page('/ruang/pastikan'), /name="_kode"/);
  });
});

describe('a provider whose answer does not hold', () => {
  let liar: Awaited<ReturnType<typeof startLiar>>;
  let app: TestApp;
  before(async () => {
    liar = await startLiar({ require: { acr: ['kuat'], amr: ['mfa'] } });
    app = await startTestApp({ oidcFile: liar.file, outgoingAllow: [liar.host] });
  });
  after(async () => {
    await app?.stop();
    await liar?.stop();
  });
  const answerTo = async (bend: Lie, options?: { forge?: boolean; state?: string }) => {
    const visitor = app.visitor();
    const out = (await visitor.get('/ruang/masuk/oidc/inapas')).headers.get('location')!;
    const answer = await visitor.get(liar.back(out, bend, options));
    assert.equal(visitor.cookies.has('gapura'), false);
    return [answer.status, textOf(await answer.text())];
  };
  const refused = /tidak dapat memastikan siapa Anda/;
  const past = Math.floor(Date.now() / 1000) - 7200;
  const cases: [string, Lie, { forge?: boolean; state?: string }?][] = [
    ['a nonce of another journey', (c) => ({ ...c, nonce: 'nonce-yang-lain' })],
    ['a state of another journey', (c) => c, { state: 'state-yang-lain' }],
    ['another issuer', (c) => ({ ...c, iss: 'https://lain.example' })],
    ['a token for another client', (c) => ({ ...c, aud: 'aplikasi-lain' })],
    ['a token that has expired', (c) => ({ ...c, iat: past, exp: past + 300 })],
    ['a signature by another key', (c) => c, { forge: true }],
  ];
  for (const [what, bend, options] of cases) {
    it(`is refused for ${what}`, async () => {
      const [status, text] = await answerTo(bend, options);
      assert.equal(status, 401);
      assert.match(String(text), refused);
    });
  }

  it('is told apart from one that holds but says too little of how the person signed in', async () => {
    assert.match(String((await answerTo((c) => c))[1]), /belum cukup kuat/);
    assert.match(String((await answerTo((c) => ({ ...c, acr: 'kuat', amr: ['pwd'] })))[1]), /belum cukup kuat/);
    const strong = await answerTo((c) => ({ ...c, acr: 'kuat', amr: ['pwd', 'mfa'] }));
    assert.match(String(strong[1]), /belum terhubung/);
  });

  it('is not called at all at a private address that the house did not allow', async () => {
    const strict = await startTestApp({ oidcFile: liar.file });
    try {
      const warned = mock.method(strict.kernel.log, 'warn', () => undefined);
      assert.equal((await strict.visitor().get('/ruang/masuk/oidc/inapas')).status, 401);
      assert.equal(warned.mock.callCount(), 1);
    } finally {
      await strict.stop();
    }
  });
});

describe('the file of providers', () => {
  it('tells its mistakes at the start', () => {
    const config = { ...readConfig({}), oidcFile: '/tidak/ada.json' };
    assert.throws(() => providersOf(config), ConfigError);
  });
});
