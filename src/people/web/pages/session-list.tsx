import type { RoomShell } from '../../../kernel/http/shell.ts';
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
      <Button look="line" small label={`${w.endSession}: ${s.device || w.unknownDevice}`}>
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
        columns={[{ label: w.device }, { label: w.action }, { label: w.lastSeen }, { label: w.since }]}
        rows={p.sessions.map((s) => [
          s.device || w.unknownDevice,
          s.id === p.sessionId ? <Chip kind="ok">{w.thisDevice}</Chip> : end(s),
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
