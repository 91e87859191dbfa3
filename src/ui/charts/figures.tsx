import type { Locale } from '../../kernel/i18n.ts';
import { type Column, Table } from '../components/data.tsx';
import { uiWords } from '../words.ts';

/** The numbers of a chart as a table, one click away. */
export const Figures = ({
  caption,
  columns,
  rows,
  locale,
}: {
  caption: string;
  columns: Column[];
  rows: (string | number)[][];
  locale: Locale;
}) => (
  <details class="figures">
    <summary>{uiWords(locale).asTable}</summary>
    <Table caption={caption} columns={columns} rows={rows} />
  </details>
);
