import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Button, Chip, CsrfField, Table } from '../../../ui/index.ts';
import type { SessionRow } from '../../queries/sessions.ts';
import { words } from '../../words.ts';

/** Where a person is signed in, with a way to end each session. */
export const Sessions = (p: { room: RoomShell; sessions: SessionRow[]; sessionId: string }) => {
  const { locale, csrf } = p.room;
  const w = words(locale);
  const end = (s: SessionRow) => (
    <form method="post" action={`/ruang/akun/sesi/${s.id}/akhiri`}>
      <CsrfField token={csrf} />
      <Button look="line" small label={`${w.endSession}: ${s.name || s.device || w.unknownDevice}`}>
        {w.endSession}
      </Button>
    </form>
  );
  return (
    <>
      <p class="muted mt2">{w.sessionsHint}</p>
      <Table
        caption={w.sessions}
        hideCaption
        columns={[
          { label: w.device },
          { label: w.action },
          { label: w.signedInBy },
          { label: w.lastSeen },
          { label: w.since },
        ]}
        rows={p.sessions.map((s) => [
          <DeviceName room={p.room} session={s} />,
          s.id === p.sessionId ? <Chip kind="ok">{w.thisDevice}</Chip> : end(s),
          methodWord(s, locale),
          formatDateTime(s.seenAt, locale),
          formatDateTime(s.createdAt, locale),
        ])}
      />
      {p.sessions.length > 1 && (
        <form method="post" action="/ruang/akun/sesi/lain/akhiri" class="mt4">
          <CsrfField token={csrf} />
          <Button look="line">{w.endOthers}</Button>
        </form>
      )}
    </>
  );
};

function methodWord(s: SessionRow, locale: Locale): string {
  const w = words(locale);
  const said = { password: w.byPassword, code: w.byCode, passkey: w.byPasskey };
  return s.method === 'oidc' ? (s.provider ?? '') : said[s.method];
}

/** What a session's device is called, and a field for calling it something else. */
const DeviceName = ({ room, session }: { room: RoomShell; session: SessionRow }) => {
  const w = words(room.locale);
  const kind = session.device || w.unknownDevice;
  return (
    <details class="more">
      <summary>{session.name ? `${session.name} · ${kind}` : kind}</summary>
      <form method="post" action={`/ruang/akun/sesi/${session.id}/nama`}>
        <CsrfField token={room.csrf} />
        <label class="sr" for={`n-${session.id}`}>
          {w.deviceName}
        </label>
        <input class="input" id={`n-${session.id}`} name="name" value={session.name} maxlength={40} />
        <p class="mt2">
          <Button look="line" small label={`${w.deviceName}: ${kind}`}>
            {w.save}
          </Button>
        </p>
      </form>
    </details>
  );
};
