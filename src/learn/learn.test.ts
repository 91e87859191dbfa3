import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { approveEdition, makeActor, makeEdition } from '../../tests/support/office.ts';
import { seedCase } from '../answer/index.ts';
import { approvePolicy, submitPackage } from '../approve/index.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { addDays, jakartaDay } from '../kernel/time.ts';
import { seedCounts } from '../listen/index.ts';
import { backdateRelease, findArticleOfEdition, orderRelease, publishPolicy, releaseDue } from '../publish/index.ts';
import { findEdition } from '../write/index.ts';
import { homeFigures, recordStep } from './index.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

describe('a new installation', () => {
  let t: TestApp;
  before(async () => {
    t = await startTestApp();
  });
  after(() => t.stop());

  it('says in each part what will appear there, and invents no figure', async () => {
    const html = await (await t.signIn('approver')).page('/ruang');
    for (const said of [
      'Belum ada angka',
      'Tidak ada yang menunggu Anda',
      'Belum ada pembacaan',
      'Belum ada siaran berjadwal',
      'Belum ada laporan',
      'Belum ada tanggapan',
      'Belum ada perjalanan naskah',
    ])
      assert.ok(html.includes(said), said);
    assert.doesNotMatch(html, /<details class="figures"/);
  });

  it('shows the method in public, and no figures on the front page', async () => {
    const html = await t.visitor().page('/kinerja');
    assert.match(html, /Belum ada yang bisa diukur/);
    assert.match(html, /Cara menghitung/);
    assert.deepEqual(await homeFigures(t.kernel), []);
    const csv = (await t.visitor().page('/kinerja.csv')).trim().split('\r\n');
    assert.equal(csv.length, 9);
    assert.ok(
      csv.slice(1).every((line) => /^\d{4}-\d\d-\d\d,0,0,0,0,0,0,0,$/.test(line)),
      csv.join('\n'),
    );
  });
});

