import { forgetEnded } from './jobs/forget-ended.ts';
import { sendReset } from './jobs/send-reset.ts';

export type { NewAccount } from './commands/account-rows.ts';
export { changePassword, changeProfile, leave } from './commands/change-self.ts';
export { endOtherSessions, endSession } from './commands/end-sessions.ts';
export { createFirstAdministrator } from './commands/first-administrator.ts';
export { changeAccount, createAccount, inviteAccount, inviteAgain } from './commands/invite-account.ts';
export { changeAgency, changeUnit, createAgency, createUnit } from './commands/keep-agencies.ts';
export { acceptInvitation, resetPassword } from './commands/one-time-links.ts';
export { requestReset } from './commands/request-reset.ts';
export { setGrants } from './commands/set-grants.ts';
export { signIn } from './commands/sign-in.ts';
export { reactivateAccount, suspendAccount } from './commands/suspend-account.ts';
export { keepLines } from './officials/keep-register.ts';
export { registerFor } from './officials/read-register.ts';
export { type RegisterLine, tidyLine } from './officials/register.ts';
export { providersOf } from './oidc/providers.ts';
export { type Allowed, definePolicy, type Policy, peoplePolicy } from './policy.ts';
export {
  type Account,
  accountsWithRole,
  agenciesOfAddresses,
  countAccounts,
  findAccount,
  initialsOf,
  mailOf,
  namesIn,
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
export { readSession } from './queries/sessions.ts';
export { hasRole, ROLES, type Role } from './roles.ts';
export { deviceOf } from './web/device.ts';
export { requireFresh } from './web/fresh.ts';
export { type DemoAccount, routes } from './web/routes.ts';
export { sessionTokenOf } from './web/session.ts';
export { requireAccount, sessionMiddleware } from './web/session-middleware.ts';
export { roleWord } from './words.ts';

/** The background work of this module. */
export const jobs = [sendReset, forgetEnded];
