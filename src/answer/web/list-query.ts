import type { Web } from '../../kernel/http/env.ts';
import { isId } from '../../kernel/ids.ts';
import { type CaseKind, KINDS } from '../case-types.ts';
import { FILTERS, type Filter } from '../queries/cases.ts';
import { tidy } from './fields.ts';

/** What a list of cases is narrowed to, as it stands in the address. */
export type ListQuery = {
  filter: Filter;
  kind: CaseKind | null;
  unitId: string | null;
  mine: boolean;
  text: string;
  page: number;
};

const IN_ADDRESS: Record<Filter, string> = { action: 'tindakan', waiting: 'menunggu', done: 'selesai' };

/** Reads a list's filters from the address; what doesn't fit counts as not given. */
export function readListQuery(c: Web, otherwise: Filter = 'action'): ListQuery {
  const kind = c.req.query('jenis') as CaseKind | undefined;
  const unit = c.req.query('unit') ?? '';
  const page = Number(c.req.query('halaman') ?? '1');
  return {
    filter: FILTERS.find((f) => IN_ADDRESS[f] === c.req.query('saring')) ?? otherwise,
    kind: kind && KINDS.includes(kind) ? kind : null,
    unitId: isId(unit) ? unit : null,
    mine: c.req.query('milik') === 'saya',
    text: tidy(c.req.query('q') ?? '').slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** Writes filters for an address, with a leading "?"; empty ones are left out. */
export function writeListQuery(q: ListQuery, change: Partial<ListQuery> & { kabar?: string } = {}): string {
  const all = { ...q, ...change };
  const params = new URLSearchParams({ saring: IN_ADDRESS[all.filter] });
  if (all.kind) params.set('jenis', all.kind);
  if (all.unitId) params.set('unit', all.unitId);
  if (all.mine) params.set('milik', 'saya');
  if (all.text) params.set('q', all.text);
  if (all.page > 1) params.set('halaman', String(all.page));
  if (change.kabar) params.set('kabar', change.kabar);
  return `?${params}`;
}

/** Filters as hidden fields of a form whose own fields are `except`. */
export const hiddenFields = (q: ListQuery, except: string[]): [name: string, value: string][] =>
  [...new URLSearchParams(writeListQuery({ ...q, page: 1 }))].filter(([name]) => !except.includes(name));

/** Says whether anything besides the state narrows the list. */
export const isNarrowed = (q: ListQuery): boolean => Boolean(q.kind || q.unitId || q.mine || q.text);
