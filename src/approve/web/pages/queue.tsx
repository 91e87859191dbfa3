import type { VNode } from 'preact';
import type { Actor } from '../../../kernel/actor.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { ButtonLink, EmptyState, RoomPage, SectionHead } from '../../../ui/index.ts';
import type { PackageLine } from '../../queries/waiting.ts';
import { words } from '../../words.ts';
import { type Names, nameOf } from '../parts/people-names.ts';
import { languageWord, typeTitle } from '../parts/type-words.ts';
import { StateChip } from './package.tsx';

type Props = {
  room: RoomShell;
  locale: Locale;
  actor: Actor;
  waiting: PackageLine[];
  decided: PackageLine[];
  names: Names;
};

/** What waits for a decision, longest first, and what was decided of late. */
export function QueuePage({ room, locale, actor, waiting, decided, names }: Props): VNode {
  const w = words(locale);
  const mine = (p: PackageLine) => actor.kind === 'account' && p.lastEditorId === actor.id;
  return (
    <RoomPage room={room} title={w.queueTitle} meta={w.queueLead}>
      <div class="board">
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
                  {mine(p) && <p class="small muted">{w.lastEditor}</p>}
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
