import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { type AccountActor, approveEdition, makeActor, makeEdition } from '../../../tests/support/office.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { addDays, jakartaDay, parseJakarta } from '../../kernel/time.ts';
import { createAgency } from '../../people/index.ts';
import { orderRelease, publishPolicy } from '../../publish/index.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
let editor: typeof officer;
let approver: AccountActor;
let writer: AccountActor;
let day: string;

before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer', 'Rani Anggraini');
  editor = await t.signIn('editor', 'Retno Lestari');
  writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Bimo Saputra');
  approver = await makeActor(t.kernel, t.agencyId, 'approver', 'Andi Wijaya');
  // A Wednesday at least a week ahead.
  day = addDays(jakartaDay(t.kernel.clock.now()), 7);
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 3) day = addDays(day, 1);
});
after(() => t.stop());

const eventFields = (title: string, more: Record<string, string> = {}) => ({
  agencyId: t.agencyId,
  title,
  place: 'Balai Sungai',
  day,
  from: '09:00',
  to: '11:00',
  speaker: 'Menteri',
  coverage: 'photo',
  ...more,
});
async function addEvent(title: string, more: Record<string, string> = {}): Promise<string> {
  const answer = await officer.post('/ruang/kalender/acara/baru', eventFields(title, more));
  assert.equal(answer.status, 303, await answer.clone().text());
  return /acara\/([0-9a-f-]+)/.exec(answer.headers.get('location')!)![1]!;
}
const calendar = (view = 'pekan', who = officer) => who.page(`/ruang/kalender?tampilan=${view}&hari=${day}`);
const fromOf = (html: string, id: string) => new RegExp(`data-mark="${id}"[^>]*data-from="([^"]+)"`).exec(html)?.[1];
const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

/** An approved text that waits for its moment; returns the order's id. */
async function heldRelease(headline: string, time: string): Promise<string> {
  const { editionId } = await makeEdition(t.kernel, { agencyId: t.agencyId, unitId: t.unitId, headline, writer });
  const packageId = await approveEdition(t.kernel, editionId, writer, approver);
  const allowed = publishPolicy.allow(approver, 'release', { agencyId: t.agencyId });
  await orderRelease(t.kernel, allowed, { packageId, holdUntil: parseJakarta(day, time) });
  const { rows } = await t.kernel.pool.query('SELECT id FROM publish.release_orders WHERE package_id = $1', [
    packageId,
  ]);
  return rows[0].id;
}

