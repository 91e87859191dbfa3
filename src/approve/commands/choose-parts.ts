import type { Db } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import {
  attachmentsOf,
  CHOSEN_CHANNELS,
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
 * chosen derivative that is older than the text or still has a hole, and leaves out what no longer exists. `changed` says that
 * this submission chose otherwise, which makes its submitter an editor of what goes out.
 */
export async function chooseParts(
  db: Db,
  edition: Edition,
  given: PackageChoices | undefined,
): Promise<{ choices: PackageChoices; changed: boolean }> {
  const [made, files] = [await derivativesOf(db, edition.id), await attachmentsOf(db, edition.itemId)];
  const before = await choicesIn(db, edition.id);
  const stood = before ?? usualChoices(made, files);
  const chosen = given ?? stood;
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
  const settled = (one: PackageChoices): PackageChoices => ({
    derivatives: made.map(({ kind }) => kind).filter((kind) => one.derivatives.includes(kind)),
    attachments: files.map(({ key }) => key).filter((key) => one.attachments.includes(key)),
    channels: CHOSEN_CHANNELS.filter((channel) => one.channels.includes(channel)),
    crisis: one.crisis,
  });
  const [choices, standing] = [settled(chosen), settled(stood)];
  const parts = ({ derivatives, attachments, channels }: PackageChoices) =>
    JSON.stringify([derivatives, attachments, channels]);
  return { choices, changed: parts(choices) !== parts(standing) };
}
