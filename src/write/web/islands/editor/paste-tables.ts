import { MOST_COLUMNS, MOST_ROWS } from '../../../nodes/table-size.ts';
import { all, rename, unwrap } from './paste-dom.ts';

const rowsOf = (table: Element): Element[] => all(table, 'tr').filter((row) => row.closest('table') === table);
const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
const width = (row: Element): number =>
  cellsOf(row).reduce((sum, cell) => sum + Math.max(1, Number(cell.getAttribute('colspan')) || 1), 0);

/** Makes tables ours: no table within a table, no list within a cell, a first row of bold words heads its columns; what is too large becomes lines of words. */
export function flattenTables(doc: Document): void {
  for (const table of all(doc.body, 'table table')) toLines(doc, table);
  for (const table of all(doc.body, 'table')) {
    const rows = rowsOf(table);
    if (rows.length === 0 || rows.length > MOST_ROWS || rows.some((row) => width(row) > MOST_COLUMNS)) {
      toLines(doc, table);
      continue;
    }
    for (const one of all(table, 'li')) if (!one.querySelector('p')) rename(one, 'p');
    for (const one of all(table, 'ul,ol,li,blockquote,h2,h3')) {
      if (/^h/.test(one.localName)) rename(one, 'p');
      else unwrap(one);
    }
    head(rows);
  }
}

function head(rows: Element[]): void {
  const [first] = rows;
  if (!first || rows.length < 2) return;
  const cells = cellsOf(first);
  const bold = (cell: Element): boolean => {
    const words = (cell.textContent ?? '').trim();
    const marked = all(cell, 'b,strong')
      .map((one) => one.textContent ?? '')
      .join('');
    return words !== '' && marked.replace(/\s+/g, '') === words.replace(/\s+/g, '');
  };
  if (!first.closest('thead') && !cells.every(bold)) return;
  for (const cell of cells) {
    const spans = ['colspan', 'rowspan'].map((name) => [name, cell.getAttribute(name)] as const);
    const header = rename(cell, 'th');
    for (const [name, value] of spans) if (value) header.setAttribute(name, value);
    for (const one of all(header, 'b,strong')) unwrap(one);
  }
}

function toLines(doc: Document, table: Element): void {
  for (const row of rowsOf(table)) {
    const line = doc.createElement('p');
    line.textContent = cellsOf(row)
      .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' | ');
    table.before(line);
  }
  table.remove();
}
