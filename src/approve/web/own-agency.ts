import type { Web } from '../../kernel/http/env.ts';
import { type Agency, listAgencies } from '../../people/index.ts';

/**
 * The agency that a page is about: the one that the address names (`?instansi=`), else the first for which `may` says yes,
 * with all of these. Calls `refuse` when there is none.
 */
export async function ownAgency(
  c: Web,
  may: (owned: { agencyId: string }) => boolean,
  refuse: () => unknown,
): Promise<{ agency: Agency; all: Agency[] }> {
  const all = (await listAgencies(c.get('kernel'))).filter((one) => may({ agencyId: one.id }));
  const agency = all.find((one) => one.id === c.req.query('instansi')) ?? all[0];
  if (!agency) refuse();
  return { agency: agency!, all };
}
