import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { type CaseKind, type CaseState, type CaseSubject, type CloseReason, hasEnded } from '../case-types.ts';
import { pauseClock, reclassClock, resumeClock, stopClock } from '../clock.ts';
import { tellCitizen } from '../tell-citizen.ts';
import { happen } from '../timeline.ts';
import { closingWord, kindWord } from '../words.ts';
import { extendRunningClock } from './extend-clock.ts';
import { lockOpen, setState } from './lock-case.ts';

type Handling = Allowed<CaseSubject, 'handle'>;

/** Confirms that a case is understandable and ours; nothing happens when it was confirmed before. */
export async function verifyCase(k: Kernel, { actor, subject }: Handling): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    if (state !== 'received') return;
    await setState(tx, subject.id, 'verified');
    await happen(tx, actor, subject.id, 'verified', { isPublic: true });
    await tellCitizen(k, tx, subject.id, 'verified');
  });
}

/** Writes something that only officers read. */
export async function addNote(k: Kernel, { actor, subject }: Handling, text: string): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    await setState(tx, subject.id, state === 'assigned' ? 'working' : state);
    await happen(tx, actor, subject.id, 'note', { text, isPublic: false });
  });
}

/** Asks the citizen something; the clock holds until the reply. */
export async function askCitizen(k: Kernel, { actor, subject }: Handling, question: string): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    refuseEnded(state);
    await setState(tx, subject.id, 'waiting');
    await pauseClock(tx, subject.id, question, tx.now);
    await happen(tx, actor, subject.id, 'asked', { text: question, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'asked', [question]);
  });
}

/** Uses the one extension that the rule allows, with a reason in writing that the citizen reads. */
export async function extendCase(k: Kernel, { actor, subject }: Handling, reason: string): Promise<void> {
  await k.change(actor, async (tx) => {
    await lockOpen(tx, subject.id);
    await extendRunningClock(tx, subject.id, reason);
    await happen(tx, actor, subject.id, 'extended', { text: reason, isPublic: true });
    await tellCitizen(k, tx, subject.id, 'extended', [reason]);
  });
}

/**
 * Answers: the clock stops, the citizen is told. `cites` are paths of releases on the portal. A second answer completes
 * the first one, whose time keeps counting.
 */
export async function answerCase(
  k: Kernel,
  { actor, subject }: Handling,
  text: string,
  cites: string[],
): Promise<void> {
  await k.change(actor, async (tx) => {
    await lockOpen(tx, subject.id);
    await resumeClock(tx, subject.id, tx.now);
    await stopClock(tx, subject.id, 'answered', tx.now);
    await tx.db.execute(sql`UPDATE answer.cases SET state = 'answered', answer = ${text}, answer_cites = ${sql.param(cites)}::text[],
      answered_at = coalesce(answered_at, ${tx.now}), changed_at = ${tx.now} WHERE id = ${subject.id}`);
    await happen(tx, actor, subject.id, 'answered', { text, isPublic: true, detail: { cites } });
    await tellCitizen(k, tx, subject.id, 'answered', [text], cites);
  });
}

/** Closes with one true reason and a sentence for the citizen. Days for which the clock was held don't count as late. */
export async function closeCase(
  k: Kernel,
  { actor, subject }: Handling,
  reason: CloseReason,
  note: string,
): Promise<void> {
  await k.change(actor, async (tx) => {
    const { state } = await lockOpen(tx, subject.id);
    if (reason === 'answered' && state !== 'answered') {
      throw new AppError('conflict', {
        id: 'Belum ada jawaban. Kirim jawaban dulu, atau pilih alasan lain.',
        en: 'There is no answer yet. Send one first, or choose another reason.',
      });
    }
    await resumeClock(tx, subject.id, tx.now);
    await stopClock(tx, subject.id, `closed: ${reason}`, tx.now);
    await tx.db.execute(sql`UPDATE answer.cases SET state = 'closed', close_reason = ${reason}, close_note = ${note}, closed_at = ${tx.now},
      changed_at = ${tx.now} WHERE id = ${subject.id}`);
    await happen(tx, actor, subject.id, 'closed', { text: note, isPublic: true, detail: { reason } });
    await tellCitizen(k, tx, subject.id, 'closed', [
      `${closingWord(reason, 'id')} / ${closingWord(reason, 'en')}`,
      note,
    ]);
  });
}

/** Changes the kind without retyping: the old clock ends with its reason, the right one starts on the same day. */
export async function reclassCase(k: Kernel, { actor, subject }: Handling, kind: CaseKind): Promise<void> {
  await k.change(actor, async (tx: Change) => {
    const before = await lockOpen(tx, subject.id);
    if (before.kind === kind) return;
    await reclassClock(tx, subject.id, kind, tx.now);
    await tx.db.execute(sql`UPDATE answer.cases SET kind = ${kind}, changed_at = ${tx.now} WHERE id = ${subject.id}`);
    await happen(tx, actor, subject.id, 'reclassed', { isPublic: true, detail: { kind } });
    await tellCitizen(k, tx, subject.id, 'reclassed', [`${kindWord(kind, 'id')} / ${kindWord(kind, 'en')}`]);
  });
}

function refuseEnded(state: CaseState): void {
  if (!hasEnded(state)) return;
  throw new AppError('conflict', {
    id: 'Laporan ini sudah dijawab. Buka kembali dulu bila masih ada yang perlu ditanyakan.',
    en: 'This case was answered. Reopen it first if there is still something to ask.',
  });
}
