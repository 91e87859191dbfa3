import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { type LyingModel, startLyingModel } from '../../../tests/support/lying-model.ts';

const KEY = 'sk-uji-0123456789-rahasia-WXYZ';
let t: TestApp;
let model: LyingModel;
let admin: Awaited<ReturnType<TestApp['signIn']>>;
before(async () => {
  model = await startLyingModel();
  t = await startTestApp({ outgoingAllow: [model.host] });
  admin = await t.signIn('administrator', 'Dewi Lestari');
});
after(async () => {
  await t.stop();
  await model.stop();
});

const fields = (more: Record<string, string | string[]> = {}) => ({
  provider: 'compatible',
  address: model.base,
  model: 'contoh-8b',
  apiVersion: '',
  key: '',
  requestsPerMinute: '20',
  tokensPerDay: '500000',
  inputLetters: '40000',
  timeoutSeconds: '2',
  retentionDays: '30',
  'tasksOn[]': ['draft', 'rewrite'],
  ...more,
});

describe('the settings of the assistant', () => {
  it('are for administrators', async () => {
    for (const role of ['officer', 'editor', 'approver'] as const) {
      const other = await t.signIn(role);
      assert.equal((await other.get('/ruang/asisten')).status, 403);
      assert.equal((await other.post('/ruang/asisten', fields())).status, 403);
      assert.equal((await other.post('/ruang/asisten/uji')).status, 403);
    }
    assert.equal((await t.request('/ruang/asisten')).status, 303);
  });

  it('keep the key without ever showing it again', async () => {
    assert.equal((await admin.post('/ruang/asisten', fields({ key: KEY }))).status, 303);
    const html = await admin.page('/ruang/asisten');
    assert.ok(!html.includes(KEY));
    assert.match(html, /berakhir WXYZ/);
    await admin.post('/ruang/asisten', fields({ model: 'contoh-9b' }));
    await admin.post('/ruang/asisten/uji');
    assert.equal(model.asked.at(-1)?.key, KEY);
    const wrong = await admin.post('/ruang/asisten', fields({ key: 'kunci-baru-yang-salah', timeoutSeconds: 'x' }));
    assert.equal(wrong.status, 422);
    assert.ok(!(await wrong.text()).includes('kunci-baru-yang-salah'));
  });

  it('refuse private addresses, http on the Internet and an empty model, and give back what was typed', async () => {
    const refused: [Record<string, string>, RegExp][] = [
      [{ address: 'http://10.0.0.7/v1' }, /GAPURA_OUTGOING_ALLOW/],
      [{ address: 'http://169.254.169.254/v1' }, /GAPURA_OUTGOING_ALLOW/],
      [{ address: 'http://api.contoh.example/v1' }, /Pakai https/],
      [{ address: 'ftp://api.contoh.example' }, /alamat lengkap/],
      [{ model: '' }, /Isi nama model/],
      [{ timeoutSeconds: '4000' }, /Paling banyak 300/],
    ];
    for (const [more, say] of refused) {
      const answer = await admin.post('/ruang/asisten', fields(more));
      assert.equal(answer.status, 422);
      const html = await answer.text();
      assert.match(html, say);
      if (more.address) assert.ok(html.includes(more.address));
    }
  });

  it('test the connection and say what is wrong in words', async () => {
    await admin.post('/ruang/asisten', fields({ key: KEY }));
    const said: [typeof model.mode, RegExp][] = [
      ['honest', /Tersambung\. Model menjawab/],
      ['401', /menolak kunci/],
      ['404', /tidak mengenal model/],
      ['hangs', /terlalu lama/],
      ['cuts-the-stream', /terputus/],
    ];
    for (const [mode, pattern] of said) {
      model.mode = mode;
      const html = await (await admin.post('/ruang/asisten/uji')).text();
      assert.match(html, pattern, mode);
      assert.ok(!html.includes(KEY));
    }
    model.mode = 'honest';
    await admin.post('/ruang/asisten', fields({ address: 'https://tidak-ada.invalid/v1', timeoutSeconds: '20' }));
    assert.match(await (await admin.post('/ruang/asisten/uji')).text(), /DNS|tidak dapat dihubungi/);
  });

  it('a clearance has a name and a date, is audited, and can be taken back', async () => {
    await admin.post('/ruang/asisten', fields({ key: KEY }));
    const send = (cleared: string) => admin.post('/ruang/asisten/kelas', { class: 'embargoed', cleared });
    assert.equal((await send('1')).status, 303);
    assert.match(await admin.page('/ruang/asisten'), /Diizinkan oleh Dewi Lestari, \d/);
    await send('0');
    assert.doesNotMatch(await admin.page('/ruang/asisten'), /Diizinkan oleh/);
    const { rows } = await t.kernel.pool.query(
      `SELECT action, actor_id FROM kernel.audit_entries WHERE action LIKE 'assist.class-%' ORDER BY seq`,
    );
    assert.deepEqual(rows, [
      { action: 'assist.class-cleared', actor_id: admin.accountId },
      { action: 'assist.class-closed', actor_id: admin.accountId },
    ]);
  });
});

describe('the log of calls', () => {
  it('lists, filters and exports what was called, without keys', async () => {
    const all = await admin.page('/ruang/asisten/catatan');
    assert.match(all, /Uji sambungan/);
    assert.match(all, /Penyedia menolak kunci/);
    const ok = await admin.page('/ruang/asisten/catatan?hasil=ok&tugas=test&sejak=2020-01-01');
    assert.doesNotMatch(ok, /Penyedia menolak kunci/);
    assert.match(await admin.page('/ruang/asisten/catatan?sejak=2999-01-01'), /Belum ada panggilan/);
    const csv = await admin.get('/ruang/asisten/catatan.csv?hasil=failed');
    assert.match(csv.headers.get('content-type') ?? '', /text\/csv/);
    const text = await csv.text();
    assert.match(text, /^id,startedAt,task,/);
    assert.match(text, /test,compatible,contoh-8b,public,failed,key/);
    const id = /\/ruang\/asisten\/catatan\/([0-9a-f-]{36})/.exec(ok)?.[1];
    assert.match(await admin.page(`/ruang/asisten/catatan/${id}`), /Sidik bahan/);
    for (const page of [all, ok, text]) assert.ok(!page.includes(KEY));
  });

  it('is read by administrators, editors and approvers, and by nobody else', async () => {
    assert.equal((await (await t.signIn('editor')).get('/ruang/asisten/catatan')).status, 200);
    assert.equal((await (await t.signIn('officer')).get('/ruang/asisten/catatan')).status, 403);
    assert.equal((await (await t.signIn('case-officer')).get('/ruang/asisten/catatan.csv')).status, 403);
  });

  it('forgets entries after the days that are set', async () => {
    await t.kernel.pool.query(`UPDATE assist.runs SET started_at = now() - interval '31 days' WHERE state = 'ok'`);
    const { forgetRuns } = await import('../jobs/forget-runs.ts');
    await forgetRuns.run(t.kernel, {});
    const { rows } = await t.kernel.pool.query('SELECT DISTINCT state FROM assist.runs');
    assert.deepEqual(rows, [{ state: 'failed' }]);
  });
});
