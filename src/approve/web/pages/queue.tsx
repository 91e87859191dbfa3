import type { VNode } from 'preact';
import type { Actor } from '../../../kernel/actor.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { ButtonLink, Chip, EmptyState, RoomPage, SectionHead } from '../../../ui/index.ts';
import { editedLast } from '../../queries/signable.ts';
import type { PackageLine } from '../../queries/waiting.ts';
import type { Step } from '../../step.ts';
import { words } from '../../words.ts';
import { type Names, nameOf } from '../parts/people-names.ts';
import { stepName } from '../parts/step-name.ts';
import { languageWord, typeTitle } from '../parts/type-words.ts';
import { stepWords } from '../step-words.ts';
import { StateChip } from './package.tsx';

/** What of the queue is shown, as it stands in the address. */
export const QUEUE_FILTERS = ['semua', 'saya', 'telat'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** A waiting package with what it waits for. */
export type WaitingLine = PackageLine & {
  open: Step[];
  signed: number;
  all: number;
  /** The earliest due time of the steps that can be signed now. */
  dueAt: Date | null;
  mine: boolean;
};

type Props = {
  room: RoomShell;
  locale: Locale;
  actor: Actor;
  filter: QueueFilter;
  waiting: WaitingLine[];
  decided: PackageLine[];
  names: Names;
  now: Date;
};

/** What waits for a decision, longest first, and what was decided of late. */
export function QueuePage({ room, locale, actor, filter, waiting, decided, names, now }: Props): VNode {
  const w = words(locale);
  const sw = stepWords(locale);
  const label = { semua: sw.filterAll, saya: sw.filterMine, telat: sw.filterLate };
  return (
    <RoomPage room={room} title={w.queueTitle} meta={w.queueLead}>
      <div class="board">
        <div class="row wrapx">
          <nav class="seg" aria-label={sw.filters}>
            {QUEUE_FILTERS.map((one) => (
              <a key={one} href={`/ruang/persetujuan?saring=${one}`} aria-current={one === filter ? 'true' : undefined}>
                {label[one]}
              </a>
            ))}
          </nav>
          <a href="/ruang/kebijakan-persetujuan">{sw.toPolicy}</a>
        </div>
        {waiting.length === 0 ? (
          <EmptyState title={w.emptyTitle} icon="check-check" link={{ href: '/ruang/naskah', label: w.emptyLink }}>
            {w.emptyText}
          </EmptyState>
        ) : (
          <section aria-labelledby="menunggu">
            <SectionHead title={w.waitingTitle} id="menunggu" />
            <ul class="board-list">
              {waiting.map((p) => (
                <Line key={p.id} p={p} locale={locale} names={names}>
                  <p class="small ink2">
                    {p.all > 1 && `${sw.stepsDone(p.signed, p.all)} `}
                    {p.open.map((step) => stepName(step, names, locale)).join(', ')}
                  </p>
                  {p.dueAt && (
                    <p class={p.dueAt < now ? 'small strong' : 'small muted'}>
                      {p.dueAt < now
                        ? sw.overdueSince(formatDateTime(p.dueAt, locale))
                        : sw.dueBy(formatDateTime(p.dueAt, locale))}
                    </p>
                  )}
                  {p.risk.level !== 'low' && (
                    <Chip kind={p.risk.level === 'medium' ? 'wait' : 'bad'}>{sw[`risk_${p.risk.level}`]}</Chip>
                  )}
                  {editedLast(actor, p) && <p class="small muted">{w.lastEditor}</p>}
                  <ButtonLink href={`/ruang/persetujuan/${p.id}`} look="line" small>
                    {w.read}
                    <span class="sr">: {p.headline}</span>
                  </ButtonLink>
                </Line>
              ))}
            </ul>
          </section>
        )}
        {decided.length > 0 && (
          <section aria-labelledby="diputuskan">
            <SectionHead title={w.decidedTitle} id="diputuskan" />
            <ul class="board-list">
              {decided.map((p) => (
                <Line key={p.id} p={p} locale={locale} names={names}>
                  <StateChip p={p} locale={locale} />
                </Line>
              ))}
            </ul>
          </section>
        )}
      </div>
    </RoomPage>
  );
}

const Line = (props: { p: PackageLine; locale: Locale; names: Names; children: preact.ComponentChildren }) => {
  const { p, locale, names } = props;
  const w = words(locale);
  const when = p.voidedAt ?? p.decidedAt;
  const by = p.state === 'returned' ? w.returnedBy : w.approvedBy;
  return (
    <li>
      <div>
        <p class="kick">{w.kicker(typeTitle(p.type, locale), languageWord(p.language, locale))}</p>
        <h3>
          <a href={`/ruang/persetujuan/${p.id}`} lang={p.language}>
            {p.headline}
          </a>
        </h3>
        <p class="muted">
          {when
            ? `${by(nameOf(names, p.decidedBy, locale))} · ${formatDateTime(when, locale)}`
            : `${w.from(nameOf(names, p.submittedBy, locale))} · ${w.waitsSince} ${formatDateTime(p.submittedAt, locale)}`}
        </p>
      </div>
      <div class="right">{props.children}</div>
    </li>
  );
};
