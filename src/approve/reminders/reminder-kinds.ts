/** Half and nine tenths of the time are gone, all of it is gone; asked by a person; handed on to another. */
export type ReminderKind = 'half' | 'nearly' | 'late' | 'by-hand' | 'handed-on';

/** The reminder that is due when a part of the time is gone (0.5: half of it), or null. */
export function reminderAt(gone: number): 'half' | 'nearly' | 'late' | null {
  if (gone >= 1) return 'late';
  if (gone >= 0.9) return 'nearly';
  return gone >= 0.5 ? 'half' : null;
}

/** Who hears of it next when a role lets the time pass. */
export const NEXT_ROLE = {
  officer: 'editor',
  editor: 'approver',
  approver: 'administrator',
  'case-officer': 'approver',
  analyst: 'approver',
  administrator: 'administrator',
} as const;

/** How long a person waits before they may ask for the same step again, in minutes. */
export const ASK_AGAIN_MINUTES = 15;
