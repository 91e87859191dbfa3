import type { VNode } from 'preact';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import { Chip, Fingerprint, Flash, hashWords, PhonePage, Timeline, type TimelineItem } from '../../../ui/index.ts';
import { words } from '../../words.ts';
import { ChannelReceipts } from '../parts/channel-receipts.tsx';
import { ReleaseChoices } from '../parts/release-choices.tsx';
import { type ReleasePackageProps, type State, stateOf } from '../parts/release-state.ts';
import { lagText, leftText, toTheSecond } from '../parts/release-times.ts';
import { releaseWords } from '../release-words.ts';

/** The page after approval: when the package comes out, what happened so far, and the ways to change one's mind. */
export function ReleasePackagePage(props: ReleasePackageProps): VNode {
  const { room, locale, p } = props;
  const w = words(locale);
  const state = stateOf(props);
  const say = sayings(props, state);
  return (
    <PhonePage
      locale={locale}
      title={say.title}
      demo={room.demo}
      brand={room.agencyName}
      top={<Chip {...say.chip}>{say.word}</Chip>}
    >
      <div class="approval-head">
        <h1 class="mt3">{say.title}</h1>
        <p class="ink2 mt3">{say.text}</p>
        {props.refused && <Flash kind="bad">{props.refused.say[locale]}</Flash>}
      </div>
      <div class="approval">
        <div class="stack-4">
          <Receipt {...props} state={state} />
          {state !== 'lapsed' && props.receipts.length > 0 && (
            <ChannelReceipts receipts={props.receipts} out={state === 'out'} locale={locale} />
          )}
          <p class="small">
            <a href={`/ruang/persetujuan/${p.id}`}>{w.toPackage}</a> · <a href="/ruang/rilis">{w.toBoard}</a>
          </p>
        </div>
        <div class="approval-side stack-4">
          <ReleaseChoices {...props} state={state} />
        </div>
      </div>
    </PhonePage>
  );
}

function sayings(props: ReleasePackageProps, state: State) {
  const { locale, p, release, now } = props;
  const w = words(locale);
  const more = releaseWords(locale);
  switch (state) {
    case 'out': {
      const at = p.releasedAt!;
      const when = `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`;
      const lag = release?.holdUntil && release.lagMs !== null ? ` ${w.lagText(lagText(release.lagMs, locale))}.` : '';
      return {
        title: w.outHeading,
        text: `${w.outText(when)}${lag}`,
        chip: { kind: 'ok', icon: 'check' },
        word: w.out,
      } as const;
    }
    case 'held':
      return {
        title: w.heldHeading(toTheSecond(release!.dueAt, now, locale)),
        text: w.heldText,
        chip: { kind: 'hold', icon: 'pause' },
        word: w.held,
      } as const;
    case 'due':
      return {
        title: w.dueHeading,
        text: w.dueText,
        chip: { kind: 'info', icon: 'radio' },
        word: w.releasing,
      } as const;
    case 'late':
      return {
        title: more.lateHeading,
        text: more.lateText(toTheSecond(release!.missedAt!, now, locale), props.graceMinutes),
        chip: { kind: 'bad', icon: 'triangle-alert' },
        word: w.late,
      } as const;
    case 'lapsed':
      return {
        title: w.notApproved,
        text: w.notApprovedText,
        chip: { kind: 'bad', icon: 'circle-x' },
        word: w.failed,
      } as const;
    default:
      return {
        title: w.approvedThanks,
        text: w.approvedNext,
        chip: { kind: 'wait', icon: 'clock' },
        word: w.waitsForPlan,
      } as const;
  }
}

/** Our hold and the press's embargo, which are two things. */
const TwoTimes = ({
  release,
  embargo,
  locale,
  now,
  state,
}: ReleasePackageProps & { state: State; embargo: { until: Date; href: string } }) => {
  const w = releaseWords(locale);
  const hold = state === 'held' ? (release?.holdUntil ?? null) : null;
  return (
    <div>
      <dl class="meta">
        {hold && (
          <>
            <dt>{w.holdIs}</dt>
            <dd>{toTheSecond(hold, now, locale)}</dd>
          </>
        )}
        <dt>{w.embargoIs}</dt>
        <dd>
          {toTheSecond(embargo.until, now, locale)} <a href={embargo.href}>{w.toEmbargo}</a>
        </dd>
      </dl>
      {hold && hold.getTime() !== embargo.until.getTime() && <p class="small ink2 mt2">{w.embargoDiffers}</p>}
    </div>
  );
};

/** The fingerprint and the steps so far. */
const Receipt = (props: ReleasePackageProps & { state: State }) => {
  const { p, locale, state } = props;
  const w = words(locale);
  return (
    <article class="pkg">
      <div>
        <p class="kick">{p.content.edition.language === 'en' ? w.english : w.indonesian}</p>
        <h2 class="pkg-title" lang={p.content.edition.language}>
          {p.content.edition.headline}
        </h2>
      </div>
      <div>
        <div class="fp">
          <Fingerprint hash={p.hash} />
          <div>
            <p class="muted small">{w.fingerprint}</p>
            <p class="words">{hashWords(p.hash)}</p>
            <p class="mono small ink2" title={p.hash}>{`${p.hash.slice(0, 8)}…${p.hash.slice(-4)}`}</p>
          </div>
        </div>
      </div>
      <div>
        <Timeline items={steps(props)} />
      </div>
      {props.embargo && <TwoTimes {...props} embargo={props.embargo} />}
      {(state === 'held' || state === 'unset') && (
        <div>
          <p class="small ink2">{w.lapseNote}</p>
        </div>
      )}
    </article>
  );
};

function steps(props: ReleasePackageProps & { state: State }): TimelineItem[] {
  const { p, release, approver, locale, now, state } = props;
  const w = words(locale);
  const exact = (at: Date) => `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`;
  const items: TimelineItem[] = [];
  if (p.decidedAt && approver && p.state !== 'returned')
    items.push({ state: 'cur', title: w.stepApproved(approver), when: exact(p.decidedAt) });
  const more = releaseWords(locale);
  if (release?.missedAt && state !== 'lapsed')
    items.push({
      state: state === 'late' ? 'act' : 'cur',
      title: more.missed(toTheSecond(release.missedAt, now, locale)),
    });
  if (release?.lateDecision && release.lateDecidedAt) {
    const what = { now: more.decidedNow, later: more.decidedLater, cancelled: more.decidedCancelled };
    items.push({
      state: 'cur',
      title: more.decided(what[release.lateDecision], props.decider ?? more.system, exact(release.lateDecidedAt)),
      when: release.lateReason ?? undefined,
    });
  }
  if (state === 'late') return [...items, { state: 'todo', title: w.stepOut }];
  if (state === 'out') return [...items, { state: 'cur', title: w.stepOut, when: exact(p.releasedAt!) }];
  if (state === 'lapsed') return [...items, { state: 'act', title: w.notApproved }];
  if (state === 'unset') return [...items, { state: 'act', title: w.stepUnset }, { state: 'todo', title: w.stepOut }];
  const due = release!.dueAt;
  const left = state === 'held' ? w.left(leftText(due.getTime() - now.getTime(), locale)) : undefined;
  const waits: TimelineItem = { state: 'act', title: state === 'held' ? w.stepWaits : w.releasing, when: left };
  return [...items, waits, { state: 'todo', title: w.stepOut, when: toTheSecond(due, now, locale) }];
}
