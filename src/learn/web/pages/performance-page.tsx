import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDecimal, formatNumber, formatShare } from '../../../kernel/numbers.ts';
import { formatDate, formatDateTime, startOfJakartaDay } from '../../../kernel/time.ts';
import { ButtonLink, EmptyState, href, PortalPage, SectionHead, Sparkline, Table } from '../../../ui/index.ts';
import { performanceWords } from '../../performance-words.ts';
import type { Performance, Sums, Week } from '../../queries/performance.ts';
import { LagStrip, punctualTitle } from '../parts/charts.tsx';

type Props = { site: SiteShell; performance: Performance };

/** What the public may hold this office to: four figures, their weeks, and how they are counted. */
export function PerformancePage({ site, performance: p }: Props): VNode {
  const { locale } = site;
  const w = performanceWords(locale);
  const promised = p.receipts.filter((r) => r.promisedAt);
  const nothing = p.total.released === 0 && p.total.casesOpened === 0;
  const seconds = (ms: number | null) => formatDecimal((ms ?? 0) / 1000, locale);
  const date = (day: string) => formatDate(startOfJakartaDay(day), locale);
  return (
    <PortalPage
      site={site}
      title={w.title}
      description={w.description}
      canonical={`${site.baseUrl}${href(locale, '/kinerja')}`}
      alternates={[
        { locale: 'id', url: `${site.baseUrl}/kinerja` },
        { locale: 'en', url: `${site.baseUrl}/en/kinerja` },
      ]}
    >
      <div class="performance">
        <h1 class="h-page">{w.title}</h1>
        <p class="ink2 mt2">{w.lead(date(p.since), date(p.until))}</p>
        {nothing ? (
          <EmptyState title={w.empty} icon="chart-line" link={{ href: href(locale, '/'), label: w.toHome }}>
            {w.emptyText}
          </EmptyState>
        ) : (
          <>
            <section class="sec" aria-label={w.figures}>
              <FourFigures p={p} locale={locale} />
            </section>
            {promised.length > 0 && (
              <section class="sec" aria-labelledby="h-ketepatan">
                <SectionHead id="h-ketepatan" title={punctualTitle(p.total.onTime, promised.length, locale)} />
                <p class="muted mt2">{w.lags}</p>
                <p class="ink2 mt2">{w.percentiles(seconds(p.punctuality.p50Ms), seconds(p.punctuality.p99Ms))}</p>
                <div class="lag-strip">
                  <LagStrip
                    promised={promised}
                    punctual={p.total.onTime}
                    title={punctualTitle(p.total.onTime, promised.length, locale)}
                    sub={w.lags}
                    note={w.oneDot}
                    locale={locale}
                  />
                </div>
              </section>
            )}
            <section class="sec" aria-labelledby="h-pekan">
              <SectionHead id="h-pekan" title={w.byWeek} />
              <WeekTable p={p} locale={locale} />
              <p class="mt4">
                <ButtonLink href={href(locale, '/kinerja.csv')} icon="download" download>
                  {w.download}
                </ButtonLink>
              </p>
            </section>
          </>
        )}
        <section class="sec" aria-labelledby="h-cara">
          <SectionHead id="h-cara" title={w.method} />
          <ul class="method mt3">
            <li>{w.methodPunctual}</li>
            <li>{w.methodCases}</li>
            <li>{w.methodCorrections}</li>
            <li>{w.methodMedian}</li>
          </ul>
          <p class="small muted mt3">{w.methodAt(formatDateTime(p.at, locale))}</p>
        </section>
      </div>
    </PortalPage>
  );
}

/** Hours in words: minutes below two hours, one decimal below ten. */
function duration(hours: number, locale: Locale): string {
  const w = performanceWords(locale);
  if (hours < 2) return w.minutes(formatNumber(Math.round(hours * 60), locale));
  return w.hours(hours < 10 ? formatDecimal(hours, locale) : formatNumber(Math.round(hours), locale));
}

/** A share that says 100% only when nothing is missing. */
const share = (part: number, of: number, locale: Locale): string =>
  formatShare(Math.floor((part / of) * 1000) / 1000, locale);

const FourFigures = ({ p, locale }: { p: Performance; locale: Locale }) => {
  const w = performanceWords(locale);
  const n = (value: number) => formatNumber(value, locale);
  const t = p.total;
  const due = t.casesOnTime + t.casesLate;
  const points = (value: (week: Week) => number | null) => p.weeks.map(value).filter((v) => v !== null);
  const figures = [
    {
      value: t.promised > 0 ? share(t.onTime, t.promised, locale) : w.none,
      note: t.promised > 0 ? `${w.punctual}, ${w.ofN(n(t.onTime), n(t.promised))}` : w.nonePromised,
      name: w.punctual,
      points: points((week) => (week.promised > 0 ? week.onTime / week.promised : null)),
    },
    {
      value: due > 0 ? share(t.casesOnTime, due, locale) : w.none,
      note: due > 0 ? `${w.answered}, ${w.ofN(n(t.casesOnTime), n(due))}` : w.noneDue,
      name: w.answered,
      points: points((week) => {
        const all = week.casesOnTime + week.casesLate;
        return all > 0 ? week.casesOnTime / all : null;
      }),
    },
    {
      value: n(t.corrections),
      note: w.corrected(n(t.released)),
      name: w.corrections,
      points: points((week) => week.corrections),
    },
    {
      value: t.medianHours === null ? w.none : duration(t.medianHours, locale),
      note: t.medianHours === null ? w.noneItems : w.toRelease,
      name: w.toRelease,
      points: points((week) => week.medianHours),
    },
  ];
  const colours = [1, 3, 2, 4] as const;
  return (
    <div class="kpis">
      {figures.map((figure, i) => (
        <div class="kpi" key={figure.name}>
          {figure.points.length > 1 && (
            <Sparkline values={figure.points} colour={colours[i]!} label={w.trend(figure.name, figure.points.length)} />
          )}
          <b>{figure.value}</b>
          <p>{figure.note}</p>
        </div>
      ))}
    </div>
  );
};

const WeekTable = ({ p, locale }: { p: Performance; locale: Locale }) => {
  const w = performanceWords(locale);
  const n = (value: number) => (value === 0 ? <span class="z">0</span> : formatNumber(value, locale));
  const cells = (s: Sums) => [
    n(s.released),
    n(s.promised),
    n(s.onTime),
    n(s.casesOpened),
    n(s.casesOnTime),
    n(s.casesLate),
    n(s.corrections),
    s.medianHours === null ? w.none : formatDecimal(s.medianHours, locale),
  ];
  const heads = [w.released, w.promised, w.onTime, w.opened, w.casesOnTime, w.casesLate, w.corrections, w.median];
  return (
    <Table
      caption={w.byWeekCaption}
      columns={[{ label: w.week }, ...heads.map((label) => ({ label, number: true }))]}
      rows={p.weeks.map((week) => [formatDate(startOfJakartaDay(week.monday), locale), ...cells(week)])}
      total={[w.total, ...cells(p.total)]}
    />
  );
};
