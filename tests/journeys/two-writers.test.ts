import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { documentText, findEdition } from '../../src/write/index.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { axeProblems, NO_BROWSER, startBrowser } from '../support/browser.ts';
import { bodyOf, openItem } from '../support/newsroom.ts';
import { freePort } from '../support/server.ts';
import { openWriter, type Writer } from '../support/writers.ts';

let t: TestApp;
let browser: Browser;
let server: ReturnType<typeof serve>;
let base: string;
let rani: Awaited<ReturnType<TestApp['signIn']>>;
let retno: typeof rani;
const broken: string[] = [];

before(async () => {
  if (NO_BROWSER) return;
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  t = await startTestApp({ publicUrl: base });
  server = serve({ fetch: (request) => t.request(request.url, request), port, hostname: '127.0.0.1' });
  browser = await startBrowser();
  rani = await t.signIn('officer', 'Rani Anggraini');
  retno = await t.signIn('editor', 'Retno Lestari');
});
after(async () => {
  await browser?.close();
  server?.close();
  await t?.stop();
  assert.deepEqual(broken, [], 'no script failed and nothing was refused by the content security policy');
});

const editionOf = async (id: string) => (await findEdition(t.kernel, id))!;
const textOf = async (id: string): Promise<string> => documentText((await editionOf(id)).body);

/** A text that both have open. */
async function openBoth(...paragraphs: string[]): Promise<{ id: string; a: Writer; b: Writer }> {
  const id = await openItem(t, rani, { next: 'open' });
  const saved = await rani.json(`/ruang/naskah/${id}/simpan`, {
    version: (await editionOf(id)).version,
    headline: 'Judul Bersama',
    standfirst: '',
    body: bodyOf(...paragraphs),
  });
  assert.equal(saved.status, 200, await saved.text());
  const [a, b] = await Promise.all([
    openWriter(browser, base, rani, id, broken),
    openWriter(browser, base, retno, id, broken),
  ]);
  return { id, a, b };
}

/** All words that a reader of the editor can find: in the text, and in wordings that wait for a choice. */
async function wordsSomewhere(id: string): Promise<Set<string>> {
  const { rows } = await t.kernel.pool.query<{ text: string }>(
    "SELECT proposed::text AS text FROM write.suggestions WHERE edition_id = $1 AND state = 'open'",
    [id],
  );
  const { headline, standfirst } = await editionOf(id);
  return new Set(
    [headline, standfirst, await textOf(id), ...rows.map((row) => row.text)].join(' ').match(/[\p{L}\p{N}]+/gu),
  );
}

const settle = (...writers: Writer[]) => Promise.all(writers.map((writer) => writer.saved()));

