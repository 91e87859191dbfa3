import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import {
  ButtonLink,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  SaveBar,
  Table,
} from '../../../ui/index.ts';
import type { PlanEvent } from '../../calendar/types.ts';
import { invitationWords } from '../../invitation-words.ts';
import type { Counts } from '../../invitations/seats.ts';
import type { Guest, Invitation } from '../../invitations/types.ts';

export type TermValues = Record<'message' | 'day' | 'time' | 'capacity' | 'online', string>;

type Props = {
  room: RoomShell;
  event: PlanEvent;
  invitation: Invitation | null;
  guests: Guest[];
  counts: Counts;
  terms: TermValues;
  lines: string;
  errors?: FieldErrors | undefined;
};

/** Whom an event invites, what they answered, and on which terms. */
export function GuestListPage({ room, event, invitation, guests, counts, terms, lines, errors = {} }: Props): VNode {
  const { locale } = room;
  const w = invitationWords(locale);
  const path = `/ruang/kalender/acara/${event.id}/undangan`;
  const common = { locale };
  const unsent = counts.invited - counts.sent;
  const waiting = guests.filter((one) => one.sentAt && one.answer === null).length;
  const act = (to: string, label: string) => (
    <form method="post" action={`${path}/${to}`}>
      <CsrfField token={room.csrf} />
      <button type="submit" class="btn line">
        {label}
      </button>
    </form>
  );
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={`${event.title}, ${formatDateTime(event.startsAt, locale)}`}
      actions={
        <ButtonLink href={`/ruang/kalender/acara/${event.id}`} look="plain" small>
          {w.back}
        </ButtonLink>
      }
    >
      <ErrorSummary errors={errors} locale={locale} />
      {invitation && (
        <section aria-labelledby="h-tamu">
          <h2 id="h-tamu">{w.guests}</h2>
          <p class="strong mt2">
            {w.counts(
              counts.come,
              invitation.capacity === null ? '' : w.ofSeats(invitation.capacity),
              counts.online,
              counts.not,
              counts.open,
            )}
          </p>
          {guests.length > 0 && (
            <Table
              caption={w.guests}
              hideCaption
              columns={[
                { label: w.name },
                { label: w.organisation },
                { label: w.answer },
                { label: w.people, number: true },
                { label: w.notes },
                { label: w.remove },
              ]}
              rows={guests.map((one) => [
                one.name,
                one.organisation,
                one.answer ? w[one.answer] : one.sentAt ? w.open : w.unsent,
                one.answer === 'come' ? String(one.people) : '',
                one.notes,
                <form method="post" action={`${path}/hapus`}>
                  <CsrfField token={room.csrf} />
                  <input type="hidden" name="guestId" value={one.id} />
                  <button type="submit" class="btn sm plain">
                    {w.remove}
                    <span class="sr"> {one.name}</span>
                  </button>
                </form>,
              ])}
            />
          )}
          <div class="row wrapx mt3">
            {unsent > 0 && act('kirim', w.send(unsent))}
            {waiting > 0 && act('ingatkan', w.remind(waiting))}
            {guests.length > 0 && (
              <ButtonLink href={`${path}/tamu.csv`} icon="download" download>
                {w.csv}
              </ButtonLink>
            )}
          </div>
          <form method="post" action={`${path}/tamu`} class="brief-form mt6">
            <CsrfField token={room.csrf} />
            <Field
              {...common}
              name="lines"
              label={w.lines}
              hint={w.linesHint}
              value={lines}
              error={errors.lines}
              rows={5}
              required
            />
            <SaveBar>
              <button type="submit" class="btn primary">
                {w.addGuests}
              </button>
            </SaveBar>
          </form>
        </section>
      )}
      <section aria-labelledby="h-ketentuan" class="mt6">
        <h2 id="h-ketentuan">{w.terms}</h2>
        <form method="post" action={path} class="brief-form">
          <CsrfField token={room.csrf} />
          <Field
            {...common}
            name="message"
            label={w.message}
            value={terms.message}
            error={errors.message}
            rows={4}
            maxLength={2000}
            optional
          />
          <Field {...common} name="day" type="date" label={w.day} value={terms.day} error={errors.day} required />
          <Field {...common} name="time" type="time" label={w.time} value={terms.time} error={errors.time} required />
          <Field
            {...common}
            name="capacity"
            label={w.capacity}
            value={terms.capacity}
            error={errors.capacity}
            optional
          />
          <Choices
            {...common}
            name="online"
            legend={w.onlineToo}
            kind="checkbox"
            choices={[{ value: 'yes', label: w.yes, checked: terms.online === 'yes' }]}
          />
          <SaveBar>
            <button type="submit" class="btn primary">
              {w.saveTerms}
            </button>
          </SaveBar>
        </form>
      </section>
    </RoomPage>
  );
}
