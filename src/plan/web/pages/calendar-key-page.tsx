import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { CsrfField, Field, RoomPage } from '../../../ui/index.ts';
import { agendaWords } from '../../agenda-words.ts';

type Props = { room: RoomShell; madeAt: Date | null; address: string | null };

/** A person's own calendar address: made, shown once, ended. */
export function CalendarKeyPage({ room, madeAt, address }: Props): VNode {
  const { locale } = room;
  const w = agendaWords(locale);
  return (
    <RoomPage room={room} title={w.keyTitle} meta={w.keyIntro}>
      {address && (
        <div class="flash ok" role="status">
          <div class="grow">
            <p class="strong">{w.keyOnce}</p>
            <Field name="alamat" label={w.keyAddress} locale={locale} value={address} />
          </div>
        </div>
      )}
      <p class="mt3">{madeAt ? w.keySince(formatDateTime(madeAt, locale)) : w.keyNone}</p>
      <div class="row mt3">
        <form method="post" action="/ruang/kalender/langganan">
          <CsrfField token={room.csrf} />
          <button type="submit" class="btn primary">
            {madeAt ? w.keyAgain : w.keyMake}
          </button>
        </form>
        {madeAt && (
          <form method="post" action="/ruang/kalender/langganan/akhiri">
            <CsrfField token={room.csrf} />
            <button type="submit" class="btn danger">
              {w.keyEnd}
            </button>
          </form>
        )}
      </div>
    </RoomPage>
  );
}
