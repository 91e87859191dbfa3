import { and, asc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { workingCopies } from './tables.ts';
import type { Wording } from './types.ts';

/** The words of one open page of one person. */
export type WorkingCopy = Wording & {
  pageId: string;
  baseVersion: number;
  /** The version into which they went; null while they wait. */
  joinedVersion: number | null;
  updatedAt: Date;
};

/** Whose copy: an edition, a person, and a page that the person has open. */
export type CopyOwner = { editionId: string; accountId: string; pageId: string };

/** A copy that was joined is remembered for a day, in case the answer to its page was lost on the way. */
const REMEMBERED_MS = 86_400_000;

const ownedBy = (owner: CopyOwner) =>
  and(
    eq(workingCopies.editionId, owner.editionId),
    eq(workingCopies.accountId, owner.accountId),
    eq(workingCopies.pageId, owner.pageId),
  );

const columns = {
  pageId: workingCopies.pageId,
  baseVersion: workingCopies.baseVersion,
  headline: workingCopies.headline,
  standfirst: workingCopies.standfirst,
  body: workingCopies.body,
  joinedVersion: workingCopies.joinedVersion,
  updatedAt: workingCopies.updatedAt,
};

/** Finds the copy of a page, or null. */
export const copyOf = async (db: Db, owner: CopyOwner): Promise<WorkingCopy | null> =>
  (await db.select(columns).from(workingCopies).where(ownedBy(owner)))[0] ?? null;

/** Puts a page's words down before anything is done with them, so that they are there whatever happens next. */
export async function keepCopy(
  db: Db,
  owner: CopyOwner,
  words: Wording & { baseVersion: number },
  now: Date,
): Promise<void> {
  const { headline, standfirst, body, baseVersion } = words;
  const copy = { headline, standfirst, body, baseVersion, joinedVersion: null, updatedAt: now };
  await db
    .insert(workingCopies)
    .values({ ...owner, ...copy })
    .onConflictDoUpdate({
      target: [workingCopies.editionId, workingCopies.accountId, workingCopies.pageId],
      set: copy,
    });
}

/** Notes that a copy's words are part of the shared text now, and forgets copies that were joined more than a day ago. */
export async function markJoined(db: Db, owner: CopyOwner, version: number, now: Date): Promise<void> {
  await db.update(workingCopies).set({ joinedVersion: version, updatedAt: now }).where(ownedBy(owner));
  const old = new Date(now.getTime() - REMEMBERED_MS);
  await db
    .delete(workingCopies)
    .where(
      and(
        eq(workingCopies.editionId, owner.editionId),
        isNotNull(workingCopies.joinedVersion),
        lt(workingCopies.updatedAt, old),
      ),
    );
}

/** Takes a waiting copy away because its writer said so. */
export async function dropCopy(db: Db, owner: CopyOwner): Promise<void> {
  await db.delete(workingCopies).where(ownedBy(owner));
}

/** A person's words that reached the server but are not part of the shared text, the oldest first. */
export const waitingCopies = (
  db: Db,
  edition: { editionId: string; accountId: string },
  before: Date,
): Promise<WorkingCopy[]> =>
  db
    .select(columns)
    .from(workingCopies)
    .where(
      and(
        eq(workingCopies.editionId, edition.editionId),
        eq(workingCopies.accountId, edition.accountId),
        isNull(workingCopies.joinedVersion),
        lt(workingCopies.updatedAt, before),
      ),
    )
    .orderBy(asc(workingCopies.updatedAt));
