import type { EvalTask } from './task.ts';

/** The tasks of `gapura eval` by name; each is loaded when it is asked for. */
export const evalTasks: Record<string, () => Promise<EvalTask>> = {
  contradictions: async () => (await import('./contradictions.ts')).contradictionsTask,
  checks: async () => (await import('./checks.ts')).checks,
  grounding: async () => (await import('./grounding.ts')).grounding,
  summary: async () => (await import('./summary.ts')).summary,
  retrieval: async () => (await import('./retrieval.ts')).retrieval,
  refusal: async () => (await import('./refusal.ts')).refusal,
  sentiment: async () => (await import('./sentiment.ts')).sentiment,
  ner: async () => (await import('./ner.ts')).ner,
  langid: async () => (await import('./langid.ts')).langid,
  spelling: async () => (await import('./spelling.ts')).spelling,
  stems: async () => (await import('./stems.ts')).stems,
  draft: async () => (await import('./draft.ts')).draftTask,
};
