import { serve } from '@hono/node-server';
import type { Browser, Locator, Page } from 'playwright-core';
import { type DocumentJson, findEdition } from '../../src/write/index.ts';
import { PASSWORD, startTestApp, type TestApp } from './app.ts';
import { openPage, startBrowser } from './browser.ts';
import { openItem } from './newsroom.ts';
import { freePort } from './server.ts';

/** The application on a port, a browser, and an officer: what tests of the editor in a browser need. */
export async function openEditorDesk() {
  const base = `http://127.0.0.1:${await freePort()}`;
  const t: TestApp = await startTestApp({ publicUrl: base });
  const port = Number(new URL(base).port);
  const server = serve({ fetch: (request) => t.request(request.url, request), port, hostname: '127.0.0.1' });
  const browser: Browser = await startBrowser();
  const officer = await t.signIn('officer');
  const broken: string[] = [];
  return {
    t,
    officer,
    base,
    /** Scripts that failed, and what the content security policy refused. */
    broken,
    /** Opens the editor of a new item, with the cursor at the end of the text. */
    async open(
      options: { width?: number; permissions?: string[] } = {},
    ): Promise<{ page: Page; id: string; text: Locator }> {
      const id = await openItem(t, officer);
      const page = await openPage(browser, options);
      page.on('pageerror', (error) => broken.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|prosemirror/i.test(message.text())) broken.push(message.text());
      });
      await page.goto(`${base}/ruang/masuk`);
      await page.fill('[name=email]', officer.email);
      await page.fill('[name=password]', PASSWORD);
      await page.click('main button[type=submit]');
      await page.waitForURL((url) => !url.pathname.endsWith('/masuk'));
      await page.goto(`${base}/ruang/naskah/${id}`);
      const text = page.locator('.ProseMirror');
      await text.focus();
      // The editor puts its own selection back a moment after it got the focus; a person's hand is slower.
      await page.waitForTimeout(150);
      await page.keyboard.press('Control+End');
      return { page, id, text };
    },
    /** The body as the server has it once the page says that it is saved. */
    async saved(page: Page, id: string): Promise<DocumentJson> {
      await page.locator('#keadaan').filter({ hasText: 'Tersimpan' }).waitFor({ timeout: 8000 });
      return (await findEdition(t.kernel, id))!.body;
    },
    async close(): Promise<void> {
      await browser.close();
      server.close();
      await t.stop();
    },
  };
}

export type EditorDesk = Awaited<ReturnType<typeof openEditorDesk>>;

/** Moves with the arrow keys from the first button of the toolbar to the one with this name, and presses it. */
export async function pressTool(page: Page, name: string, bar: 'alat' | 'alat-bagian' = 'alat'): Promise<void> {
  await page.keyboard.press(bar === 'alat' ? 'Alt+F10' : 'Alt+Shift+F10');
  await page.keyboard.press('Home');
  for (let i = 0; i < 20; i += 1) {
    const focused = page.locator(`#${bar} button:focus`);
    const said = (await focused.getAttribute('aria-label')) ?? (await focused.textContent());
    if (said === name) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}
