import { WORDS } from './fingerprint-words.ts';

const bytesOf = (hash: string): number[] => (hash.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** Says the first four bytes of a hash as four Indonesian words: "kapal · rotan · senja · tujuh". */
export function hashWords(hash: string): string {
  return bytesOf(hash)
    .slice(0, 4)
    .map((b) => WORDS[b])
    .join(' · ');
}

/** Shortens a hash to its first and last four characters. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`;

/** A hash as a mirrored picture of 6 by 6 fields, which changes completely when one letter of the text changes. */
export const Fingerprint = ({ hash, large = false }: { hash: string; large?: boolean }) => {
  const bytes = bytesOf(hash);
  const shapes = Array.from({ length: 18 }, (_, i) => {
    const byte = bytes[i] ?? 0;
    return { column: i % 3, row: Math.floor(i / 3), colour: `g${1 + (byte % 4)}`, form: (byte >> 2) % 6 };
  });
  return (
    <svg class={large ? 'glyph lg' : 'glyph'} viewBox="0 0 60 60" aria-hidden="true">
      <rect class="g0" width="60" height="60" />
      {shapes.map((s) => [
        <Shape key={`l${s.row}${s.column}`} x={s.column * 10} y={s.row * 10} form={s.form} colour={s.colour} />,
        <g key={`r${s.row}${s.column}`} transform="translate(60 0) scale(-1 1)">
          <Shape x={s.column * 10} y={s.row * 10} form={s.form} colour={s.colour} />
        </g>,
      ])}
    </svg>
  );
};

const Shape = ({ x, y, form, colour }: { x: number; y: number; form: number; colour: string }) => {
  switch (form) {
    case 0:
      return <rect class={colour} x={x} y={y} width="10" height="10" />;
    case 1:
      return <circle class={colour} cx={x + 5} cy={y + 5} r="4.2" />;
    case 2:
      return <path class={colour} d={`M${x + 10} ${y}A10 10 0 0 0 ${x} ${y + 10}L${x + 10} ${y + 10}Z`} />;
    case 3:
      return <path class={colour} d={`M${x} ${y}A10 10 0 0 1 ${x + 10} ${y + 10}L${x} ${y + 10}Z`} />;
    case 4:
      return <path class={colour} d={`M${x + 5} ${y}L${x + 10} ${y + 5}L${x + 5} ${y + 10}L${x} ${y + 5}Z`} />;
    default:
      return null;
  }
};

/** The fingerprint of a package in small: picture, and first and last four characters. */
export const HashBadge = ({ hash, label }: { hash: string; label: string }) => (
  <span class="hash" title={hash}>
    <Fingerprint hash={hash} />
    <span class="sr">{label} </span>
    {shortHash(hash)}
  </span>
);
