import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** One entry of a calendar file. `uid` stays the same for the same thing; `sequence` grows with each change. Times are written in UTC. */
export type IcalEntry = {
  uid: string;
  summary: string;
  start: Date;
  end: Date;
  stamp: Date;
  sequence: number;
  location?: string;
  description?: string;
  url?: string;
  cancelled?: boolean;
  /** Takes no time of the day, so that calendars don't call it busy. */
  free?: boolean;
};

/** Writes entries as an iCalendar file (RFC 5545). */
export function icalText(
  name: string,
  entries: readonly IcalEntry[],
  method: 'publish' | 'request' = 'publish',
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Gapura', product: 'Gapura', language: 'ID' },
    method: method === 'publish' ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.REQUEST,
    ttl: 3600,
  });
  for (const one of entries) {
    const event = calendar.createEvent({
      id: one.uid,
      summary: one.summary,
      start: one.start,
      end: one.end,
      stamp: one.stamp,
      sequence: one.sequence,
      status: one.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (one.location) event.location(one.location);
    if (one.description) event.description(one.description);
    if (one.url) event.url(one.url);
    if (one.free) event.x('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE');
  }
  return calendar.toString();
}
