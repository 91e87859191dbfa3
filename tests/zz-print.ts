import { startBrowser, openPage } from './support/browser.ts';
const b = await startBrowser();
const p = await openPage(b, { width: 800 });
await p.emulateMedia({ media: 'print' });
await p.goto('http://127.0.0.1:18099/berita/humas-belajar');
await p.screenshot({ path: '/tmp/shots/print.png', fullPage: true });
const q = await openPage(b, { width: 320, javaScriptEnabled: false });
for (const path of ['/', '/berita/humas-belajar', '/cari?q=humas', '/berita', '/berita/humas-belajar/riwayat']) { await q.goto('http://127.0.0.1:18099' + path); console.log(path, await q.evaluate(() => document.documentElement.scrollWidth).catch((e) => String(e))); }
await q.screenshot({ path: '/tmp/shots/nojs.png', fullPage: true });
await b.close();
