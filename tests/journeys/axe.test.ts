import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, demoAccounts } from '../../src/app/demo/accounts.ts';
import { axeProblems, NO_BROWSER, openPage, startBrowser } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let browser: Browser;
before(async () => {
  if (NO_BROWSER) return;
  [server, browser] = await Promise.all([startTestServer({ demo: true }), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Follows the first link in the page's content that matches, and returns its path. */
async function firstLink(page: Page, from: string, pattern: RegExp): Promise<string> {
  await page.goto(server.base + from);
  const hrefs = await page.locator('main a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  const found = hrefs.find((h) => pattern.test(h));
  assert.ok(found, `${from} has no link like ${pattern}`);
  return found;
}

/** Each page is looked at once, in turn wide and light or narrow and dark; with AXE=all both ways. */
const inTurn = (page: Page, at: number): boolean =>
  process.env.AXE === 'all' || at % 2 === (page.viewportSize()?.width === 390 ? 1 : 0);

async function check(page: Page, paths: string[]): Promise<void> {
  const problems: string[] = [];
  for (const path of paths.filter((_, at) => inTurn(page, at))) {
    const answer = await page.goto(server.base + path, { waitUntil: 'load' });
    for (const problem of await axeProblems(page)) problems.push(`${path} (${answer?.status()}) ${problem}`);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    if (width[0] > width[1]) problems.push(`${path} scrolls sideways: ${width[0]} > ${width[1]}`);
  }
  assert.deepEqual(problems, []);
}

async function signedIn(role: string, width: number): Promise<Page> {
  const page = await openPage(browser, { width });
  await page.goto(`${server.base}/ruang/masuk`);
  const form = page.locator('form:has(input[type=password])').first();
  await form.locator('input[type=email]').fill(demoAccounts.find((a) => a.role === role)!.email);
  await form.locator('input[type=password]').fill(DEMO_PASSWORD);
  await form.locator('button[type=submit]').click();
  await page.waitForURL(/\/ruang(\/|$)/);
  return page;
}

for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  describe(`axe finds nothing at ${width} in ${scheme}`, { skip: NO_BROWSER }, () => {
    it('on the pages of the portal', async () => {
      const page = await openPage(browser, { width, colorScheme: scheme });
      const article = await firstLink(page, '/berita', /^\/berita\/[^/]+$/);
      const manage = /\/langganan\/atur\/\S+/.exec(
        (await server.mails()).find((m) => m.purpose === 'deliver.new')!.text,
      )![0];
      await check(page, [
        '/',
        '/berita',
        article,
        `${article}/riwayat`,
        '/topik',
        '/topik/danau',
        '/jenis/policy',
        '/cari',
        '/cari?q=banjir',
        '/cari?q=xyzzyq',
        '/langganan',
        '/langganan/periksa',
        manage,
        manage.replace('/atur/', '/berhenti/'),
        '/lapor',
        `/lapor?dari=${article}`,
        '/lacak',
        '/kinerja',
        '/agenda',
        '/pers',
        '/pers/daftar',
        '/periksa',
        '/kunci',
        '/ralat',
        '/cara-menghitung',
        '/tentang-situs',
        '/tidak-ada',
        '/en',
        '/en/berita',
        '/en/lapor',
        '/en/langganan',
        '/ruang/masuk',
        '/ruang/sandi',
      ]);
    });

    it('on the pages of those who write and approve', async () => {
      const officer = await signedIn('officer', width);
      const edition = await firstLink(officer, '/ruang/naskah', /^\/ruang\/naskah\/[0-9a-f-]{36}$/);
      await check(officer, [
        '/ruang',
        '/ruang/naskah',
        edition,
        `${edition}/bahan/1`,
        `${edition}/bahan/1?cari=yang`,
        `${edition}/pratinjau`,
        `${edition}/riwayat`,
        `${edition}/taklimat`,
        '/ruang/taklimat/baru',
        '/ruang/akun',
        '/ruang/rilis',
        '/ruang/pengiriman',
        '/ruang/orang',
      ]);
      const approver = await signedIn('approver', width);
      const waiting = await firstLink(approver, '/ruang/persetujuan', /^\/ruang\/persetujuan\/[0-9a-f-]{36}/);
      await check(approver, [
        '/ruang',
        '/ruang/persetujuan',
        waiting,
        '/ruang/laporan',
        '/ruang/kalender',
        '/ruang/delegasi',
        '/ruang/penarikan',
        '/ruang/pers',
        '/ruang/jejak',
        '/ruang/kebijakan-persetujuan',
      ]);
    });

    it('on the pages of those who deliver, answer and administer', async () => {
      const editor = await signedIn('editor', width);
      const plan = await firstLink(editor, '/ruang/pengiriman', /^\/ruang\/pengiriman\/[0-9a-f-]{36}/);
      const mail = await firstLink(editor, '/ruang/kotak-keluar', /^\/ruang\/kotak-keluar\/[0-9a-f-]{36}/);
      await check(editor, [plan, '/ruang/kotak-keluar', mail, '/ruang/topik']);
      const officer = await signedIn('case-officer', width);
      const one = await firstLink(officer, '/ruang/laporan', /^\/ruang\/laporan\/[0-9a-f-]{36}/);
      await check(officer, ['/ruang/laporan', one, '/ruang/laporan?saring=selesai']);
      const admin = await signedIn('administrator', width);
      await check(admin, ['/ruang/orang', '/ruang/orang/undang', '/ruang/instansi', '/ruang/instansi/baru']);
      const analyst = await signedIn('analyst', width);
      await check(analyst, ['/ruang']);
    });
  });
}
