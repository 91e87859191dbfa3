import type { Locale } from '../../kernel/i18n.ts';
import { formatDecimal } from '../../kernel/numbers.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Figures } from './figures.tsx';
import { niceScale } from './scale.ts';

export type Dot = { name: string; seconds: number };
const [LEFT, RIGHT, FLOOR] = [16, 500, 141];

/** One dot for each release at its lag in seconds; those within `promise` seconds stand on a tinted ground, the others are red. */
export const DotStrip = (p: {
  label: string;
  nameLabel: string;
  valueLabel: string;
  note: string;
  dots: Dot[];
  promise: number;
  unit: string;
  /** Stands beside the tinted ground: "55 dari 56 dalam 5 detik". */
  promiseLabel?: string;
  locale: Locale;
}) => {
  const max = Math.max(p.promise * 2, ...p.dots.map((d) => d.seconds));
  const { top, step } = niceScale(max, 4);
  const x = (s: number) => LEFT + (Math.max(0, s) / top) * (RIGHT - LEFT);
  const stacks = new Map<number, number>();
  const placed = p.dots.map((dot) => {
    const column = Math.round(x(dot.seconds) / 8);
    const height = stacks.get(column) ?? 0;
    stacks.set(column, height + 1);
    return { dot, cx: column * 8, height };
  });
  const rise = Math.min(7, (FLOOR - 34) / Math.max(1, ...placed.map((d) => d.height)));
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step);
  return (
    <>
      <ChartFrame locale={p.locale}>
        <svg viewBox="0 0 520 180" role="img" aria-label={p.label}>
          <rect class="fs" x={LEFT - 6} y="26" width={x(p.promise) - LEFT + 6} height="123" />
          {placed.map(({ dot, cx, height }) => (
            <circle
              class={dot.seconds <= p.promise ? 'f1' : 'fm'}
              cx={cx}
              cy={FLOOR - height * rise}
              r={dot.seconds <= p.promise ? 3.1 : 4.5}
              key={`${cx} ${height}`}
            />
          ))}
          {p.promiseLabel && (
            <text class="lab t1" x={x(p.promise) + 10} y="40">
              {p.promiseLabel}
            </text>
          )}
          <line class="grid" x1={LEFT} x2={RIGHT} y1="149" y2="149" />
          {ticks.map((t) => (
            <text class="sub" x={x(t)} y="168" text-anchor={t === 0 ? 'start' : t === top ? 'end' : 'middle'} key={t}>
              {formatDecimal(t, p.locale)} {p.unit}
            </text>
          ))}
        </svg>
      </ChartFrame>
      <p class="src-note">{p.note}</p>
      <Figures
        caption={p.label}
        locale={p.locale}
        columns={[{ label: p.nameLabel }, { label: p.valueLabel, number: true }]}
        rows={p.dots.map((d) => [d.name, formatDecimal(d.seconds, p.locale)])}
      />
    </>
  );
};
