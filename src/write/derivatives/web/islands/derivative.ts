import type { Locale } from '../../../../kernel/i18n.ts';
import { formatNumber } from '../../../../kernel/numbers.ts';
import { mount } from '../../../../ui/islands/runtime.ts';
import { type Measure, measure } from '../../measure.ts';

export type CounterProps = { locale: Locale; copied: string };

/** Keeps the counts of a derivative's limits up to date while it is written, and copies its words. */
mount<CounterProps>('write-derivative', (_place, props) => {
  const field = document.querySelector<HTMLTextAreaElement>('#turunan textarea[name=text]');
  if (!field) return;
  const rows = [...document.querySelectorAll<HTMLElement>('#turunan [data-measure]')];
  const count = (): void => {
    for (const row of rows) {
      const is = measure(row.dataset.measure as Measure, field.value);
      const over = is > Number(row.dataset.most);
      const place = row.querySelector('[data-count]');
      if (place) place.textContent = formatNumber(is, props.locale);
      row.classList.toggle('over', over && row.dataset.hard === 'true');
      row.classList.toggle('near', over && row.dataset.hard !== 'true');
    }
  };
  field.addEventListener('input', count);
  const copy = document.querySelector<HTMLButtonElement>('#salin');
  const news = document.querySelector('#tersalin');
  if (!copy || !news || !navigator.clipboard) return;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    news.textContent = props.copied;
  });
});
