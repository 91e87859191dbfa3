import type { Locale } from '../../kernel/i18n.ts';
import { formatDecimal } from '../../kernel/numbers.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Figures } from './figures.tsx';

export type StagePart = { name: string; work: number; waiting: number };
const [LEFT, RIGHT, Y] = [16, 1084, 56];

/** The way from brief to release in hours: work solid, waiting hatched; the stretch that waits longest in red. */
export const StageBar = (p: {
  label: string;
  parts: StagePart[];
  workWord: string;
  waitWord: string;
  nameLabel: string;
  locale: Locale;
}) => {
  const total = p.parts.reduce((n, s) => n + s.work + s.waiting, 0) || 1;
  const longest = p.parts.reduce((a, b) => (b.waiting > a.waiting ? b : a), p.parts[0]!);
  const scale = (RIGHT - LEFT) / total;
  const h = (v: number) => formatDecimal(v, p.locale);
  let at = LEFT;
  const drawn = p.parts.map((part) => {
    const x = at;
    at += (part.work + part.waiting) * scale;
    return { part, x, work: part.work * scale, waiting: part.waiting * scale };
  });
  return (
    <>
      <ChartFrame locale={p.locale} size="widest">
        <svg viewBox="0 0 1100 160" role="img" aria-label={p.label}>
          <defs>
            <pattern id="waits" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line class="hatch" x1="0" y1="0" x2="0" y2="10" />
            </pattern>
            <pattern id="waits-long" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line class="hatch-m" x1="0" y1="0" x2="0" y2="10" />
            </pattern>
          </defs>
          {drawn.map(({ part, x, work, waiting }, i) => (
            <g key={part.name}>
              <rect class="f1" x={x} y={Y} width={Math.max(0, work - 1)} height="40" />
              <rect
                x={x + work}
                y={Y}
                width={Math.max(0, waiting - 1)}
                height="40"
                fill={part === longest && part.waiting > 0 ? 'url(#waits-long)' : 'url(#waits)'}
              />
              <text
                class={part === longest && part.waiting > 0 ? 'lab tm' : 'lab'}
                x={x + 2}
                y={i % 2 === 0 ? Y + 62 : Y - 26}
              >
                {part.name}
              </text>
              <text class="sub" x={x + 2} y={i % 2 === 0 ? Y + 80 : Y - 9}>
                {h(part.work)} {p.workWord}, {h(part.waiting)} {p.waitWord}
              </text>
            </g>
          ))}
        </svg>
      </ChartFrame>
      <Figures
        caption={p.label}
        locale={p.locale}
        columns={[{ label: p.nameLabel }, { label: p.workWord, number: true }, { label: p.waitWord, number: true }]}
        rows={p.parts.map((s) => [s.name, h(s.work), h(s.waiting)])}
      />
    </>
  );
};
