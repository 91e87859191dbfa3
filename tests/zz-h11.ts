import { readFileSync, mkdirSync } from 'node:fs';
import { startBrowser, openPage, axeProblems } from '/work/main/tests/support/browser.ts';
import { demoAccounts, DEMO_PASSWORD } from '/work/main/src/app/demo/accounts.ts';
const base = /READY (\S+)/.exec(readFileSync('/tmp/h11-serve.log', 'utf8'))![1]!;
mkdirSync('/tmp/h11', { recursive: true });
const b = await startBrowser();
const only = process.argv[2];
const approver = demoAccounts.find((a) => a.role === 'approver')!;
const admin = demoAccounts.find((a) => a.role === 'administrator')!;
const anon: [string, string][] = [['langganan', '/langganan'], ['periksa', '/langganan/periksa'], ['kinerja', '/kinerja'], ['kinerja-en', '/en/kinerja'], ['beranda', '/']];
async function shoot(ctx: any, name: string, path: string, width: number, scheme = 'light') {
  const page = await ctx.newPage();
  const errs: string[] = [];
  page.on('console', (m: any) => m.type() === 'error' && errs.push(m.text()));
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `/tmp/h11/${name}-${width}-${scheme}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const problems = await axeProblems(page);
  console.log(name, width, scheme, overflow > 0 ? `OVERFLOW ${overflow}` : '', errs.join('|'), problems.join('\n   '));
  const html = await page.content();
  await page.close();
  return html;
}
async function signIn(ctx: any, email: string) {
  const page = await ctx.newPage();
  await page.goto(base + '/ruang/masuk');
  await page.fill('[name=email]', email); await page.fill('[name=password]', DEMO_PASSWORD);
  await page.click('main form button[type=submit]:not([name])').catch(() => page.keyboard.press('Enter'));
  await page.waitForURL('**/ruang', { timeout: 10000 }).catch(() => console.log('at', page.url()));
  await page.close();
}
for (const [width, scheme] of [[1440, 'light'], [390, 'light'], [1440, 'dark']] as const) {
  const page0 = await openPage(b, { width, colorScheme: scheme as 'light' });
  const ctx = page0.context();
  for (const [n, p] of anon) if (!only || n === only) await shoot(ctx, n, p, width, scheme);
  if (!only || !anon.some(([n]) => n === only)) {
    await signIn(ctx, approver.email);
    if (!only || only === 'taklimat') await shoot(ctx, 'taklimat', '/ruang', width, scheme);
    if (!only || only.startsWith('pengiriman') || only === 'rencana') {
      const list = await shoot(ctx, 'pengiriman', '/ruang/pengiriman', width, scheme);
      const id = /\/ruang\/pengiriman\/([0-9a-f-]{36})/.exec(list)?.[1];
      if (id) await shoot(ctx, 'rencana', `/ruang/pengiriman/${id}`, width, scheme);
    }
    if (!only || ['kotak', 'atur', 'surat', 'berhenti', 'hapus'].includes(only)) {
      await ctx.clearCookies(); await signIn(ctx, admin.email);
      const list = await shoot(ctx, 'kotak', '/ruang/kotak-keluar', width, scheme);
      const ids = [...list.matchAll(/\/ruang\/kotak-keluar\/([0-9a-f-]{36})/g)].map((m) => m[1]);
      let manage: string | null = null;
      for (const id of ids.slice(0, 20)) {
        const p = await ctx.newPage(); await p.goto(`${base}/ruang/kotak-keluar/${id}`); const h = await p.content(); await p.close();
        const m = /\/langganan\/atur\/[\w.-]+/.exec(h); if (m && !/\/en\/langganan/.test(h)) { manage = m[0]; await shoot(ctx, 'surat', `/ruang/kotak-keluar/${id}`, width, scheme); break; }
      }
      if (manage) { await shoot(ctx, 'atur', manage, width, scheme); await shoot(ctx, 'berhenti', manage.replace('atur', 'berhenti'), width, scheme); await shoot(ctx, 'hapus', manage + '/hapus', width, scheme); }
    }
  }
  await ctx.close();
}
await b.close();
