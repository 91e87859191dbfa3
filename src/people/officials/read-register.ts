import { and, asc, eq, ilike, or, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { offices, officials, terms } from '../tables.ts';
import type { RegisterLine } from './register.ts';

export type Term = { id: string; title: string; acronym: string; unit: string; from: string | null; to: string | null };

/** An official with every office held, the newest first. */
export type Official = Pick<RegisterLine, 'name' | 'degreesBefore' | 'degreesAfter' | 'aliases'> & {
  id: string;
  agencyId: string;
  terms: Term[];
};

/** Who may be asked for: words of name, alias or title; with `on` only who holds an office on that day. */
export type RegisterFilter = { words?: string; on?: string | null; id?: string };

/** Lists the officials of an agency by name. */
export async function listOfficials(db: Db, agencyId: string, filter: RegisterFilter = {}): Promise<Official[]> {
  const like = filter.words ? `%${filter.words.replace(/[\\%_]/g, '\\$&')}%` : null;
  const rows = await db
    .select({ official: officials, term: terms, office: offices })
    .from(officials)
    .leftJoin(terms, eq(terms.officialId, officials.id))
    .leftJoin(offices, eq(offices.id, terms.officeId))
    .where(
      and(
        eq(officials.agencyId, agencyId),
        filter.id ? eq(officials.id, filter.id) : undefined,
        like
          ? or(
              ilike(officials.name, like),
              ilike(offices.title, like),
              ilike(offices.acronym, like),
              sql`array_to_string(${officials.aliases}, ' ') ILIKE ${like}`,
            )
          : undefined,
        filter.on
          ? sql`${terms.id} IS NOT NULL AND coalesce(${terms.validFrom}, '-infinity') <= ${filter.on} AND coalesce(${terms.validTo}, 'infinity') >= ${filter.on}`
          : undefined,
      ),
    )
    .orderBy(asc(sql`lower(${officials.name})`), sql`${terms.validFrom} DESC NULLS LAST`, asc(terms.id));
  const found = new Map<string, Official>();
  for (const { official, term, office } of rows) {
    const known: Official = found.get(official.id) ?? { ...official, terms: [] };
    if (term && office)
      known.terms.push({
        id: term.id,
        title: office.title,
        acronym: office.acronym,
        unit: office.unit,
        from: term.validFrom,
        to: term.validTo,
      });
    found.set(official.id, known);
  }
  return [...found.values()];
}

/** The register as checks take it: names, aliases and titles with their days; an acronym of an office is a title too. */
export async function registerFor(
  db: Db,
  agencyId: string,
): Promise<{
  people: { name: string; aliases: string[]; titles: { title: string; from: string | null; to: string | null }[] }[];
}> {
  const all = await listOfficials(db, agencyId);
  return {
    people: all
      .filter((one) => one.terms.length > 0)
      .map((one) => ({
        name: one.name,
        aliases: one.aliases,
        titles: one.terms.flatMap(({ title, acronym, unit, from, to }) =>
          [title, acronym, unit ? `${title} ${unit}` : '']
            .filter(Boolean)
            .map((written) => ({ title: written, from, to })),
        ),
      })),
  };
}

/** The register as lines, one for each term, in the order of names. */
export const registerLines = (all: readonly Official[]): RegisterLine[] =>
  all.flatMap(({ terms: held, name, degreesBefore, degreesAfter, aliases }) =>
    held.map(({ title, acronym, unit, from, to }) => ({
      name,
      degreesBefore,
      degreesAfter,
      aliases,
      title,
      acronym,
      unit,
      from,
      to,
    })),
  );
