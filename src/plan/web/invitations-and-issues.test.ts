import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { makeActor, makeEdition } from '../../../tests/support/office.ts';
import { readOutbox } from '../../kernel/mail.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';
import { checkEdition, findEdition } from '../../write/index.ts';

let t: TestApp;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
let editor: typeof officer;
let day: string;

before(async () => {
  t = await startTestApp();
  officer = await t.signIn('officer', 'Rani Anggraini');
  editor = await t.signIn('editor', 'Retno Lestari');
  day = addDays(jakartaDay(t.kernel.clock.now()), 7);
});
after(() => t.stop());

async function addEvent(title: string): Promise<string> {
  const fields = { agencyId: t.agencyId, title, place: 'Balai Sungai', day, from: '09:00', to: '11:00' };
  const answer = await officer.post('/ruang/kalender/acara/baru', fields);
  assert.equal(answer.status, 303, await answer.clone().text());
  return /acara\/([0-9a-f-]+)/.exec(answer.headers.get('location')!)![1]!;
}
const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('press invitations', () => {
  it('guests answer by their own link without an account, seats are never given twice, a reminder keeps the first link good', async () => {
    const id = await addEvent('Temu media');
    const path = `/ruang/kalender/acara/${id}/undangan`;
    await officer.post(path, { message: '', day, time: '08:00', capacity: '3' });
    assert.equal((await officer.post(`${path}/tamu`, { lines: 'tanpa alamat' })).status, 422);
    await officer.post(`${path}/tamu`, {
      lines: 'Siti Rahma, siti@kabar.example, =Kabar Danau\nBudi, budi@radio.example',
    });
    await officer.post(`${path}/kirim`);
    await officer.post(`${path}/ingatkan`);
    await t.drain();
    const mails = (await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 50, offset: 0 })).entries
      .map((one) => one.mail)
      .filter((one) => one.purpose === 'plan.invitation');
    assert.equal(mails.length, 4);
    assert.equal(entriesOf(mails[0]!.attachments![0]!.content)[0]!.summary, 'Temu media');
    const linksOf = (to: string) =>
      mails.filter((one) => one.to === to).map((one) => /\/undangan\/[\w-]{43}/.exec(one.text)![0]);
    const [siti, sitiToo] = linksOf('siti@kabar.example');
    const [budi] = linksOf('budi@radio.example');
    assert.notEqual(siti, sitiToo);
    const guest = t.visitor();
    for (const link of [siti!, sitiToo!]) assert.match(await guest.page(link), /Undangan untuk Siti Rahma/);
    const opened = await guest.get(siti!);
    assert.equal(opened.headers.get('cache-control'), 'private, no-store');
    assert.match(await opened.text(), /<meta name="referrer" content="no-referrer"/);
    const stored = await t.kernel.pool.query('SELECT answer FROM plan.guests WHERE answer IS NOT NULL');
    assert.equal(stored.rowCount, 0, 'opening a link answers nothing');
    assert.equal((await guest.post(siti!, { answer: 'come', people: '2', notes: 'Kursi roda' })).status, 303);
    assert.equal((await guest.post(budi!, { answer: 'come', people: '2' })).status, 422, 'three seats, two are taken');
    const two = await Promise.all([
      guest.post(budi!, { answer: 'come', people: '1' }),
      guest.post(sitiToo!, { answer: 'come', people: '3' }),
    ]);
    assert.deepEqual(two.map((one) => one.status).sort(), [303, 422]);
    const list = await officer.page(path);
    assert.match(list, /3 dari 3 orang hadir/);
    assert.match(list, /Kursi roda/);
    const csv = await (await officer.get(`${path}/tamu.csv`)).text();
    assert.match(csv, /Siti Rahma,siti@kabar\.example,'=Kabar Danau,Hadir,2,Kursi roda/);
    const raw = await t.kernel.pool.query('SELECT guests::text AS row FROM plan.guests');
    assert.ok(
      raw.rows.every(({ row }) => !/Siti|siti@|Kursi/.test(row)),
      'personal data is sealed',
    );
    assert.equal((await t.request('/undangan/tidak-ada')).status, 404);
    const approverClient = await t.signIn('approver', 'Kepala Biro');
    assert.equal((await approverClient.get(path)).status, 403, 'guests are seen by who invites them');
  });
});

describe('the single narrative', () => {
  it('a text that follows an issue is checked against its agreed lines, until they end', async () => {
    const opened = await editor.post('/ruang/isu', {
      agencyId: t.agencyId,
      title: 'Tanggul Sungai Lirung',
      state: 'open',
    });
    const path = opened.headers.get('location')!.split('?')[0]!;
    const today = jakartaDay(t.kernel.clock.now());
    const agree = (fields: Record<string, string>) => editor.post(`${path}/kalimat`, { validFrom: today, ...fields });
    assert.equal(
      (await agree({ kind: 'figure', words: 'panjang tanggul Sungai Lirung', figure: 'dua belas' })).status,
      422,
    );
    assert.equal(
      (
        await agree({
          kind: 'figure',
          words: 'panjang tanggul Sungai Lirung',
          figure: '12,5 kilometer',
          source: 'Laporan akhir',
        })
      ).status,
      303,
    );
    assert.equal((await agree({ kind: 'message', words: 'Keselamatan penduduk bantaran diutamakan' })).status, 303);
    assert.equal(
      (await officer.post(`${path}/kalimat`, { kind: 'message', words: 'Sisipan', validFrom: today })).status,
      403,
    );
    const writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Bimo Saputra');
    const { editionId } = await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: 'Tanggul selesai dibangun',
      writer,
      texts: ['Panjang tanggul Sungai Lirung mencapai 13 kilometer.'],
    });
    const narrative = async () =>
      (await checkEdition(t.kernel, editionId)).findings
        .filter((one) => one.kind === 'narrative')
        .map((one) => one.weight)
        .sort();
    assert.deepEqual(await narrative(), []);
    const briefId = (await findEdition(t.kernel, editionId))!.briefId;
    assert.equal((await officer.post(`${path}/naskah`, { briefId, follows: 'yes' })).status, 303);
    assert.deepEqual(await narrative(), ['must', 'should']);
    assert.match(await officer.page(path), /Tanggul selesai dibangun/);
    const lines = [...(await editor.page(path)).matchAll(/name="lineId" value="([^"]+)"/g)].map((one) => one[1]!);
    for (const lineId of lines) await editor.post(`${path}/akhiri`, { lineId });
    assert.deepEqual(await narrative(), []);
  });
});