describe('two people in one text', { skip: NO_BROWSER }, () => {
  it('see each other, and each other’s words come in while both type', async () => {
    const { id, a, b } = await openBoth('Alinea satu tentang sungai.', 'Alinea dua tentang warga.');
    await a.page.locator('#hadir .ava', { hasText: 'Retno Lestari' }).waitFor();
    await Promise.all([
      a.goTo(0).then(() => a.type(' Rani menulis di alinea pertama.')),
      b.goTo(1).then(() => b.type(' Retno menulis di alinea kedua.')),
    ]);
    await Promise.all([a.sees('Retno menulis di alinea kedua.'), b.sees('Rani menulis di alinea pertama.')]);
    await settle(a, b);
    assert.equal(await textOf(id), await a.text());
    assert.equal(await a.text(), await b.text());
    await a.page.locator('.here-mark', { hasText: 'RL' }).waitFor();
    assert.deepEqual(await axeProblems(a.page), []);
    await b.close();
    await a.page.locator('#hadir .ava').waitFor({ state: 'detached' });
    await a.close();
  });

  it('type in different places of one paragraph, and undo only what is their own', async () => {
    const { id, a, b } = await openBoth('Warga hadir di balai desa sejak pagi untuk melihat pintu air yang baru.');
    await Promise.all([a.goTo(0, 1).then(() => a.type('setempat ')), b.goTo(0, 9).then(() => b.type('seluruh '))]);
    const both = 'Warga setempat hadir di balai desa sejak pagi untuk seluruh melihat pintu air yang baru.';
    await Promise.all([a.sees('seluruh'), b.sees('setempat')]);
    await settle(a, b);
    assert.equal((await textOf(id)).split(/\s+/).sort().join(), both.split(/\s+/).sort().join());
    await a.page.keyboard.press('Control+Z');
    await b.page.locator('.ProseMirror', { hasText: 'setempat' }).waitFor({ state: 'detached' });
    await settle(a, b);
    assert.match(await textOf(id), /seluruh/);
    await Promise.all([a.close(), b.close()]);
  });

  it('both keep their wording when they change the same words', async () => {
    const { id, a, b } = await openBoth('Sebanyak 12 pompa menyala.');
    await a.offline(true);
    for (const [writer, n] of [
      [a, '13'],
      [b, '14'],
    ] as const) {
      await writer.goTo(0, 1);
      for (let i = 0; i < 2; i += 1) await writer.page.keyboard.press('Shift+ArrowRight');
      await writer.type(n);
    }
    await b.saved();
    await a.offline(false);
    await settle(a, b);
    assert.equal(await textOf(id), 'Sebanyak 14 pompa menyala.');
    const words = await wordsSomewhere(id);
    assert.ok(words.has('13') && words.has('14'));
    await Promise.all([a.close(), b.close()]);
  });

  it('choose between two wordings in place, and the other sees the choice', async () => {
    const { id, a, b } = await openBoth('Sebanyak 12 pompa menyala.', 'Warga hadir.');
    await a.offline(true);
    for (const [writer, n] of [
      [a, '13'],
      [b, '14'],
    ] as const) {
      await writer.goTo(0, 1);
      for (let i = 0; i < 2; i += 1) await writer.page.keyboard.press('Shift+ArrowRight');
      await writer.type(n);
    }
    await b.saved();
    await a.offline(false);
    await a.saved();
    const card = a.page.locator('.ProseMirror .in-text', { hasText: 'Anda menulis' });
    await card.filter({ hasText: 'Retno Lestari menulis' }).waitFor();
    assert.deepEqual(await axeProblems(a.page), []);
    await card.locator('button', { hasText: 'Pakai yang ini' }).click();
    await Promise.all([a.sees('Sebanyak 13 pompa menyala.'), b.sees('Sebanyak 13 pompa menyala.')]);
    await Promise.all([a, b].map((one) => one.page.locator('.in-text').waitFor({ state: 'detached' })));
    assert.equal(await textOf(id), 'Sebanyak 13 pompa menyala.\nWarga hadir.');
    await Promise.all([a.close(), b.close()]);
  });

  it('comment on selected words and answer each other', async () => {
    const { a, b } = await openBoth('Sebanyak 12 pompa menyala.', 'Warga hadir.');
    await a.goTo(0, 1);
    for (let i = 0; i < 8; i += 1) await a.page.keyboard.press('Shift+ArrowRight');
    await a.page.click('#komentari');
    assert.equal(await a.page.inputValue('#f-quote'), '12 pompa');
    await a.page.fill('#f-comment', 'Dari mana angkanya?');
    await a.page.click('#komentar-isi .talk-new button[type=submit]');
    await b.page.locator('.ProseMirror .commented', { hasText: 'pompa' }).click();
    const thread = b.page.locator('#komentar-isi .thread', { hasText: 'Dari mana angkanya?' });
    await thread.locator('summary').click();
    await thread.locator('textarea').fill('Dari berita acara.');
    await thread.locator('details button[type=submit]').click();
    await a.page.locator('#komentar-isi .thread', { hasText: 'Dari berita acara.' }).waitFor();
    assert.deepEqual(await axeProblems(a.page), []);
    await b.page.locator('#komentar-isi .thread form[action$=selesai] button').click();
    await a.page.locator('.commented').first().waitFor({ state: 'detached' });
    await Promise.all([a.close(), b.close()]);
  });

  it('suggest: an approver proposes words, and a writer takes them', async () => {
    const { id, a, b } = await openBoth('Sebanyak 12 pompa menyala.', 'Warga hadir.');
    await b.close();
    const bimo = await openWriter(browser, base, await t.signIn('approver', 'Bimo Saputra'), id, broken);
    assert.equal(await bimo.page.locator('.ProseMirror').getAttribute('contenteditable'), 'false');
    await bimo.page.click('#sarankan');
    await bimo.goTo(1);
    await bimo.type(' Semua tertib.');
    await bimo.saved();
    assert.equal(await textOf(id), 'Sebanyak 12 pompa menyala.\nWarga hadir.');
    const card = a.page.locator('.ProseMirror .in-text', { hasText: 'Usulan Bimo Saputra' });
    await card.locator('ins', { hasText: 'Semua tertib.' }).waitFor();
    await bimo.page.click('#sarankan');
    await bimo.page.locator('.ProseMirror .in-text', { hasText: 'Tarik kembali' }).waitFor();
    assert.deepEqual(await axeProblems(bimo.page), []);
    await card.locator('button', { hasText: 'Terima' }).click();
    await a.sees('Warga hadir. Semua tertib.');
    await bimo.sees('Warga hadir. Semua tertib.');
    assert.equal(await textOf(id), 'Sebanyak 12 pompa menyala.\nWarga hadir. Semua tertib.');
    await Promise.all([a.close(), bimo.close()]);
  });

  it('lose nothing when one was offline while the other went back to an older version', async () => {
    const { id, a, b } = await openBoth('Alinea lama tentang sungai.');
    const old = (await editionOf(id)).version;
    await b.goTo(0);
    await b.type(' Tambahan Retno.');
    await b.saved();
    await a.sees('Tambahan Retno.');
    await a.offline(true);
    await a.page.locator('.ProseMirror').focus();
    await a.page.keyboard.press('Control+End');
    await a.page.keyboard.press('Enter');
    await a.type('Ditulis tanpa jaringan.');
    const { rows } = await t.kernel.pool.query<{ version: number }>(
      'SELECT version FROM write.edition_versions WHERE edition_id = $1 ORDER BY version',
      [id],
    );
    const back = rows.find((row) => row.version === old) ?? rows[0]!;
    assert.equal((await retno.post(`/ruang/naskah/${id}/riwayat/${back.version}/pulihkan`)).status, 303);
    await b.page.locator('.ProseMirror', { hasText: 'Tambahan Retno.' }).waitFor({ state: 'detached' });
    await a.offline(false);
    await settle(a, b);
    await b.sees('Ditulis tanpa jaringan.');
    assert.match(await textOf(id), /Ditulis tanpa jaringan\./);
    await Promise.all([a.close(), b.close()]);
  });

  it('never lose a typed word in many random rounds, also offline and over a reload in the middle', async () => {
    const seed = Number(process.env.SEED ?? 20_240_625);
    let state = seed;
    const random = (n: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * n);
    };
    const { id, a, b } = await openBoth(
      'Alinea satu tentang sungai dan tanggul yang panjang.',
      'Alinea dua tentang warga dan balai desa.',
      'Alinea tiga tentang pompa dan pintu air.',
    );
    const typed: string[] = [];
    const off = new Map<Writer, boolean>();
    const act = async (writer: Writer, letter: string, round: number): Promise<void> => {
      const kind = random(10);
      if (kind === 0 && !off.get(writer)) return writer.open();
      if (kind === 1) {
        off.set(writer, !off.get(writer));
        return writer.offline(off.get(writer)!);
      }
      const word = `${letter}${round}kata`;
      typed.push(word);
      if (kind === 2) {
        await writer.page.click('#f-standfirst');
        await writer.page.keyboard.press('End');
        return writer.type(` ${word}`);
      }
      await writer.goTo(random(5), kind < 7 ? random(6) : undefined);
      if (kind === 9) await writer.page.keyboard.press('Enter');
      await writer.type(` ${word} `, random(40));
    };
    const until = Date.now() + Number(process.env.SECONDS ?? 12) * 1000;
    let rounds = 0;
    for (; Date.now() < until && rounds < 600; rounds += 1) {
      await Promise.all([act(a, 'rani', rounds), act(b, 'retno', rounds)]);
      if (random(3) === 0) await a.page.waitForTimeout(900);
    }
    await Promise.all([a.offline(false), b.offline(false)]);
    await settle(a, b);
    const words = await wordsSomewhere(id);
    const lost = typed.filter((word) => !words.has(word));
    assert.deepEqual(lost, [], `seed ${seed}, ${rounds} rounds: ${await textOf(id)}`);
    for (const writer of [a, b]) {
      const { version } = await editionOf(id);
      await writer.open();
      assert.equal(await writer.text(), await a.text(), `both see version ${version}`);
    }
    await Promise.all([a.close(), b.close()]);
  });
});
