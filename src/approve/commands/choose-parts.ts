import type { Db } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import {
  attachmentsOf,
  choicesIn,
  derivativesOf,
  derivativeTrouble,
  type Edition,
  type PackageChoices,
  usualChoices,
} from '../../write/index.ts';

const conflict = (id: string, en: string): AppError => new AppError('conflict', { id, en });

/**
 * Settles what goes into a package: what was chosen now, else at the last submission, else all that can go out. Refuses a
 * chosen derivative that is older than the text or still has a hole, and leaves out what no longer exists.
 */
export async function chooseParts(
  db: Db,
  edition: Edition,
  given: PackageChoices | undefined,
): Promise<PackageChoices> {
  const [made, files] = [await derivativesOf(db, edition.id), await attachmentsOf(db, edition.itemId)];
  const before = await choicesIn(db, edition.id);
  const chosen = given ?? before ?? usualChoices(made, files);
  const taken = made.filter((one) => chosen.derivatives.includes(one.kind));
  const stale = taken.filter((one) => derivativeTrouble(one) === 'stale').length;
  if (stale > 0)
    throw conflict(
      `${stale} turunan dibuat dari naskah yang lebih lama. Perbarui turunannya, atau keluarkan dari paket.`,
      `${stale} derivatives were made from an older text. Renew them, or leave them out of the package.`,
    );
  const holes = taken.filter((one) => derivativeTrouble(one) === 'hole').length;
  if (holes > 0)
    throw conflict(
      `${holes} turunan masih punya bagian yang menunggu orang. Lengkapi dulu, atau keluarkan dari paket.`,
      `${holes} derivatives still have places that wait for a person. Complete them, or leave them out of the package.`,
    );
  return {
    derivatives: taken.map((one) => one.kind),
    attachments: files.map((one) => one.key).filter((key) => chosen.attachments.includes(key)),
    channels: chosen.channels,
    crisis: chosen.crisis,
  };
}
