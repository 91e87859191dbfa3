import type { Browser, Page } from 'playwright-core';
import { PASSWORD, type TestApp } from './app.ts';
import { openPage } from './browser.ts';

type Person = Awaited<ReturnType<TestApp['signIn']>>;

/** A person at a browser with one edition open. */
export type Writer = Awaited<ReturnType<typeof openWriter>>;

/** Signs a person in at a browser of their own and opens an edition's editor. */
export async function openWriter(
  browser: Browser,
  base: string,
  person: Person,
  editionId: string,
  broken: string[],
  options: { width?: number } = {},
) {
  const page: Page = await openPage(browser, options);
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|prosemirror/i.test(message.text())) broken.push(message.text());
  });
  await page.goto(`${base}/ruang/masuk`);
  await page.fill('[name=email]', person.email);
  await page.fill('[name=password]', PASSWORD);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith('/masuk')),
    page.click('main button[type=submit]'),
  ]);
  const open = async () => {
    await page.goto(`${base}/ruang/naskah/${editionId}`);
    await page.waitForSelector('.ProseMirror');
  };
  await open();
  return {
    page,
    person,
    open,
    /** Puts the cursor into a paragraph (counted from 0) behind so many of its words, or at its end. */
    async goTo(paragraph: number, words?: number): Promise<void> {
      await page.locator('.ProseMirror').focus();
      // The editor puts its own selection back a moment after it got the focus; a person's hand is slower.
      await page.waitForTimeout(60);
      await page.evaluate(
        ([at, n]) => {
          const blocks = [...document.querySelectorAll('.ProseMirror > :is(p, h2, ul, blockquote)')];
          const block = blocks[Math.min(at!, blocks.length - 1)];
          if (!block) throw new Error('no such paragraph');
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement?.closest('[contenteditable=false]')
              ? NodeFilter.FILTER_REJECT
              : NodeFilter.FILTER_ACCEPT,
          );
          let [place, offset] = [block as Node, block.childNodes.length];
          let left = n ?? Number.POSITIVE_INFINITY;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            [place, offset] = [node, node.textContent!.length];
            const spaces = [...node.textContent!.matchAll(/\s/g)];
            if (spaces.length >= left) {
              offset = left === 0 ? 0 : spaces[left - 1]!.index + 1;
              break;
            }
            left -= spaces.length;
          }
          getSelection()!.collapse(place, offset);
        },
        [paragraph, words ?? null] as const,
      );
      await page.waitForTimeout(40);
    },
    type: (text: string, delay = 15) => page.keyboard.type(text, { delay }),
    /** Waits until the foot of the page says that all is saved. */
    saved: () =>
      page
        .locator('#keadaan')
        .filter({ hasText: /^Tersimpan$/ })
        .waitFor({ timeout: 20_000 }),
    text: () =>
      page.locator('.ProseMirror').evaluate((root) => {
        const copy = root.cloneNode(true) as HTMLElement;
        for (const one of copy.querySelectorAll('[contenteditable=false]')) one.remove();
        return [...copy.children].map((block) => block.textContent ?? '').join('\n');
      }),
    /** Waits until the editor shows some words. */
    sees: (text: string) => page.locator('.ProseMirror', { hasText: text }).waitFor({ timeout: 15_000 }),
    offline: (off: boolean) => page.context().setOffline(off),
    close: () => page.context().close(),
  };
}
