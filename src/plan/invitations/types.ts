export const ANSWERS = ['come', 'online', 'not'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Whom an event invites and on which terms; `capacity` null means that there is room for all. */
export type Invitation = {
  eventId: string;
  message: string;
  deadline: Date;
  capacity: number | null;
  online: boolean;
  changedAt: Date;
};

/** An invited person with the answer, unsealed for the people of the agency. */
export type Guest = {
  id: string;
  eventId: string;
  name: string;
  mail: string;
  organisation: string;
  answer: Answer | null;
  people: number;
  notes: string;
  answeredAt: Date | null;
  sentAt: Date | null;
  remindedAt: Date | null;
};
