import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { documentText, findEdition } from '../../src/write/index.ts';
import { PASSWORD, startTestApp, type TestApp } from '../support/app.ts';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { pressTool } from '../support/editor-page.ts';
import { openItem } from '../support/newsroom.ts';
import { freePort } from '../support/server.ts';

let t: TestApp;
let browser: Browser;
let server: ReturnType<typeof serve>;
let base: string;
let officer: Awaited<ReturnType<TestApp['signIn']>>;
const broken: string[] = [];

before(async () => {
  if (NO_BROWSER) return;
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  t = await startTestApp({ publicUrl: base });
  server = serve({ fetch: (request) => t.request(request.url, request), port, hostname: '127.0.0.1' });
  browser = await startBrowser();
  officer = await t.signIn('officer');
});
after(async () => {
  await browser?.close();
  server?.close();
  await t?.stop();
  assert.deepEqual(broken, [], 'no script failed and nothing was refused by the content security policy');
});

async function signInAt(page: Page): Promise<void> {
  await page.goto(`${base}/ruang/masuk`);
  await page.fill('[name=email]', officer.email);
  await page.fill('[name=password]', PASSWORD);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith('/masuk')),
    page.click('main button[type=submit]'),
  ]);
}

async function openEditor(id: string, options: { width?: number; javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await openPage(browser, options);
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|prosemirror/i.test(message.text())) broken.push(message.text());
  });
  await signInAt(page);
  await page.goto(`${base}/ruang/naskah/${id}`);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('.ProseMirror');
  return page;
}

const textOf = async (id: string): Promise<string> => documentText((await findEdition(t.kernel, id))!.body);
const state = (page: Page, text: RegExp | string) =>
  page.locator('#keadaan').filter({ hasText: text }).waitFor({ timeout: 8000 });
async function writeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.ProseMirror').focus();
  // The editor puts its own selection back a moment after it got the focus; a person's hand is slower.
  await page.waitForTimeout(100);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}
describe('the editor', { skip: NO_BROWSER }, () => {
  it('saves what is typed and underlines what the material says and does not say', async () => {
    const id = await openItem(t, officer);
    const page = await openEditor(id);
    await writeAtEnd(page, 'Sebanyak 47 pompa menyala pada malam itu.');
    await state(page, 'Tersimpan');
    assert.match(await textOf(id), /\nSebanyak 47 pompa menyala pada malam itu\.$/);
    await page.locator('.ProseMirror .cl.none', { hasText: '47' }).first().waitFor();
    await page.locator('.check.bad', { hasText: '47' }).first().waitFor();
    assert.ok((await page.locator('.ProseMirror .cl:not(.none):not(.weak)').count()) > 3);
    assert.equal(await page.getAttribute('#ajukan', 'aria-disabled'), 'true');
    assert.deepEqual(await axeProblems(page), []);
    await page.context().close();
  });

  it('lights one fact in source, text and ledger at once, by mouse and by keyboard', async () => {
    const page = await openEditor(await openItem(t, officer));
    const number = (await page.locator('.ProseMirror .cl-n').first().textContent())!.split(' ')[0];
    const link = page.locator(`.ledger a[data-claim="${number}"]`);
    await link.focus();
    await page.keyboard.press('Enter');
    for (const place of ['#bahan .on', '#naskah .ProseMirror .on', '#periksa tr.on'])
      assert.ok((await page.locator(place).count()) > 0, `${place} for fact ${number}`);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.on').count(), 0);
    await page.context().close();
  });

  it('is formatted by keyboard alone, and takes no link that runs a script', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const page = await openEditor(id);
    await page.locator('.ProseMirror').focus();
    await page.keyboard.type('Hasil pemeriksaan');
    await pressTool(page, 'Subjudul');
    await page.locator('.ProseMirror h2', { hasText: 'Hasil pemeriksaan' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lihat ');
    await page.keyboard.press('Control+K');
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.locator('#e-href:visible').waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await page.fill('#f-href', 'contoh.go.id/peta');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror a[href="https://contoh.go.id/peta"]').waitFor();
    await state(page, 'Tersimpan');
    const { body } = (await findEdition(t.kernel, id))!;
    assert.deepEqual(body.content[0], {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Hasil pemeriksaan' }],
    });
    await page.context().close();
  });

  it('mends a marked problem in place and takes one on with a reason, then lets the text go to approval', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const page = await openEditor(id);
    await page.fill('#f-headline', 'Dua Belas Pintu Air Diperiksa');
    await page.locator('.ProseMirror').focus();
    await page.keyboard.type('Pada Rabu, 25 Juni 2024, 12 pintu air diperiksa. Sebanyak 47 pompa menyala.');
    await page.locator('.check', { hasText: 'Rabu' }).first().waitFor();
    await page.locator('.check form[data-act=fix] button', { hasText: 'Selasa' }).first().click();
    await page.locator('.ProseMirror', { hasText: 'Pada Selasa, 25 Juni 2024' }).waitFor();
    await page.locator('.check', { hasText: 'Rabu' }).first().waitFor({ state: 'detached' });
    for (let n = await page.locator('.check.bad').count(); n > 0; n -= 1) {
      const card = page.locator('.check.bad').first();
      await card.locator('summary').click();
      await card.locator('textarea').fill('Berita acaranya menyusul hari ini.');
      await card.locator('form[data-act=mark] button').click();
      await page.waitForFunction((left) => document.querySelectorAll('.check.bad').length < left, n);
    }
    assert.equal(await page.getAttribute('#ajukan', 'aria-disabled'), null);
    await Promise.all([page.waitForURL((url) => !url.pathname.endsWith(id)), page.click('#ajukan')]);
    await page.context().close();
  });

  it('takes a headline from the choices', async () => {
    const id = await openItem(t, officer);
    const page = await openEditor(id);
    const row = page
      .locator('.heads li')
      .filter({ has: page.locator('button') })
      .first();
    const text = await row.locator('input[name=headline]').inputValue();
    await row.locator('button').click();
    await page.waitForFunction(
      (wanted) => (document.getElementById('f-headline') as HTMLTextAreaElement).value === wanted,
      text,
    );
    await state(page, 'Tersimpan');
    await page.locator('.heads li', { hasText: text }).locator('.st.ok').waitFor();
    assert.equal((await findEdition(t.kernel, id))!.headline, text);
    await page.context().close();
  });
});

