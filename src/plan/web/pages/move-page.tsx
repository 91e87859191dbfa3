import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { CsrfField, ErrorSummary, Field, type FieldErrors, RoomPage, SaveBar } from '../../../ui/index.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { MarkKind } from '../marks.ts';

type Props = {
  room: RoomShell;
  kind: MarkKind;
  id: string;
  title: string;
  at: Date;
  day: string;
  time: string;
  back: string;
  errors?: FieldErrors;
};

/** Moves something on the calendar by a form: the way without dragging. */
export function MovePage({ room, kind, id, title, at, day, time, back, errors = {} }: Props): VNode {
  const { locale } = room;
  const w = calendarWords(locale);
  return (
    <RoomPage room={room} title={title} windowTitle={`${w.moveTitle}: ${title}`}>
      <form method="post" action="/ruang/kalender/pindah" class="brief-form">
        <CsrfField token={room.csrf} />
        <input type="hidden" name="jenis" value={kind} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="dari" value={at.toISOString()} />
        <input type="hidden" name="kembali" value={back} />
        <ErrorSummary errors={errors} locale={locale} />
        <p>
          {w.moveNow}: <b>{formatDateTime(at, locale, { seconds: at.getUTCSeconds() > 0 })}</b>
        </p>
        {kind === 'release' && <p class="muted mt2">{w.moveRelease}</p>}
        <Field name="hari" type="date" label={w.newDay} locale={locale} value={day} error={errors.hari} required />
        <Field
          name="jam"
          type="time"
          label={w.newTime}
          locale={locale}
          value={time}
          error={errors.jam}
          step="1"
          required
        />
        <SaveBar>
          <button type="submit" class="btn primary">
            {w.doMove}
          </button>
          <a class="btn plain" href={back}>
            {w.keepPlace}
          </a>
        </SaveBar>
      </form>
    </RoomPage>
  );
}
