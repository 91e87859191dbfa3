import { jakartaDay } from '../kernel/time.ts';
import { addWorkingDays, type Holiday } from './working-days.ts';

/** Working days after the answer or the closing during which the citizen can say that it isn't settled. */
export const REOPEN_DAYS = 10;

/** The last Jakarta day ("YYYY-MM-DD") on which the citizen can reopen a case that ended at `endedAt`. */
export const reopenUntil = (endedAt: Date, holidays: Holiday[]): string =>
  addWorkingDays(jakartaDay(endedAt), REOPEN_DAYS, holidays).due;
