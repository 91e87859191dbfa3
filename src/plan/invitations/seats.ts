import type { Guest } from './types.ts';

/** How many people come, join online, stay away, or have not answered. */
export type Counts = { invited: number; come: number; online: number; not: number; open: number; sent: number };

/** Counts the answers: people who come (a guest may bring several), and guests for the rest. */
export function countAnswers(guests: readonly Pick<Guest, 'answer' | 'people' | 'sentAt'>[]): Counts {
  const having = (answer: Guest['answer']) => guests.filter((one) => one.answer === answer);
  return {
    invited: guests.length,
    come: having('come').reduce((sum, one) => sum + one.people, 0),
    online: having('online').length,
    not: having('not').length,
    open: having(null).length,
    sent: guests.filter((one) => one.sentAt !== null).length,
  };
}
