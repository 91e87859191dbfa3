import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { addDays, jakartaDay, parseJakarta } from '../../src/kernel/time.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { freePort } from '../support/server.ts';

let t: TestApp;
let browser: Browser;
let server: ReturnType<typeof serve>;
let base: string;
const broken: string[] = [];

before(async () => {
  if (NO_BROWSER) return;
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  t = await startTestApp({ publicUrl: base });
  server = serve({ fetch: (request) => t.request(request.url, request), port, hostname: '127.0.0.1' });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  await t?.stop();
  assert.deepEqual(broken, [], 'no script failed and nothing was refused by the content security policy');
});

describe('the calendar in a browser', { skip: NO_BROWSER }, () => {
  it('an event moves by the arrow keys with its place said aloud, Escape leaves it, and a drag moves it too', async () => {
    const officer = await t.signIn('officer', 'Rani Anggraini');
    let day = addDays(jakartaDay(t.kernel.clock.now()), 7);
    while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 2) day = addDays(day, 1);
    const fields = { agencyId: t.agencyId, title: 'Temu media', day, from: '09:00', to: '10:00' };
    const made = await officer.post('/ruang/kalender/acara/baru', fields);
    const id = /acara\/([0-9a-f-]{36})/.exec(made.headers.get('location')!)![1]!;
    const startsAt = async () =>
      (await t.kernel.pool.query('SELECT starts_at FROM plan.events WHERE id = $1', [id])).rows[0].starts_at as Date;

    const page = await openPage(browser);
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (line) => line.type() === 'error' && broken.push(line.text()));
    await page.context().addCookies([...officer.cookies].map(([name, value]) => ({ name, value, url: base })));
    await page.goto(`${base}/ruang/kalender?hari=${day}`);
    assert.deepEqual(await axeProblems(page), []);

    const grip = page.getByRole('button', { name: /Geser “Temu media”/ });
    const said = page.locator('[data-say]');
    await grip.focus();
    await page.keyboard.press('Enter');
    assert.match((await said.textContent())!, /Temu media diangkat dari Selasa, .*09\.00/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.match((await said.textContent())!, /^Rabu, .*, 09\.15$/);
    await page.keyboard.press('Escape');
    assert.match((await said.textContent())!, /Tetap di tempatnya/);
    assert.equal((await startsAt()).getTime(), parseJakarta(day, '09:00')!.getTime());

    await page.keyboard.press('Enter');
    for (const key of ['ArrowRight', 'Shift+ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await Promise.all([page.waitForURL(/dipindah=/), page.keyboard.press('Enter')]);
    assert.equal((await startsAt()).getTime(), parseJakarta(addDays(day, 1), '10:30')!.getTime());
    await page.getByText(/Dipindahkan ke .*10\.30 WIB/).waitFor();

    const column = page.locator(`.cal-c[data-day="${addDays(day, 2)}"]`);
    await Promise.all([
      page.waitForURL((url) => !url.href.includes('T03%3A30')),
      page.locator(`#m-${id}`).dragTo(column, { targetPosition: { x: 40, y: 320 } }),
    ]);
    const moved = await startsAt();
    assert.equal(jakartaDay(moved), addDays(day, 2));
    assert.equal(moved.getTime(), parseJakarta(addDays(day, 2), '13:00')!.getTime());

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${base}/ruang/kalender?tampilan=bulan&hari=${day}`);
    assert.deepEqual(await axeProblems(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    assert.equal(wide, false, 'nothing is wider than a telephone');
  });
});
