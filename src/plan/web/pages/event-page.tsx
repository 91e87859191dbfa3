import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime, formatTime, jakartaDay } from '../../../kernel/time.ts';
import type { Unit } from '../../../people/index.ts';
import { ButtonLink, Chip, CsrfField, type FieldErrors, RoomPage, SaveBar, Select } from '../../../ui/index.ts';
import type { Coverage, PlanEvent, Planned } from '../../calendar/types.ts';
import { eventWords } from '../../event-words.ts';
import type { Staff } from '../../queries/staff.ts';
import { EventFields, type EventValues } from './event-form-page.tsx';

type Props = {
  room: RoomShell;
  event: PlanEvent;
  coverage: Coverage[];
  planned: Planned[];
  staff: Staff[];
  units: Unit[];
  values: EventValues;
  errors?: FieldErrors | undefined;
  may: { keep: boolean; announce: boolean; invite: boolean };
};

/** One event: what it is, who covers it, whether the public knows of it. */
export function EventPage(p: Props): VNode {
  const { room, event, coverage, planned, staff, units, values, errors, may } = p;
  const { locale } = room;
  const w = eventWords(locale);
  const sameDay = jakartaDay(event.startsAt) === jakartaDay(event.endsAt);
  const until = sameDay ? formatTime(event.endsAt) : formatDateTime(event.endsAt, locale);
  const path = `/ruang/kalender/acara/${event.id}`;
  const names = new Map(staff.map((one) => [one.id, one.name]));
  const off = event.cancelledAt !== null;
  const form = (to: string, label: string, look: string) => (
    <form method="post" action={`${path}/${to}`}>
      <CsrfField token={room.csrf} />
      <input type="hidden" name="version" value={String(event.version)} />
      <button type="submit" class={`btn ${look}`}>
        {label}
      </button>
    </form>
  );
  return (
    <RoomPage
      room={room}
      title={event.title}
      meta={`${formatDateTime(event.startsAt, locale)} – ${until}`}
      actions={
        <>
          {off ? (
            <Chip kind="bad" icon="circle-x">
              {w.cancelled}
            </Chip>
          ) : null}
          {may.invite && !off && (
            <ButtonLink href={`${path}/undangan`} icon="mail" small>
              {w.invite}
            </ButtonLink>
          )}
          <ButtonLink href={`/ruang/kalender?hari=${jakartaDay(event.startsAt)}`} look="plain" small>
            {w.back}
          </ButtonLink>
        </>
      }
    >
      <div class="cols-cal">
        <div>
          {event.place && <p class="strong">{event.place}</p>}
          {event.speaker && <p>{`${w.speaker}: ${event.speaker}`}</p>}
          {event.description && <p class="mt2">{event.description}</p>}
          {may.keep && !off && (
            <details class="more-fields mt6" open={errors !== undefined}>
              <summary>{w.change}</summary>
              <form method="post" action={path} class="brief-form">
                <CsrfField token={room.csrf} />
                <EventFields values={values} units={units} locale={locale} errors={errors ?? {}} />
                <SaveBar>
                  <button type="submit" class="btn primary">
                    {w.add}
                  </button>
                </SaveBar>
              </form>
            </details>
          )}
        </div>
        <aside class="stack-4">
          <section aria-labelledby="h-liputan">
            <h2 id="h-liputan">{w.coverage}</h2>
            {coverage.length === 0 && <p class="muted mt2">{w.noCoverage}</p>}
            {coverage.length > 0 && may.keep && !off ? (
              <form method="post" action={`${path}/petugas`}>
                <CsrfField token={room.csrf} />
                {coverage.map((one) => (
                  <Select
                    name={`petugas.${one.kind}`}
                    label={w[one.kind]}
                    locale={locale}
                    value={one.accountId ?? ''}
                    options={[
                      { value: '', label: w.nobody },
                      ...staff.map((person) => ({ value: person.id, label: person.name })),
                    ]}
                    key={one.kind}
                  />
                ))}
                <button type="submit" class="btn sm line mt3">
                  {w.assign}
                </button>
              </form>
            ) : (
              <ul class="mt2">
                {coverage.map((one) => (
                  <li key={one.kind}>{`${w[one.kind]}: ${names.get(one.accountId ?? '') ?? w.nobody}`}</li>
                ))}
              </ul>
            )}
          </section>
          <section aria-labelledby="h-naskah">
            <h2 id="h-naskah">{w.plans}</h2>
            <ul class="links mt2">
              {planned.map((one) => (
                <li key={one.id}>
                  <a href={`/ruang/kalender/rencana/${one.id}`}>{one.title}</a>
                  <small>{formatDateTime(one.at, locale)}</small>
                </li>
              ))}
            </ul>
            {may.keep && !off && (
              <p class="mt2">
                <ButtonLink
                  href={`/ruang/kalender/rencana/baru?hari=${jakartaDay(event.startsAt)}&acara=${event.id}`}
                  icon="plus"
                  small
                >
                  {w.planOne}
                </ButtonLink>
              </p>
            )}
          </section>
          <section aria-labelledby="h-umum" class="stack-4">
            <div>
              <h2 id="h-umum">{w.public}</h2>
              <p class="mt2">
                {event.announcedVersion === null
                  ? w.inside
                  : event.announcedVersion < event.version
                    ? w.stale
                    : w.announced}
              </p>
            </div>
            {may.announce && !off && event.announcedVersion !== event.version
              ? form('umumkan', event.announcedVersion === null ? w.announce : w.announceAgain, 'line')
              : null}
            {may.announce && event.announcedVersion !== null ? form('tarik', w.withdraw, 'plain') : null}
          </section>
          {may.keep && !off && (
            <section>
              <p class="muted">{w.cancelHow}</p>
              <div class="mt2">{form('batalkan', w.cancel, 'danger')}</div>
            </section>
          )}
        </aside>
      </div>
    </RoomPage>
  );
}
