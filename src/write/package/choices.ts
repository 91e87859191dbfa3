import { eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Db } from '../../kernel/db/database.ts';
import type { Attachment } from '../attachments/add-attachment.ts';
import type { DerivativeKind } from '../derivatives/kinds.ts';
import type { PackagedDerivative } from '../derivatives/types.ts';
import { packageChoices } from '../tables.ts';

/** Channels that a package may be kept from; the portal and its feeds always have it. */
export const CHOSEN_CHANNELS = ['email', 'press'] as const;
export type ChosenChannel = (typeof CHOSEN_CHANNELS)[number];

/** What goes into a package beside its text, and where it leaves for. */
export type PackageChoices = {
  derivatives: DerivativeKind[];
  attachments: string[];
  channels: ChosenChannel[];
  /** The submitter says that it concerns a crisis. */
  crisis: boolean;
};

/** Places in a derivative that wait for a person's words. */
const HOLE = /\[(?:translate|terjemahkan|shorten|pendekkan):/;

/** Says why a derivative can't go into a package as it stands; null when it can. */
export function derivativeTrouble(one: Pick<PackagedDerivative, 'stale' | 'text'>): 'stale' | 'hole' | null {
  if (one.stale) return 'stale';
  return HOLE.test(one.text) ? 'hole' : null;
}

/** What is chosen while nobody has chosen: every derivative that can go out, every file, every channel. */
export const usualChoices = (derivatives: PackagedDerivative[], files: Pick<Attachment, 'key'>[]): PackageChoices => ({
  derivatives: derivatives.filter((one) => derivativeTrouble(one) === null).map((one) => one.kind),
  attachments: files.map((one) => one.key),
  channels: [...CHOSEN_CHANNELS],
  crisis: false,
});

/** Finds what was chosen for an edition at its last submission, or null. */
export async function choicesIn(db: Db, editionId: string): Promise<PackageChoices | null> {
  const [found] = await db.select().from(packageChoices).where(eq(packageChoices.editionId, editionId));
  if (!found) return null;
  const { derivatives, attachments, channels, crisis } = found;
  return { derivatives, attachments, channels, crisis };
}

/** Keeps what was chosen for an edition; from then on its content holds exactly that. `chosenBy` is who chose otherwise than it stood; without one, whoever did before stays. */
export async function keepChoices(
  tx: Change,
  editionId: string,
  choices: PackageChoices,
  chosenBy: string | null,
): Promise<void> {
  const row = { ...choices, chosenBy, chosenAt: tx.now };
  await tx.db
    .insert(packageChoices)
    .values({ editionId, ...row })
    .onConflictDoUpdate({
      target: packageChoices.editionId,
      set: { ...row, chosenBy: sql`coalesce(excluded.chosen_by, ${packageChoices.chosenBy})` },
    });
}
