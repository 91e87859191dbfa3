import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import {
  Button,
  Chip,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  Flash,
  RoomPage,
  Select,
} from '../../../ui/index.ts';
import type { Account } from '../../queries/accounts.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { ROLES } from '../../roles.ts';
import { roleWord, words } from '../../words.ts';

type Props = {
  room: RoomShell;
  accounts: Account[];
  agencies: Agency[];
  units: Unit[];
  errors: FieldErrors;
  message?: Bilingual | undefined;
  values: Record<string, string>;
  saved: boolean;
};

/** Everyone who works here, with roles; and the form that invites the next one. */
export const PeoplePage = (p: Props) => {
  const { room } = p;
  const w = words(room.locale);
  const agencyOptions = [
    { value: '', label: w.allAgencies },
    ...p.agencies.map((a) => ({ value: a.id, label: a.name })),
  ];
  return (
    <RoomPage room={room} title={w.people}>
      {p.saved && <Flash kind="ok">{w.saved}</Flash>}
      <ErrorSummary errors={p.errors} message={p.message} locale={room.locale} />
      <div class="two">
        <section aria-labelledby="who" class="stack">
          <h2 id="who" class="sr">
            {w.people}
          </h2>
          {p.accounts.map((a) => (
            <Person account={a} room={room} units={p.units} agencyOptions={agencyOptions} key={a.id} />
          ))}
        </section>
        <section class="tile" aria-labelledby="new">
          <h2 id="new">{w.inviteTitle}</h2>
          <form method="post" action="/ruang/orang">
            <CsrfField token={room.csrf} />
            <Field
              name="name"
              label={w.name}
              locale={room.locale}
              value={p.values.name ?? ''}
              error={p.errors.name}
              required
            />
            <Field
              name="title"
              label={w.title}
              locale={room.locale}
              value={p.values.title ?? ''}
              error={p.errors.title}
              required
            />
            <Field
              name="email"
              type="email"
              label={w.email}
              locale={room.locale}
              value={p.values.email ?? ''}
              error={p.errors.email}
              required
            />
            <Select
              name="agencyId"
              label={w.agency}
              locale={room.locale}
              options={agencyOptions}
              value={p.values.agencyId ?? p.agencies[0]?.id ?? ''}
            />
            <Select
              name="unitId"
              label={w.unit}
              locale={room.locale}
              options={[{ value: '', label: '—' }, ...p.units.map((u) => ({ value: u.id, label: u.name }))]}
              value={p.values.unitId ?? ''}
            />
            <Choices
              name="roles"
              legend={w.roles}
              locale={room.locale}
              kind="checkbox"
              error={p.errors.roles}
              choices={ROLES.map((r) => ({ value: r, label: roleWord(r, room.locale) }))}
            />
            <Button look="primary">{w.invite}</Button>
          </form>
        </section>
      </div>
    </RoomPage>
  );
};

const Person = ({
  account: a,
  room,
  units,
  agencyOptions,
}: {
  account: Account;
  room: RoomShell;
  units: Unit[];
  agencyOptions: { value: string; label: string }[];
}) => {
  const w = words(room.locale);
  const state = { active: w.active, invited: w.invitedState, suspended: w.suspended }[a.state];
  const unit = units.find((u) => u.id === a.unitId)?.name;
  const act = (path: string, label: string, look: 'line' | 'danger') => (
    <form method="post" action={`/ruang/orang/${a.id}/${path}`}>
      <CsrfField token={room.csrf} />
      <Button look={look} small label={`${label}: ${a.name}`}>
        {label}
      </Button>
    </form>
  );
  return (
    <article class="tile" aria-label={a.name}>
      <div class="row between wrapx">
        <h3>{a.name}</h3>
        <Chip kind={a.state === 'active' ? 'ok' : a.state === 'invited' ? 'wait' : 'bad'}>{state}</Chip>
      </div>
      <p class="muted mt2">
        {a.title}
        {unit && ` · ${unit}`}
      </p>
      <p class="mt2">{[...new Set(a.grants.map((g) => roleWord(g.role, room.locale)))].join(', ') || '—'}</p>
      <div class="row wrapx mt3">
        {a.state === 'invited' && act('undang', w.inviteAgain, 'line')}
        {a.state === 'suspended' ? act('aktifkan', w.reactivate, 'line') : act('tangguhkan', w.suspend, 'danger')}
      </div>
      <details class="more mt2">
        <summary>{w.changeRoles}</summary>
        <form method="post" action={`/ruang/orang/${a.id}/peran`}>
          <CsrfField token={room.csrf} />
          <fieldset class="row wrapx mt2">
            <legend class="sr">{`${w.roles}: ${a.name}`}</legend>
            {ROLES.map((r) => (
              <label class="row" key={r}>
                <input type="checkbox" name="roles" value={r} checked={a.grants.some((g) => g.role === r)} />
                {roleWord(r, room.locale)}
              </label>
            ))}
          </fieldset>
          <label class="mt3">
            <span class="sr">{`${w.agency}: ${a.name}`}</span>
            <select name="agencyId" class="input">
              {agencyOptions.map((o) => (
                <option value={o.value} selected={o.value === (a.grants[0]?.agencyId ?? '')} key={o.value}>
                  {o.label}
                </option>
              ))}
            </select>
          </label>
          <p class="mt3">
            <Button look="soft" small label={`${w.save}: ${a.name}`}>
              {w.save}
            </Button>
          </p>
        </form>
      </details>
    </article>
  );
};
