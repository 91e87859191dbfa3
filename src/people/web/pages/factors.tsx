import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate } from '../../../kernel/time.ts';
import {
  Button,
  Crumbs,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  Flash,
  RoomPage,
  Table,
} from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import type { Identity } from '../../oidc/bindings.ts';
import type { Factors, PasskeyRow } from '../../queries/factors.ts';
import { keepingWords, words } from '../../words.ts';
import { type ProviderLink, ProviderTile } from './oidc.tsx';
import { PasskeyPlace } from './passkey-place.tsx';

type Props = {
  room: RoomShell;
  factors: Factors;
  providers: ProviderLink[];
  identities: Identity[];
  /** From which day a role asks for a second factor, and whether that day has come. */
  due: { day: string; now: boolean } | null;
  /** Whether the newsroom stays closed until a factor is there. */
  waiting: boolean;
  message: Bilingual | undefined;
  errors: FieldErrors;
  news: string | null;
};

/** One's own second factors: passkeys, the code app, recovery codes. */
export const FactorsPage = (p: Props) => {
  const { room, factors } = p;
  const { locale } = room;
  const w = factorWords(locale);
  const none = factors.passkeys.length === 0 && !factors.authenticatorSince;
  return (
    <RoomPage room={room} title={w.title} meta={w.state(factors.passkeys.length, factors.authenticatorSince !== null)}>
      <Crumbs
        label={keepingWords(locale).back}
        items={[{ href: '/ruang/akun', label: words(locale).account }, { label: w.title }]}
      />
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      <ErrorSummary errors={p.errors} message={p.message} locale={locale} />
      {p.waiting && <Flash kind="bad">{w.dueNow}</Flash>}
      {!p.waiting && none && p.due && (
        <p class="strong mt2">{p.due.now ? w.dueNow : w.due(formatDate(new Date(p.due.day), locale))}</p>
      )}
      <p class="ink2 mt2">{w.lead}</p>
      <div class="two mt4">
        <Passkeys room={room} keys={factors.passkeys} />
        <div class="stack-6">
          <CodeApp room={room} since={factors.authenticatorSince} />
          <ProviderTile room={room} providers={p.providers} identities={p.identities} />
          {!none && <Recovery room={room} left={factors.codesLeft} />}
        </div>
      </div>
    </RoomPage>
  );
};

const Passkeys = ({ room, keys }: { room: RoomShell; keys: PasskeyRow[] }) => {
  const { locale, csrf } = room;
  const w = factorWords(locale);
  return (
    <section class="tile" aria-labelledby="keys">
      <h2 id="keys">{w.passkeys}</h2>
      <p class="muted mt2">{w.passkeysHint}</p>
      {keys.length === 0 ? (
        <p class="ink2 mt3">{w.noPasskey}</p>
      ) : (
        <Table
          caption={w.passkeys}
          hideCaption
          columns={[{ label: w.passkeyName }, { label: words(locale).action }, { label: w.used }]}
          rows={keys.map((key) => [
            <Rename room={room} row={key} />,
            <form method="post" action={`/ruang/akun/kunci/${key.id}/lepas`}>
              <CsrfField token={csrf} />
              <Button look="line" small label={w.removeOf(key.name)}>
                {w.remove}
              </Button>
            </form>,
            key.usedAt ? formatDate(key.usedAt, locale) : w.never,
          ])}
        />
      )}
      <form method="post" action="/ruang/akun/kunci" class="mt4">
        <CsrfField token={csrf} />
        <Field
          name="name"
          label={w.passkeyName}
          locale={locale}
          value={`${w.passkeys} ${keys.length + 1}`}
          maxLength={60}
        />
        <PasskeyPlace
          locale={locale}
          mode="create"
          options="/ruang/akun/kunci/mulai"
          field="kunciBaru"
          label={w.addPasskey}
          look={keys.length === 0 ? 'primary' : 'line'}
          csrf={csrf}
        >
          <p class="muted" data-without>
            {w.needsScript}
          </p>
        </PasskeyPlace>
      </form>
    </section>
  );
};

const Rename = ({ room, row }: { room: RoomShell; row: PasskeyRow }) => {
  const w = factorWords(room.locale);
  return (
    <details class="more">
      <summary aria-label={w.renameOf(row.name)}>{row.name}</summary>
      <form method="post" action={`/ruang/akun/kunci/${row.id}/nama`}>
        <CsrfField token={room.csrf} />
        <label class="sr" for={`n-${row.id}`}>
          {w.passkeyName}
        </label>
        <input class="input" id={`n-${row.id}`} name="name" value={row.name} maxlength={60} required />
        <p class="mt2">
          <Button look="line" small>
            {w.rename}
          </Button>
        </p>
      </form>
    </details>
  );
};

const CodeApp = ({ room, since }: { room: RoomShell; since: Date | null }) => {
  const w = factorWords(room.locale);
  return (
    <section class="tile" aria-labelledby="app">
      <h2 id="app">{w.app}</h2>
      <p class="muted mt2">{since ? w.appSince(formatDate(since, room.locale)) : w.appHint}</p>
      <form method="post" action={since ? '/ruang/akun/kode/lepas' : '/ruang/akun/kode/mulai'} class="mt4">
        <CsrfField token={room.csrf} />
        <Button look="line">{since ? w.removeApp : w.addApp}</Button>
      </form>
    </section>
  );
};

const Recovery = ({ room, left }: { room: RoomShell; left: number }) => {
  const w = factorWords(room.locale);
  return (
    <section class="tile" aria-labelledby="recovery">
      <h2 id="recovery">{w.recovery}</h2>
      <p class="ink2 mt2">{w.recoveryLeft(left)}</p>
      <form method="post" action="/ruang/akun/cadangan" class="mt4">
        <CsrfField token={room.csrf} />
        <Button look="line">{w.renew}</Button>
      </form>
      <p class="muted mt2">{w.renewHint}</p>
    </section>
  );
};
