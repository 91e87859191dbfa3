import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { Button, Crumbs, CsrfField, ErrorSummary, type FieldErrors, Flash, RoomPage } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import type { Account } from '../../queries/accounts.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { keepingWords, words } from '../../words.ts';
import { GrantChoices } from './grant-choices.tsx';
import { StateChip } from './people.tsx';
import { PersonFields } from './person-fields.tsx';

type Props = {
  room: RoomShell;
  account: Account;
  email: string;
  /** The agencies that the administrator keeps, and their units. */
  agencies: Agency[];
  units: Unit[];
  everywhere: boolean;
  /** Whether the administrator keeps every agency of this account, and so may change and suspend it. */
  whole: boolean;
  /** Whether the account has a second factor. */
  protected: boolean;
  chosen: ReadonlySet<string>;
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual | undefined;
  news: string | null;
};

/** One account, as its administrator keeps it: details, roles, access. */
export const PersonPage = (p: Props) => {
  const { room, account } = p;
  const { locale } = room;
  const w = keepingWords(locale);
  return (
    <RoomPage
      room={room}
      title={account.name}
      meta={p.email}
      actions={<StateChip state={account.state} locale={locale} />}
    >
      <Crumbs label={w.back} items={[{ href: '/ruang/orang', label: w.people }, { label: account.name }]} />
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      <ErrorSummary errors={p.errors} message={p.message} locale={locale} />
      <div class="two mt4">
        <section class="tile" aria-labelledby="roles">
          <h2 id="roles" class="sr">
            {w.roles}
          </h2>
          <form method="post" action={`/ruang/orang/${account.id}/peran`}>
            <CsrfField token={room.csrf} />
            <GrantChoices
              locale={locale}
              agencies={p.agencies}
              everywhere={p.everywhere}
              chosen={p.chosen}
              error={p.errors.grants}
            />
            <p class="mt4">
              <Button look="primary">{w.saveRoles}</Button>
            </p>
          </form>
        </section>
        {p.whole && (
          <div class="stack-6">
            <section class="tile" aria-labelledby="details">
              <h2 id="details">{w.person}</h2>
              <form method="post" action={`/ruang/orang/${account.id}`}>
                <CsrfField token={room.csrf} />
                <PersonFields
                  locale={locale}
                  values={{ name: account.name, title: account.title, unitId: account.unitId, ...p.values }}
                  errors={p.errors}
                  agencies={p.agencies}
                  units={p.units}
                />
                <p class="mt4">
                  <Button look="line">{words(locale).save}</Button>
                </p>
              </form>
            </section>
            <Access room={room} account={account} factors={p.protected} />
          </div>
        )}
      </div>
    </RoomPage>
  );
};

const Access = ({ room, account, factors }: { room: RoomShell; account: Account; factors: boolean }) => {
  const w = keepingWords(room.locale);
  const f = factorWords(room.locale);
  const act = (path: string, label: string, look: 'line' | 'danger') => (
    <form method="post" action={`/ruang/orang/${account.id}/${path}`} class="mt3">
      <CsrfField token={room.csrf} />
      <Button look={look}>{label}</Button>
    </form>
  );
  return (
    <section class="tile" aria-labelledby="access">
      <h2 id="access">{w.access}</h2>
      {account.state === 'invited' && act('undang', w.inviteAgain, 'line')}
      {account.state === 'suspended' ? (
        act('aktifkan', w.reactivate, 'line')
      ) : (
        <details class="more mt2">
          <summary>{w.suspend}</summary>
          <p class="ink2">{w.suspendHint}</p>
          {act('tangguhkan', w.suspend, 'danger')}
        </details>
      )}
      {factors && (
        <details class="more mt2">
          <summary>{f.reset}</summary>
          <p class="ink2">{f.resetHint}</p>
          {act('pengaman', f.reset, 'danger')}
        </details>
      )}
    </section>
  );
};
