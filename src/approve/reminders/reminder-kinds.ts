/** Half and nine tenths of the time are gone, all of it is gone; asked by a person; handed on to another. */
export type ReminderKind = 'half' | 'nearly' | 'late' | 'by-hand' | 'handed-on';
