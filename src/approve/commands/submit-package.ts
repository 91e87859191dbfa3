import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { checkWithMarks, documentText, type Edition, findEdition, type PackageChoices } from '../../write/index.ts';
import { riskFactsOf } from '../risk/read-risk.ts';
import { freezePackage } from './freeze-package.ts';
import { tellOpenSteps } from './notify-approvers.ts';

const conflict = (id: string, en: string): AppError => new AppError('conflict', { id, en });

/**
 * Freezes an edition with its facts into a package, puts it before the approvers and mails those who may sign now; returns the package's id.
 * The same text submitted twice is one package; a newer text takes the place of an older one that still waits.
 */
export async function submitPackage(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'submit'>,
  input: { editionId: string; choices?: PackageChoices },
): Promise<string> {
  const edition = await findEdition(k, input.editionId);
  if (!edition || edition.agencyId !== allowed.subject.agencyId) throw notFound();
  refuseEmpty(edition);
  const checks = await readChecks(k, edition);
  const facts = await riskFactsOf(k, edition.agencyId, edition.unitId);
  const given = { edition, choices: input.choices, facts, ...checks };
  const submit = () =>
    k.change(allowed.actor, async (tx) => {
      const { p, isNew } = await freezePackage(k, tx, allowed.actor, given);
      if (isNew)
        tx.enqueue(tellOpenSteps, {
          packageId: p.id,
          from: allowed.actor.kind === 'account' ? allowed.actor.name : null,
        });
      return p.id;
    });
  try {
    return await submit();
  } catch (error) {
    // Two submissions at one instant: the index of one waiting package per edition lets the first through.
    if (sqlState(error) !== '23505') throw error;
    return submit();
  }
}

function refuseEmpty(edition: Edition): void {
  if (edition.headline.trim() === '')
    throw conflict('Naskah ini belum berjudul. Tulis judulnya dulu.', 'This text has no headline yet. Write it first.');
  if (documentText(edition.body).trim() === '')
    throw conflict('Naskah ini masih kosong. Tulis isinya dulu.', 'This text is still empty. Write it first.');
}

async function readChecks(k: Kernel, edition: Edition) {
  const { check, marks } = await checkWithMarks(k, edition.id);
  const open = marks.filter((mark) => mark.weight === 'must' && !mark.accepted);
  if (open.length > 0)
    throw conflict(
      `Masih ada ${open.length} tanda yang harus diselesaikan atau diberi alasan: ${open[0]!.what.id}`,
      `${open.length} marks still have to be settled or given a reason: ${open[0]!.what.en}`,
    );
  return { check, accepted: marks.flatMap((mark) => (mark.accepted ? [mark.accepted] : [])) };
}
