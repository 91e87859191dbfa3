import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Button, CsrfField, Field } from '../../../ui/index.ts';
import type { ReleaseGauges } from '../../queries/release-gauges.ts';
import { releaseWords } from '../release-words.ts';
import { toTheSecond } from './release-times.ts';

export type Grace = { agencyId: string; name: string; minutes: number };

/** The gauges of the release clock in figures, and one sentence on whether it runs. */
export const ClockState = ({ gauges: g, now, locale }: { gauges: ReleaseGauges; now: Date; locale: Locale }) => {
  const w = releaseWords(locale);
  const figures: [string, string][] = [
    [w.gHeld, formatNumber(g.held, locale)],
    [w.gOverdue, formatNumber(g.overdue, locale)],
    [w.gUnclaimed, formatNumber(g.unclaimed, locale)],
    [w.gStuck, formatNumber(g.stuck, locale)],
    [w.gLate, formatNumber(g.late, locale)],
    [w.gFailed, formatNumber(g.failed, locale)],
  ];
  return (
    <>
      <p class="strong mt3">{g.unclaimed + g.stuck > 0 ? w.clockStands : w.clockRuns}</p>
      <dl class="board-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {g.nextDueAt && (
          <div>
            <dt>{w.gNext}</dt>
            <dd>{toTheSecond(g.nextDueAt, now, locale)}</dd>
          </div>
        )}
      </dl>
    </>
  );
};

/** Where the grace of each agency is set, for those who may. */
export const GraceForms = ({ graces, csrf, locale }: { graces: Grace[]; csrf: string; locale: Locale }) => {
  const w = releaseWords(locale);
  return (
    <>
      {graces.map(({ agencyId, name, minutes }) => (
        <form class="when-form" method="post" action={`/ruang/rilis/tenggang/${agencyId}`} key={agencyId}>
          <CsrfField token={csrf} />
          <Field
            name="minutes"
            label={graces.length > 1 ? `${w.grace}: ${name}` : w.grace}
            hint={w.graceHint}
            locale={locale}
            value={String(minutes)}
            required
          />
          <Button look="line">{w.saveGrace}</Button>
        </form>
      ))}
    </>
  );
};
