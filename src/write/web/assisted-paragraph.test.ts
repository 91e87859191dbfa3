import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type AssistedDesk, startAssistedDesk } from '../../../tests/support/assisted-desk.ts';
import { bodyOf } from '../../../tests/support/newsroom.ts';
import { findEdition } from '../queries/editions.ts';

let desk: AssistedDesk;
before(async () => {
  desk = await startAssistedDesk();
});
after(() => desk.stop());
beforeEach(async () => {
  desk.model.mode = 'honest';
  desk.model.say = null;
  desk.model.asked = [];
  await desk.settings();
});

describe('a paragraph and a headline', () => {
  const written = async (...texts: string[]): Promise<string> => {
    const id = await desk.item();
    const { version } = (await findEdition(desk.t.kernel, id))!;
    await desk.officer.json(`/ruang/naskah/${id}/simpan`, {
      version,
      headline: 'Pintu Air Diperiksa',
      standfirst: '',
      body: bodyOf(...texts),
    });
    return id;
  };
  const FIRST = 'Sebanyak 12 pintu air diperiksa dan 3 pintu diganti.';
  const ask = async (id: string, wish: string, block = '0') => {
    const answer = await desk.officer.post(`/ruang/naskah/${id}/asisten/paragraf`, { block, wish });
    const path = answer.headers.get('location')!;
    return { path, html: await desk.officer.page(path) };
  };

  it('is rewritten in its place when it passes the checks', async () => {
    const id = await written(FIRST, 'Pemantauan dilakukan bersama.');
    desk.model.say = () => 'Ada 12 pintu air diperiksa; 3 pintu diganti.';
    const { path, html } = await ask(id, 'shorter');
    await desk.accept(path, html);
    assert.equal(await desk.textOf(id), 'Ada 12 pintu air diperiksa; 3 pintu diganti.\nPemantauan dilakukan bersama.');
  });

  it('stays as it is when the model adds a figure, with the sentence shown', async () => {
    const id = await written(FIRST);
    desk.model.mode = 'invents-a-number';
    const { path, html } = await ask(id, 'plainer');
    assert.match(html, /tidak lolos pemeriksaan\. Paragraf Anda tetap seperti semula/);
    assert.match(html, /<del>Sebanyak 4\.750 rumah ikut diperiksa\.<\/del>/);
    assert.doesNotMatch(html, /Terima pilihan/);
    await desk.officer.post(`${path}/tolak`);
    assert.equal(await desk.textOf(id), FIRST);
  });

  it('is not put into a paragraph that was changed meanwhile', async () => {
    const id = await written(FIRST);
    desk.model.say = () => 'Ada 12 pintu air diperiksa; 3 pintu diganti.';
    const { path, html } = await ask(id, 'formal');
    const { version } = (await findEdition(desk.t.kernel, id))!;
    await desk.officer.json(`/ruang/naskah/${id}/simpan`, {
      version,
      headline: 'a',
      standfirst: '',
      body: bodyOf('Lain sama sekali.'),
    });
    assert.equal((await desk.accept(path, html)).status, 409);
    assert.equal(await desk.textOf(id), 'Lain sama sekali.');
  });

  it('is translated with the same figures or not at all', async () => {
    const id = await written(FIRST);
    desk.model.say = () => 'A total of 12 sluice gates were inspected and 3 were replaced.';
    assert.match((await ask(id, 'translate')).html, /Angka, nama, dan kutipan cocok/);
    desk.model.say = () => 'A total of 12 sluice gates were inspected and 5 were replaced.';
    const { html } = await ask(id, 'translate');
    assert.match(html, /Angka 5 tidak ada di paragraf asal/);
    assert.match(html, /Angka 3 hilang/);
  });

  it('headlines that fail are kept out, and one is taken', async () => {
    const id = await written(FIRST);
    desk.model.say = () => '```json\n["12 Pintu Air Bendungan Tirta Jaya Diperiksa", "47 Pintu Air Rusak Parah"]\n```';
    const answer = await desk.officer.post(`/ruang/naskah/${id}/asisten/judul`);
    const path = answer.headers.get('location')!;
    const html = await desk.officer.page(path);
    assert.match(html, /<del>47 Pintu Air Rusak Parah<\/del>/);
    await desk.officer.post(`${path}/terima`, { 'paragraphs[]': ['0'] });
    assert.equal((await findEdition(desk.t.kernel, id))?.headline, '12 Pintu Air Bendungan Tirta Jaya Diperiksa');
  });
});
