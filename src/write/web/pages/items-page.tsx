import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatTime, jakartaDay } from '../../../kernel/time.ts';
import type { PersonName, Unit } from '../../../people/index.ts';
import { ITEM_TYPES } from '../../../plan/index.ts';
import { ButtonLink, Chip, EmptyState, Field, Pager, RoomPage, Segments, Select, Table } from '../../../ui/index.ts';
import type { EditionRow } from '../../queries/list-editions.ts';
import { STAGES, type Stage } from '../../types.ts';
import { nextWords, stageWords, typeWords, writeWords } from '../../words.ts';
import { stageChip } from '../stage-chip.ts';

/** What the list is narrowed to, as it stands in the address. */
export type Asked = {
  tahap?: Stage | undefined;
  jenis?: string | undefined;
  unit?: string | undefined;
  cari?: string | undefined;
  halaman: number;
};

type Props = {
  room: RoomShell;
  asked: Asked;
  rows: EditionRow[];
  total: number;
  pages: number;
  byStage: Map<Stage, number>;
  units: Unit[];
  names: Map<string, PersonName>;
  now: Date;
  canStart: boolean;
};

/** All items of the agency: who, when, at which stage, and what comes next. */
export function ItemsPage(props: Props): VNode {
  const { room, asked, rows, total, canStart } = props;
  const w = writeWords(room.locale);
  const filtered = Boolean(asked.tahap || asked.jenis || asked.unit || asked.cari);
  return (
    <RoomPage
      room={room}
      title={w.items}
      meta={w.itemsIntro}
      actions={
        canStart && (
          <ButtonLink look="primary" small icon="plus" href="/ruang/taklimat/baru">
            {w.newBrief}
          </ButtonLink>
        )
      }
    >
      {rows.length === 0 && !filtered ? (
        <EmptyState
          icon="files"
          title={w.emptyTitle}
          {...(canStart ? { link: { href: '/ruang/taklimat/baru', label: w.newBrief } } : {})}
        >
          {w.emptyText}
        </EmptyState>
      ) : (
        <>
          <Filters {...props} />
          {rows.length === 0 ? (
            <EmptyState icon="search" title={w.noneFound} link={{ href: '/ruang/naskah', label: w.showAll }}>
              {w.noneFoundText}
            </EmptyState>
          ) : (
            <Table
              caption={w.listCaption(total)}
              columns={[w.colItem, w.colStage, w.colWho, w.colNext].map((label) => ({ label }))}
              rows={rows.map((row) => cells(row, props))}
            />
          )}
          <Pager
            page={asked.halaman}
            pages={props.pages}
            locale={room.locale}
            hrefOf={(page) => address(asked, { halaman: page })}
          />
        </>
      )}
    </RoomPage>
  );
}

function cells(row: EditionRow, { room, names, now }: Props): (VNode | string)[] {
  const { locale } = room;
  const w = writeWords(locale);
  const { kind, icon } = stageChip(row.stage);
  const today = jakartaDay(row.updatedAt) === jakartaDay(now);
  return [
    <>
      <a href={`/ruang/naskah/${row.id}`}>{row.headline || row.workingTitle}</a>
      <br />
      <span class="muted small">
        {typeWords(locale)[row.type]} · {w.editionName(row.language)}
      </span>
    </>,
    <Chip kind={kind} icon={icon}>
      {stageWords(locale)[row.stage]}
    </Chip>,
    <>
      {(row.lastEditorId && names.get(row.lastEditorId)?.name) || w.nobody}
      <br />
      <time class="muted small" dateTime={row.updatedAt.toISOString()}>
        {today ? formatTime(row.updatedAt) : formatDate(row.updatedAt, locale)}
      </time>
    </>,
    nextWords(locale)[row.stage],
  ];
}

/** The address of the list with some of what is asked changed. */
function address(asked: Asked, change: Partial<Asked>): string {
  const pairs = Object.entries({ ...asked, ...change }).filter(
    ([key, value]) => value && !(key === 'halaman' && value === 1),
  );
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]));
  return pairs.length > 0 ? `/ruang/naskah?${query}` : '/ruang/naskah';
}

function Filters({ room, asked, byStage, units }: Props): VNode {
  const { locale } = room;
  const w = writeWords(locale);
  const stages = STAGES.filter((stage) => byStage.has(stage) || asked.tahap === stage);
  const all = [...byStage.values()].reduce((sum, n) => sum + n, 0);
  return (
    <div class="list-head">
      <Segments
        small
        label={w.colStage}
        items={[
          { href: address(asked, { tahap: undefined, halaman: 1 }), label: `${w.all} ${all}`, current: !asked.tahap },
          ...stages.map((stage) => ({
            href: address(asked, { tahap: stage, halaman: 1 }),
            label: `${stageWords(locale)[stage]} ${byStage.get(stage) ?? 0}`,
            current: asked.tahap === stage,
          })),
        ]}
      />
      <form method="get" action="/ruang/naskah" class="list-find" role="search" aria-label={w.items}>
        {asked.tahap && <input type="hidden" name="tahap" value={asked.tahap} />}
        <Field name="cari" type="search" label={w.search} locale={locale} value={asked.cari ?? ''} maxLength={200} />
        <Select
          name="jenis"
          label={w.typeLabel}
          locale={locale}
          value={asked.jenis ?? ''}
          options={[
            { value: '', label: w.anyType },
            ...ITEM_TYPES.map((type) => ({ value: type, label: typeWords(locale)[type] })),
          ]}
        />
        {units.length > 1 && (
          <Select
            name="unit"
            label={w.unitLabel}
            locale={locale}
            value={asked.unit ?? ''}
            options={[
              { value: '', label: w.anyUnit },
              ...units.map((unit) => ({ value: unit.id, label: locale === 'en' ? unit.nameEn : unit.name })),
            ]}
          />
        )}
        <button type="submit" class="btn line sm">
          {w.find}
        </button>
      </form>
    </div>
  );
}
