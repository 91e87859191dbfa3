import type { DocumentNode } from './document.ts';
import { MOST_COLUMNS, MOST_ROWS } from './nodes/table-size.ts';
import { inlineToPlain, type Notes, plainToInline } from './plain-inline.ts';

const isHeader = (cell: DocumentNode | null | undefined): boolean => cell?.type === 'tableHeader';
const RULE = /^\|(?: *:?-{3,}:? *\|)+ *$/;

/** Writes a table as lines `| a | b |`; below a first row of headings stands `| --- | --- |`, another heading begins with `|# `. */
export function tableToPlain(table: DocumentNode, notes: Notes): string[] {
  const rows = laidOut(table);
  const headed = rows.length > 1 && rows[0]!.every(isHeader);
  const lines = rows.map((row, r) => {
    const cells = row.map((cell) => {
      const sign = isHeader(cell) && !(headed && r === 0) ? '# ' : ' ';
      return `|${sign}${cell ? cellToPlain(cell, notes) : ''} `;
    });
    return `${cells.join('')}|`;
  });
  return headed ? [lines[0]!, `|${' --- |'.repeat(rows[0]!.length)}`, ...lines.slice(1)] : lines;
}

/** The cells of each row by column; where a cell reaches over others, those are null. */
function laidOut(table: DocumentNode): (DocumentNode | null)[][] {
  const rows: (DocumentNode | null)[][] = (table.content ?? []).map(() => []);
  for (const [r, row] of (table.content ?? []).entries()) {
    let column = 0;
    for (const cell of row.content ?? []) {
      while (rows[r]![column] !== undefined) column += 1;
      for (let down = 0; down < Number(cell.attrs?.rowspan ?? 1); down += 1)
        for (let right = 0; right < Number(cell.attrs?.colspan ?? 1); right += 1)
          if (rows[r + down]) rows[r + down]![column + right] = down + right === 0 ? cell : null;
      column += Number(cell.attrs?.colspan ?? 1);
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

const cellToPlain = (cell: DocumentNode, notes: Notes): string =>
  (cell.content ?? [])
    .map((paragraph) => inlineToPlain(paragraph, notes).replace(/[|<]/g, '\\$&').replace(/\n/g, '<br>'))
    .join('<br><br>');

/** Says how many lines from the first one are a table, 0 when none is or it has too many cells. */
export function tableLines(lines: string[], from: number): number {
  let count = 0;
  while (isRow(lines[from + count] ?? '')) count += 1;
  const cells = lines.slice(from, from + count).map((line) => cellsOf(line).length);
  return count > MOST_ROWS || Math.max(0, ...cells) > MOST_COLUMNS ? 0 : count;
}

const isRow = (line: string): boolean => /^\|.*\|\s*$/.test(line) && cellsOf(line).length > 0;

/** The texts between the bars of a line; a bar behind a backslash belongs to its text. */
const cellsOf = (line: string): string[] => {
  const inner = /^\|((?:\\.|[^\\])*)\|\s*$/.exec(line)?.[1];
  if (inner === undefined) return [];
  return [...`${inner}|`.matchAll(/((?:\\.|[^\\|])*)\|/g)].map((found) => found[1]!);
};

/** Reads a table from its lines. */
export function readTable(lines: string[], notes: Notes): DocumentNode {
  const headed = lines.length > 1 && RULE.test(lines[1]!);
  const rows = lines.filter((_, i) => !(headed && i === 1)).map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const content = rows.map((row, r) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, i) => readCell(row[i] ?? '', headed && r === 0, notes)),
  }));
  return { type: 'table', content };
}

/** The paragraphs of a cell with their line breaks; what stands behind a backslash is no mark. */
function cellParagraphs(text: string): string[] {
  const paragraphs = [''];
  for (const [token] of text.matchAll(/\\.|<br><br>|<br>|[\s\S]/g)) {
    if (token === '<br><br>') paragraphs.push('');
    else {
      const said = token === '<br>' ? '\n' : /^\\[|<]$/.test(token) ? token[1]! : token;
      paragraphs[paragraphs.length - 1] += said;
    }
  }
  return paragraphs;
}

function readCell(text: string, head: boolean, notes: Notes): DocumentNode {
  const sign = text.startsWith('# ');
  const content = cellParagraphs((sign ? text.slice(2) : text).trim()).map((line) => {
    const inline = plainToInline(line, notes);
    return inline.length > 0 ? { type: 'paragraph', content: inline } : { type: 'paragraph' };
  });
  return { type: head || sign ? 'tableHeader' : 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content };
}
