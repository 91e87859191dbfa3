import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { nodesOf } from '../../src/write/index.ts';
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

const photo = async (name = 'tanggul.png') => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } })
    .png()
    .toBuffer(),
});

describe('an image', { skip: NO_BROWSER }, () => {
  it('is sent, described, given its focal point by press, keys and figures, and changed later', async () => {
    const { page, id, text } = await desk.open();
    await pressTool(page, 'Gambar');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    await page.setInputFiles('#d-file', await photo());
    const focal = dialog.locator('.focal');
    await focal.waitFor();
    await dialog.getByRole('button', { name: 'Sisipkan' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Tulis apa yang terlihat' }).waitFor();
    assert.equal(await page.locator('#d-alt:focus').count(), 1);
    await page.keyboard.type('Tanggul batu di tepi sungai');
    const box = (await focal.boundingBox())!;
    await focal.click({ position: { x: box.width * 0.25, y: box.height * 0.75 } });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.inputValue('#d-x'), '27');
    assert.equal(await page.inputValue('#d-y'), '73');
    await page.fill('#d-y', '70');
    await page.fill('#d-caption', 'Tanggul yang baru');
    await page.fill('#d-credit', 'Biro Humas');
    assert.deepEqual(await axeProblems(page), []);
    await dialog.getByRole('button', { name: 'Sisipkan' }).click();
    await text.locator('figure img').waitFor();
    const shown = text.locator('figure img');
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.ProseMirror figure img')?.naturalWidth);
    assert.equal(await shown.getAttribute('alt'), 'Tanggul batu di tepi sungai');
    const figure = nodesOf(await desk.saved(page, id), 'figure')[0]!;
    const { key, ...attrs } = figure.attrs!;
    assert.match(String(key), /^[0-9a-f]{64}$/);
    assert.deepEqual(attrs, {
      alt: 'Tanggul batu di tepi sungai',
      decorative: false,
      credit: 'Biro Humas',
      focalX: 27,
      focalY: 70,
      width: 1200,
      height: 800,
    });
    assert.deepEqual(figure.content, [{ type: 'caption', content: [{ type: 'text', text: 'Tanggul yang baru' }] }]);

    await text.locator('figcaption').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' di Jati');
    await pressTool(page, 'Ubah gambar', 'alat-bagian');
    await dialog.waitFor();
    await dialog.getByLabel('Hiasan saja').check();
    await dialog.getByRole('button', { name: 'Ubah' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForTimeout(200);
    const again = nodesOf(await desk.saved(page, id), 'figure')[0]!;
    assert.deepEqual([again.attrs?.alt, again.attrs?.decorative], ['', true]);
    assert.equal(again.content?.[0]?.content?.[0]?.text, 'Tanggul yang baru di Jati');
    assert.deepEqual(await axeProblems(page), []);
  });

  it('that is no image is refused in the dialog, and one of the item can be used again', async () => {
    const { page, id, text } = await desk.open();
    await pressTool(page, 'Gambar');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    await page.setInputFiles('#d-file', { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') });
    await dialog.getByRole('alert').filter({ hasText: 'bukan gambar yang dapat dibaca' }).waitFor();
    await page.setInputFiles('#d-file', await photo());
    await dialog.locator('.focal').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await pressTool(page, 'Gambar');
    await dialog.locator('.thumb').click();
    await dialog.getByLabel('Hiasan saja').check();
    await dialog.getByRole('button', { name: 'Sisipkan' }).click();
    await text.locator('figure').waitFor();
    assert.equal(nodesOf(await desk.saved(page, id), 'figure').length, 1);
  });
});

describe('an embed', { skip: NO_BROWSER }, () => {
  it('is taken from a service on the list, refused from another host, and loads nothing from there', async () => {
    const { page, id, text } = await desk.open();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.base)) elsewhere.push(request.url());
    });
    await pressTool(page, 'Sematan');
    const dialog = page.locator('dialog[open]');
    await page.fill('#d-address', 'https://video.example/watch?v=dQw4w9WgXcQ');
    await page.fill('#d-title', 'Siaran langsung');
    await dialog.getByRole('button', { name: 'Sisipkan' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Pakai tautan biasa' }).waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await page.fill('#d-address', 'https://youtu.be/dQw4w9WgXcQ?si=pelacak');
    await dialog.getByRole('button', { name: 'Sisipkan' }).click();
    await text.locator('.embed').waitFor();
    assert.deepEqual(nodesOf(await desk.saved(page, id), 'embed')[0]?.attrs, {
      provider: 'youtube',
      id: 'dQw4w9WgXcQ',
      address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      title: 'Siaran langsung',
    });
    assert.deepEqual(elsewhere, []);
  });
});
