import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Button, ButtonLink, Field, Icon, RoomPage, Select } from '../../../ui/index.ts';
import { KINDS } from '../../case-types.ts';
import { kindWord } from '../../words.ts';
import type { Inbox } from '../inbox.ts';
import { hiddenFields, isNarrowed, writeListQuery } from '../list-query.ts';
import { CaseList, StateFilter } from '../parts/case-list.tsx';
import { roomWords } from '../room-words.ts';

/** All cases of an agency, those due first, with their filters. */
export function InboxPage(p: { room: RoomShell; inbox: Inbox; unitNames: Map<string, string> }): VNode {
  const { room, inbox } = p;
  const { locale } = room;
  const w = roomWords(locale);
  return (
    <RoomPage room={room} title={w.title} slim actions={<StateFilter inbox={inbox} locale={locale} />}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div class="case-index" role="region" aria-label={w.list} tabIndex={0}>
        <Filters {...p} />
        <div class="case-index-head">
          <h2 class="small">{inbox.query.filter === 'done' ? w.byNewest : w.byDue}</h2>
          <span class="muted">{w.found(formatNumber(inbox.total, locale))}</span>
          <span class="grow" />
          <Overdue inbox={inbox} room={room} />
        </div>
        <CaseList inbox={inbox} locale={locale} unitNames={p.unitNames} wide />
      </div>
    </RoomPage>
  );
}

/** How many cases are overdue; zero is said too. */
export const Overdue = ({ inbox, room }: { inbox: Inbox; room: RoomShell }) => {
  const word = roomWords(room.locale).overdue(inbox.overdue);
  if (inbox.overdue === 0) return <span class="muted">{word}</span>;
  return (
    <span class="st bad">
      <Icon name="flame" />
      {word}
    </span>
  );
};

const Filters = ({ room, inbox, unitNames }: { room: RoomShell; inbox: Inbox; unitNames: Map<string, string> }) => {
  const { locale } = room;
  const { query } = inbox;
  const w = roomWords(locale);
  const blank = { ...query, kind: null, unitId: null, mine: false, text: '', page: 1 };
  return (
    <form method="get" action="/ruang/laporan" class="case-filter" role="search">
      {hiddenFields(query, ['q', 'jenis', 'unit', 'milik']).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Field name="q" label={w.searchLabel} locale={locale} type="search" value={query.text} maxLength={200} />
      <Select
        name="jenis"
        label={w.kind}
        locale={locale}
        value={query.kind}
        options={[
          { value: '', label: w.allKinds },
          ...KINDS.map((kind) => ({ value: kind, label: kindWord(kind, locale) })),
        ]}
      />
      <Select
        name="unit"
        label={w.unit}
        locale={locale}
        value={query.unitId}
        options={[{ value: '', label: w.allUnits }, ...[...unitNames].map(([value, label]) => ({ value, label }))]}
      />
      <label class="case-mine">
        <input type="checkbox" name="milik" value="saya" checked={query.mine} />
        {w.mine}
      </label>
      <span class="row wrapx">
        <Button look="line">{w.apply}</Button>
        {isNarrowed(query) && (
          <ButtonLink href={`/ruang/laporan${writeListQuery(blank)}`} look="plain">
            {w.clear}
          </ButtonLink>
        )}
      </span>
    </form>
  );
};
