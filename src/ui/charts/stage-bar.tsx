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
  const told = (part: StagePart) => `${h(part.work)} ${p.workWord}, ${h(part.waiting)} ${p.waitWord}`;
  const place = labelPlaces((part) => Math.max(part.name.length * 7.6, told(part).length * 6.4));
  let at = LEFT;
  const drawn = p.parts.map((part) => {
    const x = at;
    at += (part.work + part.waiting) * scale;
    return { part, x, work: part.work * scale, waiting: part.waiting * scale, label: place(x, at, part) };
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
          {drawn.map(({ part, x, work, waiting, label }) => (
            <g key={part.name}>
              <rect class="f1" x={x} y={Y} width={Math.max(0, work - 1)} height="40" />
              <rect
                x={x + work}
                y={Y}
                width={Math.max(0, waiting - 1)}
                height="40"
                fill={part === longest && part.waiting > 0 ? 'url(#waits-long)' : 'url(#waits)'}
              />
              {label && (
                <>
                  <text
                    class={part === longest && part.waiting > 0 ? 'lab tm' : 'lab'}
                    x={label.x}
                    y={label.below ? Y + 62 : Y - 26}
                    text-anchor={label.anchor}
                  >
                    {part.name}
                  </text>
                  <text class="sub" x={label.x} y={label.below ? Y + 80 : Y - 9} text-anchor={label.anchor}>
                    {told(part)}
                  </text>
                </>
              )}
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

type LabelPlace = { x: number; below: boolean; anchor: 'start' | 'end' } | null;

/** Puts labels below and above the bar in turn; one that would cover another is left to the table. */
function labelPlaces(widthOf: (part: StagePart) => number): (from: number, to: number, part: StagePart) => LabelPlace {
  const taken = { below: 0, above: 0 };
  let below = false;
  return (from, to, part) => {
    below = !below;
    const width = widthOf(part);
    const atEnd = from + width > RIGHT;
    const start = atEnd ? to - width : from + 2;
    const lane = [below, !below].find((low) => start >= taken[low ? 'below' : 'above']);
    if (lane === undefined) return null;
    taken[lane ? 'below' : 'above'] = start + width + 12;
    return { x: atEnd ? to : start, below: lane, anchor: atEnd ? 'end' : 'start' };
  };
}
