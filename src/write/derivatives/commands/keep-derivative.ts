import { eq } from 'drizzle-orm';
import type { Change } from '../../../kernel/change.ts';
import { newId } from '../../../kernel/ids.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { packageTouched } from '../../package/package-touched.ts';
import { recordPassages } from '../../provenance/index.ts';
import { derivatives, derivativeVersions } from '../../tables.ts';
import type { Edition } from '../../types.ts';
import { editionHash } from '../edition-hash.ts';
import { wordsOf } from '../guard.ts';
import type { DerivativeKind } from '../kinds.ts';
import type { Derivative, DerivativeOffer } from '../types.ts';

/** What ties a derivative to the edition as it stands. */
export const groundOf = (
  edition: Edition,
  fromText: string,
): Pick<Derivative, 'fromHash' | 'fromVersion' | 'fromText'> => ({
  fromHash: editionHash(edition),
  fromVersion: edition.version,
  fromText,
});

/** Inserts the first derivative of a kind. */
export async function insertDerivative(
  tx: Change,
  edition: Edition,
  made: Omit<Derivative, 'id' | 'itemId' | 'editionId' | 'version' | 'offer' | 'madeAt' | 'editedBy' | 'editedAt'>,
): Promise<Derivative> {
  const row: Derivative = {
    ...made,
    id: newId(),
    itemId: edition.itemId,
    editionId: edition.id,
    version: 1,
    offer: null,
    madeAt: tx.now,
    editedBy: null,
    editedAt: null,
  };
  await tx.db.insert(derivatives).values(row);
  await packageTouched(tx, row);
  return row;
}

/** Changes a derivative that is locked; words that are replaced are kept as a version. */
export async function changeDerivative(
  tx: Change,
  before: Derivative,
  change: Partial<Derivative>,
): Promise<Derivative> {
  const counts = change.text !== undefined && change.text !== before.text;
  const after: Derivative = { ...before, ...change, version: before.version + 1 };
  if (counts)
    await tx.db.insert(derivativeVersions).values({
      derivativeId: before.id,
      version: before.version,
      text: before.text,
      fromVersion: before.fromVersion,
      origin: before.origin,
      savedBy: before.editedBy,
      savedAt: before.editedAt ?? before.madeAt,
    });
  await tx.db.update(derivatives).set(after).where(eq(derivatives.id, before.id));
  await packageTouched(tx, before);
  return after;
}

/** Keeps who wrote the sentences of a derivative, for the provenance of the item. */
export async function recordMade(
  tx: Change,
  edition: Edition,
  kind: DerivativeKind,
  made: Pick<DerivativeOffer, 'text' | 'origin' | 'model' | 'runId'>,
): Promise<void> {
  if (kind === 'pdf' || kind === 'docx') return;
  const sentences = wordsOf(kind, made.text).flatMap((line) => splitSentences(line).map((one) => one.text));
  await recordPassages(tx, {
    itemId: edition.itemId,
    editionId: edition.id,
    origin: made.origin,
    ...(made.model ? { model: made.model } : {}),
    ...(made.runId ? { runId: made.runId } : {}),
    sentences,
  });
}
