import type { Access } from './access.ts';
import { ROOM_ACTS } from './expected-act.ts';
import { PUBLIC_ROUTES } from './expected-public.ts';
import { ROOM_PAGES } from './expected-read.ts';

/** Each route of the program, and who may. A new route stands in no table, and the test says so until somebody decides. */
export const EXPECTED: Readonly<Record<string, Access>> = { ...PUBLIC_ROUTES, ...ROOM_PAGES, ...ROOM_ACTS };