describe('when the network or the session goes', { skip: NO_BROWSER }, () => {
  it('keeps the text on the device and sends it when the network is back', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const page = await openEditor(id);
    await page.context().setOffline(true);
    await page.locator('.ProseMirror').focus();
    await page.keyboard.type('Ditulis tanpa jaringan.');
    await state(page, 'tulisan Anda aman di perangkat ini');
    await page.context().setOffline(false);
    await state(page, /^Tersimpan$/);
    assert.equal(await textOf(id), 'Ditulis tanpa jaringan.');
    await page.context().close();
  });

  it('brings back the text of a page that was closed before it was sent', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const page = await openEditor(id);
    const context: BrowserContext = page.context();
    await context.setOffline(true);
    await page.locator('.ProseMirror').focus();
    await page.keyboard.type('Belum sempat terkirim.');
    await state(page, 'aman di perangkat ini');
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${base}/ruang/naskah/${id}`);
    await again.locator('.ProseMirror', { hasText: 'Belum sempat terkirim.' }).waitFor();
    await state(again, 'Tersimpan');
    assert.equal(await textOf(id), 'Belum sempat terkirim.');
    await context.close();
  });

  it('goes on after a new sign-in in another tab', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const page = await openEditor(id);
    const other = await page.context().newPage();
    await other.goto(`${base}/ruang/naskah`);
    await Promise.all([other.waitForURL(/masuk|\/$/), other.click('form[action="/ruang/keluar"] button')]);
    await page.locator('.ProseMirror').focus();
    await page.keyboard.type('Sesi berakhir.');
    await state(page, 'Sesi Anda berakhir');
    await signInAt(other);
    await state(page, /^Tersimpan$/);
    assert.equal(await textOf(id), 'Sesi berakhir.');
    await page.context().close();
  });
});

describe('without a script', { skip: NO_BROWSER }, () => {
  it('writes, saves and checks through plain forms', async () => {
    const id = await openItem(t, officer, { next: 'open' });
    const page = await openEditor(id, { javaScriptEnabled: false });
    await page.fill('#f-headline', 'Judul Tanpa Skrip');
    await page.fill('#f-body', '## Hasil\n\nSebanyak 47 pompa menyala.');
    await page.click('#simpan');
    await page.locator('.flash.ok', { hasText: 'tersimpan' }).waitFor();
    await page.locator('.check.bad', { hasText: '47' }).first().waitFor();
    assert.equal(await textOf(id), 'Hasil\nSebanyak 47 pompa menyala.');
    await page.context().close();
  });
});

describe('on a telephone', { skip: NO_BROWSER }, () => {
  it('shows one pane at a time and nothing runs off to the side', async () => {
    const page = await openEditor(await openItem(t, officer), { width: 390 });
    for (const pane of ['bahan', 'naskah', 'periksa']) {
      await page.click(`#tab a[href="#${pane}"]`);
      for (const other of ['bahan', 'naskah', 'periksa'])
        assert.equal(await page.locator(`#${other}`).isVisible(), other === pane);
      assert.deepEqual(await axeProblems(page), [], pane);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, pane);
    }
    await page.context().close();
  });
});
