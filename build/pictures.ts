/** Takes the pictures in docs/pictures from a running demonstration: seven pages, 1440 and 390 wide. Run: `npm run pictures`, with names for some of them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD, demoAccounts } from '../src/app/demo/accounts.ts';
import { demoContent } from '../src/app/demo/content/index.ts';
import { openPage, startBrowser } from '../tests/support/browser.ts';
import { startTestServer } from '../tests/support/server.ts';

const asked = process.argv.slice(2);
const folder = join(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });
const server = await startTestServer({ demo: true });
const browser = await startBrowser();
const emailOf = (role: string): string => demoAccounts.find((a) => a.role === role)!.email;
const corrected = demoContent.items.find((item) => item.correction)!;
const [mail] = (await server.mails()).filter((m) => m.purpose === 'deliver.new');
const preferences = /\/langganan\/atur\/\S+/.exec(mail?.text ?? '')?.[0] ?? '/langganan';

type Shot = {
  name: string;
  role?: string;
  open: string /** Follows the first link on the page that begins so. */;
  follow?: string;
};
const shots: Shot[] = [
  { name: 'a-beranda', open: '/' },
  { name: 'b-artikel', open: `/berita/${corrected.slug}` },
  { name: 'c-penyunting', role: 'officer', open: '/ruang/naskah?tahap=submitted', follow: '/ruang/naskah/' },
  { name: 'e-persetujuan', role: 'approver', open: '/ruang/persetujuan', follow: '/ruang/persetujuan/' },
  { name: 'f-laporan', role: 'case-officer', open: '/ruang/laporan', follow: '/ruang/laporan/' },
  { name: 'h-taklimat-pagi', role: 'approver', open: '/ruang' },
  { name: 'i-langganan', open: preferences },
];

for (const width of [1440, 390]) {
  for (const shot of shots.filter((s) => asked.length === 0 || asked.includes(s.name))) {
    const page = await openPage(browser, { width });
    if (shot.role) {
      await page.goto(`${server.base}/ruang/masuk`);
      await page.fill('#f-email', emailOf(shot.role));
      await page.fill('#f-password', DEMO_PASSWORD);
      await Promise.all([page.waitForURL(`${server.base}/ruang**`), page.click('main form button[type=submit]')]);
    }
    await page.goto(server.base + shot.open, { waitUntil: 'networkidle' });
    if (shot.follow) {
      const target = await page
        .locator(`main a[href^="${shot.follow}"]`)
        .first()
        .getAttribute('href')
        .catch(() => null);
      if (target) await page.goto(server.base + target, { waitUntil: 'networkidle' });
    }
    await page.waitForTimeout(600);
    await page.screenshot({
      path: join(folder, `${shot.name}-${width}.png`),
      fullPage: !shot.name.startsWith('c-') || width < 600,
    });
    await page.context().close();
    process.stdout.write(`${shot.name}-${width}.png\n`);
  }
}
await browser.close();
await server.stop();
