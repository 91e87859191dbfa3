import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import type { Client } from '../../../tests/support/client.ts';
import { deliverAll, outbox } from '../../../tests/support/deliveries.ts';
import { approveEdition, makeEdition } from '../../../tests/support/office.ts';
import { inSeconds, openReleaseDesk, type ReleaseDesk } from '../../../tests/support/release-desk.ts';
import { fillPlans, seedSubscriber } from '../../deliver/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { jakartaClock, jakartaDay } from '../../kernel/time.ts';
import { planPolicy, saveTopic } from '../../plan/index.ts';
import { addAttachment, findItem, writePolicy } from '../../write/index.ts';
import { releaseDue } from '../jobs/release-clock.ts';
import { expireDue } from './expire.ts';

type Out = { editionId: string; articleId: string; slug: string };
const REASON = 'Lokasi posko pada tulisan ini keliru.';
const WHY = 'Dilaporkan petugas posko lewat telepon.';

describe('a change reaches whoever has the text', () => {
  let t: TestApp;
  let desk: ReleaseDesk;
  let editor: Client;

  const edition = (headline: string) =>
    makeEdition(t.kernel, {
      agencyId: t.agencyId,
      unitId: t.unitId,
      headline,
      topicSlugs: ['sungai'],
      writer: desk.writer,
    });
  const release = async (editionId: string): Promise<Out> => {
    await desk.order(await approveEdition(t.kernel, editionId, desk.writer, desk.approver), null);
    await releaseDue(t.kernel);
    await t.drain();
    const { rows } = await t.kernel.pool.query('SELECT id, slug FROM publish.articles WHERE edition_id = $1', [
      editionId,
    ]);
    return { editionId, articleId: rows[0].id, slug: rows[0].slug };
  };
  const act = (one: Out, path: string, fields: Record<string, string>) =>
    editor.post(`/ruang/penarikan/${one.articleId}/${path}`, fields);
  const withdraw = async (one: Out, kind: string, more: Record<string, string> = {}) => {
    const answer = await act(one, 'tarik', { act: kind, reason: REASON, why: WHY, ...more });
    assert.equal(answer.status, 303, await answer.text());
  };
  const mails = async (subject: string) => (await outbox(t.kernel)).filter((m) => m.subject === subject);
  const text = async (path: string, status = 200) => {
    const answer = await t.request(path);
    assert.equal(answer.status, status, path);
    return answer.text();
  };

  before(async () => {
    t = await startTestApp();
    desk = await openReleaseDesk(t);
    editor = await t.signIn('editor');
    await saveTopic(t.kernel, planPolicy.allow(SYSTEM, 'keepTopics', { agencyId: t.agencyId }), {
      slug: 'sungai',
      nameId: 'Sungai',
      nameEn: 'Rivers',
      description: 'Kabar sungai.',
      palette: 1,
    });
    for (const name of ['ani', 'budi'])
      await seedSubscriber(t.kernel, {
        email: `${name}@warga.example`,
        topicSlugs: ['sungai'],
        locale: 'id',
        at: new Date(Date.now() - 86_400_000),
      });
  });
  after(() => t.stop());

  it('by mail: those who have it are told, and told again when it holds again', async () => {
    const one = await release((await edition('Posko di hulu')).editionId);
    await deliverAll(t.kernel);
    await withdraw(one, 'withdrawn');
    await t.drain();
    await deliverAll(t.kernel);
    const told = await mails('Ditarik: Posko di hulu');
    assert.deepEqual(told.map((m) => m.to).sort(), ['ani@warga.example', 'budi@warga.example']);
    assert.match(told[0]!.text, /Ditarik: Lokasi posko[\s\S]*Jangan teruskan[\s\S]*penarikannya juga kami kirim/);
    assert.match(
      await editor.page(`/ruang/penarikan/${one.articleId}`),
      /2 surel sudah sampai dan tidak dapat ditarik/,
    );
    const back = await act(one, 'pulihkan', { note: 'Lokasinya ternyata benar.', because: 'Sudah diperiksa lagi.' });
    assert.equal(back.status, 303);
    await t.drain();
    await deliverAll(t.kernel);
    assert.equal((await mails('Berlaku lagi: Posko di hulu')).length, 2);
  });

  it('by mail: what has not left stays, and nobody is told about what they never got', async () => {
    const one = await release((await edition('Posko di hilir')).editionId);
    await fillPlans(t.kernel);
    // The withdrawal is public, its event has not been carried yet: not one message may leave in between.
    await withdraw(one, 'gone', { hideTitle: '1' });
    await deliverAll(t.kernel);
    await t.drain();
    await deliverAll(t.kernel);
    const all = await outbox(t.kernel);
    assert.deepEqual(
      all.filter((m) => m.to.endsWith('@warga.example') && /di hilir|dihapus/i.test(m.subject)),
      [],
    );
    const { rows } = await t.kernel.pool.query(
      `SELECT d.state, d.reason, p.content->>'headline' AS headline FROM deliver.deliveries d
         JOIN deliver.plans p ON p.id = d.plan_id WHERE p.article_id = $1`,
      [one.articleId],
    );
    assert.equal(rows.length, 2);
    for (const row of rows) assert.deepEqual([row.state, row.reason], ['skipped', 'recalled']);
    assert.ok(
      rows.every((row) => row.headline === 'Tulisan yang sudah dihapus'),
      'the plan holds no title either',
    );
  });

  it('its files: listed and downloadable while it is out, and not any more when it is gone', async () => {
    const { editionId, itemId } = await edition('Peta posko');
    const item = (await findItem(t.kernel, itemId))!;
    const picture = { width: 8, height: 8, channels: 3 as const, background: '#246' };
    const bytes = await sharp({ create: picture }).png().toBuffer();
    const file = await addAttachment(t.kernel, writePolicy.allow(desk.writer, 'changeItem', item), {
      name: 'peta posko.png',
      description: 'Peta letak posko',
      bytes,
    });
    const address = (slug: string) => `/berita/${slug}/berkas/${file.key}`;
    const one = await release(editionId);
    assert.match(await text(`/berita/${one.slug}`), /Peta letak posko/);
    const got = await t.request(address(one.slug));
    assert.deepEqual([got.status, got.headers.get('content-type')], [200, 'image/png']);
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''peta%20posko\.png$/);
    await withdraw(one, 'gone');
    assert.equal((await t.request(address(one.slug))).status, 404);
  });

  it('its end: by the clock of the database, announced before and marked after; taken back in time it does not come', async () => {
    const one = await release((await edition('Pendaftaran dibuka')).editionId);
    const other = await release((await edition('Lomba dibuka')).editionId);
    const end = inSeconds(3600);
    const fields = {
      day: jakartaDay(end),
      time: jakartaClock(end),
      afterwards: 'expired',
      note: 'Pendaftaran ditutup.',
    };
    assert.equal((await act(one, 'berakhir', { ...fields, day: '2020-01-01' })).status, 422);
    assert.equal((await act(one, 'berakhir', fields)).status, 303);
    assert.equal((await act(other, 'berakhir', fields)).status, 303);
    assert.equal((await act(other, 'berakhir/batalkan', {})).status, 303);
    assert.match(await text(`/berita/${one.slug}`), /Berlaku sampai/);
    assert.equal(await expireDue(t.kernel), 0);
    await t.kernel.pool.query(`UPDATE publish.expiries SET at = date_trunc('second', now()) - interval '1 second'`);
    const both = await Promise.all([expireDue(t.kernel), expireDue(t.kernel)]);
    assert.equal(both[0]! + both[1]!, 1, 'two workers let it expire once');
    assert.match(await text(`/berita/${one.slug}`), /Sudah tidak berlaku[\s\S]*Pendaftaran ditutup/);
    assert.ok(!(await text('/')).includes(one.slug) && (await text('/berita')).includes('Sudah tidak berlaku'));
    assert.doesNotMatch(await text(`/berita/${other.slug}`), /tidak berlaku|Berlaku sampai/);
  });

  it('its cabinet: what came out before the present one says so, as soon as an administrator notes it', async () => {
    const one = await release((await edition('Program bendungan')).editionId);
    const administrator = await t.signIn('administrator');
    const at = `/ruang/kabinet/${t.agencyId}`;
    const add = (name: string, startsOn: string) => administrator.post(at, { name, startsOn, note: '' });
    assert.equal((await editor.post(at, { name: 'Kabinet Lain', startsOn: '2020-01-01' })).status, 403);
    assert.equal((await add('Kabinet Tirta', '2020-01-01')).status, 303);
    assert.equal((await add('Kabinet Tirta', '2020-01-01')).status, 422);
    assert.doesNotMatch(await text(`/berita/${one.slug}`), /kabinet sebelumnya/);
    await t.kernel.pool.query(
      `UPDATE publish.articles SET first_released_at = '2022-05-05', sequence = nextval('publish.release_sequence') WHERE id = $1`,
      [one.articleId],
    );
    assert.equal((await add('Kabinet Muara', '2024-10-20')).status, 303);
    assert.match(
      await text(`/berita/${one.slug}`),
      /kabinet sebelumnya[\s\S]*Kabinet Tirta, yang berakhir 20 Oktober 2024/,
    );
    const remove = /action="([^"]+keluarkan)"/.exec(await administrator.page('/ruang/kabinet'))![1]!;
    assert.equal((await administrator.post(remove)).status, 303);
    assert.doesNotMatch(await text(`/berita/${one.slug}`), /kabinet sebelumnya/);
  });
});
