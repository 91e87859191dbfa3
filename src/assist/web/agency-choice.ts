import { notFound } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import { type Agency, listAgencies } from '../../people/index.ts';
import { assistPolicy } from '../policy.ts';

/** The agencies whose model this person may set (or whose log they may read), and the one that the address asks for (`?instansi=`). */
export async function chosenAgency(
  c: Web,
  action: 'configure' | 'readLog',
): Promise<{ agency: Agency; agencies: Agency[] }> {
  const actor = c.get('actor');
  const all = await listAgencies(c.get('kernel'));
  const agencies = all.filter((one) => assistPolicy.may(actor, action, { agencyId: one.id }));
  if (!agencies[0]) assistPolicy.allow(actor, action, { agencyId: '' });
  const asked = c.req.query('instansi');
  const agency = asked ? agencies.find((one) => one.id === asked) : agencies[0];
  if (!agency) throw notFound();
  return { agency, agencies };
}
