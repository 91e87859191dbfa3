import { sha256Hex } from '../../kernel/hash.ts';
import { guardedFetch } from '../../kernel/http/outgoing.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { callModel } from '../adapters/call-model.ts';
import { sealedKeyOf, settingsOf } from '../queries/settings.ts';
import type { Failure } from '../types.ts';
import { closeRun, openRun } from './run-log.ts';

/** A few words that no agency minds to send. */
const ASK = { system: 'Jawab dengan satu kata.', user: 'Tulis kata: siap' };
const LONGEST_MS = 20_000;
/** From here an answer is called slow. */
const SLOW_MS = 8_000;

export type ConnectionReport = { ok: boolean; slow: boolean; ms: number; reason: Failure | null; answer: string };

/** Calls the agency's model with a harmless sentence and says what came of it; the call is a row of the log like any other. */
export async function testConnection(
  k: Kernel,
  { actor, subject: { agencyId } }: Allowed<{ agencyId: string }, 'configure'>,
): Promise<ConnectionReport> {
  const { provider, address, model, apiVersion, timeoutSeconds } = await settingsOf(k.db, agencyId);
  if (provider === 'none') return { ok: false, slow: false, ms: 0, reason: 'not-configured', answer: '' };
  const start = {
    agencyId,
    task: 'test' as const,
    provider,
    model,
    class: 'public' as const,
    promptHash: sha256Hex(ASK.system),
    inputHash: sha256Hex(ASK.user),
    actor,
    subject: { kind: 'agency', id: agencyId },
  };
  const runId = await openRun(k, start);
  const sealed = await sealedKeyOf(k.db, agencyId);
  const from = k.clock.now().getTime();
  const answer = await callModel(
    { provider, address, model, apiVersion, key: sealed && k.vault.open(sealed) },
    {
      ...ASK,
      timeoutMs: Math.min(LONGEST_MS, timeoutSeconds * 1000),
      mostOutputTokens: 200,
      mostLetters: 2_000,
      fetch: guardedFetch(k.config),
    },
  );
  const ms = k.clock.now().getTime() - from;
  const reason = answer.ok ? null : answer.reason;
  const tokens = answer.ok ? answer : { tokensIn: null, tokensOut: null };
  await closeRun(k, runId, start, { reason, output: answer.text, ...pick(tokens) }, ms);
  return { ok: answer.ok, slow: ms >= SLOW_MS, ms, reason, answer: answer.text.trim().slice(0, 80) };
}

const pick = ({ tokensIn, tokensOut }: { tokensIn: number | null; tokensOut: number | null }) => ({
  tokensIn,
  tokensOut,
});
