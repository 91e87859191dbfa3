import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Chip, type ChipKind, Flash, PhonePage } from '../../../ui/index.ts';
import { askWords } from '../../asking/words.ts';
import type { Package, PackageState } from '../../package.ts';
import type { PackageChanges } from '../../queries/changes.ts';
import type { Step } from '../../step.ts';
import { words } from '../../words.ts';
import { Changes } from '../parts/changes.tsx';
import { Checks } from '../parts/checks.tsx';
import { Decided } from '../parts/decided.tsx';
import { Decision } from '../parts/decision.tsx';
import { FingerprintBlock } from '../parts/fingerprint-block.tsx';
import { Included } from '../parts/included.tsx';
import { PackageText } from '../parts/package-text.tsx';
import { type Names, nameOf } from '../parts/people-names.ts';
import { StepList } from '../parts/step-list.tsx';
import { typeWord } from '../parts/type-words.ts';

export type PackagePageProps = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  p: Package;
  before: Package | null;
  changes: PackageChanges | null;
  names: Names;
  topics: string[];
  palette: number;
  steps: Step[];
  /** The steps that wait for this person. */
  mine: Step[];
  now: Date;
  mayDecide: boolean;
  isLastEditor: boolean;
  refused: Bilingual | null;
  reason: string | null;
};

/** Words a minute of a careful reader, as on the portal. */
const READING_SPEED = 200;

/** The page on which a package is decided, made for a telephone and two minutes; afterwards it tells what happened. */
export function PackagePage(props: PackagePageProps): VNode {
  const { room, locale, p, names } = props;
  const w = words(locale);
  const waits = p.state === 'pending';
  const decides = waits || (p.emergencyBy !== null && props.mine.length > 0);
  const title = heading(p, props.before, locale);
  const minutes = Math.max(1, Math.round(p.checks.words / READING_SPEED));
  return (
    <PhonePage
      locale={locale}
      title={title}
      demo={room.demo}
      brand={room.agencyName}
      top={<StateChip p={p} locale={locale} />}
      decision={decides ? <Decision {...props} /> : undefined}
      decisionLabel={w.decision}
    >
      <div class="approval-head">
        <p class="ink2">{`${w.from(nameOf(names, p.submittedBy, locale))} · ${room.agencyName}`}</p>
        <h1 class="mt2">{title}</h1>
        <p class="muted mt2 small">
          {waits && `${w.readMinutes(minutes)} `}
          {w.submittedAt(formatDateTime(p.submittedAt, locale))} <a href="/ruang/persetujuan">{w.toQueue}</a>
        </p>
        {props.refused && <Flash kind="bad">{props.refused[locale]}</Flash>}
      </div>
      <div class={waits ? 'approval' : 'approval decided'}>
        <article class="pkg">
          <PackageText p={p} palette={props.palette} locale={locale} />
          <Changes p={p} before={props.before} changes={props.changes} locale={locale} />
        </article>
        <div class="approval-side stack-4">
          {!waits && <Decided {...props} />}
          <div class="pkg">
            <StepList {...props} />
            <p class="small">
              <a href={`/ruang/persetujuan/${p.id}/minta`}>{askWords(locale).title}</a>
            </p>
            <Checks checks={p.checks} names={names} locale={locale} />
            <Included p={p} topics={props.topics} names={names} locale={locale} />
            {waits && (
              <div>
                <FingerprintBlock hash={p.hash} label={w.fingerprint} />
                <p class="small ink2 mt3">{w.consequence}</p>
              </div>
            )}
          </div>
        </div>
      </div>
    </PhonePage>
  );
}

function heading(p: Package, before: Package | null, locale: Locale): string {
  const w = words(locale);
  const type = typeWord(p.content.item.type, locale);
  if (p.state === 'pending') return before?.releasedAt ? w.correctionQuestion(type) : w.question(type);
  if (p.state === 'approved') return p.releasedAt ? w.releasedHeading : w.approvedHeading;
  return p.state === 'returned' ? w.returnedHeading : w.voidedHeading;
}

const LOOK: Record<PackageState, ChipKind> = { pending: 'wait', approved: 'ok', returned: 'bad', voided: 'plain' };

/** Where a package stands, in one word. */
export const StateChip = ({ p, locale }: { p: Pick<Package, 'state' | 'releasedAt'>; locale: Locale }) => {
  const w = words(locale);
  const icon = { pending: 'clock', approved: 'check', returned: 'undo-2', voided: 'circle-x' } as const;
  return (
    <Chip kind={LOOK[p.state]} icon={icon[p.state]}>
      {p.releasedAt ? w.released : w[p.state]}
    </Chip>
  );
};
