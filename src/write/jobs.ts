import type { AnyJob } from '../kernel/jobs.ts';
import { checkLinks } from './statements/link-checks.ts';

/** The background jobs of the writing desk. */
export const jobs: AnyJob[] = [checkLinks];
