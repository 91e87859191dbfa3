import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { editionIn } from '../queries/editions.ts';
import { derivatives, derivativeVersions } from '../tables.ts';
import type { Edition } from '../types.ts';
import { editionHash } from './edition-hash.ts';
import { DERIVATIVE_KINDS, type DerivativeKind } from './kinds.ts';
import type { Derivative, DerivativeState, DerivativeVersion, PackagedDerivative } from './types.ts';

const order = (kind: DerivativeKind): number => DERIVATIVE_KINDS.indexOf(kind);

/** Says whether an edition has changed since a derivative was made of it, and whether a person changed the derivative. */
export const stateOf = (derivative: Derivative, edition: Edition): DerivativeState => ({
  stale: derivative.fromHash !== editionHash(edition),
  edited: derivative.text !== derivative.base,
});

/** Lists what was made from an edition, in the order of the kinds. */
export async function listDerivatives(db: Db, editionId: string): Promise<Derivative[]> {
  const rows = await db.select().from(derivatives).where(eq(derivatives.editionId, editionId));
  return rows.sort((a, b) => order(a.kind) - order(b.kind));
}

/** Finds what was made from an edition as one kind, or null; with `lock` nobody else can change it until the end. */
export async function findDerivative(
  db: Db,
  editionId: string,
  kind: DerivativeKind,
  lock = false,
): Promise<Derivative | null> {
  const query = db
    .select()
    .from(derivatives)
    .where(and(eq(derivatives.editionId, editionId), eq(derivatives.kind, kind)));
  return (await (lock ? query.for('update') : query))[0] ?? null;
}

/** Lists the earlier words of a derivative, newest first. */
export const versionsOfDerivative = (db: Db, derivativeId: string): Promise<DerivativeVersion[]> =>
  db
    .select({
      version: derivativeVersions.version,
      text: derivativeVersions.text,
      fromVersion: derivativeVersions.fromVersion,
      origin: derivativeVersions.origin,
      savedBy: derivativeVersions.savedBy,
      savedAt: derivativeVersions.savedAt,
    })
    .from(derivativeVersions)
    .where(eq(derivativeVersions.derivativeId, derivativeId))
    .orderBy(desc(derivativeVersions.version));

/** Lists what was made from an edition as a package would cover it: words, files by their hashes, and whether it is stale. */
export async function derivativesOf(db: Db, editionId: string): Promise<PackagedDerivative[]> {
  const edition = await editionIn(db, editionId);
  if (!edition) return [];
  return (await listDerivatives(db, editionId)).map((one) => ({
    id: one.id,
    kind: one.kind,
    version: one.version,
    text: one.text,
    file: one.file,
    fromHash: one.fromHash,
    ...stateOf(one, edition),
    origin: one.origin,
  }));
}
