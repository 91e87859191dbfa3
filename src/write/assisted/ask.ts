import {
  type Assistant,
  assistantFor,
  type RunResult,
  runTask,
  type Task,
  type TaskInput,
  whyNot,
} from '../../assist/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Bilingual } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Edition } from '../types.ts';
import { classOfEdition } from './class-of.ts';

/** What is watched while a model works. */
export type Watch = { onText?: (piece: string) => void; signal?: AbortSignal };

/** The assistant for a task on an edition, or why there is none. */
export async function assistantOn(
  k: Kernel,
  edition: Edition,
  task: Task,
): Promise<{ assistant: Assistant; say: null } | { assistant: null; say: Bilingual }> {
  const materialClass = await classOfEdition(k.db, edition);
  const assistant = await assistantFor(k, edition.agencyId, task, materialClass);
  if (assistant) return { assistant, say: null };
  const why = await whyNot(k, edition.agencyId, task, materialClass);
  return { assistant: null, say: why?.say ?? { id: 'Asisten tidak tersedia.', en: 'There is no assistant.' } };
}

/** Lets the model work on an edition; without an assistant, the reason comes back as a failure that was no call. */
export async function ask<T>(
  k: Kernel,
  edition: Edition,
  task: Task,
  given: Omit<TaskInput<T>, 'actor' | 'subject'> & { actor: Actor },
): Promise<RunResult<T> | { ok: false; reason: null; say: Bilingual; runId: null }> {
  const { assistant, say } = await assistantOn(k, edition, task);
  if (!assistant) return { ok: false, reason: null, say, runId: null };
  return runTask(k, assistant, { ...given, subject: { kind: 'edition', id: edition.id } });
}

/** The sentence that explains why the embedded method's result is shown. */
export const embeddedNote = (why: Bilingual): Bilingual => ({
  id: `${why.id} Ini susunan cara bawaan.`,
  en: `${why.en} This is what the built-in method wrote.`,
});
