import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, Chip, type ChipKind, Flash, RoomPage, Table } from '../../../ui/index.ts';
import type { Account, AccountState } from '../../queries/accounts.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { keepingWords, roleWord, words } from '../../words.ts';

const CHIPS: Record<AccountState, ChipKind> = { active: 'ok', invited: 'wait', suspended: 'bad' };

/** The state of an account in a word. */
export const StateChip = ({ state, locale }: { state: AccountState; locale: RoomShell['locale'] }) => (
  <Chip kind={CHIPS[state]} icon={state === 'active' ? 'circle-check' : state === 'invited' ? 'mail' : 'pause'}>
    {keepingWords(locale)[state]}
  </Chip>
);

/** The roles of an account in words; with several agencies each with the agency's short name. */
export function rolesInWords(account: Account, agencies: Agency[], locale: RoomShell['locale']): string {
  const w = keepingWords(locale);
  if (account.grants.length === 0) return w.noRole;
  const placeOf = (id: string | null) => (id ? agencies.find((a) => a.id === id)?.shortName : w.everywhere) ?? '';
  const words = account.grants.map((g) =>
    agencies.length > 1 ? `${roleWord(g.role, locale)} (${placeOf(g.agencyId)})` : roleWord(g.role, locale),
  );
  return [...new Set(words)].join(', ');
}

type Props = {
  room: RoomShell;
  accounts: Account[];
  addresses: Map<string, string>;
  agencies: Agency[];
  units: Unit[];
  news: string | null;
};

/** Everyone who works here, with unit, roles and state. */
export const PeoplePage = (p: Props) => {
  const { room } = p;
  const { locale } = room;
  const w = keepingWords(locale);
  const unitOf = (id: string | null) => {
    const unit = p.units.find((u) => u.id === id);
    return unit ? (locale === 'en' ? unit.nameEn : unit.name) : w.noUnit;
  };
  return (
    <RoomPage
      room={room}
      title={w.people}
      meta={w.count(p.accounts.length)}
      actions={
        <ButtonLink href="/ruang/orang/undang" look="primary" icon="plus">
          {w.invite}
        </ButtonLink>
      }
    >
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      <Table
        caption={w.people}
        hideCaption
        columns={[
          { label: words(locale).name },
          { label: w.roles },
          { label: w.state },
          { label: w.unit },
          { label: words(locale).email },
        ]}
        rows={p.accounts.map((a) => [
          <>
            <a href={`/ruang/orang/${a.id}`}>{a.name}</a>
            <br />
            <span class="muted">{a.title}</span>
          </>,
          rolesInWords(a, p.agencies, locale),
          <StateChip state={a.state} locale={locale} />,
          unitOf(a.unitId),
          p.addresses.get(a.id) ?? '',
        ])}
      />
    </RoomPage>
  );
};
