import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { accountsWithRole, type Allowed, namesOf } from '../../people/index.ts';
import type { CaseKind, CaseSubject, CloseReason } from '../case-types.ts';
import { pauseClock, resumeClock, startClock, stopClock } from '../clock.ts';
import { tellCitizen } from '../tell-citizen.ts';
import { happen } from '../timeline.ts';
import { extendRunningClock } from './extend-clock.ts';

type Handling = Allowed<CaseSubject, 'handle'>;

/** Locks a case and refuses when it was closed meanwhile. */
async function lockOpen(tx: Change, id: string): Promise<{ kind: CaseKind; state: string }> {
  const { rows } = await tx.db.execute<{ kind: CaseKind; state: string }>(sql`SELECT kind, state FROM answer.cases WHERE id = ${id} FOR UPDATE`);
  if (!rows[0] || rows[0].state === 'closed') {
    throw new AppError('conflict', {
      id: 'Laporan ini sudah ditutup oleh orang lain. Muat ulang halaman.',
      en: 'Someone else has closed this case meanwhile. Reload the page.',
    });
  }
  return rows[0];
}

const setState = (tx: Change, id: string, state: string) =>
  tx.db.execute(sql`UPDATE answer.cases SET state = ${state}, changed_at = ${tx.now} WHERE id = ${id}`);

/** Confirms that a case is understandable and ours. */
export async function verifyCase(k: Kernel, { actor, subject }: Handling): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    if (state === 'received') await setState(tx, subject.id, 'verified');
    await happen(tx, actor, subject.id, 'verified', { isPublic: true });
    await tellCitizen(k, tx, subject.id, 'verified');
  });
}

/** Gives a case to a unit and, where named, to one of its case officers. */
export async function assignCase(k: Kernel, { actor, subject }: Allowed<CaseSubject, 'assign'>, to: { unitId: string; assigneeId: string | null }): Promise<void> {
  const officers = await accountsWithRole(k, 'case-officer', subject.agencyId);
  if (to.assigneeId && !officers.some((o) => o.id === to.assigneeId)) {
    throw new AppError('invalid', { id: 'Pilih petugas laporan dari instansi ini.', en: 'Choose a case officer of this agency.' });
  }
  const name = to.assigneeId ? (await namesOf(k, [to.assigneeId])).get(to.assigneeId)?.name : null;
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    await tx.db.execute(sql`UPDATE answer.cases SET unit_id = ${to.unitId}, assignee_id = ${to.assigneeId}, changed_at = ${tx.now},
      state = ${['received', 'verified'].includes(state) ? 'assigned' : state} WHERE id = ${subject.id}`);
    await happen(tx, actor, subject.id, 'assigned', { isPublic: true });
    if (name) await happen(tx, actor, subject.id, 'note', { text: `→ ${name}`, isPublic: false });
    await tellCitizen(k, tx, subject.id, 'assigned');
  });
}

/** Writes something that only officers read. */
export async function addNote(k: Kernel, { actor, subject }: Handling, text: string): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    if (state === 'assigned') await setState(tx, subject.id, 'working');
    await happen(tx, actor, subject.id, 'note', { text, isPublic: false });
  });
}

/** Asks the citizen something; the clock holds until the reply. */
export async function askCitizen(k: Kernel, { actor, subject }: Handling, question: string): Promise<void> {
  await k.change(actor, async (tx) => {
    await lockOpen(tx, subject.id);
    await setState(tx, subject.id, 'waiting');
    await pauseClock(tx, subject.id, question, tx.now);
    await happen(tx, actor, subject.id, 'asked', { text: question, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'asked', question);
  });
}

/** Uses the one extension that the rule allows, with a reason in writing that the citizen reads. */
export async function extendCase(k: Kernel, { actor, subject }: Handling, reason: string): Promise<void> {
  await k.change(actor, async (tx) => {
    await lockOpen(tx, subject.id);
    await extendRunningClock(tx, subject.id, reason);
    await happen(tx, actor, subject.id, 'extended', { text: reason, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'extended', reason);
  });
}

/** Answers: the clock stops, the citizen is told. `cites` are addresses of releases on the portal. */
export async function answerCase(k: Kernel, { actor, subject }: Handling, text: string, cites: string[]): Promise<void> {
  await k.change(actor, async (tx) => {
    await lockOpen(tx, subject.id);
    await resumeClock(tx, subject.id, tx.now);
    await stopClock(tx, subject.id, 'answered', tx.now);
    await tx.db.execute(sql`UPDATE answer.cases SET state = 'answered', answer = ${text}, answer_cites = ${sql.param(cites)}::text[],
      answered_at = ${tx.now}, changed_at = ${tx.now} WHERE id = ${subject.id}`);
    await happen(tx, actor, subject.id, 'answered', { text, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'answered', text);
  });
}

/** Closes with one true reason and a sentence for the citizen. */
export async function closeCase(k: Kernel, { actor, subject }: Handling, reason: CloseReason, note: string): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    if (reason === 'answered' && state !== 'answered') {
      throw new AppError('conflict', { id: 'Belum ada jawaban. Kirim jawaban dulu, atau pilih alasan lain.', en: 'There is no answer yet. Send one first, or choose another reason.' });
    }
    await stopClock(tx, subject.id, `closed: ${reason}`, tx.now);
    await tx.db.execute(sql`UPDATE answer.cases SET state = 'closed', close_reason = ${reason}, close_note = ${note}, closed_at = ${tx.now},
      changed_at = ${tx.now} WHERE id = ${subject.id}`);
    await happen(tx, actor, subject.id, 'closed', { text: note, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'closed', note);
  });
}

/** Changes the kind without retyping: the old clock ends with its reason, the right one starts on the day the case came in. */
export async function reclassCase(k: Kernel, { actor, subject }: Handling, kind: CaseKind): Promise<void> {
  await k.change(actor, async (tx) => {
    const before = await lockOpen(tx, subject.id);
    if (before.kind === kind) return;
    await stopClock(tx, subject.id, `reclassed: ${kind}`, tx.now);
    await tx.db.execute(sql`UPDATE answer.cases SET kind = ${kind}, changed_at = ${tx.now} WHERE id = ${subject.id}`);
    const { rows } = await tx.db.execute<{ created_at: string }>(sql`SELECT created_at FROM answer.cases WHERE id = ${subject.id}`);
    if (before.state !== 'answered') await startClock(tx, subject.id, kind, new Date(rows[0]!.created_at));
    await happen(tx, actor, subject.id, 'reclassed', { text: kind, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'reclassed');
  });
}
