import { linePath } from './scale.ts';

/** A small line without axes beside a number; `label` says in a sentence how it went. */
export const Sparkline = ({ values, colour, label }: { values: number[]; colour: 1 | 2 | 3 | 4; label: string }) => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (v: number) => (high === low ? 29 : 48 - ((v - low) / (high - low)) * 38);
  const x = (i: number) => 4 + (values.length < 2 ? 226 : (i * 226) / (values.length - 1));
  return (
    <svg viewBox="0 0 240 56" role="img" aria-label={label}>
      <line class="grid" x1="0" y1="54" x2="240" y2="54" />
      <path class={`s${colour}`} d={linePath(values.map((v, i) => [x(i), y(v)]))} />
      {values.length > 0 && <circle class={`f${colour}`} cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="4.5" />}
    </svg>
  );
};
