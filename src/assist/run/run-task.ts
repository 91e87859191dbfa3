import type { z } from 'zod';
import type { Actor } from '../../kernel/actor.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { guardedFetch } from '../../kernel/http/outgoing.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { withoutInvisible } from '../../language/invisible.ts';
import { callModel, type ModelAnswer } from '../adapters/call-model.ts';
import { assistantFor, whyNot } from '../assistants.ts';
import { sealedKeyOf, settingsOf } from '../queries/settings.ts';
import type { Assistant, Failure, RunResult, Settings } from '../types.ts';
import { failureSentence } from '../words.ts';
import { settleTokens, takeCall, takeTokens, tokensIn } from './budget.ts';
import { mayCall, remember } from './circuit.ts';
import { hide, type Opaque } from './opaque.ts';
import { buildPrompt, type Prompt } from './prompt.ts';
import { mapTexts, readJson } from './read-json.ts';
import { closeRun, openRun, type RunStart } from './run-log.ts';

export type TaskInput<T> = {
  /** What is wanted, in place of the task's own wish. */
  system?: string;
  /** The material; it is data for the model, never an instruction. */
  input: string;
  /** The shape of the answer; without it the answer is a text. */
  schema?: z.ZodType<T>;
  /** Told of each piece of the answer as it comes, with names and addresses still as tokens. */
  onText?: (piece: string) => void;
  signal?: AbortSignal;
  /** Further names to hide behind tokens. */
  names?: string[];
  /** What to do with an answer that holds a link or token of its own: refuse it all (unless told), or leave that to the caller. */
  invented?: 'refuse' | 'keep';
  actor: Actor;
  subject: { kind: string; id: string };
};

const MOST_OUTPUT_TOKENS = 4_000;
const MOST_OUTPUT_LETTERS = 40_000;

/** Failures that say something about the provider's health. */
const UNWELL: ReadonlySet<Failure> = new Set(['timeout', 'cut', 'server', 'throttled', 'unreachable', 'dns', 'tls']);

/**
 * Lets a model do a task and brings its answer, as a text or in the shape of `schema`. Names and addresses go out as opaque
 * tokens and come back as they were; every call is a row of the log, and nothing throws for a model's fault.
 */
export async function runTask<T = string>(k: Kernel, assistant: Assistant, given: TaskInput<T>): Promise<RunResult<T>> {
  const { agencyId, task, class: materialClass } = assistant;
  const settings = await settingsOf(k.db, agencyId);
  const opaque = hide(given.input, given.names);
  const prompt = buildPrompt(task, given.system, opaque.text);
  const start: RunStart = {
    agencyId,
    task,
    provider: settings.provider,
    model: settings.model,
    class: materialClass,
    promptHash: sha256Hex(prompt.system),
    inputHash: sha256Hex(given.input),
    actor: given.actor,
    subject: given.subject,
  };
  const runId = await openRun(k, start);
  const from = k.clock.now();
  const answer = (await refusalNow(k, assistant, settings, prompt)) ?? (await call(k, settings, prompt, given, from));
  const read = answer.ok ? readAnswer(answer.text, opaque, given) : { reason: answer.reason };
  const reason = 'reason' in read ? read.reason : null;
  const tokens = answer.ok ? answer : { tokensIn: null, tokensOut: null };
  await closeRun(
    k,
    runId,
    start,
    { reason, output: opaque.restore(answer.text), tokensIn: tokens.tokensIn, tokensOut: tokens.tokensOut },
    k.clock.now().getTime() - from.getTime(),
  );
  if ('reason' in read) return { ok: false, reason: read.reason, say: failureSentence(read.reason), runId };
  return { ok: true, output: read.output, runId, model: settings.model };
}

const failed = (reason: Failure): ModelAnswer => ({ ok: false, reason, text: '' });

/** What stands against a call at this moment; the settings may have changed since the assistant was offered. */
async function refusalNow(
  k: Kernel,
  { agencyId, task, class: materialClass }: Assistant,
  settings: Settings,
  prompt: Prompt,
): Promise<ModelAnswer | null> {
  const now = k.clock.now();
  if (!(await assistantFor(k, agencyId, task, materialClass))) {
    return failed((await whyNot(k, agencyId, task, materialClass))?.code ?? 'not-configured');
  }
  if (prompt.user.length > settings.inputLetters) return failed('too-long');
  if (!(await mayCall(k.db, agencyId, now))) return failed('circuit');
  if (!(await takeCall(k.db, agencyId, settings.requestsPerMinute, now))) return failed('rate');
  const aside = tokensIn(prompt.system + prompt.user) + MOST_OUTPUT_TOKENS;
  if (!(await takeTokens(k.db, agencyId, aside, settings.tokensPerDay, now))) return failed('budget');
  return null;
}

async function call<T>(
  k: Kernel,
  settings: Settings,
  prompt: Prompt,
  given: TaskInput<T>,
  from: Date,
): Promise<ModelAnswer> {
  const { agencyId, provider, address, model, apiVersion } = settings;
  if (provider === 'none') return failed('not-configured');
  const sealed = await sealedKeyOf(k.db, agencyId);
  const answer = await callModel(
    { provider, address, model, apiVersion, key: sealed && k.vault.open(sealed) },
    {
      ...prompt,
      timeoutMs: settings.timeoutSeconds * 1000,
      mostOutputTokens: MOST_OUTPUT_TOKENS,
      mostLetters: MOST_OUTPUT_LETTERS,
      onText: given.onText,
      signal: given.signal,
      fetch: guardedFetch(k.config),
    },
  );
  const asked = tokensIn(prompt.system + prompt.user);
  const real = answer.ok && answer.tokensIn !== null ? answer.tokensIn + (answer.tokensOut ?? 0) : null;
  await settleTokens(k.db, agencyId, asked + MOST_OUTPUT_TOKENS, real ?? asked + tokensIn(answer.text), from);
  if (answer.ok) await remember(k.db, agencyId, true, k.clock.now());
  else if (UNWELL.has(answer.reason)) await remember(k.db, agencyId, false, k.clock.now());
  return answer;
}

function readAnswer<T>(raw: string, opaque: Opaque, given: TaskInput<T>): { output: T } | { reason: Failure } {
  const text = withoutInvisible(raw).trim();
  if (given.invented !== 'keep' && opaque.invents(text)) return { reason: 'invented' };
  if (!given.schema) return { output: opaque.restore(text) as T };
  const parsed = given.schema.safeParse(mapTexts(readJson(text), opaque.restore));
  return parsed.success ? { output: parsed.data } : { reason: 'bad-json' };
}
