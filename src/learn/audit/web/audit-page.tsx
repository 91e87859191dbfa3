import type { AuditRow, RetentionRule } from '../../../kernel/audit.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import type { PersonName } from '../../../people/index.ts';
import {
  Button,
  ButtonLink,
  CsrfField,
  EmptyState,
  Field,
  Flash,
  RoomPage,
  SectionHead,
  Select,
  Table,
} from '../../../ui/index.ts';
import { actionWords, auditWords } from '../words.ts';
import { AboutCell, actionWord, actorName, exactly, WhatCell } from './entry-parts.tsx';

export type Asked = {
  tindakan?: string;
  orang?: string;
  hal?: string;
  dari?: string;
  sampai?: string;
  sebelum?: number;
};

type Props = {
  room: RoomShell;
  asked: Asked;
  rows: AuditRow[];
  /** The number before which older entries begin; null when there are none. */
  older: number | null;
  people: { id: string; name: string }[];
  names: Map<string, PersonName>;
  rules: RetentionRule[];
  checked: { ok: boolean; text: string } | null;
};

const query = (asked: Asked, more: Asked = {}): string => {
  const pairs = Object.entries({ ...asked, ...more }).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
};

/** The audit: find an entry, check the chain, take it away, and see how long it is kept. */
export function AuditPage({ room, asked, rows, older, people, names, rules, checked }: Props) {
  const { locale } = room;
  const w = auditWords(locale);
  const { sebelum: _, ...filter } = asked;
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={w.lead}
      actions={
        <ButtonLink look="line" small icon="chart-line" href="/ruang/jejak/laporan">
          {w.toReport}
        </ButtonLink>
      }
    >
      {checked && <Flash kind={checked.ok ? 'ok' : 'bad'}>{checked.text}</Flash>}
      <form class="list-find" method="get" action="/ruang/jejak">
        <Select
          name="tindakan"
          label={w.action}
          locale={locale}
          value={asked.tindakan ?? ''}
          options={[
            { value: '', label: w.anyAction },
            ...Object.keys(actionWords(locale)).map((value) => ({ value, label: actionWord(value, locale) })),
          ]}
        />
        <Select
          name="orang"
          label={w.person}
          locale={locale}
          value={asked.orang ?? ''}
          options={[{ value: '', label: w.anyone }, ...people.map((one) => ({ value: one.id, label: one.name }))]}
        />
        <Field name="hal" label={w.thing} hint={w.thingHint} locale={locale} value={asked.hal ?? ''} maxLength={64} />
        <Field name="dari" type="date" label={w.from} locale={locale} value={asked.dari ?? ''} />
        <Field name="sampai" type="date" label={w.until} locale={locale} value={asked.sampai ?? ''} />
        <Button type="submit" look="primary" icon="search">
          {w.find}
        </Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState icon="search" title={w.none} link={{ href: '/ruang/jejak', label: w.clear }}>
          {w.noneText}
        </EmptyState>
      ) : (
        <Table
          caption={w.title}
          hideCaption
          columns={[
            { label: w.number, number: true },
            { label: w.time },
            { label: w.who },
            { label: w.what },
            { label: w.about },
          ]}
          rows={rows.map((row) => [
            formatNumber(row.seq, locale),
            exactly(row.at, locale),
            actorName(row, names, locale),
            <WhatCell row={row} locale={locale} key="w" />,
            <AboutCell row={row} locale={locale} key="a" />,
          ])}
        />
      )}
      <nav class="pager" aria-label={w.time}>
        {asked.sebelum && (
          <a class="btn line" href={`/ruang/jejak${query(filter)}`}>
            {w.newest}
          </a>
        )}
        {older && (
          <a class="btn line" rel="next" href={`/ruang/jejak${query(filter, { sebelum: older })}`}>
            {w.older}
          </a>
        )}
        <a class="btn line" href={`/ruang/jejak.csv${query(filter)}`}>
          {w.downloadCsv}
        </a>
      </nav>
      <section class="sec" aria-labelledby="rantai">
        <SectionHead title={w.chain} id="rantai" />
        <p class="ink2 mt2">{w.chainText}</p>
        <div class="row mt3">
          <form method="post" action="/ruang/jejak/periksa">
            <CsrfField token={room.csrf} />
            <Button type="submit" look="line" icon="shield-check">
              {w.chain}
            </Button>
          </form>
          <form method="post" action="/ruang/jejak/ekspor">
            <CsrfField token={room.csrf} />
            <Button type="submit" look="line" icon="download">
              {w.download}
            </Button>
          </form>
        </div>
        <p class="muted mt2">{w.offline}</p>
      </section>
      <section class="sec" aria-labelledby="masa">
        <SectionHead title={w.retention} id="masa" />
        <p class="ink2 mt2">
          {w.retentionText} {w.reads}
        </p>
        <Table
          caption={w.retention}
          hideCaption
          columns={[{ label: w.pattern }, { label: w.years }, { label: w.basis }]}
          rows={rules.map((rule) => [
            rule.pattern === '%' ? w.anyAction : rule.pattern.replace('%', '…'),
            rule.years === null ? w.forEver : w.forYears(rule.years),
            rule.basis,
          ])}
        />
      </section>
    </RoomPage>
  );
}
