import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDate } from '../../../kernel/time.ts';
import { Button, Chip, EmptyState, Flash, href, SectionHead } from '../../../ui/index.ts';
import { moment } from '../../mails.ts';
import type { HeldShare } from '../../queries/journalists.ts';
import { embargoStateOf, type Journalist, standingOf } from '../../types.ts';
import { pageWords } from '../page-words.ts';
import { OwnPage } from './own-page.tsx';

type Props = { site: SiteShell; j: Journalist; shares: HeldShare[]; now: Date };

/** What is shared with one journalist, how they stand, and what is kept about them. */
export function MyPage({ site, j, shares, now }: Props): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  return (
    <OwnPage site={site} title={w.ownTitle}>
      <div class="prefs">
        <div>
          <h1 class="h-page">{w.ownTitle}</h1>
          <p class="ink2 mt2">{w.ownMeta(j.outlet, j.code)}</p>
          <StandingLine site={site} j={j} now={now} />
          {shares.length === 0 ? (
            <EmptyState title={w.sharedNone} icon="inbox">
              {w.sharedNoneText}
            </EmptyState>
          ) : (
            <ul class="press-list mt6">
              {shares.map((one) => (
                <li class="row wrapx" key={one.id}>
                  <b>{w.material(formatDate(one.sharedAt, locale))}</b>
                  <StateChip share={one} now={now} site={site} />
                  {one.embargo !== 'stopped' && (
                    <form method="post" action={href(locale, `/pers/saya/buka/${one.id}`)}>
                      <Button small label={`${w.open}: ${w.material(formatDate(one.sharedAt, locale))}`}>
                        {w.open}
                      </Button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
        <aside class="stack-4">
          <section class="panel" aria-labelledby="h-data">
            <SectionHead title={w.dataTitle} id="h-data" />
            <dl class="stack-2 mt2">
              {[
                [w.name, j.name],
                [w.outlet, j.outlet],
                [w.job, j.job],
                [w.email, j.email],
                [w.phone, j.phone],
                [w.card, j.card],
              ]
                .filter(([, value]) => value)
                .map(([label, value]) => (
                  <div key={label}>
                    <dt class="small muted">{label}</dt>
                    <dd class="break">{value}</dd>
                  </div>
                ))}
            </dl>
            <form class="mt4" method="post" action={href(locale, '/pers/saya/keluar')}>
              <Button icon="log-out">{w.leaveButton}</Button>
            </form>
          </section>
          <details class="panel">
            <summary>{w.erase}</summary>
            <p class="mt2">{w.eraseText}</p>
            <form class="mt4" method="post" action={href(locale, '/pers/saya/hapus')}>
              <Button look="danger" icon="trash-2">
                {w.erase}
              </Button>
            </form>
          </details>
        </aside>
      </div>
    </OwnPage>
  );
}

const StandingLine = ({ site, j, now }: Omit<Props, 'shares'>) => {
  const { locale } = site;
  const w = pageWords(locale);
  const standing = standingOf(j, now);
  if (standing === 'suspended')
    return (
      <Flash kind="bad">
        {w.frozen(
          j.suspendedUntil ? w.untilDay(moment(j.suspendedUntil, locale)) : w.untilLifted,
          j.suspendedReason ?? '',
        )}
      </Flash>
    );
  if (standing === 'applied') return <p class="note-line mt4">{w.waits}</p>;
  const ends = j.expiresAt ? j.expiresAt.getTime() - now.getTime() < 30 * 86_400_000 : false;
  return (
    <>
      <p class="mt2">{standing === 'expired' ? w.ended : w.validUntil(formatDate(j.expiresAt ?? now, locale))}</p>
      {j.renewalAskedAt && <p class="note-line mt2">{w.renewAsked}</p>}
      {ends && !j.renewalAskedAt && (
        <form class="mt2" method="post" action={href(locale, '/pers/saya/perpanjang')}>
          <Button look="primary">{w.renew}</Button>
        </form>
      )}
    </>
  );
};

const StateChip = ({ share, now, site }: { share: HeldShare; now: Date; site: SiteShell }) => {
  const w = pageWords(site.locale);
  const state = embargoStateOf({ state: share.embargo, pressEmbargoUntil: share.pressEmbargoUntil }, now);
  if (state === 'released')
    return (
      <Chip kind="ok" icon="check">
        {w.out}
      </Chip>
    );
  if (state === 'stopped')
    return (
      <Chip kind="bad" icon="circle-x">
        {w.stopped}
      </Chip>
    );
  if (state === 'passed')
    return (
      <Chip kind="info" icon="circle-check">
        {w.passed}
      </Chip>
    );
  return (
    <Chip kind="embargo" icon="lock">
      {w.embargoUntil(moment(share.pressEmbargoUntil, site.locale))}
    </Chip>
  );
};
