import { ROLES, type Role } from '../../../src/people/index.ts';
import { ACTORS, type ActorName } from './actors.ts';
import type { Fixed } from './fill.ts';

/** Who may come in through a route, and what a reader of the table should know of it. */
export type Access = {
  may: ReadonlySet<ActorName>;
  /** A made-up token stands in the address: everybody is told that there is no such thing. */
  link?: true;
  /** The thing in the address isn't there, so whoever may is told so instead of being let in. */
  absent?: true;
  /** It would end the asker's own session or account, so only the refusals are tried. */
  acts?: true;
  /** Fields without which the agency isn't known. */
  fields?: (fixed: Fixed) => Record<string, string>;
  /** Follows the path. */
  query?: (fixed: Fixed) => string;
  why?: string;
};
type More = Omit<Access, 'may' | 'link'>;

const make = (names: ActorName[], more: More = {}): Access => ({ may: new Set(names), ...more });

/** Everybody, without an account too. */
export const anyone = (more: More = {}): Access => make([...ACTORS], more);

/** Whoever holds a link; a made-up token leads nowhere. */
export const link = (more: More = {}): Access => ({ ...anyone(more), link: true });

/** Everybody with an account, whatever the role. */
export const account = (more: More = {}): Access =>
  make(
    ACTORS.filter((name) => name !== 'nobody'),
    more,
  );

const withChief = (roles: Role[], names: ActorName[]): ActorName[] =>
  roles.includes('administrator') ? [...names, 'chief'] : names;

/** These roles of the agency to which the thing belongs. */
export const own = (roles: Role[], more: More = {}): Access => make(withChief(roles, [...roles]), more);

/** These roles of any agency: a list, which shows each what is their agency's, or a form that names the agency itself. */
export const any = (roles: Role[], more: More = {}): Access =>
  make(withChief(roles, [...roles, ...roles.map((role) => `other-${role}` as const)]), more);

/** Only the administrator of all agencies. */
export const chief = (more: More = {}): Access => make(['chief'], more);

/** Nobody, in the world that the test prepares; `why` says when it would open. */
export const closed = (why: string): Access => make([], { why });

export const EVERY_ROLE = [...ROLES];
export const WRITERS: Role[] = ['officer', 'editor'];
export const READERS: Role[] = ['officer', 'editor', 'approver'];
export const DECIDERS: Role[] = ['editor', 'approver'];
/** Readers, and whoever keeps the installation running. */
export const OFFICE: Role[] = ['officer', 'editor', 'approver', 'administrator'];
export const KEEPERS: Role[] = ['editor', 'administrator'];
export const CASE_READERS: Role[] = ['case-officer', 'approver', 'administrator'];
