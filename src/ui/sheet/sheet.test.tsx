import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../../../tests/support/browser.ts';
import { ICONS } from '../icons.ts';
import { SAMPLE_PAGES } from './sample-pages.tsx';
import { startPreview } from './start-preview.ts';

const LOCALES = ['id', 'en'] as const;

describe('every page that the layouts draw', () => {
  for (const [path, page] of Object.entries(SAMPLE_PAGES))
    for (const locale of LOCALES)
      it(`${path} in ${locale} has no inline script or style, no id twice, and only icons of the sprite`, () => {
        const html = renderToString(page(locale));
        assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=/);
        for (const [script] of html.matchAll(/<script[^>]*>/g)) assert.match(script, /\ssrc="/);
        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        assert.deepEqual(
          ids.filter((id, i) => ids.indexOf(id) !== i),
          [],
        );
        const labels = [...html.matchAll(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)];
        for (const id of labels.flatMap(([, list]) => list!.split(' ')))
          assert.ok(ids.includes(id), `no element ${id}`);
        for (const [, name] of html.matchAll(/<use href="[^"#]*#([^"]+)"/g))
          assert.ok((ICONS as readonly string[]).includes(name!), name);
        assert.equal(html.match(/<h1/g)?.length, 1);
        assert.match(html, new RegExp(`^<html lang="${locale}"`));
      });
});

describe('in a browser', { skip: NO_BROWSER }, () => {
  let browser: Browser;
  let preview: Awaited<ReturnType<typeof startPreview>>;
  before(async () => {
    [browser, preview] = await Promise.all([startBrowser(), startPreview(0)]);
  });
  after(async () => {
    await browser.close();
    await preview.stop();
  });

  for (const path of Object.keys(SAMPLE_PAGES))
    it(`${path} passes axe in light and dark, and never scrolls sideways from 320 px on`, async () => {
      for (const [width, colorScheme] of [
        [1440, 'dark'],
        [390, 'light'],
        [320, 'light'],
      ] as const) {
        const page = await openPage(browser, { width, colorScheme, reducedMotion: 'reduce' });
        const complaints: string[] = [];
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        await page.goto(preview.url + path);
        assert.deepEqual(complaints, []);
        if (width > 320) assert.deepEqual(await axeProblems(page), [], `${width} ${colorScheme}`);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, `at ${width} px`);
        await page.context().close();
      }
    });
});
