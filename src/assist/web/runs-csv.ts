import { csvText } from '../../kernel/csv.ts';
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

const words = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : value === null ? '' : String(value);

/** Writes calls as CSV with UTC times; answers are not part of it. */
export const runsCsv = (runs: Run[]): string =>
  csvText([COLUMNS, ...runs.map((run) => COLUMNS.map((name) => words(run[name])))]);
