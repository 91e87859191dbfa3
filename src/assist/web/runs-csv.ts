import type { Run } from '../queries/runs.ts';

const COLUMNS = [
  'id',
  'startedAt',
  'task',
  'provider',
  'model',
  'class',
  'state',
  'reason',
  'decision',
  'decidedBy',
  'decidedAt',
  'subjectKind',
  'subjectId',
  'startedBy',
  'tookMs',
  'tokensIn',
  'tokensOut',
  'promptHash',
  'inputHash',
] as const satisfies (keyof Run)[];

/** A cell that no spreadsheet takes for a formula. */
function cell(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : value === null ? '' : String(value);
  return `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Writes calls as CSV (RFC 4180) with UTC times; answers are not part of it. */
export const runsCsv = (runs: Run[]): string =>
  [COLUMNS.join(','), ...runs.map((run) => COLUMNS.map((name) => cell(run[name])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
