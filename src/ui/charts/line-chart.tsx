import type { Locale } from '../../kernel/i18n.ts';
import { formatNumber } from '../../kernel/numbers.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Figures } from './figures.tsx';
import { linePath, niceScale } from './scale.ts';

export type Series = { name: string; values: number[] };
const COLOURS = [1, 3, 2, 4];
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 610, 20, 226];

/** Up to four series over the same days; each line carries its name at its end. `label` says in a sentence what it shows. */
export const LineChart = (p: { label: string; dayLabel: string; days: string[]; series: Series[]; locale: Locale }) => {
  const max = Math.max(1, ...p.series.flatMap((s) => s.values));
  const { top, step } = niceScale(max);
  const x = (i: number) => LEFT + (p.days.length < 2 ? 0 : (i * (RIGHT - LEFT)) / (p.days.length - 1));
  const y = (v: number) => BOTTOM - (v / top) * (BOTTOM - TOP);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step);
  const marks = [...new Set([0, Math.floor((p.days.length - 1) / 2), p.days.length - 1])];
  return (
    <>
      <ChartFrame locale={p.locale} size="wide">
        <svg viewBox="0 0 760 262" role="img" aria-label={p.label}>
          {ticks.map((t) => (
            <g key={t}>
              <line class="grid" x1={LEFT} x2={RIGHT} y1={y(t)} y2={y(t)} />
              <text class="sub" x={LEFT - 8} y={y(t) + 4} text-anchor="end">
                {formatNumber(t, p.locale)}
              </text>
            </g>
          ))}
          {marks.map((i, n) => (
            <text
              class="sub"
              x={x(i)}
              y={BOTTOM + 22}
              text-anchor={n === 0 ? 'start' : i === p.days.length - 1 ? 'end' : 'middle'}
              key={i}
            >
              {p.days[i]}
            </text>
          ))}
          {apart(p.series.map((s) => y(s.values.at(-1) ?? 0))).map((labelY, i) => {
            const s = p.series[i]!;
            const c = COLOURS[i % 4];
            return (
              <g key={s.name}>
                <path class={`s${c}`} stroke-linejoin="round" d={linePath(s.values.map((v, d) => [x(d), y(v)]))} />
                <circle class={`f${c}`} cx={x(s.values.length - 1)} cy={y(s.values.at(-1) ?? 0)} r="4.5" />
                <text class={`lab t${c}`} x={RIGHT + 12} y={labelY + 4}>
                  {s.name}
                </text>
              </g>
            );
          })}
        </svg>
      </ChartFrame>
      <Figures
        caption={p.label}
        locale={p.locale}
        columns={[{ label: p.dayLabel }, ...p.series.map((s) => ({ label: s.name, number: true }))]}
        rows={p.days.map((d, i) => [d, ...p.series.map((s) => formatNumber(s.values[i] ?? 0, p.locale))])}
      />
    </>
  );
};

/** Moves labels apart so that none covers another, keeping their order. */
function apart(ys: number[]): number[] {
  const order = ys.map((v, i) => ({ v, i })).sort((a, b) => a.v - b.v);
  let last = Number.NEGATIVE_INFINITY;
  const out = [...ys];
  for (const { v, i } of order) {
    out[i] = Math.max(v, last + 16);
    last = out[i]!;
  }
  return out;
}
