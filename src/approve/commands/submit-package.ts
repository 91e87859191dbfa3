import { actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { checkWithMarks, currentContent, documentText, type Edition, findEdition } from '../../write/index.ts';
import { summarize } from '../check-summary.ts';
import { submitted } from '../events.ts';
import { type Package, packageHash, VOIDED } from '../package.ts';
import { lockStanding, releasedPackageIn } from '../queries/packages.ts';
import { LOW_RISK } from '../risk/risk.ts';
import { packages, steps } from '../tables.ts';
import { about } from './decision.ts';
import { type Approver, approversOf, notifyApprovers } from './notify-approvers.ts';
import { voidPackage } from './void-package.ts';

const conflict = (id: string, en: string): AppError => new AppError('conflict', { id, en });

/**
 * Freezes an edition with its facts into a package, puts it before the approvers and mails them; returns the package's id.
 * The same text submitted twice is one package; a newer text takes the place of an older one that still waits.
 */
export async function submitPackage(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'submit'>,
  input: { editionId: string },
): Promise<string> {
  const edition = await findEdition(k, input.editionId);
  if (!edition || edition.agencyId !== allowed.subject.agencyId) throw notFound();
  refuseEmpty(edition);
  const checks = await readChecks(k, edition);
  const approvers = await approversOf(k, edition.agencyId);
  const submit = () => k.change(allowed.actor, (tx) => freeze(k, tx, allowed, edition, checks, approvers));
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

async function freeze(
  k: Kernel,
  tx: Change,
  allowed: Allowed<{ agencyId: string }, 'submit'>,
  edition: Edition,
  { check, accepted }: Awaited<ReturnType<typeof readChecks>>,
  approvers: Approver[],
): Promise<string> {
  const standing = await lockStanding(tx.db, edition.id);
  const content = await currentContent(tx.db, edition.id, { lock: true });
  const now = await findEdition({ ...k, db: tx.db }, edition.id);
  if (!content || !now) throw notFound();
  if (now.version !== edition.version)
    throw conflict(
      'Naskah ini baru saja disunting. Baca dan periksa lagi, lalu ajukan.',
      'This text has just been edited. Read and check it again, then submit.',
    );
  const hash = packageHash(content);
  const same = standing.find((p) => p.hash === hash);
  if (same?.state === 'pending') return same.id;
  if (same) throw conflict('Naskah ini sudah disetujui.', 'This text has already been approved.');
  if ((await releasedPackageIn(tx.db, edition.id))?.hash === hash)
    throw conflict(
      'Tidak ada yang berubah sejak naskah ini terbit, jadi tidak ada yang perlu disetujui.',
      'Nothing has changed since this text came out, so there is nothing to approve.',
    );
  for (const old of standing) await voidPackage(tx, old, VOIDED.superseded);
  const p: Package = {
    id: newId(),
    editionId: edition.id,
    itemId: edition.itemId,
    agencyId: edition.agencyId,
    editionVersion: now.version,
    hash,
    content,
    state: 'pending',
    submittedBy: allowed.actor.kind === 'account' ? actorId(allowed.actor) : null,
    submittedAt: tx.now,
    lastEditorId: now.lastEditorId,
    decidedBy: null,
    decidedAt: null,
    voidedAt: null,
    reason: null,
    checks: summarize(content, check, accepted),
    releasedAt: null,
    parts: null,
    editors: now.lastEditorId ? [now.lastEditorId] : [],
    risk: LOW_RISK,
    decidedName: null,
    emergencyBy: null,
  };
  await tx.db.insert(packages).values(p);
  await tx.db.insert(steps).values({
    id: newId(),
    packageId: p.id,
    position: 1,
    kind: 'role',
    role: 'approver',
    because: [],
    parts: ['*'],
    partHashes: {},
  });
  tx.audit({ action: 'approve.submitted', subject: { kind: 'package', id: p.id }, detail: { hash } });
  tx.emit(submitted, about(p));
  notifyApprovers(k, tx, p, approvers, allowed.actor.kind === 'account' ? allowed.actor.name : null);
  return p.id;
}
