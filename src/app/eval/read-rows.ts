import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a CSV file (RFC 4180) as objects by the names in its first row. */
export function csvRows(path: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const text = readFileSync(path, 'utf8');
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error(`${path} is no well-formed CSV near character ${field.lastIndex}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',' && field.lastIndex < text.length) rows.push([]);
  }
  const [names = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** The rows of a file with a text, a tab and a label in each line. */
export function labelledLines(path: string): { text: string; label: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => ({
      text: line.slice(0, line.lastIndexOf('\t')),
      label: line.slice(line.lastIndexOf('\t') + 1).trim(),
    }));
}

/** The file itself, or, of a folder, the file that its publisher names so. */
export function dataFile(path: string, inFolder: string): string {
  const file = join(path, inFolder);
  return existsSync(file) && statSync(path).isDirectory() ? file : path;
}
