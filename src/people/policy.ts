import type { Actor } from '../kernel/actor.ts';
import { AppError } from '../kernel/errors.ts';
import { hasRole } from './roles.ts';

declare const proof: unique symbol;

/** The proof that an actor may do something to a subject; only `allow` makes it, and a command takes nothing less. */
export type Allowed<S, A extends string> = {
  readonly actor: Actor;
  readonly action: A;
  readonly subject: S;
  readonly [proof]: true;
};

// biome-ignore lint/suspicious/noExplicitAny: a policy's rules each have a subject of their own type
type Rules = Record<string, (actor: Actor, subject: any) => boolean>;
type Subject<R extends Rules, A extends keyof R> = Parameters<R[A]>[1];

export type Policy<R extends Rules> = {
  /** What there is to be allowed, so that a test can ask about all of it. */
  readonly actions: readonly (keyof R & string)[];
  /** Asks, for a screen that shows or hides. */
  may<A extends keyof R & string>(actor: Actor | null, action: A, subject: Subject<R, A>): boolean;
  /** Asks and proves, for a command; throws "unauthenticated" without an account and "forbidden" with the wrong one. */
  allow<A extends keyof R & string>(actor: Actor | null, action: A, subject: Subject<R, A>): Allowed<Subject<R, A>, A>;
};

/** Turns a table of rules into the two questions that screens and commands ask. The system may do everything. */
export function definePolicy<R extends Rules>(rules: R): Policy<R> {
  const may: Policy<R>['may'] = (actor, action, subject) =>
    actor !== null && (actor.kind === 'system' || rules[action]!(actor, subject));
  return {
    actions: Object.keys(rules),
    may,
    allow(actor, action, subject) {
      if (!may(actor, action, subject)) throw refusal(actor);
      return { actor: actor!, action, subject } as Allowed<Subject<R, typeof action>, typeof action>;
    },
  };
}

function refusal(actor: Actor | null): AppError {
  if (actor?.kind === 'account') {
    return new AppError('forbidden', {
      id: 'Peran Anda tidak mencakup tindakan ini. Mintalah kepada administrator.',
      en: 'Your role does not cover this. Ask an administrator.',
    });
  }
  return new AppError('unauthenticated', { id: 'Masuk dahulu untuk melakukan ini.', en: 'Sign in first to do this.' });
}

type SystemActor = Extract<Actor, { kind: 'system' }>;

/** Who may call a command that the program itself calls too: the proof, or SYSTEM. */
export type By<S, A extends string> = Allowed<S, A> | SystemActor;

/** The actor in whose name such a command writes. */
export const actorOf = (by: By<unknown, string>): Actor => ('kind' in by ? by : by.actor);

/** The agencies that something belongs to; null stands for all agencies at once. */
export type AgencyScope = { agencyIds: (string | null)[] };

/** An administrator of one agency covers that agency; only one for all agencies covers "all agencies". */
const covers = (actor: Actor, agencyId: string | null): boolean =>
  agencyId === null
    ? actor.kind === 'account' && actor.grants.some((g) => g.role === 'administrator' && g.agencyId === null)
    : hasRole(actor, ['administrator'], agencyId);

const administrator = (actor: Actor): boolean => hasRole(actor, ['administrator']);

/** Who may keep accounts and agencies. Administrators of one agency never reach into another. */
export const peoplePolicy = definePolicy({
  /** Opens the screens of people; each command asks `keepAccount` about the account itself. */
  keepPeople: (actor, _subject: object) => administrator(actor),
  /** Opens the screens of agencies. */
  keepAgencies: (actor, _subject: object) => administrator(actor),
  addAgency: (actor, _subject: object) => covers(actor, null),
  keepAgency: (actor, scope: AgencyScope) => scope.agencyIds.every((id) => covers(actor, id)),
  /** Invite, suspend, reactivate: in all agencies to which the account belongs. */
  keepAccount: (actor, scope: AgencyScope) => administrator(actor) && scope.agencyIds.every((id) => covers(actor, id)),
  /** See an account and set its roles in the covered agencies: one common agency is enough. */
  seeAccount: (actor, scope: AgencyScope) =>
    covers(actor, null) || scope.agencyIds.some((id) => id !== null && covers(actor, id)),
  /** Who writes for an agency looks officials up; editors and administrators keep the register. */
  readRegister: (actor, of: { agencyId: string }) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], of.agencyId),
  keepRegister: (actor, of: { agencyId: string }) => hasRole(actor, ['editor', 'administrator'], of.agencyId),
  changeSelf: (actor, account: { id: string }) => actor.kind === 'account' && actor.id === account.id,
});
