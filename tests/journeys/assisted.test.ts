import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../support/app.ts';
import { type AssistedDesk, startAssistedDesk } from '../support/assisted-desk.ts';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { freePort } from '../support/server.ts';

let desk: AssistedDesk;
let browser: Browser;
let server: ReturnType<typeof serve>;
let base: string;
const broken: string[] = [];

before(async () => {
  if (NO_BROWSER) return;
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  desk = await startAssistedDesk({ publicUrl: base });
  await desk.settings({ timeoutSeconds: '30' });
  server = serve({ fetch: (request) => desk.t.request(request.url, request), port, hostname: '127.0.0.1' });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  await desk?.stop();
  assert.deepEqual(broken, [], 'no script failed and nothing was refused by the content security policy');
});

async function open(id: string, javaScriptEnabled = true): Promise<Page> {
  const page = await openPage(browser, { javaScriptEnabled });
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
  });
  await page.goto(`${base}/ruang/masuk`);
  await page.fill('[name=email]', desk.officer.email);
  await page.fill('[name=password]', PASSWORD);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith('/masuk')),
    page.click('main button[type=submit]'),
  ]);
  await page.goto(`${base}/ruang/naskah/${id}/asisten`);
  return page;
}

const draft = (page: Page) => page.getByRole('button', { name: 'Susun dengan asisten' });

describe('drafting with the assistant in a browser', { skip: NO_BROWSER }, () => {
  it('shows that it works, stops when told, and brings the proposal when let be', async () => {
    const page = await open(await desk.item());
    desk.model.mode = 'slow-drip';
    await draft(page).click();
    const stop = page.getByRole('button', { name: 'Hentikan' });
    await stop.waitFor();
    assert.ok(await draft(page).isDisabled());
    await stop.click();
    await page.getByText('Dihentikan. Naskah tidak berubah.').waitFor();
    assert.deepEqual(await axeProblems(page), []);
    desk.model.mode = 'invents-a-number';
    await draft(page).click();
    await page.waitForURL(/asisten\/[0-9a-f-]{36}$/);
    assert.match(await page.locator('del').first().innerText(), /4\.750 rumah/);
    assert.deepEqual(await axeProblems(page), []);
    await page.getByLabel('Paragraf 1', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Terima pilihan' }).click();
    await page.getByText('Usulan diterima dan naskah diperiksa lagi.').waitFor();
    assert.match(await page.locator('.origin-strip').innerText(), /kata dari asisten AI/);
  });

  it('works as a plain form without a script', async () => {
    desk.model.mode = 'honest';
    const page = await open(await desk.item(), false);
    await draft(page).click();
    await page.waitForURL(/asisten\/[0-9a-f-]{36}$/);
    await page.getByRole('button', { name: 'Tolak usulan' }).click();
    await page.getByText('Usulan ditolak.').waitFor();
  });
});
