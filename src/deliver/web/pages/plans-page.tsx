import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import { Chip, EmptyState, Pager, RoomPage, Table } from '../../../ui/index.ts';
import { channelsOf } from '../../channels.ts';
import type { PlanView } from '../../queries/plans.ts';
import { ShortEquation } from '../parts/equation.tsx';
import { StateChip } from '../parts/state-chip.tsx';
import { roomWords } from '../room-words.ts';

type Props = { room: RoomShell; plans: PlanView[]; page: number; pages: number };

/** All delivery plans, newest first, each with its equation in short. */
export function PlansPage({ room, plans, page, pages }: Props): VNode {
  const { locale } = room;
  const w = roomWords(locale);
  return (
    <RoomPage room={room} title={w.listTitle} meta={w.listLead}>
      {plans.length === 0 ? (
        <EmptyState title={w.listEmpty} icon="send" link={{ href: '/ruang/rilis', label: w.toReleases }}>
          {w.listEmptyText}
        </EmptyState>
      ) : (
        <section class="panel channels">
          <Table
            caption={w.listCaption}
            hideCaption
            columns={[
              { label: w.release },
              { label: w.out },
              { label: `${w.planned} = ${w.sent} + ${w.waiting} + ${w.failed} + ${w.skipped}`, number: true },
              { label: w.state },
            ]}
            rows={plans.map((plan) => [
              <span key="h">
                <a href={`/ruang/pengiriman/${plan.id}`} lang={plan.language}>
                  {plan.content.headline}
                </a>{' '}
                {plan.kind !== 'new' && (
                  <Chip kind="bad" icon="undo-2">
                    {w[plan.kind]}
                  </Chip>
                )}
              </span>,
              <time dateTime={plan.releasedAt.toISOString()} key="t">
                {formatDate(plan.releasedAt, locale)}, {formatTime(plan.releasedAt)}
              </time>,
              <ShortEquation of={channelsOf(plan).total} locale={locale} key="e" />,
              <StateChip state={plan.state} locale={locale} key="s" />,
            ])}
          />
          <Pager page={page} pages={pages} hrefOf={(n) => `/ruang/pengiriman?halaman=${n}`} locale={locale} />
        </section>
      )}
    </RoomPage>
  );
}
