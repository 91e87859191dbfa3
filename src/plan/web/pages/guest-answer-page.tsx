import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDateTime, formatTime } from '../../../kernel/time.ts';
import { Choices, ErrorSummary, Field, type FieldErrors, Flash, PlainPage, SaveBar } from '../../../ui/index.ts';
import { invitationWords } from '../../invitation-words.ts';
import { ANSWERS } from '../../invitations/types.ts';
import type { Invited } from '../../queries/invitations.ts';

type Props = {
  site: SiteShell;
  invited: Invited;
  token: string;
  now: Date;
  saved: boolean;
  typed?: { answer: string; people: string; notes: string };
  errors?: FieldErrors;
};

/** A guest's own page: the event, and the answer. Nobody needs an account for it. */
export function GuestAnswerPage({ site, invited, token, now, saved, typed, errors = {} }: Props): VNode {
  const { locale } = site;
  const w = invitationWords(locale);
  const { guest, event, invitation } = invited;
  const open = event.cancelledAt === null && now <= invitation.deadline;
  const values = typed ?? { answer: guest.answer ?? '', people: String(guest.people), notes: guest.notes };
  return (
    <PlainPage
      locale={locale}
      title={event.title}
      demo={site.demo}
      brand={site.agencyName}
      head={<meta name="referrer" content="no-referrer" />}
    >
      {saved && <Flash kind="ok">{w.answered}</Flash>}
      <p class="strong mt3">{w.forGuest(guest.name)}</p>
      <p>
        {formatDateTime(event.startsAt, locale)} – {formatTime(event.endsAt)}
        {event.place && `, ${event.place}`}
      </p>
      {event.speaker && <p>{event.speaker}</p>}
      {event.description && <p class="mt2">{event.description}</p>}
      {invitation.message && <p class="mt2">{invitation.message}</p>}
      {event.cancelledAt && <Flash kind="bad">{w.cancelled}</Flash>}
      {!event.cancelledAt && !open && <p class="mt3">{w.over}</p>}
      {open && (
        <form method="post" action={`/undangan/${token}`}>
          <ErrorSummary errors={errors} locale={locale} />
          <p class="mt3">{w.until(formatDateTime(invitation.deadline, locale))}</p>
          <Choices
            name="answer"
            legend={w.choose}
            locale={locale}
            kind="radio"
            error={errors.answer}
            choices={ANSWERS.filter((one) => one !== 'online' || invitation.online).map((one) => ({
              value: one,
              label: w[one],
              checked: values.answer === one,
            }))}
          />
          <Field name="people" label={w.people} locale={locale} value={values.people} error={errors.people} />
          <Field
            name="notes"
            label={w.notes}
            hint={w.notesHint}
            locale={locale}
            value={values.notes}
            error={errors.notes}
            rows={3}
            maxLength={500}
            optional
          />
          <SaveBar>
            <button type="submit" class="btn primary">
              {w.doAnswer}
            </button>
          </SaveBar>
          <p class="muted mt2">{w.private}</p>
        </form>
      )}
      {!event.cancelledAt && (
        <p class="mt3">
          <a href={`/undangan/${token}/acara.ics`}>{w.file}</a>
        </p>
      )}
    </PlainPage>
  );
}
