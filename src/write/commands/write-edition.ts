import { eq } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { checkWords, type Material, type Words } from '../check-edition.ts';
import type { CheckResult } from '../checks/types.ts';
import { editionSaved } from '../events.ts';
import { keepProvenance } from '../provenance/index.ts';
import { checkLinks, unaskedLinks } from '../statements/link-checks.ts';
import { editions } from '../tables.ts';
import { keepBase } from '../together/merge-bases.ts';
import type { Edition, HeadlineChoice, Stage } from '../types.ts';

/** Stages in which an edition waits for or has an approval that a change of its text voids, or is out. */
const SETTLED: ReadonlySet<Stage> = new Set(['submitted', 'approved', 'held', 'released', 'withdrawn']);

/** The account behind an actor, or null for the system. */
export const accountOf = (actor: Actor): string | null => (actor.kind === 'account' ? actor.id : null);

/** Gives a locked edition new words: counts the version, names the editor, lists the facts used, and takes it back to writing. */
export async function writeWords(
  tx: Change,
  actor: Actor,
  edition: Edition,
  words: Omit<Words, 'language'>,
  material: Material,
  more: { headlineChoices?: HeadlineChoice[] } = {},
): Promise<{ edition: Edition; check: CheckResult }> {
  const { headline, standfirst, body } = words;
  const check = await checkWords({ language: edition.language, headline, standfirst, body }, material);
  const stage: Stage = SETTLED.has(edition.stage) ? 'writing' : edition.stage;
  const written: Partial<Edition> & { version: number } = {
    headline,
    standfirst,
    body,
    stage,
    version: edition.version + 1,
    lastEditorId: accountOf(actor),
    facts: check.facts,
    updatedAt: tx.now,
    ...more,
  };
  await keepBase(tx.db, edition, tx.now);
  await tx.db.update(editions).set(written).where(eq(editions.id, edition.id));
  await keepProvenance(tx, edition, { ...edition, ...written });
  if (stage !== edition.stage) {
    tx.audit({
      action: 'write.edition-reopened',
      subject: { kind: 'edition', id: edition.id },
      detail: { from: edition.stage, version: written.version },
    });
  }
  if ((await unaskedLinks(tx.db, body, tx.now)).length > 0) tx.enqueue(checkLinks, { editionId: edition.id });
  tx.emit(editionSaved, { itemId: edition.itemId, editionId: edition.id, version: written.version });
  return { edition: { ...edition, ...written }, check };
}