describe('the morning briefing and the public figures', () => {
  let t: TestApp;
  const today = jakartaDay(new Date());
  const ago = (days: number, hours = 0) => new Date(Date.now() - days * DAY_MS - hours * HOUR_MS);

  before(async () => {
    t = await startTestApp();
    await releases();
    await cases();
  });
  after(() => t.stop());

  /** Three promised releases: 0.2 s, 0.4 s and 42 s late, the last one ten days ago; reads and reactions on the first. */
  async function releases(): Promise<void> {
    const k = t.kernel;
    const writer = await makeActor(k, t.agencyId, 'officer', 'Rani Anggraini');
    const approver = await makeActor(k, t.agencyId, 'approver', 'Bagus Wiratama');
    const allowed = publishPolicy.allow(approver, 'release', { agencyId: t.agencyId });
    const told: [string, Date, number][] = [
      ['Warga menanam bakau', ago(2), 200],
      ['Sumur desa diperiksa', ago(3), 400],
      ['Jembatan gantung dibuka', ago(10), 42_000],
    ];
    for (const [headline, at, lagMs] of told) {
      const { editionId } = await makeEdition(k, { agencyId: t.agencyId, unitId: t.unitId, headline, writer });
      const packageId = await approveEdition(k, editionId, writer, approver);
      await orderRelease(k, allowed, { packageId, holdUntil: null });
      while ((await releaseDue(k)) === 0);
      await backdateRelease(k, SYSTEM, { editionId, at: new Date(Math.floor(at.getTime() / 1000) * 1000), lagMs });
      if (headline !== 'Warga menanam bakau') continue;
      const article = (await findArticleOfEdition(k, editionId))!;
      const days = [
        { day: addDays(today, -1), reads: 1200 },
        { day: addDays(today, -2), reads: 40 },
        { day: addDays(today, -9), reads: 1000 },
      ];
      await seedCounts(k, {
        articleId: article.id,
        days,
        reactions: { berguna: 6, 'belum-jelas': 5, kecewa: 1 },
        day: today,
      });
    }
    // The steps of these releases came by event at the present moment; the ways below are told by hand.
    await t.drain();
    await k.pool.query('TRUNCATE learn.steps');
    await way([1, 2, 3, 5, 5]);
    await way([2, 2.5, 6, 6.5, 7]);
    await way([1, 1.5, 2, 4, 4], [1.7]);
  }

  /** An item released yesterday, with the hours after its brief at which it was drafted, submitted, approved, ordered and released. */
  async function way(
    [drafted, submitted, approved, held, released]: [number, number, number, number, number],
    returned: number[] = [],
  ) {
    const itemId = newId();
    const brief = ago(1, released);
    const step = (name: Parameters<typeof recordStep>[1]['step'], hours: number) =>
      recordStep(t.kernel, { itemId, step: name, at: new Date(brief.getTime() + hours * HOUR_MS) });
    await step('brief', 0);
    await step('drafted', drafted);
    await step('submitted', submitted);
    for (const hours of returned) await step('returned', hours);
    await step('approved', approved);
    await step('approved', approved);
    await step('held', held);
    await step('released', released);
  }

  /** Questions (five working days): one answered in time, one late, one overdue, one that came today. */
  async function cases(): Promise<void> {
    const base = {
      agencyId: t.agencyId,
      kind: 'question' as const,
      name: null,
      email: null,
      visibility: 'open' as const,
    };
    const rest = { mayPublish: false, fromPath: null, unitId: null, assigneeId: null, cites: [] };
    const answered = (at: Date) => [{ what: 'answered' as const, at, actor: SYSTEM, text: 'Sudah.' }];
    const add = (message: string, at: Date, steps: ReturnType<typeof answered> = []) =>
      seedCase(t.kernel, { ...base, ...rest, message, at, steps });
    await add('Kapan loket buka pada hari Sabtu?', ago(20), answered(ago(19)));
    await add('Mengapa air keruh sejak bulan lalu?', ago(28), answered(ago(1)));
    await add('Siapa yang memperbaiki pintu air?', ago(27));
    await add('Apakah sumur kami akan diperiksa?', new Date());
  }

  it('tells three things by rule, worst first, each with its source', async () => {
    const html = await (await t.signIn('analyst')).page('/ruang');
    const said = /Tiga hal hari ini<\/h2><p class="say mt3">(.+?)<\/p>/s.exec(html)![1]!.replace(/<\/?(b|span)>/g, '');
    assert.match(
      said,
      /^1 laporan lewat tenggat dan belum dijawab\. 1 dari 3 siaran berjadwal terlambat dalam 30 hari, paling lama 42 detik\. “Warga menanam bakau” paling banyak dibaca pekan ini: 1\.240 kali\.$/,
    );
    for (const source of ['#laporan', '#ketepatan', '#jangkauan'])
      assert.match(html, new RegExp(`<a href="${source}">`));
  });

  it('states each finding as the title of its chart, with a table of the same numbers', async () => {
    const html = await (await t.signIn('analyst')).page('/ruang');
    assert.match(html, /<h2[^>]*>Pembacaan naik 24% dari pekan sebelumnya<\/h2>/);
    assert.match(html, /<h2[^>]*>2 dari 3 siaran berjadwal terbit tepat waktu<\/h2>/);
    assert.match(html, /<h2[^>]*>1 dari 3 laporan dijawab tepat waktu<\/h2>/);
    assert.match(html, /<h2[^>]*>“Berguna” paling sering dipilih: 6 dari 12<\/h2>/);
    // Medians: 1 and 0.5 hours of work; 1 hour to approval (1, 3.5, 0.5); 2 hours to the order (2, 0.5, 2).
    assert.match(html, /<h2[^>]*>Naskah lebih lama menunggu daripada dikerjakan: 3 dari 4,5 jam<\/h2>/);
    assert.match(html, /Sesudah disetujui, naskah menunggu tombol terbit 2 jam/);
    const figures = html.match(/<details class="figures">.*?<\/details>/gs)!;
    assert.equal(figures.length, 5);
    assert.match(figures[0]!, /1\.200/);
    assert.match(figures[1]!, /Jembatan gantung dibuka, .*?>42</s);
    assert.match(figures[2]!, /Pertanyaan<\/th><td class="num">1<\/td><td class="num">2</);
    assert.match(figures[3]!, /Belum jelas<\/th><td class="num">5</);
    assert.match(figures[4]!, /Tunggu persetujuan<\/th><td class="num">0<\/td><td class="num">1</);
  });

  it('shows each person what they can decide, most pressing first, with its clock', async () => {
    const writer = await makeActor(t.kernel, t.agencyId, 'officer', 'Sinta Dewi');
    const { editionId } = await makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline: 'Naskah menunggu putusan',
      writer,
    });
    const edition = (await findEdition(t.kernel, editionId))!;
    const packageId = await submitPackage(t.kernel, approvePolicy.allow(writer, 'submit', edition), { editionId });
    const boss = await (await t.signIn('approver')).page('/ruang');
    assert.match(boss, /Jawab: Siapa yang memperbaiki pintu air\?.*Naskah menunggu putusan/s);
    assert.match(boss, /Lewat \d+ hari/);
    assert.match(boss, new RegExp(`href="/ruang/persetujuan/${packageId}"`));
    assert.match(boss, /biasanya diputuskan dalam 1 jam/);
    const officer = await (await t.signIn('officer')).page('/ruang');
    assert.doesNotMatch(officer, /Jawab:|Naskah menunggu putusan/);
    const analyst = await (await t.signIn('analyst')).page('/ruang');
    assert.match(analyst, /Tidak ada yang menunggu Anda/);
    assert.match(await (await t.signIn('case-officer')).page('/ruang'), /Jawab: Siapa/);
    assert.equal((await t.visitor().get('/ruang')).status, 303);
  });

  it('shows the public the same figures, also where they are bad, week by week', async () => {
    const html = await t.visitor().page('/kinerja');
    assert.match(html, /<b>66,6%<\/b><p>siaran berjadwal terbit dalam satu detik, 2 dari 3/);
    assert.match(html, /<b>33,3%<\/b><p>laporan dijawab sebelum tenggat, 1 dari 3/);
    assert.match(html, /<b>0<\/b><p>ralat pada 3 siaran/);
    // 5, 7 and 4 hours from brief to release.
    assert.match(html, /<b>5 jam<\/b><p>dari taklimat sampai terbit, nilai tengah/);
    assert.match(html, /2 dari 3 siaran berjadwal terbit tepat waktu/);
    assert.match(html, /Separuh terbit paling lambat [\d,]+ detik \(p50\), 99 dari 100 paling lambat [\d,]+ detik/);
    assert.match(await t.visitor().page('/en/kinerja'), /66\.6%/);
    const answer = await t.visitor().get('/kinerja.csv');
    assert.match(answer.headers.get('content-type')!, /^text\/csv/);
    const [head, ...lines] = (await answer.text())
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    assert.equal(
      head!.join(),
      'pekan_mulai,siaran,siaran_berjadwal,siaran_tepat_waktu,laporan_masuk,laporan_dijawab_tepat_waktu,laporan_terlambat,ralat,jam_sampai_terbit_median',
    );
    assert.equal(lines.length, 8);
    const sums = [1, 2, 3, 4, 5, 6, 7].map((i) => lines.reduce((n, line) => n + Number(line[i]), 0));
    assert.deepEqual(sums, [3, 3, 2, 4, 1, 2, 0]);
    const late = new Date(`${jakartaDay(ago(10))}T00:00:00Z`);
    const monday = addDays(jakartaDay(ago(10)), -((late.getUTCDay() + 6) % 7));
    const week = lines.find((line) => line[0] === monday)!;
    assert.ok(Number(week[1]) >= 1);
    assert.ok(Number(week[2]) - Number(week[3]) === 1, 'the late release is in its week');
  });

  it('gives the front page four figures, rounded down, with a point per week that has something to measure', async () => {
    const figures = await homeFigures(t.kernel);
    assert.deepEqual(
      figures.map((f) => f.value),
      ['66%', '33%', '0', '5'],
    );
    assert.equal(figures[2]!.points.length, 8);
    assert.ok(figures.every((f) => f.points.length >= 1 && f.points.length <= 8));
    assert.match(figures[1]!.note.id, /2 dari 3 terlambat/);
  });
});
