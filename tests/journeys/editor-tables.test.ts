import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DocumentNode, documentBlocks, nodesOf } from '../../src/write/index.ts';
import { axeProblems, NO_BROWSER } from '../support/browser.ts';
import { type EditorDesk, openEditorDesk, pressTool } from '../support/editor-page.ts';

let desk: EditorDesk;
before(async () => {
  if (!NO_BROWSER) desk = await openEditorDesk();
});
after(async () => {
  await desk?.close();
  assert.deepEqual(desk?.broken ?? [], []);
});

const cells = (table: DocumentNode): string[][] =>
  table.content!.map((row) =>
    row.content!.map(
      (cell) =>
        `${cell.type === 'tableHeader' ? '#' : ''}${documentBlocks({ type: 'doc', content: cell.content! })[0]!.text}`,
    ),
  );

describe('a table', { skip: NO_BROWSER }, () => {
  it('is made, filled, grown, given headings and left by keyboard alone', async () => {
    const { page, id } = await desk.open();
    await pressTool(page, 'Tabel');
    await page.locator('dialog[open]').waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror table').waitFor();
    for (const word of ['Desa', 'Panjang', 'Jati']) {
      await page.keyboard.type(word);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('250 m');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lirung');
    await pressTool(page, 'Kolom judul', 'alat-bagian');
    assert.deepEqual(await axeProblems(page), []);
    await pressTool(page, 'Kolom di kanan', 'alat-bagian');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Sesudah tabel.');
    const body = await desk.saved(page, id);
    assert.deepEqual(cells(nodesOf(body, 'table')[0]!), [
      ['#Desa', '#', '#Panjang'],
      ['#Jati', '', '250 m'],
      ['#Lirung', '', ''],
    ]);
    assert.equal(documentBlocks(body).at(-1)?.text, 'Sesudah tabel.');
  });

  it('loses rows and columns, and goes away whole', async () => {
    const { page, id } = await desk.open();
    await pressTool(page, 'Tabel');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror table').waitFor();
    await page.keyboard.type('Hilang');
    await pressTool(page, 'Hapus baris', 'alat-bagian');
    await pressTool(page, 'Hapus kolom', 'alat-bagian');
    assert.deepEqual(cells(nodesOf(await desk.saved(page, id), 'table')[0]!), [
      ['', ''],
      ['', ''],
    ]);
    await pressTool(page, 'Hapus tabel', 'alat-bagian');
    await page.locator('.ProseMirror table').waitFor({ state: 'detached' });
    assert.equal(await page.locator('#alat-bagian').isVisible(), false);
  });
});

describe('the toolbar', { skip: NO_BROWSER }, () => {
  it('is reached with Alt+F10, left with Escape, and says its shortcuts at a question mark', async () => {
    const { page, text } = await desk.open();
    await page.keyboard.press('Alt+F10');
    assert.equal(await page.locator('#alat button:focus').getAttribute('aria-label'), 'Tebal');
    await page.keyboard.press('End');
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    assert.equal(await text.evaluate((one) => one === document.activeElement), true);
    assert.equal(await page.locator('#alat button[tabindex="0"]').count(), 1);
  });

  it('has targets for fingers on a telephone, and stays in view', async () => {
    const { page } = await desk.open({ width: 390 });
    const sizes = await page.locator('#alat button').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    assert.ok(sizes.length > 12 && Math.min(...sizes) >= 44, String(Math.min(...sizes)));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await page.locator('.dfoot').scrollIntoViewIfNeeded();
    assert.ok(await page.locator('#alat').evaluate((one) => one.getBoundingClientRect().top >= 0));
    assert.deepEqual(await axeProblems(page), []);
  });

  it('gives a quote a line for its speaker, and footnotes by shortcut', async () => {
    const { page, id } = await desk.open();
    await page.keyboard.press('Enter');
    await page.keyboard.type('“Tanggul ini kuat.”');
    await page.keyboard.press('Control+Shift+B');
    await pressTool(page, 'Baris penutur', 'alat-bagian');
    await page.keyboard.type('Sri Lestari');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dana naik');
    await page.keyboard.press('Control+Alt+F');
    await page.locator('dialog[open] textarea').waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await page.keyboard.type('Perpres 12 Tahun 2024, lihat https://contoh.go.id/perpres');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror sup.fn').waitFor();
    await page.keyboard.type(' tahun ini.');
    const blocks = documentBlocks(await desk.saved(page, id)).slice(-4);
    assert.deepEqual(
      blocks.map((one) => [one.kind, one.text]),
      [
        ['quote', '“Tanggul ini kuat.”'],
        ['attribution', 'Sri Lestari'],
        ['paragraph', 'Dana naik\u2060 tahun ini.'],
        ['footnote', 'Perpres 12 Tahun 2024, lihat https://contoh.go.id/perpres'],
      ],
    );
  });
});
