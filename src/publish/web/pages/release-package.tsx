import type { VNode } from 'preact';
import type { Package } from '../../../approve/index.ts';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import {
  Button,
  ButtonLink,
  Chip,
  CsrfField,
  Fingerprint,
  Flash,
  hashWords,
  href,
  PhonePage,
  Timeline,
  type TimelineItem,
} from '../../../ui/index.ts';
import type { ReleaseOrder } from '../../published.ts';
import { words } from '../../words.ts';
import { ReleaseForm, type Typed } from '../parts/release-form.tsx';
import { lagText, leftText, toTheSecond } from '../parts/release-times.ts';

export type ReleasePackageProps = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  now: Date;
  p: Package;
  release: ReleaseOrder | null;
  /** Where the edition is public at present, in this or an earlier version. */
  place: { articleId: string; slug: string; language: 'id' | 'en'; version: number; releasedAt: Date } | null;
  approver: string | null;
  mayRelease: boolean;
  mayTakeBack: boolean;
  refused: AppError | null;
  typed: Typed | null;
};

type State = 'unset' | 'held' | 'due' | 'out' | 'lapsed';

function stateOf({ p, release, now }: ReleasePackageProps): State {
  if (p.releasedAt) return 'out';
  if (p.state !== 'approved') return 'lapsed';
  if (release?.state !== 'held' && release?.state !== 'releasing') return 'unset';
  return release.dueAt > now ? 'held' : 'due';
}

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
          <p class="small">
            <a href={`/ruang/persetujuan/${p.id}`}>{w.toPackage}</a> · <a href="/ruang/rilis">{w.toBoard}</a>
          </p>
        </div>
        <div class="approval-side stack-4">
          <Choices {...props} state={state} />
        </div>
      </div>
    </PhonePage>
  );
}

function sayings(props: ReleasePackageProps, state: State) {
  const { locale, p, release, now } = props;
  const w = words(locale);
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
      {(state === 'held' || state === 'unset') && (
        <div>
          <p class="small ink2">{w.lapseNote}</p>
        </div>
      )}
    </article>
  );
};

function steps({ p, release, approver, locale, now, state }: ReleasePackageProps & { state: State }): TimelineItem[] {
  const w = words(locale);
  const exact = (at: Date) => `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`;
  const items: TimelineItem[] = [];
  if (p.decidedAt && approver && p.state !== 'returned')
    items.push({ state: 'cur', title: w.stepApproved(approver), when: exact(p.decidedAt) });
  if (state === 'out') return [...items, { state: 'cur', title: w.stepOut, when: exact(p.releasedAt!) }];
  if (state === 'lapsed') return [...items, { state: 'act', title: w.notApproved }];
  if (state === 'unset') return [...items, { state: 'act', title: w.stepUnset }, { state: 'todo', title: w.stepOut }];
  const due = release!.dueAt;
  const left = state === 'held' ? w.left(leftText(due.getTime() - now.getTime(), locale)) : undefined;
  const waits: TimelineItem = { state: 'act', title: state === 'held' ? w.stepWaits : w.releasing, when: left };
  return [...items, waits, { state: 'todo', title: w.stepOut, when: toTheSecond(due, now, locale) }];
}

/** What this person may do now. */
const Choices = (props: ReleasePackageProps & { state: State }) => {
  const { p, release, place, csrf, locale, state } = props;
  const w = words(locale);
  if (state === 'out')
    return place ? (
      <div class="stack-4">
        <ButtonLink href={href(place.language, `/berita/${place.slug}`)} look="primary" block icon="globe">
          {w.toPublic}
        </ButtonLink>
        <ButtonLink href={`/ruang/penarikan/${place.articleId}`} look="line" block icon="undo-2">
          {w.toWithdrawal}
        </ButtonLink>
      </div>
    ) : null;
  if (state === 'lapsed')
    return (
      <ButtonLink href={`/ruang/naskah/${p.editionId}`} look="primary" block icon="file-pen">
        {w.toEdition}
      </ButtonLink>
    );
  if (!props.mayRelease) return <p class="ink2">{w.onlyReleasers}</p>;
  const form = {
    csrf,
    locale,
    now: props.now,
    typed: props.typed,
    fields: props.refused?.fields ?? {},
  };
  if (state === 'unset')
    return (
      <>
        <section class="pkg">
          <div>
            <h2 class="pkg-title">{w.formTitle}</h2>
            <ReleaseForm
              {...form}
              action={`/ruang/rilis/paket/${p.id}/terbitkan`}
              held={null}
              correction={place !== null}
            />
          </div>
        </section>
        {props.mayTakeBack && <TakeBack p={p} csrf={csrf} locale={locale} />}
      </>
    );
  return (
    <>
      <details class="pkg" open={props.refused !== null}>
        <summary class="btn line block">{w.formChange}</summary>
        <div>
          <ReleaseForm
            {...form}
            action={`/ruang/rilis/${release!.id}/ubah`}
            held={release!.holdUntil}
            correction={false}
          />
        </div>
      </details>
      <form method="post" action={`/ruang/rilis/${release!.id}/batalkan`}>
        <CsrfField token={csrf} />
        <Button look="danger" block icon="circle-x">
          {w.cancel}
        </Button>
      </form>
      {props.mayTakeBack && <TakeBack p={p} csrf={csrf} locale={locale} />}
    </>
  );
};

const TakeBack = ({ p, csrf, locale }: { p: Package; csrf: string; locale: Locale }) => {
  const w = words(locale);
  return (
    <form method="post" action={`/ruang/persetujuan/${p.id}/batalkan`}>
      <CsrfField token={csrf} />
      <Button look="danger" block>
        {w.takeBack}
      </Button>
      <p class="small muted mt3">{w.cancelNote}</p>
    </form>
  );
};
