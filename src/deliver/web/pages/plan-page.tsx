import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDecimal, formatNumber } from '../../../kernel/numbers.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import { Button, ButtonLink, CsrfField, Failure, HashBadge, href, RoomPage } from '../../../ui/index.ts';
import { channelsOf } from '../../channels.ts';
import type { PlanView } from '../../queries/plans.ts';
import { ChannelTable } from '../parts/channel-table.tsx';
import { BigEquation } from '../parts/equation.tsx';
import { reasonsInWords } from '../parts/reasons.ts';
import { StateChip } from '../parts/state-chip.tsx';
import { roomWords } from '../room-words.ts';

type Props = {
  room: RoomShell;
  plan: PlanView;
  /** Seconds from the promised moment to the page; null when none was promised, undefined when it isn't known any more. */
  lag: number | null | undefined;
  now: Date;
  mayPause: boolean;
};

/** One plan: the equation, the channels, why messages failed or were skipped, and the switch that pauses it. */
export function PlanPage(p: Props): VNode {
  const { room, plan } = p;
  const { locale } = room;
  const w = roomWords(locale);
  const { total } = channelsOf(plan);
  return (
    <RoomPage
      room={room}
      title={plan.content.headline}
      meta={
        <>
          {plan.kind !== 'new' && `${w[plan.kind]} · `}
          {w.planOf(plan.version)} <HashBadge hash={plan.sha256} label={w.contentHash} />
        </>
      }
      actions={<Actions {...p} />}
    >
      <div class="row between top wrapx">
        <div class="clockface">
          <div>
            <p class="muted">{w.oneClock}</p>
            <p class="bigtime">
              {formatDate(plan.releasedAt, locale)},{' '}
              {formatTime(plan.releasedAt, { seconds: true }).replace(' WIB', '')} <span class="muted zone">WIB</span>
            </p>
          </div>
        </div>
        <div class="right">
          <p class="muted">{w.now(formatTime(p.now, { seconds: true }))}</p>
          {p.lag !== undefined && (
            <p class="strong">{p.lag === null ? w.lagAtOnce : w.lagFromPromise(formatDecimal(p.lag, locale))}</p>
          )}
        </div>
      </div>
      {total.adds ? (
        <>
          <BigEquation of={total} locale={locale} />
          <ChannelTable plan={plan} locale={locale} />
          <Reasons plan={plan} locale={locale} />
        </>
      ) : (
        <Failure
          title={w.brokenTitle}
          retry={{ href: `/ruang/pengiriman/${plan.id}`, label: w.reload }}
          code={{ label: w.code, value: plan.id }}
        >
          {w.brokenText}
        </Failure>
      )}
      <p class="row wrapx mt6">
        <ButtonLink href="/ruang/pengiriman" icon="arrow-left" small>
          {w.back}
        </ButtonLink>
        <ButtonLink href={href(plan.language, `/berita/${plan.content.slug}`)} icon="globe" small>
          {w.toPage}
        </ButtonLink>
      </p>
    </RoomPage>
  );
}

const Actions = ({ room, plan, mayPause }: Props) => {
  const w = roomWords(room.locale);
  const action = plan.state === 'sending' ? 'jeda' : plan.state === 'paused' ? 'lanjutkan' : null;
  return (
    <>
      <StateChip state={plan.state} locale={room.locale} />
      {mayPause && plan.uncertain > 0 && (
        <form method="post" action={`/ruang/pengiriman/${plan.id}/kirim-lagi`}>
          <CsrfField token={room.csrf} />
          <Button small icon="send">
            {w.sendAgain(formatNumber(plan.uncertain, room.locale))}
          </Button>
        </form>
      )}
      {mayPause && action && (
        <form method="post" action={`/ruang/pengiriman/${plan.id}/${action}`}>
          <CsrfField token={room.csrf} />
          <Button small icon={action === 'jeda' ? 'pause' : 'play'}>
            {action === 'jeda' ? w.pause : w.resume}
          </Button>
        </form>
      )}
    </>
  );
};

const Reasons = ({ plan, locale }: { plan: PlanView; locale: Props['room']['locale'] }) => {
  const w = roomWords(locale);
  const { failed, skipped, sent } = plan.equation;
  const n = (value: number) => formatNumber(value, locale);
  const failures = reasonsInWords(
    plan.reasons.filter((r) => r.state !== 'skipped'),
    locale,
  );
  const skips = reasonsInWords(
    plan.reasons.filter((r) => r.state === 'skipped'),
    locale,
  );
  const audience = {
    new: { title: w.ifCorrected, text: w.ifCorrectedText(n(sent)) },
    correction: { title: w.wasCorrected, text: w.wasCorrectedText },
    recall: { title: w.wasRecalled, text: w.wasRecalledText },
    restored: { title: w.wasRestored, text: w.wasRestoredText },
  }[plan.kind];
  return (
    <div class="brief mt4">
      <section class="tile c4">
        <h2>{failed > 0 ? w.whyFailed(n(failed)) : w.noneFailed}</h2>
        <p class="ink2 mt2">{failures || w.noneFailedText}</p>
      </section>
      <section class="tile c4">
        <h2>{skipped > 0 ? w.whySkipped(n(skipped)) : w.noneSkipped}</h2>
        <p class="ink2 mt2">{skips || w.noneSkippedText}</p>
      </section>
      <section class="tile c4">
        <h2>{audience.title}</h2>
        <p class="ink2 mt2">{audience.text}</p>
      </section>
    </div>
  );
};
