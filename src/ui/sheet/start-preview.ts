import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import { SAMPLE_PAGES } from './sample-pages.tsx';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const sheetStyle = new URL('../styles/sheet.css', import.meta.url);
const TYPES: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function answer(path: string, locale: 'id' | 'en'): { type: string; body: string | Buffer } | null {
  const page = SAMPLE_PAGES[path];
  if (page) return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToString(page(locale))}` };
  if (path === '/sheet.css') return { type: 'text/css', body: readFileSync(sheetStyle) };
  const type = TYPES[path.split('.').at(-1)!];
  return path.startsWith('/assets/') && type ? { type, body: readFileSync(join(dist, normalize(path))) } : null;
}

/** Serves the sample pages and the built assets on this machine alone, at `port` (0: any free one), until `stop` is called. */
export async function startPreview(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = answer(pathname, searchParams.get('bahasa') === 'en' ? 'en' : 'id');
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The preview has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
