import { startBrowser, openPage, axeProblems } from './support/browser.ts';
const out = '/tmp/shots'; import { mkdirSync } from 'node:fs'; mkdirSync(out, { recursive: true });
const b = await startBrowser();
const only = process.argv[2];
const pages: [string,string][] = [['home','/'],['art','/berita/humas-belajar'],['art-en','/en/berita/pr-learns'],['art-fallback','/en/berita/danau-toba-dipantau-setiap-hari'],['art-mine','/berita/humas-belajar?tanggapan=kecewa'],['list','/berita'],['speech2','/jenis/speech?halaman=2'],['topics','/topik'],['topic','/topik/banjir'],['search','/cari?q=proses+digital'],['search0','/cari?q=zzyzx'],['near','/cari?q=danaw+tobe'],['hist','/berita/humas-belajar/riwayat'],['count','/cara-menghitung'],['about','/tentang-situs'],['home-en','/en'],['searchempty','/cari']];
for (const [name, path] of pages) { if (only && name !== only) continue;
  for (const width of [1440, 390]) for (const colorScheme of ['light','dark'] as const) {
    const page = await openPage(b, { width, colorScheme, ...(width < 600 ? { } : {}) });
    const errs: string[] = []; page.on('console', m => m.type()==='error' && errs.push(m.text())); page.on('pageerror', e => errs.push(String(e)));
    await page.goto('http://127.0.0.1:18099' + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: `${out}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const problems = await axeProblems(page);
    if (problems.length || overflow > 0 || errs.length) console.log(name, width, colorScheme, 'overflow', overflow, errs, problems);
    await page.context().close();
  } }
await b.close(); console.log('done');
