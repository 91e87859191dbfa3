export {
  createAccount,
  createFirstAdministrator,
  inviteAccount,
  type NewAccount,
  reactivateAccount,
  setGrants,
  suspendAccount,
} from './commands/keep-accounts.ts';
export { changeAgency, createAgency, createUnit } from './commands/keep-agencies.ts';
export { requestReset } from './commands/one-time-links.ts';
export { signIn } from './commands/sessions.ts';
export { type Allowed, definePolicy, type Policy, peoplePolicy } from './policy.ts';
export {
  type Account,
  accountsWithRole,
  countAccounts,
  findAccount,
  initialsOf,
  mailOf,
  namesOf,
  type PersonName,
} from './queries/accounts.ts';
export {
  type Agency,
  findAgency,
  findUnit,
  listAgencies,
  listUnits,
  mainAgency,
  type Unit,
} from './queries/agencies.ts';
export { hasRole, ROLES, type Role } from './roles.ts';
export { type DemoAccount, routes } from './web/routes.ts';
export { requireAccount, sessionMiddleware } from './web/session.ts';
export { roleWord } from './words.ts';
