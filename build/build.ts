/**
 * Builds style sheets, islands and the icon sprite into dist/. --if-stale: only when something changed;
 * --skip=write-editor: without an island that does not compile while it is being worked on.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { drawSprite } from './icons.ts';
import { drawMark } from './mark.ts';

const root = join(import.meta.dirname, '..');
/** Everything is built beside the assets in use and takes their place at the end: a failed build changes nothing. */
const assets = join(root, `dist/new-${process.pid}`);
const stamp = join(root, 'dist/stamp');

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => relative(root, join(e.parentPath, e.name)))
    .sort();

const sources = filesBelow('src').filter((f) => /\.(css|tsx?)$/.test(f) && !/\.test\.tsx?$/.test(f));
const watched = [...sources, 'package-lock.json', 'vite.config.ts', ...filesBelow('build')];
const hash = createHash('sha256');
for (const file of watched) hash.update(file).update(readFileSync(join(root, file)));
const state = hash.digest('hex');

if (process.argv.includes('--if-stale') && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) process.exit(0);

const islandName = (file: string): string => `islands/${file.split('/')[1]}-${basename(file).replace(/\.tsx?$/, '')}`;
const skipped = new Set(process.argv.filter((a) => a.startsWith('--skip=')).map((a) => `islands/${a.slice(7)}`));

/** An island is a file in a web/islands folder (or ui/islands) whose name doesn't begin with an underscore. */
const islands = sources.filter(
  (f) =>
    /\/islands\/[a-z][\w-]*\.tsx?$/.test(f) &&
    !f.endsWith('/runtime.ts') &&
    !f.endsWith('/island.tsx') &&
    !skipped.has(islandName(f)),
);

await build({
  root,
  configFile: join(root, 'vite.config.ts'),
  build: {
    outDir: assets,
    rolldownOptions: {
      input: {
        portal: 'src/ui/styles/portal.css',
        room: 'src/ui/styles/room.css',
        ...Object.fromEntries(islands.map((file) => [islandName(file), file])),
      },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: 'islands/[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});

type Entry = { file: string; isEntry?: boolean; src?: string };
const vite = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8')) as Record<string, Entry>;
const manifest: Record<string, string> = {};
for (const [key, entry] of Object.entries(vite)) {
  if (key === 'src/ui/styles/portal.css') manifest['portal.css'] = entry.file;
  else if (key === 'src/ui/styles/room.css') manifest['room.css'] = entry.file;
  else if (islands.includes(key)) manifest[`${islandName(key)}.js`] = entry.file;
  else if (/plus-jakarta-sans-latin-wght-normal\.woff2$/.test(key)) manifest['font-ui.woff2'] = entry.file;
}
const drawn = { 'icons.svg': drawSprite(root), 'mark.svg': drawMark(root) };
for (const [name, svg] of Object.entries(drawn)) {
  const hashed = name.replace('.', `-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.`);
  writeFileSync(join(assets, hashed), svg);
  manifest[name] = hashed;
}

for (const name of readdirSync(assets, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(css|js|svg)$/.test(name)) continue;
  const text = readFileSync(join(assets, name));
  writeFileSync(
    join(assets, `${name}.br`),
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
}
const inUse = join(root, 'dist/assets');
const old = join(root, `dist/old-${process.pid}`);
if (existsSync(inUse)) renameSync(inUse, old);
renameSync(assets, inUse);
rmSync(old, { recursive: true, force: true });
const list = join(root, `dist/manifest-${process.pid}.json`);
writeFileSync(list, `${JSON.stringify(manifest, null, 2)}\n`);
renameSync(list, join(root, 'dist/manifest.json'));
writeFileSync(stamp, state);
process.stdout.write(`built ${Object.keys(manifest).length} assets\n`);
