import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { resetLimits } from '../kernel/http/rate-limit.ts';

const PASSWORD = 'perahu kertas di hulu';
const fields = {
  agencyName: 'Kementerian Rawa dan Muara',
  agencyNameEn: 'Ministry of Wetlands',
  shortName: 'Kemenrawa',
  tagline: 'Rawa lestari',
  slug: 'krm',
  unit: 'Biro Humas',
  unitEn: 'Public Relations Bureau',
  name: 'Nyoman Sutarja',
  title: 'Kepala Biro',
  email: 'nyoman@kantor.example',
  password: PASSWORD,
};

describe('the first visit to a new installation', () => {
  let t: TestApp;
  before(async () => {
    t = await startTestApp();
  });
  after(() => t.stop());
  beforeEach(() => resetLimits());

  it('leads every newsroom page to the form for the first administrator', async () => {
    const answer = await t.visitor().get('/ruang/naskah');
    assert.equal(answer.headers.get('location'), '/ruang/awal');
    const html = await t.visitor().page('/ruang/awal');
    assert.match(html, /Siapkan Gapura/);
    assert.match(await t.visitor().page('/en/ruang/awal'), /Set up Gapura/);
  });

  it('says what is missing and keeps what was typed, but never the password', async () => {
    const answer = await t.visitor().post('/ruang/awal', { ...fields, slug: 'K R M', email: 'nyoman' });
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.match(html, /href="#f-slug"/);
    assert.match(html, /href="#f-email"/);
    assert.match(html, /value="Kementerian Rawa dan Muara"/);
    assert.ok(!html.includes(PASSWORD));
    const weak = await t.visitor().post('/ruang/awal', { ...fields, password: 'nyomansutarja' });
    assert.equal(weak.status, 422);
    assert.equal((await t.kernel.pool.query('SELECT 1 FROM people.accounts')).rowCount, 0);
  });

  it('makes one administrator when two people send the form at once, signs them in, and closes', async () => {
    const clients = [t.visitor(), t.visitor()];
    const answers = await Promise.all(
      clients.map((c, i) => c.post('/ruang/awal', { ...fields, slug: `krm${i}`, email: `nyoman${i}@kantor.example` })),
    );
    assert.deepEqual(answers.map((a) => a.status).sort(), [303, 410]);
    const { rows } = await t.kernel.pool.query(
      'SELECT a.state, g.role, g.agency_id FROM people.accounts a JOIN people.grants g ON g.account_id = a.id',
    );
    assert.deepEqual(rows, [{ state: 'active', role: 'administrator', agency_id: null }]);
    const winner = clients[answers.findIndex((a) => a.status === 303)]!;
    assert.match(await winner.page('/ruang/orang'), /Nyoman Sutarja/);
    assert.match(await winner.page('/ruang/instansi'), /Kementerian Rawa dan Muara/);
    assert.equal((await t.visitor().get('/ruang/awal')).status, 404);
    assert.equal((await t.visitor().post('/ruang/awal', fields)).status, 404);
    assert.equal(
      (await t.visitor().get('/ruang/naskah')).headers.get('location'),
      '/ruang/masuk?lanjut=%2Fruang%2Fnaskah',
    );
  });
});

describe('a demonstration without accounts', () => {
  it('never offers the form for the first administrator', async () => {
    const t = await startTestApp({ demo: true });
    try {
      assert.equal((await t.visitor().get('/ruang/awal')).status, 404);
      assert.equal((await t.visitor().post('/ruang/awal', fields)).status, 404);
      assert.match((await t.visitor().get('/ruang')).headers.get('location') ?? '', /^\/ruang\/masuk/);
    } finally {
      await t.stop();
    }
  });
});
