import { and, eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { actorOf, type By } from '../policy.ts';
import { agencies, offices, officials, terms } from '../tables.ts';
import { type RegisterLine, tidyLineOrThrow } from './register.ts';

export type OfRegister = { agencyId: string };
type Keeper = By<OfRegister, 'keepRegister'>;

/** What an import did: lines that brought something new, lines that were there already. */
export type Kept = { added: number; changed: number; same: number };

/** Puts lines into an agency's register, all of them or none; an official or office that is there is known by its name. */
export async function keepLines(
  k: Kernel,
  by: Keeper,
  agencyId: string,
  lines: readonly RegisterLine[],
  how: 'typed' | 'imported',
): Promise<Kept> {
  return k.change(actorOf(by), async (tx) => {
    // Two imports at once would both find a name missing and both add it.
    await tx.db.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, agencyId)).for('no key update');
    const kept: Kept = { added: 0, changed: 0, same: 0 };
    for (const line of lines) {
      const official = await keepOfficial(tx, agencyId, line);
      const officeId = await keepOffice(tx, agencyId, line);
      const term = await keepTerm(tx, official.id, officeId, line);
      if (term === 'added') kept.added += 1;
      else if (term === 'changed' || official.changed) kept.changed += 1;
      else kept.same += 1;
    }
    tx.audit({ action: `people.register-${how}`, subject: { kind: 'agency', id: agencyId }, detail: { ...kept } });
    return kept;
  });
}

/** Adds an official with a first office, or another office to an official who is there. */
export const addOfficial = (
  k: Kernel,
  by: Keeper,
  agencyId: string,
  given: Parameters<typeof tidyLineOrThrow>[0],
): Promise<Kept> => keepLines(k, by, agencyId, [tidyLineOrThrow(given)], 'typed');

async function keepOfficial(
  tx: Change,
  agencyId: string,
  line: RegisterLine,
): Promise<{ id: string; changed: boolean }> {
  const [known] = await tx.db
    .select()
    .from(officials)
    .where(and(eq(officials.agencyId, agencyId), eq(sql`lower(${officials.name})`, line.name.toLowerCase())))
    .for('update');
  const { name, degreesBefore, degreesAfter } = line;
  if (!known) {
    const id = newId(tx.now.getTime());
    await tx.db
      .insert(officials)
      .values({ id, agencyId, name, degreesBefore, degreesAfter, aliases: line.aliases, createdAt: tx.now });
    return { id, changed: true };
  }
  const next = {
    degreesBefore: degreesBefore || known.degreesBefore,
    degreesAfter: degreesAfter || known.degreesAfter,
    aliases: [...new Set([...known.aliases, ...line.aliases])],
  };
  const changed =
    next.degreesBefore !== known.degreesBefore ||
    next.degreesAfter !== known.degreesAfter ||
    next.aliases.length !== known.aliases.length;
  if (changed) await tx.db.update(officials).set(next).where(eq(officials.id, known.id));
  return { id: known.id, changed };
}

async function keepOffice(tx: Change, agencyId: string, { title, acronym, unit }: RegisterLine): Promise<string> {
  const [known] = await tx.db
    .select()
    .from(offices)
    .where(
      and(
        eq(offices.agencyId, agencyId),
        eq(sql`lower(${offices.title})`, title.toLowerCase()),
        eq(sql`lower(${offices.unit})`, unit.toLowerCase()),
      ),
    );
  if (!known) {
    const id = newId(tx.now.getTime());
    await tx.db.insert(offices).values({ id, agencyId, title, acronym, unit, createdAt: tx.now });
    return id;
  }
  if (acronym && acronym !== known.acronym)
    await tx.db.update(offices).set({ acronym }).where(eq(offices.id, known.id));
  return known.id;
}

async function keepTerm(
  tx: Change,
  officialId: string,
  officeId: string,
  { from, to }: RegisterLine,
): Promise<'added' | 'changed' | 'same'> {
  const [known] = await tx.db
    .select()
    .from(terms)
    .where(
      and(
        eq(terms.officialId, officialId),
        eq(terms.officeId, officeId),
        sql`${terms.validFrom} IS NOT DISTINCT FROM ${from}::date`,
      ),
    );
  if (!known) {
    const id = newId(tx.now.getTime());
    await tx.db.insert(terms).values({ id, officialId, officeId, validFrom: from, validTo: to });
    return 'added';
  }
  if (known.validTo === to) return 'same';
  await tx.db.update(terms).set({ validTo: to }).where(eq(terms.id, known.id));
  return 'changed';
}

/** Ends a term on a day, which may lie in the future, or opens it again with null. */
export async function endTerm(
  k: Kernel,
  by: Keeper,
  agencyId: string,
  termId: string,
  to: string | null,
): Promise<void> {
  if (!isId(termId)) throw notFound();
  await k.change(actorOf(by), async (tx) => {
    const changed = await tx.db
      .update(terms)
      .set({ validTo: to })
      .where(and(eq(terms.id, termId), ofAgency(agencyId)))
      .returning({ id: terms.id });
    if (changed.length === 0) throw notFound();
    tx.audit({ action: 'people.term-ended', subject: { kind: 'agency', id: agencyId }, detail: { term: termId, to } });
  });
}

/** Takes a term out that was entered by mistake; an official left without any goes too. */
export async function removeTerm(k: Kernel, by: Keeper, agencyId: string, termId: string): Promise<void> {
  if (!isId(termId)) throw notFound();
  await k.change(actorOf(by), async (tx) => {
    const [gone] = await tx.db
      .delete(terms)
      .where(and(eq(terms.id, termId), ofAgency(agencyId)))
      .returning();
    if (!gone) throw notFound();
    await tx.db
      .delete(officials)
      .where(
        and(
          eq(officials.id, gone.officialId),
          sql`NOT EXISTS (SELECT 1 FROM people.terms t WHERE t.official_id = ${officials.id})`,
        ),
      );
    tx.audit({ action: 'people.term-removed', subject: { kind: 'agency', id: agencyId }, detail: { term: termId } });
  });
}

const ofAgency = (agencyId: string) =>
  sql`${terms.officialId} IN (SELECT o.id FROM people.officials o WHERE o.agency_id = ${agencyId})`;
