import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type CaseDesk, startCaseDesk, textOf } from '../../../tests/support/case-desk.ts';
import type { Client } from '../../../tests/support/client.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { createUnit } from '../../people/index.ts';
import { remindOverdue } from '../jobs/remind-overdue.ts';

let desk: CaseDesk;
let officer: Client & { accountId: string; email: string };
before(async () => {
  desk = await startCaseDesk();
});
after(() => desk.stop());

const order = (html: string): string[] => [...html.matchAll(/<h3>([^<]+)<\/h3>/g)].map((m) => m[1]!);

describe('the inbox', () => {
  it('is in order of due date, counts each state, and says how many are overdue', async () => {
    desk.at('2026-06-03');
    await desk.send({ kind: 'complaint', message: 'Lampu dermaga mati sejak Senin pekan lalu.' });
    desk.at('2026-06-10');
    await desk.send({ kind: 'question', message: 'Apakah perahu malam masih beroperasi?' });
    desk.at('2026-06-22');
    officer = await desk.t.signIn('case-officer', 'Sari Wulandari');
    const html = await officer.page('/ruang/laporan');
    assert.deepEqual(order(html), [
      'Apakah perahu malam masih beroperasi?',
      'Lampu dermaga mati sejak Senin pekan lalu.',
    ]);
    const text = textOf(html);
    assert.match(text, /Perlu tindakan 2 Menunggu pelapor 0 Selesai 0/);
    assert.match(text, /1 lewat/);
    assert.match(text, /Lewat 2 hari kerja Apakah perahu malam/);
    assert.match(text, /2 hari kerja Lampu dermaga/);
  });

  it('is narrowed by kind, unit, my own and words, and keeps that when a case is opened', async () => {
    const unit = await createUnit(desk.t.kernel, SYSTEM, {
      agencyId: desk.t.agencyId,
      slug: 'dermaga',
      name: 'Balai Dermaga',
      nameEn: 'Pier Office',
    });
    const { id } = await desk.send({ kind: 'aspiration', message: 'Usul bangku di dermaga timur.' });
    await desk.act(officer, id, 'teruskan', { unitId: unit.id, assigneeId: officer.accountId });
    const shows = async (query: string) => order(await officer.page(`/ruang/laporan?${query}`));
    const bench = ['Usul bangku di dermaga timur.'];
    assert.deepEqual(await shows('jenis=aspiration'), bench);
    assert.deepEqual(await shows(`unit=${unit.id}`), bench);
    assert.deepEqual(await shows('milik=saya'), bench);
    assert.deepEqual(await shows('q=bangku'), bench);
    assert.deepEqual(await shows('q=100%25'), []);
    const html = await officer.page('/ruang/laporan?jenis=aspiration&q=bangku');
    const link = new RegExp(`href="/ruang/laporan/${id}\\?saring=tindakan&amp;jenis=aspiration&amp;q=bangku"`);
    assert.match(html, link);
    assert.match(textOf(html), /Balai Dermaga · Sari Wulandari/);
    assert.match(textOf(await officer.page('/ruang/laporan?q=tidakada')), /Tidak ada laporan yang cocok/);
  });

  it('ignores filters that make no sense', async () => {
    const html = await officer.page("/ruang/laporan?saring=x&jenis=x&unit=x&halaman=-3&q=%00'%25");
    assert.match(textOf(html), /Perlu tindakan 3/);
  });

  it('is paged by thirty', async () => {
    for (let n = 0; n < 30; n += 1) await desk.send({ message: `Pertanyaan berurut nomor ${n} tentang perahu.` });
    const first = await officer.page('/ruang/laporan');
    assert.equal(order(first).length, 30);
    assert.match(textOf(first), /Halaman 1 dari 2/);
    assert.equal(order(await officer.page('/ruang/laporan?halaman=2')).length, 3);
  });
});

describe('who may see cases', () => {
  it('analysts are refused, and so are officers of another agency, also by form', async () => {
    const { id } = await desk.send();
    const analyst = await desk.t.signIn('analyst');
    const stranger = await desk.stranger();
    assert.equal((await analyst.get('/ruang/laporan')).status, 403);
    for (const client of [analyst, stranger]) {
      assert.equal((await client.get(`/ruang/laporan/${id}`)).status, 403);
      assert.equal((await desk.act(client, id, 'jawab', { jawaban: 'Jawaban dari orang lain.' })).status, 403);
      assert.equal((await desk.act(client, id, 'teruskan', { unitId: desk.t.unitId })).status, 403);
    }
    assert.deepEqual(order(await stranger.page('/ruang/laporan')), []);
    assert.equal((await officer.get('/ruang/laporan/bukan-nomor')).status, 404);
    assert.equal((await desk.t.visitor().get(`/ruang/laporan/${id}`)).status, 303);
  });

  it('approvers read and are drawn no form; their forms are refused too', async () => {
    const { id } = await desk.send();
    const approver = await desk.t.signIn('approver');
    const html = await approver.page(`/ruang/laporan/${id}`);
    assert.match(textOf(html), /Kapan loket informasi/);
    assert.doesNotMatch(html, /action="\/ruang\/laporan\/[^"]*\/(jawab|tutup|teruskan|tanya|catatan)/);
    assert.equal((await desk.act(approver, id, 'jawab', { jawaban: 'Jawaban yang bukan bagiannya.' })).status, 403);
  });
});

describe('the morning reminder', () => {
  it('tells each officer what is due of theirs and what nobody has, without a word of what was written', async () => {
    await desk.t.kernel.pool.query('UPDATE answer.clocks SET stopped_at = now()');
    desk.at('2026-07-01');
    const mine = await desk.send({ message: 'Rahasia dapur yang tidak boleh ikut surel.' });
    const nobodys = await desk.send();
    const other = await desk.t.signIn('case-officer', 'Petugas Kedua');
    officer = await desk.t.signIn('case-officer', 'Petugas Pertama');
    await desk.act(officer, mine.id, 'teruskan', { unitId: desk.t.unitId, assigneeId: officer.accountId });
    desk.at('2026-07-08', '07:30');
    await remindOverdue.run(desk.t.kernel, {});
    const [toMe] = await desk.mailTo(officer.email);
    const [toOther] = await desk.mailTo(other.email);
    assert.match(toMe!.subject, /^2 laporan jatuh tempo/);
    assert.match(
      toMe!.text,
      new RegExp(
        `${mine.code.slice(0, -5)}[\\s\\S]*${nobodys.code.slice(0, -5)}|${nobodys.code.slice(0, -5)}[\\s\\S]*${mine.code.slice(0, -5)}`,
      ),
    );
    assert.doesNotMatch(toMe!.text, /Rahasia dapur/);
    assert.match(toOther!.subject, /^1 laporan/);
    assert.doesNotMatch(toOther!.text, new RegExp(mine.code.slice(0, -5)));
  });

  it('rests on holidays', async () => {
    desk.at('2026-08-17', '07:30');
    const before = (await desk.mailTo(officer.email)).length;
    await remindOverdue.run(desk.t.kernel, {});
    assert.equal((await desk.mailTo(officer.email)).length, before);
  });
});
