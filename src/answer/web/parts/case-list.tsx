import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatShortDate } from '../../../kernel/time.ts';
import { Chip, EmptyState, Icon, Pager, Segments } from '../../../ui/index.ts';
import { hasEnded } from '../../case-types.ts';
import { FILTERS, type Filter } from '../../queries/cases.ts';
import { kindWord, stateWord, visibilityWord } from '../../words.ts';
import type { Inbox, ShownCase } from '../inbox.ts';
import { isNarrowed, writeListQuery } from '../list-query.ts';
import { roomWords } from '../room-words.ts';
import { KIND_ICON, stateLook, VISIBILITY_ICON } from '../state-look.ts';
import { TimeRing } from './due.tsx';

/** The three states of the inbox with their counts, as links. */
export function StateFilter({ inbox, locale }: { inbox: Inbox; locale: Locale }): VNode {
  const w = roomWords(locale);
  const label = (f: Filter) => `${w[f]} ${formatNumber(inbox.counts[f], locale)}`;
  return (
    <Segments
      label={w.filters}
      items={FILTERS.map((f) => ({
        href: `/ruang/laporan${writeListQuery(inbox.query, { filter: f, page: 1 })}`,
        label: label(f),
        current: f === inbox.query.filter,
      }))}
    />
  );
}

type Props = { inbox: Inbox; locale: Locale; unitNames: Map<string, string>; current?: string; wide?: boolean };

/** The cases of an inbox, each with kind, what is left of its time, title, number and who has it. */
export function CaseList({ inbox, locale, unitNames, current, wide = false }: Props): VNode {
  const w = roomWords(locale);
  if (inbox.cases.length === 0) {
    if (isNarrowed(inbox.query))
      return (
        <EmptyState
          title={w.noMatch}
          icon="search"
          link={{
            href: `/ruang/laporan${writeListQuery({ ...inbox.query, kind: null, unitId: null, mine: false, text: '', page: 1 })}`,
            label: w.clear,
          }}
        />
      );
    const title = { action: w.emptyAction, waiting: w.emptyWaiting, done: w.emptyDone }[inbox.query.filter];
    return <EmptyState title={title}>{inbox.query.filter === 'action' ? w.emptyText : null}</EmptyState>;
  }
  return (
    <>
      <ul class={wide ? 'case-l wide' : 'case-l'}>
        {inbox.cases.map((row) => (
          <li key={row.id}>
            <a
              href={`/ruang/laporan/${row.id}${writeListQuery(inbox.query)}`}
              aria-current={row.id === current ? 'true' : undefined}
            >
              <Line row={row} inbox={inbox} locale={locale} unitNames={unitNames} />
            </a>
          </li>
        ))}
      </ul>
      <div class="case-pager">
        <Pager
          page={inbox.query.page}
          pages={inbox.pages}
          hrefOf={(n) => `/ruang/laporan${writeListQuery(inbox.query, { page: n })}`}
          locale={locale}
        />
      </div>
    </>
  );
}

const Line = (p: { row: ShownCase; inbox: Inbox; locale: Locale; unitNames: Map<string, string> }) => {
  const { row, locale } = p;
  const w = roomWords(locale);
  const unit = row.unitId ? p.unitNames.get(row.unitId) : null;
  const who = [unit, row.assignee ?? w.unassigned].filter(Boolean).join(' · ');
  return (
    <>
      <span class="row between">
        <span class="muted row case-kind">
          <Icon name={KIND_ICON[row.kind]} />
          {kindWord(row.kind, locale)}
        </span>
        {hasEnded(row.state) ? (
          <span class="muted">{stateWord(row.state, locale)}</span>
        ) : (
          <TimeRing time={row} today={p.inbox.today} locale={locale} />
        )}
      </span>
      <h3>{row.title}</h3>
      <span class="row between case-foot">
        <span class="muted">
          {row.code.replace(/^[^-]*-/, '')} · {formatShortDate(row.createdAt, locale)}
          <span class="case-who"> · {who}</span>
        </span>
        {row.visibility === 'open' ? (
          <span class="case-state">
            <Chip {...stateLook(row.state)}>{stateWord(row.state, locale)}</Chip>
          </span>
        ) : (
          <span class="st info">
            <Icon name={VISIBILITY_ICON[row.visibility]} />
            {visibilityWord(row.visibility, locale)}
          </span>
        )}
      </span>
    </>
  );
};
