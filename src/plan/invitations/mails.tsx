import { renderDocument } from '../../kernel/html.ts';
import type { MailMessage } from '../../kernel/mail.ts';
import { formatDateTime } from '../../kernel/time.ts';
import { icalText } from '../adapters/ical.ts';
import type { PlanEvent } from '../calendar/types.ts';
import { invitationWords } from '../invitation-words.ts';
import type { Invitation } from './types.ts';

type About = { event: PlanEvent; invitation: Invitation; agencyName: string };

/** The calendar file of an event as a guest gets it. */
export const eventFile = (event: PlanEvent, host: string, link?: string): string =>
  icalText(event.title, [
    {
      uid: `${event.id}@${host}`,
      summary: event.title,
      start: event.startsAt,
      end: event.endsAt,
      stamp: event.changedAt,
      sequence: event.version,
      location: event.place,
      description: [event.speaker, event.description].filter(Boolean).join('\n'),
      cancelled: event.cancelledAt !== null,
      ...(link ? { url: link } : {}),
    },
  ]);

/** The mail that invites a guest, or reminds one who has not answered; with the event as a calendar file. */
export function inviteMail(
  kind: 'invite' | 'remind',
  to: { name: string; mail: string },
  link: string,
  { event, invitation, agencyName }: About,
  host: string,
): MailMessage {
  const w = invitationWords('id');
  const parts = [
    w.dear(to.name),
    kind === 'invite' ? w.mailInvites(agencyName, event.title) : w.mailReminds(event.title),
    `${formatDateTime(event.startsAt, 'id')}${event.place ? `, ${event.place}` : ''}.`,
    ...(invitation.message ? [invitation.message] : []),
    w.mailUntil(formatDateTime(invitation.deadline, 'id')),
  ];
  return {
    to: to.mail,
    subject: (kind === 'invite' ? w.subject(event.title) : w.subjectRemind(event.title)).slice(0, 300),
    purpose: 'plan.invitation',
    text: `${[...parts, `${w.mailAnswer}: ${link}`].join('\n\n')}\n`,
    html: renderDocument(
      <html lang="id">
        <head>
          <meta charset="utf-8" />
          <title>{event.title}</title>
        </head>
        <body>
          {parts.map((part) => (
            <p key={part}>{part}</p>
          ))}
          <p>
            <a href={link}>{w.mailAnswer}</a>
          </p>
        </body>
      </html>,
    ),
    attachments: [
      {
        filename: 'acara.ics',
        contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        content: eventFile(event, host),
      },
    ],
  };
}
