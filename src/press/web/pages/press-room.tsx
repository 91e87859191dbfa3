import type { VNode } from 'preact';
import type { PackageLine } from '../../../approve/index.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatDateTime } from '../../../kernel/time.ts';
import { ButtonLink, EmptyState, RoomPage, SectionHead, Table } from '../../../ui/index.ts';
import { moment } from '../../mails.ts';
import type { EmbargoView } from '../../queries/embargoes.ts';
import type { BreachLine } from '../../queries/journalists.ts';
import { type Journalist, standingOf } from '../../types.ts';
import { StandingChip } from '../parts/standing-chip.tsx';
import { roomWords } from '../room-words.ts';

type Props = {
  room: RoomShell;
  now: Date;
  people: Journalist[];
  embargoes: EmbargoView[];
  figures: { holding: number; opened: number };
  breaches: BreachLine[];
  shareable: PackageLine[];
};

/** The press room of the newsroom: who applies, what is under embargo, who holds it, what may be shared. */
export function PressRoomPage(p: Props): VNode {
  const { room, now } = p;
  const { locale } = room;
  const w = roomWords(locale);
  const waiting = p.people.filter((one) => one.state === 'applied');
  const known = p.people.filter((one) => one.state === 'accredited');
  return (
    <RoomPage room={room} title={w.title} meta={w.lead}>
      <div class="prefs">
        <div class="stack-6">
          <section aria-labelledby="h-permohonan">
            <SectionHead title={w.applications} id="h-permohonan" />
            {waiting.length === 0 && <p class="muted mt3">{w.applicationsNone}</p>}
            <ul class="press-list mt3">
              {waiting.map((one) => (
                <li key={one.id}>
                  <h3>
                    <a href={`/ruang/pers/wartawan/${one.id}`}>{one.name}</a>
                  </h3>
                  <p class="muted">
                    {one.job}, {one.outlet} · {w.appliedAt(formatDateTime(one.appliedAt, locale))}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="h-embargo">
            <SectionHead title={w.embargoes} id="h-embargo" />
            {p.embargoes.length === 0 && <p class="muted mt3">{w.embargoesNone}</p>}
            <ul class="press-list mt3">
              {p.embargoes.map((one) => (
                <li key={one.packageId}>
                  <h3>
                    <a href={`/ruang/pers/paket/${one.packageId}`} lang={one.language}>
                      {one.headline}
                    </a>
                  </h3>
                  <p class="muted">
                    {w.activeUntil(moment(one.pressEmbargoUntil, locale))} ·{' '}
                    {w.holdersLine(one.holders, one.accepted, one.opened)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="h-siap">
            <SectionHead title={w.shareable} id="h-siap" />
            {p.shareable.length === 0 && <p class="muted mt3">{w.shareableNone}</p>}
            <ul class="press-list mt3">
              {p.shareable.map((one) => (
                <li class="row wrapx" key={one.id}>
                  <b class="grow" lang={one.language}>
                    {one.headline}
                  </b>
                  <ButtonLink small icon="share-2" href={`/ruang/pers/paket/${one.id}`}>
                    {w.share}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="h-wartawan">
            <SectionHead title={w.accredited} id="h-wartawan" />
            {known.length === 0 ? (
              <EmptyState title={w.accreditedNone} icon="users" />
            ) : (
              <Table
                caption={w.accredited}
                hideCaption
                columns={[{ label: w.name }, { label: w.outlet }, { label: w.standing }, { label: w.until }]}
                rows={known.map((one) => [
                  <a href={`/ruang/pers/wartawan/${one.id}`} key="n">
                    {one.name}
                  </a>,
                  one.outlet,
                  <StandingChip standing={standingOf(one, now)} locale={locale} key="s" />,
                  <>
                    {one.expiresAt ? formatDate(one.expiresAt, locale) : ''}
                    {one.renewalAskedAt && <span class="small muted block">{w.renewalAsked}</span>}
                  </>,
                ])}
              />
            )}
          </section>
        </div>
        <aside aria-labelledby="h-pemegang">
          <SectionHead title={w.holdersTitle} id="h-pemegang" />
          <ul class="press-list mt3">
            <li>
              <b>{w.accreditedCount(known.filter((one) => standingOf(one, now) === 'accredited').length)}</b>
              <span class="muted block">
                {p.figures.holding === 0
                  ? w.nobodyHolds
                  : w.openedOf(p.figures.opened, p.figures.holding - p.figures.opened)}
              </span>
            </li>
            <li>
              <b>{w.breachesIn(p.breaches.length)}</b>
              {p.breaches[0]?.frozenUntil && p.breaches[0].frozenUntil > now && (
                <span class="muted block">{w.frozenUntil(formatDate(p.breaches[0].frozenUntil, locale))}</span>
              )}
            </li>
          </ul>
        </aside>
      </div>
    </RoomPage>
  );
}
