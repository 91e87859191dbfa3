import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Icon, type IconName } from '../../../ui/index.ts';
import type { Equation } from '../../queries/plans.ts';
import { roomWords } from '../room-words.ts';

/** Writes the four terms with the separators of the language. */
const written = (e: Equation, locale: Locale) => ({
  planned: formatNumber(e.planned, locale),
  sent: formatNumber(e.sent, locale),
  waiting: formatNumber(e.waiting, locale),
  failed: formatNumber(e.failed, locale),
  skipped: formatNumber(e.skipped, locale),
});

/** The equation in large: planned = sent + waiting + failed + skipped. */
export const BigEquation = ({ of, locale }: { of: Equation; locale: Locale }) => {
  const w = roomWords(locale);
  const n = written(of, locale);
  const term = (kind: string, icon: IconName, label: string, value: string, mark: string) => (
    <>
      <span class="op" aria-hidden="true">
        {mark}
      </span>
      <div class={`n ${kind}`}>
        <span>
          <Icon name={icon} />
          {label}
        </span>
        <b>{value}</b>
      </div>
    </>
  );
  return (
    <section class="eq mt4" aria-label={w.equation(n)}>
      <div class="n tot">
        <span>{w.planned}</span>
        <b>{n.planned}</b>
      </div>
      {term('ok', 'circle-check', w.sent, n.sent, '=')}
      {term('wait', 'circle-dashed', w.waiting, n.waiting, '+')}
      {term('bad', 'circle-x', w.failed, n.failed, '+')}
      {term('', 'circle-minus', w.skipped, n.skipped, '+')}
    </section>
  );
};

/** The equation on one line; when it doesn't hold, words instead of numbers. */
export const ShortEquation = ({ of, locale }: { of: Equation; locale: Locale }) => {
  const w = roomWords(locale);
  if (!of.adds) return <span class="bad-word">{w.brokenShort}</span>;
  const n = written(of, locale);
  return (
    <>
      <span aria-hidden="true">
        {n.planned} = {n.sent} + {n.waiting} + {n.failed} + {n.skipped}
      </span>
      <span class="sr">{w.equation(n)}</span>
    </>
  );
};