describe('the calendar', () => {
  it('shows events, plans and held releases in three views, and what collides with why', async () => {
    await addEvent('Kunjungan ke Danau Sentani');
    const bad = await officer.post('/ruang/kalender/acara/baru', eventFields('Terbalik', { to: '08:00' }));
    assert.equal(bad.status, 422);
    assert.match(await bad.text(), /Selesai harus sesudah mulai/);
    const plan = await officer.post('/ruang/kalender/rencana/baru', {
      agencyId: t.agencyId,
      title: 'Laporan mutu air',
      type: 'release',
      day,
      time: '10:00',
      dueDay: day,
      dueTime: '12:00',
    });
    assert.equal(plan.status, 303, await plan.clone().text());
    await heldRelease('Warga membersihkan Sungai Lirung', '10:00:30');
    for (const view of ['pekan', 'bulan', 'daftar']) {
      const html = await calendar(view);
      for (const said of [
        'Kunjungan ke Danau Sentani',
        'Laporan mutu air',
        'Warga membersihkan Sungai Lirung',
        'Terbit 10.00.30',
      ])
        assert.ok(html.includes(said), `${view} shows ${said}`);
      assert.match(html, /2 rilis pada menit yang sama/);
      assert.match(html, /Tenggat naskah sesudah terbit/);
    }
    assert.match(await calendar('pekan'), /Ditahan s\.d\. 10\.00/);
  });

  it('things move by the form, keep their length, and a second move of an old place is refused', async () => {
    const id = await addEvent('Rapat bantaran');
    const from = fromOf(await calendar(), id)!;
    const form = await officer.page(`/ruang/kalender/pindah?jenis=event&id=${id}`);
    assert.match(form, /Pindahkan/);
    const moved = {
      jenis: 'event',
      id,
      dari: from,
      hari: addDays(day, 1),
      jam: '13:30',
      kembali: `/ruang/kalender?hari=${day}`,
    };
    const answer = await officer.post('/ruang/kalender/pindah', moved);
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location')!, new RegExp(`hari=${day}.*#m-${id}$`));
    const { rows } = await t.kernel.pool.query('SELECT starts_at, ends_at FROM plan.events WHERE id = $1', [id]);
    assert.deepEqual(
      [rows[0].starts_at, rows[0].ends_at],
      [parseJakarta(moved.hari, '13:30'), parseJakarta(moved.hari, '15:30')],
    );
    assert.equal((await officer.post('/ruang/kalender/pindah', moved)).status, 409);
    assert.equal(
      (await officer.post('/ruang/kalender/pindah', { ...moved, dari: rows[0].starts_at.toISOString(), jam: '99:00' }))
        .status,
      422,
    );
    const elsewhere = await officer.post('/ruang/kalender/pindah', {
      ...moved,
      dari: rows[0].starts_at.toISOString(),
      kembali: 'https://jahat.example/',
    });
    assert.match(elsewhere.headers.get('location')!, /^\/ruang\/kalender\?/);
  });

  it('a held release moves for an editor, who releases, and not for an officer', async () => {
    const id = await heldRelease('Pintu air dibuka', '15:00');
    const from = fromOf(await calendar('pekan', editor), id)!;
    assert.equal(fromOf(await calendar(), id), undefined, 'an officer gets no handle');
    const move = { jenis: 'release', id, dari: from, hari: day, jam: '16:00:05', kembali: '' };
    assert.equal((await officer.post('/ruang/kalender/pindah', move)).status, 403);
    assert.equal((await editor.post('/ruang/kalender/pindah', move)).status, 303);
    assert.match(await calendar(), /Terbit 16\.00\.05/);
    assert.equal((await editor.post('/ruang/kalender/pindah', move)).status, 409);
  });

  it('another agency sees and moves nothing', async () => {
    const id = await addEvent('Rahasia bantaran');
    const other = await createAgency(t.kernel, SYSTEM, {
      slug: 'lain',
      name: 'Lembaga Lain',
      nameEn: 'Other',
      shortName: 'Lain',
      tagline: '',
    });
    const stranger = await t.signIn('officer', 'Orang Lain');
    await t.kernel.pool.query('UPDATE people.grants SET agency_id = $1 WHERE account_id = $2', [
      other.id,
      stranger.accountId,
    ]);
    assert.doesNotMatch(await calendar('pekan', stranger), /Rahasia bantaran|Pintu air/);
    for (const path of [
      `/ruang/kalender/acara/${id}`,
      `/ruang/kalender/pindah?jenis=event&id=${id}`,
      `/ruang/kalender/acara/${id}/undangan`,
    ])
      assert.equal((await stranger.get(path)).status, 403, path);
    assert.equal((await stranger.post('/ruang/kalender/acara/baru', eventFields('Sisipan'))).status, 403);
  });

  it('an observance that must be planned is called for until it has a plan', async () => {
    const soon = jakartaDay(t.kernel.clock.now()).slice(5);
    const { observances } = await import('../calendar/observances.ts');
    const next =
      observances().find(
        (one) =>
          one.day !== undefined && `${String(one.month).padStart(2, '0')}-${String(one.day).padStart(2, '0')}` >= soon,
      ) ?? observances()[0]!;
    await t.kernel.pool.query("INSERT INTO plan.observance_choices VALUES ($1, $2, 'hide')", [t.agencyId, next.key]);
    assert.doesNotMatch(await calendar(), /Hari besar tanpa rencana/);
    assert.equal(
      (await editor.post('/ruang/kalender/hari-besar', { agencyId: t.agencyId, [next.key]: 'plan' })).status,
      303,
    );
    assert.match(await editor.page('/ruang/kalender/hari-besar'), new RegExp(next.id));
    assert.match(await calendar(), /Hari besar tanpa rencana/);
  });
});

