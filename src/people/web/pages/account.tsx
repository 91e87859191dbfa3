import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import {
  Button,
  ButtonLink,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  Flash,
  RoomPage,
  Select,
} from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import type { Account } from '../../queries/accounts.ts';
import type { Factors } from '../../queries/factors.ts';
import type { SessionRow } from '../../queries/sessions.ts';
import { roleWord, words } from '../../words.ts';
import { Sessions } from './session-list.tsx';

type Props = {
  room: RoomShell;
  account: Account;
  email: string;
  factors: Factors;
  sessions: SessionRow[];
  sessionId: string;
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual | undefined;
  news: string | null;
};

/** One's own account: who one is, the password, and where one is signed in. */
export const AccountPage = (p: Props) => {
  const { room, account, errors, values } = p;
  const { locale } = room;
  const w = words(locale);
  const roles = [...new Set(account.grants.map((g) => roleWord(g.role, locale)))].join(', ');
  return (
    <RoomPage room={room} title={w.account} meta={roles ? `${p.email} · ${roles}` : p.email}>
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      <ErrorSummary errors={errors} message={p.message} locale={locale} />
      <div class="two">
        <section class="tile" aria-labelledby="who">
          <h2 id="who">{w.profile}</h2>
          <form method="post" action="/ruang/akun">
            <CsrfField token={room.csrf} />
            <Field
              name="name"
              label={w.name}
              locale={locale}
              value={values.name ?? account.name}
              error={errors.name}
              autocomplete="name"
              maxLength={120}
              required
            />
            <Field
              name="title"
              label={w.title}
              locale={locale}
              value={values.title ?? account.title}
              error={errors.title}
              autocomplete="organization-title"
              maxLength={120}
              required
            />
            <Select
              name="locale"
              label={w.language}
              locale={locale}
              options={[
                { value: 'id', label: 'Bahasa Indonesia' },
                { value: 'en', label: 'English' },
              ]}
              value={values.locale ?? account.locale}
              error={errors.locale}
            />
            <p class="mt4">
              <Button look="primary">{w.save}</Button>
            </p>
          </form>
        </section>
        <section class="tile" aria-labelledby="pw">
          <h2 id="pw">{w.changePassword}</h2>
          <form method="post" action="/ruang/akun/sandi">
            <CsrfField token={room.csrf} />
            <input type="hidden" name="username" value={p.email} autocomplete="username" />
            <Field
              name="old"
              type="password"
              label={w.oldPassword}
              locale={locale}
              error={errors.old}
              autocomplete="current-password"
              required
            />
            <Field
              name="password"
              type="password"
              label={w.newPassword}
              hint={w.passwordHint}
              locale={locale}
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
      <section class="tile mt6" aria-labelledby="protection">
        <h2 id="protection">{factorWords(locale).title}</h2>
        <p class="ink2 mt2">
          {factorWords(locale).state(p.factors.passkeys.length, p.factors.authenticatorSince !== null)}
        </p>
        <p class="mt4">
          <ButtonLink href="/ruang/akun/pengaman" look="line">
            {factorWords(locale).open}
          </ButtonLink>
        </p>
      </section>
      <div class="tile mt6">
        <h2>{w.sessions}</h2>
        <Sessions room={room} sessions={p.sessions} sessionId={p.sessionId} />
      </div>
      <details class="more mt6" open={errors.leavePassword !== undefined}>
        <summary>{w.leave}</summary>
        <form method="post" action="/ruang/akun/tutup" class="tile">
          <CsrfField token={room.csrf} />
          <p class="ink2">{w.leaveHint}</p>
          <Field
            name="leavePassword"
            type="password"
            label={w.oldPassword}
            locale={locale}
            error={errors.leavePassword}
            autocomplete="current-password"
            required
          />
          <p class="mt4">
            <Button look="danger">{w.leave}</Button>
          </p>
        </form>
      </details>
    </RoomPage>
  );
};
