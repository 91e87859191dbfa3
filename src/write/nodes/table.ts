import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { MOST_COLUMNS, MOST_ROWS } from './table-size.ts';

const span = (name: 'colspan' | 'rowspan', most: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Math.max(1, Number(element.getAttribute(name)) || 1), most),
});
const cell = {
  content: 'paragraph+',
  addAttributes: () => ({ colspan: span('colspan', MOST_COLUMNS), rowspan: span('rowspan', MOST_ROWS) }),
};

/** Tables with header cells; a cell holds paragraphs, so that no table stands within a table. Widths follow the words. */
export const tableNodes = () => [
  Table.extend({
    group: 'exhibit',
    renderHTML: () => ['table', ['tbody', 0]],
  }).configure({ resizable: false, View: null }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend(cell),
  TableHeader.extend(cell),
];
