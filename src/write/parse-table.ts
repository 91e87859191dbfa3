import type { AppError } from '../kernel/errors.ts';
import type { DocumentNode } from './document.ts';
import { MOST_COLUMNS, MOST_ROWS } from './nodes/table-size.ts';
import { malformed, refuse } from './parse-attributes.ts';

const tooWide = (): AppError =>
  refuse(
    `Tabel terlalu besar: paling banyak ${MOST_ROWS} baris dan ${MOST_COLUMNS} kolom.`,
    `A table is too large: ${MOST_ROWS} rows and ${MOST_COLUMNS} columns at most.`,
  );

const EMPTY_CELL: DocumentNode = {
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph' }],
};

/** Returns a table whose rows are all equally wide: short rows get empty cells; cells that overlap or hang out of it are refused. */
export function evenTable(table: DocumentNode): DocumentNode {
  const rows = table.content ?? [];
  if (rows.length > MOST_ROWS) throw tooWide();
  const taken = rows.map(() => new Set<number>());
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.content ?? []) {
      while (taken[r]!.has(column)) column += 1;
      const wide = Number(cell.attrs?.colspan ?? 1);
      const high = Number(cell.attrs?.rowspan ?? 1);
      if (r + high > rows.length) throw malformed();
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < wide; right += 1) {
          if (taken[r + down]!.has(column + right)) throw malformed();
          taken[r + down]!.add(column + right);
        }
      column += wide;
    }
  }
  const width = Math.max(...taken.flatMap((columns) => [...columns])) + 1;
  if (width > MOST_COLUMNS) throw tooWide();
  const short = taken.map((columns) => width - columns.size);
  if (short.every((missing) => missing === 0)) return table;
  // What is missing must be at the end of its row, or a cell would move under another heading.
  if (taken.some((columns, r) => [...columns].some((column) => column >= width - short[r]!))) throw malformed();
  return {
    ...table,
    content: rows.map((row, r) => ({
      ...row,
      content: [...(row.content ?? []), ...Array<DocumentNode>(short[r]!).fill(EMPTY_CELL)],
    })),
  };
}
