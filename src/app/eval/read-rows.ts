import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file as objects by the names in its first row. */
export const csvRows = (path: string): Record<string, string>[] =>
  parse(readFileSync(path), { columns: true, bom: true });

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
