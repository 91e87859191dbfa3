import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate } from '../../../kernel/time.ts';
import type { Agency } from '../../../people/index.ts';
import {
  Button,
  Chip,
  CsrfField,
  EmptyState,
  ErrorSummary,
  Field,
  RoomPage,
  SaveBar,
  SectionHead,
  Select,
  Table,
} from '../../../ui/index.ts';
import { type Names, nameOf } from '../../web/parts/people-names.ts';
import type { Delegation } from '../queries.ts';
import { delegationWords } from '../words.ts';
import type { Typed } from './delegation-routes.ts';

type Line = Delegation & { mayEnd: boolean };
type Props = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  agency: Agency;
  agencies: Agency[];
  lines: Line[];
  names: Names;
  people: { id: string; name: string }[];
  /** For whom this person may name somebody. */
  absentees: { id: string; name: string }[];
  now: Date;
  errors: Record<string, Bilingual>;
  refused: Bilingual | null;
  typed: Typed;
};

/** Who stands in for whom, as a table that all read, and the form for those who may arrange it. */
export function DelegationPage(p: Props): VNode {
  const { locale, csrf } = p;
  const w = delegationWords(locale);
  return (
    <RoomPage room={p.room} title={w.title} meta={p.agency.name}>
      <p class="ink2">{w.lead}</p>
      {p.agencies.length > 1 && (
        <p class="small mt2">
          {p.agencies.map((one) => (
            <a class="chip" href={`/ruang/delegasi?instansi=${one.id}`} key={one.id}>
              {one.shortName}
            </a>
          ))}
        </p>
      )}
      {p.lines.length === 0 ? (
        <EmptyState title={w.empty} icon="users" />
      ) : (
        <Table
          caption={w.title}
          hideCaption
          columns={[
            { label: w.absent },
            { label: w.delegate },
            { label: w.when },
            { label: w.reason },
            { label: w.state },
          ]}
          rows={p.lines.map((line) => [
            nameOf(p.names, line.absentId, locale),
            nameOf(p.names, line.delegateId, locale),
            w.span(formatDate(line.fromAt, locale), formatDate(new Date(line.untilAt.getTime() - 1), locale)),
            line.reason,
            <>
              <State line={line} now={p.now} locale={locale} />
              {line.mayEnd && (
                <form method="post" action={`/ruang/delegasi/${line.id}/akhiri`} class="mt2">
                  <CsrfField token={csrf} />
                  <Button small label={`${w.end}: ${nameOf(p.names, line.absentId, locale)}`}>
                    {w.end}
                  </Button>
                </form>
              )}
            </>,
          ])}
        />
      )}
      {p.absentees.length > 0 && <NameForm {...p} />}
    </RoomPage>
  );
}

const NameForm = ({ locale, csrf, agency, absentees, people, errors, refused, typed }: Props) => {
  const w = delegationWords(locale);
  const options = (list: { id: string; name: string }[]) => list.map((one) => ({ value: one.id, label: one.name }));
  return (
    <form method="post" action={`/ruang/delegasi?instansi=${agency.id}`} class="stack-4 mt6">
      <SectionHead title={w.newTitle} />
      <p class="ink2">{w.rules}</p>
      <ErrorSummary errors={errors} message={refused ?? undefined} locale={locale} />
      <CsrfField token={csrf} />
      <Select
        name="absentId"
        label={w.absent}
        locale={locale}
        options={options(absentees)}
        value={typed.absentId}
        error={errors.absentId}
        required
      />
      <Select
        name="delegateId"
        label={w.delegate}
        locale={locale}
        options={options(people.filter((one) => absentees.length > 1 || one.id !== absentees[0]?.id))}
        value={typed.delegateId}
        error={errors.delegateId}
        required
      />
      <Field name="from" type="date" label={w.from} locale={locale} value={typed.from} error={errors.from} required />
      <Field
        name="until"
        type="date"
        label={w.until}
        locale={locale}
        value={typed.until}
        error={errors.until}
        required
      />
      <Field
        name="reason"
        label={w.reason}
        hint={w.reasonHint}
        locale={locale}
        value={typed.reason}
        error={errors.reason}
        required
        maxLength={200}
      />
      <SaveBar>
        <Button look="primary">{w.save}</Button>
      </SaveBar>
    </form>
  );
};

const State = ({ line, now, locale }: { line: Line; now: Date; locale: Locale }) => {
  const w = delegationWords(locale);
  if (line.endedAt) return <Chip>{w.ended}</Chip>;
  if (line.untilAt <= now) return <Chip>{w.past}</Chip>;
  if (line.fromAt > now) return <Chip kind="hold">{w.coming}</Chip>;
  return (
    <Chip kind="ok" icon="check">
      {w.active}
    </Chip>
  );
};
