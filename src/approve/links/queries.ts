import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { isId } from '../../kernel/ids.ts';
import type { Link, LinkWhat, Signer } from './link.ts';
import { linkEvents, links, signers } from './tables.ts';

/** Everything but the hash of the token. */
const linkColumns = {
  id: links.id,
  kind: links.kind,
  packageId: links.packageId,
  stepId: links.stepId,
  hash: links.hash,
  signerId: links.signerId,
  personName: links.personName,
  personOffice: links.personOffice,
  speaker: links.speaker,
  sentBy: links.sentBy,
  madeBy: links.madeBy,
  madeAt: links.madeAt,
  expiresAt: links.expiresAt,
  revokedAt: links.revokedAt,
  revokedBy: links.revokedBy,
  usedAt: links.usedAt,
  outcome: links.outcome,
};

/** Finds the link of a token, or null; only the hash of the token is compared. */
export async function linkOfToken(db: Db, token: string): Promise<Link | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const [found] = await db
    .select(linkColumns)
    .from(links)
    .where(eq(links.tokenHash, sha256Hex(token)));
  return found ?? null;
}

/** Finds a link and holds its row until the caller's transaction ends. */
export async function lockLink(db: Db, id: string): Promise<Link | null> {
  if (!isId(id)) return null;
  return (await db.select(linkColumns).from(links).where(eq(links.id, id)).for('update'))[0] ?? null;
}

/** Lists the links of a package, newest first. */
export const linksOf = (db: Db, packageId: string): Promise<Link[]> =>
  db.select(linkColumns).from(links).where(eq(links.packageId, packageId)).orderBy(desc(links.madeAt), desc(links.id));

export type LinkEvent = { linkId: string; at: Date; what: LinkWhat; device: string };

/** Lists what happened to links, the newest first. */
export const eventsOf = async (db: Db, linkIds: string[]): Promise<LinkEvent[]> =>
  linkIds.length === 0
    ? []
    : db
        .select({ linkId: linkEvents.linkId, at: linkEvents.at, what: linkEvents.what, device: linkEvents.device })
        .from(linkEvents)
        .where(inArray(linkEvents.linkId, linkIds))
        .orderBy(desc(linkEvents.at), desc(linkEvents.id))
        .limit(200);

/** Lists the people without an account whom an agency may ask, by name. */
export const signersOf = (db: Db, agencyId: string): Promise<Signer[]> =>
  db
    .select({
      id: signers.id,
      agencyId: signers.agencyId,
      name: signers.name,
      office: signers.office,
      addedBy: signers.addedBy,
      addedAt: signers.addedAt,
    })
    .from(signers)
    .where(and(eq(signers.agencyId, agencyId), isNull(signers.removedAt)))
    .orderBy(asc(signers.name), asc(signers.id));
