/** Shows the component sheet and the layouts: `node --import ./build/tsx.ts src/ui/sheet/preview.ts [port]` after a build. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { SAMPLE_PAGES } from './sample-pages.tsx';

const dist = new URL('../../../dist/', import.meta.url).pathname;
const TYPES: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function answer(path: string, locale: 'id' | 'en'): { type: string; body: string | Buffer } | null {
  const page = SAMPLE_PAGES[path];
  if (page) return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToString(page(locale))}` };
  if (path === '/sheet.css')
    return { type: TYPES.css!, body: readFileSync(new URL('../styles/sheet.css', import.meta.url)) };
  if (!path.startsWith('/assets/')) return null;
  return {
    type: TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream',
    body: readFileSync(join(dist, normalize(path))),
  };
}

const port = Number(process.argv[2] ?? 8099);
createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = answer(pathname, searchParams.get('bahasa') === 'en' ? 'en' : 'id');
  if (!found) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': found.type }).end(found.body);
}).listen(port, '127.0.0.1', () => process.stdout.write(`Component sheet: http://127.0.0.1:${port}/\n`));