describe('the public agenda', () => {
  it('holds what an editor announced, as it was announced, and nothing else', async () => {
    const id = await addEvent('Festival Sungai');
    const path = `/ruang/kalender/acara/${id}`;
    const agenda = async () => (await t.request('/agenda')).text();
    assert.doesNotMatch(await agenda(), /Festival Sungai|Rahasia|Kunjungan/);
    assert.equal((await officer.post(`${path}/umumkan`, { version: '1' })).status, 403);
    assert.equal((await editor.post(`${path}/umumkan`, { version: '1' })).status, 303);
    assert.match(await agenda(), /Festival Sungai/);
    await officer.post(path, eventFields('Festival Sungai dan Danau'));
    assert.doesNotMatch(await agenda(), /Festival Sungai dan Danau/, 'a change waits until it is announced');
    assert.match(await editor.page(path), /masih menampilkan versi sebelumnya/);
    assert.equal(
      (await editor.post(`${path}/umumkan`, { version: '1' })).status,
      409,
      'what was seen is what goes out',
    );
    await editor.post(`${path}/umumkan`, { version: '2' });
    const [entry] = entriesOf(await (await t.request('/agenda.ics')).text());
    assert.equal(entry!.summary, 'Festival Sungai dan Danau');
    assert.equal(entry!.startDate.toJSDate().getTime(), parseJakarta(day, '09:00')!.getTime());
    assert.equal(entry!.sequence, 2);
    await officer.post(`${path}/batalkan`);
    const [off] = entriesOf(await (await t.request('/agenda.ics')).text());
    assert.deepEqual([off!.component.getFirstPropertyValue('status'), off!.sequence], ['CANCELLED', 3]);
    await editor.post(`${path}/tarik`);
    assert.doesNotMatch(await agenda(), /Festival/);
    const grants = await t.kernel.pool.query(
      "SELECT table_name FROM information_schema.role_table_grants WHERE grantee = 'gapura_public' AND table_schema = 'plan'",
    );
    assert.deepEqual(grants.rows, [{ table_name: 'public_events' }]);
  });

  it('a person’s own calendar has a secret address that ends at once, holds the coverage, and follows the account', async () => {
    const id = await addEvent('Konferensi pers banjir');
    assert.equal(
      (await officer.post(`/ruang/kalender/acara/${id}/petugas`, { 'petugas.photo': editor.accountId })).status,
      303,
    );
    const made = await (await editor.post('/ruang/kalender/langganan')).text();
    const address = /\/kalender\/[\w-]{43}\.ics/.exec(made)![0];
    assert.doesNotMatch(await editor.page('/ruang/kalender/langganan'), /\/kalender\/[\w-]{43}/, 'it shows once');
    const answer = await t.request(address);
    assert.match(answer.headers.get('cache-control')!, /no-store/);
    const names = entriesOf(await answer.text()).map((one) => one.summary);
    assert.ok(names.includes('Konferensi pers banjir (Anda: foto)'), names.join());
    assert.ok(names.some((one) => one.startsWith('Ditahan, terbit: Pintu air')));
    await t.kernel.pool.query("UPDATE people.accounts SET state = 'suspended' WHERE id = $1", [editor.accountId]);
    assert.equal((await t.request(address)).status, 404);
    await t.kernel.pool.query("UPDATE people.accounts SET state = 'active' WHERE id = $1", [editor.accountId]);
    assert.equal((await t.request(address)).status, 200);
    await editor.post('/ruang/kalender/langganan/akhiri');
    assert.equal((await t.request(address)).status, 404);
  });
});
