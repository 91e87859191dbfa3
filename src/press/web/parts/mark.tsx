import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import type { Journalist } from '../../types.ts';
import { pageWords } from '../page-words.ts';

/** The line that names whose copy it is: name, outlet, code, and when it was opened. */
export const markText = (j: Pick<Journalist, 'name' | 'outlet' | 'code'>, at: Date, locale: Locale): string =>
  pageWords(locale).copyOf(
    `${j.name}, ${j.outlet}`,
    j.code,
    `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`,
  );

/** The same line as a picture that repeats over a page, slanted and faint. */
export function markPattern(line: string): string {
  const wide = Math.max(360, line.length * 8);
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%">
      <defs>
        <pattern id="tanda" width={wide} height={170} patternUnits="userSpaceOnUse" patternTransform="rotate(-24)">
          <text x={0} y={40} font-family="sans-serif" font-size={13} fill="gray" fill-opacity={0.22}>
            {line}
          </text>
          <text x={-wide / 2} y={125} font-family="sans-serif" font-size={13} fill="gray" fill-opacity={0.22}>
            {line}
          </text>
          <text x={wide / 2} y={125} font-family="sans-serif" font-size={13} fill="gray" fill-opacity={0.22}>
            {line}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#tanda)" />
    </svg>,
  );
}
