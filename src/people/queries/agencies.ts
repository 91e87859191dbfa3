import type { Kernel } from '../../kernel/kernel.ts';

export type Agency = { id: string; slug: string; name: string; nameEn: string; shortName: string; tagline: string };
export type Unit = { id: string; agencyId: string; slug: string; name: string; nameEn: string };

type AgencyRow = { id: string; slug: string; name: string; name_en: string; short_name: string; tagline: string };
type UnitRow = { id: string; agency_id: string; slug: string; name: string; name_en: string };

const toAgency = (r: AgencyRow): Agency => ({
  id: r.id,
  slug: r.slug,
  name: r.name,
  nameEn: r.name_en,
  shortName: r.short_name,
  tagline: r.tagline,
});
const toUnit = (r: UnitRow): Unit => ({
  id: r.id,
  agencyId: r.agency_id,
  slug: r.slug,
  name: r.name,
  nameEn: r.name_en,
});

/** All agencies, the oldest first. */
export async function listAgencies(k: Kernel): Promise<Agency[]> {
  const { rows } = await k.pool.query<AgencyRow>('SELECT * FROM people.agencies ORDER BY created_at, id');
  return rows.map(toAgency);
}

/** One agency, or null. */
export async function findAgency(k: Kernel, id: string): Promise<Agency | null> {
  const { rows } = await k.pool.query<AgencyRow>('SELECT * FROM people.agencies WHERE id = $1', [id]);
  return rows[0] ? toAgency(rows[0]) : null;
}

/** The agency in whose name the portal speaks: the oldest; null in a new installation. */
export async function mainAgency(k: Kernel): Promise<Agency | null> {
  return (await listAgencies(k))[0] ?? null;
}

/** The units of an agency, the oldest first. */
export async function listUnits(k: Kernel, agencyId: string): Promise<Unit[]> {
  const { rows } = await k.pool.query<UnitRow>(
    'SELECT * FROM people.units WHERE agency_id = $1 ORDER BY created_at, id',
    [agencyId],
  );
  return rows.map(toUnit);
}

/** One unit, or null. */
export async function findUnit(k: Kernel, id: string): Promise<Unit | null> {
  const { rows } = await k.pool.query<UnitRow>('SELECT * FROM people.units WHERE id = $1', [id]);
  return rows[0] ? toUnit(rows[0]) : null;
}
