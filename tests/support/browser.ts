import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a person's browser calls itself; the headless one's own name would be counted as a machine. */
export const PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

const installed = INSTALLED.find(existsSync);

/** Why browser tests are skipped here, or false when there is a browser: the machine's, or the one that npm brings for Linux x64. */
export const NO_BROWSER: string | false =
  installed || (process.platform === 'linux' && process.arch === 'x64')
    ? false
    : 'no Chromium is installed here, and npm brings one only for Linux x64';

/** Starts the machine's Chromium, or the one that npm brought; needs no root. */
export async function startBrowser(): Promise<Browser> {
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args, ...QUIET],
    headless: true,
  });
}

/** Opens a page as a person's browser in Jakarta, at the given width. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions & { width?: number } = {},
): Promise<Page> {
  const { width = 1440, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    userAgent: PERSON,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...rest,
  });
  return context.newPage();
}

/** Runs axe (WCAG 2.0 to 2.2, A and AA, and best practice) and returns one readable line per problem. */
export async function axeProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} — ${n.failureSummary?.split('\n')[1]?.trim() ?? v.help}`),
  );
}
