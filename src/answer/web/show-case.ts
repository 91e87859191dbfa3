import type { Actor } from '../../kernel/actor.ts';
import { recordSeen } from '../../kernel/audit.ts';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web } from '../../kernel/http/env.ts';
import { STATUS } from '../../kernel/http/status.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { accountsWithRole, namesOf } from '../../people/index.ts';
import type { CaseState } from '../case-types.ts';
import { may } from '../policy.ts';
import { type CaseView, identityOf, viewCase } from '../queries/case-view.ts';
import type { Filter } from '../queries/cases.ts';
import type { Refused, ShownIdentity } from './case-props.ts';
import { type Cite, headlinesOf } from './cites.ts';
import { readInbox, titleFor } from './inbox.ts';
import { readListQuery, writeListQuery } from './list-query.ts';
import { CasePage } from './pages/case.tsx';
import { newsOf, roomWords } from './room-words.ts';
import { unitNames } from './unit-names.ts';

/** Draws a case for the person who asks; other agencies' officers and other roles are refused. */
export async function showCase(c: Web): Promise<Response> {
  const view = await viewCase(c.get('kernel'), c.req.param('id') ?? '');
  if (!view) throw notFound();
  recordSeen(c.get('kernel'), c.get('actor'), { kind: 'case', id: view.id });
  return drawCase(c, view, null);
}

/** The list in which a case stands. */
const filterOf = (state: CaseState): Filter =>
  state === 'waiting' ? 'waiting' : state === 'answered' || state === 'closed' ? 'done' : 'action';

/** Draws a case as it stands now; with `refused`, the form that was not accepted stands open with what was typed. */
export async function drawCase(c: Web, view: CaseView, refused: Refused | null): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const locale = c.get('locale');
  const query = readListQuery(c, filterOf(view.state));
  const inbox = await readInbox(c, view.agencyId, query);
  const rights = {
    read: may(actor, 'read', view),
    handle: may(actor, 'handle', view),
    assign: may(actor, 'assign', view),
    reopen: may(actor, 'reopen', view),
  };
  const officers = await accountsWithRole(k, 'case-officer', view.agencyId);
  const cites = rights.read ? await headlinesOf(k, citedPaths(view)) : [];
  const text = newsOf(c.req.query('kabar'), locale);
  const drawn = CasePage({
    room: { ...c.get('room'), ...(text && !refused ? { flash: { kind: 'ok' as const, text } } : {}) },
    inbox,
    view,
    title: titleFor(actor, view, roomWords(locale).hiddenTitle),
    rights,
    identity: await identityFor(k, actor, view),
    query: writeListQuery(query),
    unitNames: unitNames(inbox.units, locale),
    accountNames: await accountNames(k, view),
    officers: officers.map((o) => ({ id: o.id, name: o.name })),
    cites,
    about: rights.read ? await aboutOf(k, view) : null,
    today: inbox.today,
    refused,
  });
  return page(c, drawn, refused ? STATUS[refused.error.code] : 200);
}

/** The identity is opened only for those to whom the policy shows it. */
async function identityFor(k: Kernel, actor: Actor | null, view: CaseView): Promise<ShownIdentity> {
  if (view.visibility === 'anonymous') return { kind: 'anonymous' };
  if (!may(actor, 'seeIdentity', view)) return { kind: 'hidden' };
  return { kind: 'shown', ...(await identityOf(k, view.id)) };
}

async function accountNames(k: Kernel, view: CaseView): Promise<Map<string, string>> {
  const ids = view.timeline.flatMap((e) => [e.actorKind === 'account' ? e.actorId : null, e.detail.assigneeId ?? null]);
  const names = await namesOf(k, ids);
  return new Map([...names].map(([id, person]) => [id, person.name]));
}

const citedPaths = (view: CaseView): string[] => [
  ...new Set([...view.answerCites, ...view.timeline.flatMap((e) => e.detail.cites ?? [])]),
];

async function aboutOf(k: Kernel, view: CaseView): Promise<Cite | null> {
  return view.fromPath ? ((await headlinesOf(k, [view.fromPath]))[0] ?? null) : null;
}
