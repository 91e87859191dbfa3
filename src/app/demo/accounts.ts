import { demoContent } from './content/index.ts';

/** The password of all demonstration accounts; an installation in demo mode is open to everyone anyway. */
export const DEMO_PASSWORD = 'perahu-kuning-di-tepi-danau';

/** The accounts that the sign-in page of a demonstration offers. */
export const demoAccounts = demoContent.people.map(({ email, name, role }) => ({ email, name, role }));
