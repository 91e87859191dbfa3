import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import {
  Button,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  Flash,
  RoomPage,
  Table,
} from '../../../ui/index.ts';
import type { SessionRow } from '../../commands/sessions.ts';
import type { Account } from '../../queries/accounts.ts';
import { roleWord, words } from '../../words.ts';

type Props = {
  room: RoomShell;
  account: Account;
  email: string;
  sessions: SessionRow[];
  sessionId: string;
  errors: FieldErrors;
  message?: Bilingual | undefined;
  saved: boolean;
};

/** One's own account: who one is, the password, and where one is signed in. */
export const AccountPage = ({ room, account, email, sessions, sessionId, errors, message, saved }: Props) => {
  const w = words(room.locale);
  const roles = [...new Set(account.grants.map((g) => roleWord(g.role, room.locale)))].join(', ');
  return (
    <RoomPage room={room} title={w.account} meta={`${email} · ${roles}`}>
      {saved && <Flash kind="ok">{w.saved}</Flash>}
      <ErrorSummary errors={errors} message={message} locale={room.locale} />
      <div class="two">
        <section class="tile" aria-labelledby="who">
          <h2 id="who">{account.name}</h2>
          <form method="post" action="/ruang/akun">
            <CsrfField token={room.csrf} />
            <Field name="name" label={w.name} locale={room.locale} value={account.name} autocomplete="name" required />
            <Field name="title" label={w.title} locale={room.locale} value={account.title} required />
            <Choices
              name="locale"
              legend={w.language}
              locale={room.locale}
              kind="radio"
              choices={[
                { value: 'id', label: 'Bahasa Indonesia', checked: account.locale === 'id' },
                { value: 'en', label: 'English', checked: account.locale === 'en' },
              ]}
            />
            <Button look="primary">{w.save}</Button>
          </form>
        </section>
        <section class="tile" aria-labelledby="pw">
          <h2 id="pw">{w.newPassword}</h2>
          <form method="post" action="/ruang/akun/sandi">
            <CsrfField token={room.csrf} />
            <Field
              name="old"
              type="password"
              label={w.oldPassword}
              locale={room.locale}
              error={errors.old}
              autocomplete="current-password"
              required
            />
            <Field
              name="password"
              type="password"
              label={w.newPassword}
              hint={w.passwordHint}
              locale={room.locale}
              error={errors.password}
              autocomplete="new-password"
              required
            />
            <p class="mt4">
              <Button look="line">{w.savePassword}</Button>
            </p>
          </form>
        </section>
      </div>
      <section class="tile mt6" aria-labelledby="ses">
        <h2 id="ses">{w.sessions}</h2>
        <Table
          caption={w.sessions}
          hideCaption
          columns={[{ label: w.device }, { label: w.since }, { label: w.lastSeen }, { label: '' }]}
          rows={sessions.map((s) => [
            s.id === sessionId ? `${s.device} (${w.thisDevice})` : s.device,
            formatDateTime(s.createdAt, room.locale),
            formatDateTime(s.seenAt, room.locale),
            s.id === sessionId ? (
              ''
            ) : (
              <form method="post" action="/ruang/akun/sesi">
                <CsrfField token={room.csrf} />
                <input type="hidden" name="session" value={s.id} />
                <Button look="line" small label={`${w.endSession}: ${s.device}`}>
                  {w.endSession}
                </Button>
              </form>
            ),
          ])}
        />
        {sessions.length > 1 && (
          <form method="post" action="/ruang/akun/sesi" class="mt4">
            <CsrfField token={room.csrf} />
            <input type="hidden" name="session" value="others" />
            <Button look="danger">{w.endOthers}</Button>
          </form>
        )}
      </section>
    </RoomPage>
  );
};
