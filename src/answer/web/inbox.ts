import type { Actor } from '../../kernel/actor.ts';
import type { Web } from '../../kernel/http/env.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { listUnits, mainAgency, namesOf, type Unit } from '../../people/index.ts';
import type { CaseSubject } from '../case-types.ts';
import { allow, may } from '../policy.ts';
import { type CaseRow, type ListedCase, listCases } from '../queries/cases.ts';
import type { ListQuery } from './list-query.ts';
import { roomWords } from './room-words.ts';

export const PAGE_SIZE = 30;

/** A case in the list as this person may see it. */
export type ShownCase = ListedCase & { title: string; assignee: string | null };

/** The inbox of an agency, ready to draw. */
export type Inbox = {
  query: ListQuery;
  cases: ShownCase[];
  total: number;
  pages: number;
  counts: { action: number; waiting: number; done: number };
  overdue: number;
  units: Unit[];
  today: string;
};

/** The agency whose cases a person handles: that of their first role for cases, else the main one. */
export async function agencyOf(c: Web): Promise<string> {
  const actor = c.get('actor');
  const grants = actor?.kind === 'account' ? actor.grants : [];
  const own = grants.find((g) => g.agencyId && may(actor, 'seeInbox', g.agencyId));
  return own?.agencyId ?? (await mainAgency(c.get('kernel')))?.id ?? '';
}

/** A case's title for a person: that of a confidential case is shown only to those who may read it. */
export function titleFor(actor: Actor | null, row: CaseSubject & Pick<CaseRow, 'subject'>, hidden: string): string {
  return may(actor, 'read', row) ? row.subject : hidden;
}

/** Reads the list for the person who asks; throws "forbidden" for those who have no inbox at this agency. */
export async function readInbox(c: Web, agencyId: string, query: ListQuery): Promise<Inbox> {
  const k = c.get('kernel');
  const { actor } = allow(c.get('actor'), 'seeInbox', agencyId);
  const found = await listCases(k, {
    agencyId,
    filter: query.filter,
    kind: query.kind,
    unitId: query.unitId,
    assigneeId: query.mine && actor.kind === 'account' ? actor.id : null,
    text: query.text,
    limit: PAGE_SIZE,
    offset: (query.page - 1) * PAGE_SIZE,
  });
  const [units, names] = await Promise.all([
    listUnits(k, agencyId),
    namesOf(
      k,
      found.cases.map((row) => row.assigneeId),
    ),
  ]);
  const hidden = roomWords(c.get('locale')).hiddenTitle;
  return {
    query,
    cases: found.cases.map((row) => ({
      ...row,
      title: titleFor(actor, row, hidden),
      assignee: (row.assigneeId && names.get(row.assigneeId)?.name) || null,
    })),
    total: found.total,
    pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)),
    counts: found.counts,
    overdue: found.overdue,
    units,
    today: jakartaDay(k.clock.now()),
  };
}
