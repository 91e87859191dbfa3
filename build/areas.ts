/** Writes data/areas/areas.txt from the package `idn-area-data`: provinces, regencies and districts with their official codes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const root = join(import.meta.dirname, '..');
const read = (name: string): { code: string; name: string }[] =>
  parse(readFileSync(join(root, 'node_modules/idn-area-data/data', `${name}.csv`)), { columns: true });

const lines = ['provinces', 'regencies', 'districts']
  .flatMap(read)
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, name }) => `${code.replaceAll('.', '')} ${name.replace(/^Kabupaten /, 'Kab ').trim()}`);
mkdirSync(join(root, 'data/areas'), { recursive: true });
writeFileSync(join(root, 'data/areas/areas.txt'), `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length} areas\n`);
