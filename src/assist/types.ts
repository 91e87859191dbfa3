import type { Bilingual } from '../kernel/errors.ts';

/** What a model may be asked to do; each can be switched off by itself. */
export const TASKS = ['draft', 'headline', 'rewrite', 'summary', 'translate', 'derive', 'qa'] as const;
export type Task = (typeof TASKS)[number];

/** The class of the material that a call is made from, from the freest to the strictest. */
export const MATERIAL_CLASSES = ['public', 'internal', 'restricted', 'embargoed'] as const;
export type MaterialClass = (typeof MATERIAL_CLASSES)[number];
/** A class that a named person must clear before it may reach the provider. */
export type ClearableClass = Exclude<MaterialClass, 'public'>;

export const PROVIDERS = ['none', 'compatible', 'azure'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** What an agency has set; never the key itself. */
export type Settings = {
  agencyId: string;
  provider: Provider;
  /** Base address of an OpenAI-compatible server (".../v1"), or the endpoint of Azure OpenAI. */
  address: string;
  /** The model's name, or the deployment of Azure OpenAI. */
  model: string;
  apiVersion: string;
  hasKey: boolean;
  keyLast4: string | null;
  requestsPerMinute: number;
  tokensPerDay: number;
  inputLetters: number;
  timeoutSeconds: number;
  retentionDays: number;
  tasksOff: Task[];
  changedAt: Date | null;
};

export type Clearance = { class: ClearableClass; accountId: string; at: Date };

/** A model that is ready for one task on material of one class; only `assistantFor` makes it. */
export type Assistant = { agencyId: string; task: Task; class: MaterialClass; provider: Provider; model: string };

/** Why a model is not offered. */
export type WhyNot = 'not-configured' | 'task-off' | 'class';

/** Why a call was not made or brought nothing. */
export const FAILURES = [
  'not-configured',
  'task-off',
  'class',
  'rate',
  'budget',
  'too-long',
  'circuit',
  'timeout',
  'cut',
  'key',
  'forbidden',
  'model-missing',
  'throttled',
  'server',
  'unreachable',
  'dns',
  'tls',
  'address',
  'bad-json',
  'empty',
  'too-large',
  'filtered',
  'invented',
  'interrupted',
  'stopped',
] as const;
export type Failure = (typeof FAILURES)[number];

export type Decision = 'accepted' | 'rejected' | 'replaced';

/** What a call brought; `say` is one plain sentence for people. */
export type RunResult<T> =
  | { ok: true; output: T; runId: string; model: string }
  | { ok: false; reason: Failure; say: Bilingual; runId: string };
