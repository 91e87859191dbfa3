import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { documentBlocks, nodesOf } from '../../src/write/index.ts';
import { axeProblems, NO_BROWSER } from '../support/browser.ts';
import { type EditorDesk, openEditorDesk } from '../support/editor-page.ts';

let desk: EditorDesk;
before(async () => {
  if (!NO_BROWSER) desk = await openEditorDesk();
});
after(async () => {
  await desk?.close();
  assert.deepEqual(desk?.broken ?? [], []);
});

const clipboard = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/clipboard/${name}.html`), 'utf8');

/** Pastes as a browser does: an event whose clipboard holds what a program put there. */
async function paste(page: Page, given: { html?: string; png?: string }): Promise<void> {
  await page.locator('.ProseMirror').evaluate((place, { html, png }) => {
    const data = new DataTransfer();
    if (html) data.setData('text/html', html);
    if (png) {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
      data.items.add(new File([bytes], 'layar.png', { type: 'image/png' }));
    }
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, given);
}

describe('a paste into the editor', { skip: NO_BROWSER }, () => {
  it('from Word comes in clean, says which images stayed behind, and is saved as the server reads it', async () => {
    const { page, id } = await desk.open();
    await page.keyboard.press('Enter');
    await paste(page, { html: clipboard('word') });
    await page.locator('.ProseMirror table').waitFor();
    await page.locator('#pesan-tempel').filter({ hasText: '1 gambar tidak ikut tertempel' }).waitFor();
    const body = await desk.saved(page, id);
    const blocks = documentBlocks(body);
    const texts = blocks.map((one) => one.text);
    assert.ok(texts.includes('Yang dikerjakan') && texts.includes('tinggi 3 meter'));
    assert.equal(blocks.at(-1)?.text, 'Keterangan pers, 20 Juni 2024.');
    assert.equal(nodesOf(body, 'bulletList').length >= 2 && nodesOf(body, 'orderedList')[0]?.attrs?.start, 3);
    assert.equal(nodesOf(body, 'tableHeader').length, 2);
    assert.doesNotMatch(JSON.stringify(body), /mso|Cek lagi angkanya|400|utm_/);
    assert.deepEqual(await axeProblems(page), []);
  });

  it('from Google Docs and LibreOffice comes in clean', async () => {
    const { page, id } = await desk.open();
    await page.keyboard.press('Enter');
    await paste(page, { html: clipboard('google-docs') });
    await page.locator('.ProseMirror table').waitFor();
    await page.keyboard.press('Control+End');
    await paste(page, { html: clipboard('libreoffice') });
    await page.locator('.ProseMirror a[href^="https://youtu.be"]').waitFor();
    const body = await desk.saved(page, id);
    assert.deepEqual(
      nodesOf(body, 'footnote').map((one) => one.attrs?.text),
      ['Catatan dinas.', 'Wawancara, 20 Juni 2024'],
    );
    assert.equal(nodesOf(body, 'table').length, 2);
    assert.doesNotMatch(JSON.stringify(body), /javascript|google\.com|fbclid/);
  });

  it('of a picture alone asks what it shows and adds it to the item', async () => {
    const { page, id, text } = await desk.open();
    const png = await sharp({ create: { width: 640, height: 400, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    await paste(page, { png: png.toString('base64') });
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.focal').waitFor();
    await page.fill('#d-alt', 'Tangkapan layar peta');
    await dialog.getByRole('button', { name: 'Sisipkan' }).click();
    await text.locator('figure').waitFor();
    assert.equal(nodesOf(await desk.saved(page, id), 'figure')[0]?.attrs?.alt, 'Tangkapan layar peta');
  });

  it('of an own passage brings its footnotes and figures along, but not the figure of another item', async () => {
    const { page, id } = await desk.open();
    const own =
      '<div data-pm-slice="0 0 []"><p>Salinan<sup data-footnote="Sumber: arsip">1</sup></p></div>' +
      `<figure data-key="${'ab'.repeat(32)}" data-width="9" data-height="9"><figcaption>asing</figcaption></figure>`;
    await page.keyboard.press('Enter');
    await paste(page, { html: own });
    await page.locator('.ProseMirror sup.fn').waitFor();
    const body = await desk.saved(page, id);
    assert.equal(nodesOf(body, 'footnote')[0]?.attrs?.text, 'Sumber: arsip');
    assert.equal(nodesOf(body, 'figure').length, 0);
  });
});
