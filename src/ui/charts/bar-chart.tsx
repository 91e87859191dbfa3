import type { Locale } from '../../kernel/i18n.ts';
import { formatNumber } from '../../kernel/numbers.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Figures } from './figures.tsx';

export type Bar = {
  name: string;
  value: number /** A second part in red, for instance what came late. */;
  late?: number;
  note?: string;
};
const [LABEL, START, END, ROW] = [168, 180, 430, 38];

/** Horizontal bars from zero, each with its number; a second part and a note stand behind. */
export const BarChart = (p: {
  label: string;
  nameLabel: string;
  valueLabel: string;
  lateLabel?: string;
  bars: Bar[];
  locale: Locale;
  highlight?: boolean;
}) => {
  const max = Math.max(1, ...p.bars.map((b) => b.value + (b.late ?? 0)));
  const width = (v: number) => (v / max) * (END - START);
  const n = (v: number) => formatNumber(v, p.locale);
  return (
    <>
      <ChartFrame locale={p.locale}>
        <svg viewBox={`0 0 560 ${p.bars.length * ROW + 12}`} role="img" aria-label={p.label}>
          {p.bars.map((b, i) => {
            const y = 8 + i * ROW;
            const end = START + width(b.value) + (b.late ? width(b.late) + 2 : 0);
            const inside = width(b.value) > 46;
            return (
              <g key={b.name}>
                <text class="lab" x={LABEL} y={y + 17} text-anchor="end">
                  {b.name}
                </text>
                <rect class={p.highlight && i > 0 ? 'f5' : 'f1'} x={START} y={y} width={width(b.value)} height="25" />
                {b.late ? (
                  <rect class="fm" x={START + width(b.value) + 2} y={y} width={width(b.late)} height="25" />
                ) : null}
                {inside && (
                  <text class="lab onc" x={START + 8} y={y + 17}>
                    {n(b.value)}
                  </text>
                )}
                <text class="sub" x={end + 8} y={y + 17}>
                  {[inside ? '' : n(b.value), b.note ?? ''].filter(Boolean).join(' · ')}
                </text>
              </g>
            );
          })}
        </svg>
      </ChartFrame>
      <Figures
        caption={p.label}
        locale={p.locale}
        columns={[
          { label: p.nameLabel },
          { label: p.valueLabel, number: true },
          ...(p.lateLabel ? [{ label: p.lateLabel, number: true }] : []),
        ]}
        rows={p.bars.map((b) => [b.name, n(b.value), ...(p.lateLabel ? [n(b.late ?? 0)] : [])])}
      />
    </>
  );
};
