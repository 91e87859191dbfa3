import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Button, Field, Flash, RoomPage, SectionHead, Table } from '../../../ui/index.ts';
import type { MonthReport } from '../month-report.ts';
import { auditWords } from '../words.ts';
import { actionWord } from './entry-parts.tsx';

/** What was done in a month, who signed, and whether four eyes saw each package. */
export function ReportPage({ room, report }: { room: RoomShell; report: MonthReport }) {
  const { locale } = room;
  const w = auditWords(locale);
  const { byEditors, signers } = report.signatures;
  return (
    <RoomPage room={room} title={w.reportTitle(report.month)} meta={w.lead}>
      <form class="list-find" method="get" action="/ruang/jejak/laporan">
        <Field name="bulan" label={w.month} locale={locale} value={report.month} placeholder="2026-11" maxLength={7} />
        <Button type="submit" look="line">
          {w.show}
        </Button>
        <a class="btn line" href={`/ruang/jejak/laporan.csv?bulan=${report.month}`}>
          {w.downloadCsv}
        </a>
      </form>
      <Flash kind={byEditors === 0 ? 'ok' : 'bad'}>{byEditors === 0 ? w.fourEyes : w.fourEyesBroken(byEditors)}</Flash>
      <section class="sec" aria-labelledby="utang">
        <SectionHead title={w.debts} id="utang" />
        <Table
          caption={w.debts}
          hideCaption
          columns={[{ label: w.figure }, { label: w.count, number: true }]}
          rows={debtRows(report.debts, locale).map(([label, count]) => [label, formatNumber(count, locale)])}
        />
      </section>
      <section class="sec" aria-labelledby="tindakan">
        <SectionHead title={w.action} id="tindakan" />
        <Table
          caption={w.action}
          hideCaption
          columns={[{ label: w.figure }, { label: w.count, number: true }]}
          rows={report.actions.map((one) => [actionWord(one.action, locale), formatNumber(one.count, locale)])}
        />
      </section>
      <section class="sec" aria-labelledby="tanda">
        <SectionHead title={w.signers} id="tanda" />
        <Table
          caption={w.signers}
          hideCaption
          columns={[{ label: w.who }, { label: w.count, number: true }]}
          rows={signers.map((one) => [one.name, formatNumber(one.count, locale)])}
        />
      </section>
    </RoomPage>
  );
}

/** The figures of the emergency lane, each with its words. */
export function debtRows(debts: MonthReport['debts'], locale: Locale): [string, number][] {
  const w = auditWords(locale);
  return [
    [w.debtsMade, debts.made],
    [w.debtsInTime, debts.settledInTime],
    [w.debtsLate, debts.settledLate],
    [w.debtsRejected, debts.rejected],
    [w.debtsOverdue, debts.overdue],
  ];
}
