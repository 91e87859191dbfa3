import { answerPolicy } from '../../../src/answer/policy.ts';
import { delegationPolicy } from '../../../src/approve/delegation/policy.ts';
import { emergencyPolicy } from '../../../src/approve/emergency/policy.ts';
import { linkPolicy } from '../../../src/approve/links/policy.ts';
import { approvePolicy } from '../../../src/approve/policy.ts';
import { assistPolicy } from '../../../src/assist/policy.ts';
import { deliverPolicy } from '../../../src/deliver/policy.ts';
import type { Actor } from '../../../src/kernel/actor.ts';
import { learnPolicy } from '../../../src/learn/policy.ts';
import { peoplePolicy, type Role } from '../../../src/people/index.ts';
import { planPolicy } from '../../../src/plan/policy.ts';
import { pressPolicy } from '../../../src/press/policy.ts';
import { publishPolicy } from '../../../src/publish/policy.ts';
import { writePolicy } from '../../../src/write/policy.ts';
import type { ActorName } from './actors.ts';

type AnyPolicy = { actions: readonly string[]; may(actor: Actor | null, action: never, subject: never): boolean };

/** Every policy of the program; the test looks for files that call `definePolicy` and stand not here. */
export const POLICIES: Readonly<Record<string, AnyPolicy>> = {
  'people/policy.ts': peoplePolicy,
  'assist/policy.ts': assistPolicy,
  'plan/policy.ts': planPolicy,
  'write/policy.ts': writePolicy,
  'approve/policy.ts': approvePolicy,
  'approve/delegation/policy.ts': delegationPolicy,
  'approve/emergency/policy.ts': emergencyPolicy,
  'approve/links/policy.ts': linkPolicy,
  'publish/policy.ts': publishPolicy,
  'press/policy.ts': pressPolicy,
  'deliver/policy.ts': deliverPolicy,
  'answer/policy.ts': answerPolicy,
  'learn/policy.ts': learnPolicy,
};

const OWN = 'own';
/** One thing of the own agency that answers to every rule: a text, a case that is open, a step for approvers, a person. */
const THING = {
  id: 'thing',
  agencyId: OWN,
  agencyIds: [OWN],
  absentId: 'somebody-else',
  officialId: 'somebody-else',
  officials: [],
  kind: 'role',
  role: 'approver',
  accountId: null,
  assigneeId: 'somebody-else',
  visibility: 'named',
  state: 'working',
  purpose: 'people.reset',
};

/** Where a rule looks at something else than the thing. */
const SUBJECTS: Readonly<Record<string, unknown>> = {
  'answer/policy.ts seeInbox': OWN,
  'learn/policy.ts answerCases': OWN,
  'answer/policy.ts reopen': { ...THING, state: 'closed' },
};

/** Whether one of those who ask may do an action with the thing. */
export function mayAct(file: string, action: string, name: ActorName): boolean {
  const subject = SUBJECTS[`${file} ${action}`] ?? THING;
  return POLICIES[file]!.may(actorNamed(name), action as never, subject as never);
}

function actorNamed(name: ActorName): Actor | null {
  if (name === 'nobody') return null;
  const role = (name === 'chief' ? 'administrator' : name.replace('other-', '')) as Role;
  const agencyId = name === 'chief' ? null : name.startsWith('other-') ? 'other' : OWN;
  return { kind: 'account', id: name, name, grants: [{ role, agencyId }] };
}
