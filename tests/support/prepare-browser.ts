import { NO_BROWSER, startBrowser } from './browser.ts';

if (NO_BROWSER) {
  process.stdout.write(`Browser tests will be skipped: ${NO_BROWSER}.\n`);
} else {
  const browser = await startBrowser();
  process.stdout.write(`Browser: Chromium ${browser.version()}\n`);
  await browser.close();
}
