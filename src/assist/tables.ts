import { boolean, integer, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ClearableClass, Decision, Failure, MaterialClass, Provider, Task } from './types.ts';

const assist = pgSchema('assist');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const settings = assist.table('settings', {
  agencyId: uuid('agency_id').primaryKey(),
  provider: text('provider').$type<Provider>().notNull(),
  address: text('address').notNull(),
  model: text('model').notNull(),
  apiVersion: text('api_version').notNull(),
  keySealed: text('key_sealed'),
  keyLast4: text('key_last4'),
  requestsPerMinute: integer('requests_per_minute').notNull(),
  tokensPerDay: integer('tokens_per_day').notNull(),
  inputLetters: integer('input_letters').notNull(),
  timeoutSeconds: integer('timeout_seconds').notNull(),
  retentionDays: integer('retention_days').notNull(),
  tasksOff: text('tasks_off').array().$type<Task[]>().notNull(),
  changedBy: uuid('changed_by'),
  changedAt: instant('changed_at').notNull(),
});

export const clearances = assist.table(
  'clearances',
  {
    agencyId: uuid('agency_id').notNull(),
    class: text('class').$type<ClearableClass>().notNull(),
    accountId: uuid('account_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.class] })],
);

export type RunState = 'running' | 'ok' | 'failed' | 'stopped';

export const runs = assist.table('runs', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  task: text('task').$type<Task | 'test'>().notNull(),
  provider: text('provider').$type<Provider>().notNull(),
  model: text('model').notNull(),
  class: text('class').$type<MaterialClass>().notNull(),
  promptHash: text('prompt_hash').notNull(),
  inputHash: text('input_hash').notNull(),
  output: text('output'),
  outputSealed: boolean('output_sealed').notNull(),
  state: text('state').$type<RunState>().notNull(),
  reason: text('reason').$type<Failure>(),
  decision: text('decision').$type<Decision>(),
  decidedBy: uuid('decided_by'),
  decidedAt: instant('decided_at'),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  startedBy: uuid('started_by'),
  startedAt: instant('started_at').notNull(),
  tookMs: integer('took_ms'),
  tokensIn: integer('tokens_in'),
  tokensOut: integer('tokens_out'),
});

export const usage = assist.table(
  'usage',
  {
    agencyId: uuid('agency_id').notNull(),
    period: text('period').notNull(),
    used: integer('used').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.period] })],
);

export const circuits = assist.table('circuits', {
  agencyId: uuid('agency_id').primaryKey(),
  failures: integer('failures').notNull(),
  openedAt: instant('opened_at'),
  triedAt: instant('tried_at'),
});
