import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { Agency } from '../../../people/index.ts';
import {
  Button,
  CsrfField,
  EmptyState,
  Field,
  Flash,
  RoomPage,
  SectionHead,
  Select,
  Table,
} from '../../../ui/index.ts';
import { type Names, nameOf } from '../../web/parts/people-names.ts';
import type { DebtLine, DebtReport } from '../queries.ts';
import { emergencyWords } from '../words.ts';
import { DebtChip } from './debt-page.tsx';

type Props = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  agency: Agency;
  agencies: Agency[];
  owed: DebtLine[];
  report: DebtReport;
  officials: string[];
  candidates: { id: string; name: string }[];
  hours: number;
  names: Names;
  mayKeep: boolean;
  refused: Bilingual | null;
};

/** The wall of debts: what is owed now, what the last month brought, and who may release alone. */
export function DebtsPage(p: Props): VNode {
  const { locale, report } = p;
  const w = emergencyWords(locale);
  const settled = report.lines.filter((one) => one.state === 'settled');
  return (
    <RoomPage room={p.room} title={w.title} meta={p.agency.name}>
      <div class="stack-6">
        {p.refused && <Flash kind="bad">{p.refused[locale]}</Flash>}
        {p.agencies.length > 1 && (
          <p class="small">
            {p.agencies.map((one) => (
              <a class="chip" href={`/ruang/darurat?instansi=${one.id}`} key={one.id}>
                {one.shortName}
              </a>
            ))}
          </p>
        )}
        <section>
          <SectionHead title={w.debtsTitle} />
          <p class="ink2">{w.debtsLead}</p>
          {p.owed.length === 0 ? (
            <EmptyState title={w.noDebts} icon="circle-check" />
          ) : (
            <DebtTable caption={w.debtsTitle} lines={p.owed} {...p} />
          )}
        </section>
        <section>
          <SectionHead title={w.reportTitle} />
          <dl class="board-figures">
            {(
              [
                [w.made, report.made],
                [w.inTime, report.settledInTime],
                [w.late, report.settledLate],
                [w.rejected, report.rejected],
                [w.overdueNow, report.overdue],
              ] as const
            ).map(([label, n]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{n}</dd>
              </div>
            ))}
          </dl>
          {settled.length > 0 && <DebtTable caption={w.reportTitle} lines={settled} {...p} />}
        </section>
        <Officials {...p} />
      </div>
    </RoomPage>
  );
}

const DebtTable = ({ caption, lines, names, locale }: Props & { caption: string; lines: DebtLine[] }) => {
  const w = emergencyWords(locale);
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[{ label: w.colText }, { label: w.colOfficial }, { label: w.colDue }, { label: w.colState }]}
      rows={lines.map((one) => [
        <a href={`/ruang/darurat/utang/${one.id}`} key={one.id}>
          {one.headline}
        </a>,
        nameOf(names, one.officialId, locale),
        formatDateTime(one.dueAt, locale),
        <DebtChip state={one.state} verdict={one.verdict} locale={locale} key={one.id} />,
      ])}
    />
  );
};

const Officials = ({ officials, names, candidates, mayKeep, csrf, agency, hours, locale }: Props) => {
  const w = emergencyWords(locale);
  const at = (path: string) => `/ruang/darurat/${path}?instansi=${agency.id}`;
  return (
    <section class="stack-4">
      <SectionHead title={w.officialsTitle} />
      <p class="ink2">{w.officialsLead}</p>
      {officials.length === 0 && <p>{w.noOfficials}</p>}
      <ul class="board-list">
        {officials.map((id) => (
          <li key={id}>
            <h3>{nameOf(names, id, locale)}</h3>
            {mayKeep && (
              <form method="post" action={at(`pejabat/${id}/hapus`)}>
                <CsrfField token={csrf} />
                <Button small label={`${w.remove}: ${nameOf(names, id, locale)}`}>
                  {w.remove}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayKeep && candidates.length > 0 && (
        <form method="post" action={at('pejabat')} class="stack-4">
          <CsrfField token={csrf} />
          <Select
            name="accountId"
            label={w.account}
            locale={locale}
            options={candidates.map((one) => ({ value: one.id, label: one.name }))}
            required
          />
          <Button look="primary">{w.name}</Button>
        </form>
      )}
      {mayKeep && (
        <form method="post" action={at('tenggat')} class="stack-4">
          <CsrfField token={csrf} />
          <Field name="hours" label={w.hours} locale={locale} value={String(hours)} required maxLength={3} />
          <Button>{w.saveHours}</Button>
        </form>
      )}
    </section>
  );
};
