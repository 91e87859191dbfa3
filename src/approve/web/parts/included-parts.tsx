import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { kindWords, nodesOf, type PackageContent } from '../../../write/index.ts';
import type { Package } from '../../package.ts';
import { stepWords } from '../step-words.ts';
import { channelName } from './step-name.ts';

/** What goes out beside the text, by kind and number. */
export const IncludedParts = ({ content, locale }: { content: PackageContent; locale: Locale }) => {
  const w = stepWords(locale);
  const figures = nodesOf(content.edition.body, 'figure');
  const described = figures.filter(({ attrs }) => attrs?.decorative === true || String(attrs?.alt ?? '').trim() !== '');
  return (
    <>
      {figures.length > 0 && (
        <>
          <dt>{w.includedImages}</dt>
          <dd>{w.imagesCount(figures.length, described.length)}</dd>
        </>
      )}
      {content.derivatives && (
        <>
          <dt>{w.includedDerivatives}</dt>
          <dd>{content.derivatives.map((one) => kindWords(locale)[one.kind]).join(', ')}</dd>
        </>
      )}
      {content.attachments && (
        <>
          <dt>{w.includedAttachments}</dt>
          <dd>{content.attachments.map((one) => one.name).join(', ')}</dd>
        </>
      )}
      {content.channels && (
        <>
          <dt>{w.includedChannels}</dt>
          <dd>{content.channels.map((one) => channelName(one, locale)).join(', ')}</dd>
        </>
      )}
    </>
  );
};

/** The same in full, folded: the words of each derivative, each file with what it holds. */
export const IncludedInFull = ({ p, base, locale }: { p: Package; base: string; locale: Locale }) => {
  const { derivatives = [], attachments = [] } = p.content;
  return (
    <>
      {derivatives.map((one) => (
        <details class="more small mt2" key={one.kind}>
          <summary>{kindWords(locale)[one.kind]}</summary>
          {one.text.split('\n').map((line, i) => (
            <p class="ink2" key={i}>
              {line}
            </p>
          ))}
          {one.file && (
            <a href={`${base}/berkas/${one.file.key}`}>
              {one.file.name} ({kilobytes(one.file.bytes, locale)})
            </a>
          )}
        </details>
      ))}
      {attachments.length > 0 && (
        <ul class="small mt2 stack-2">
          {attachments.map((one) => (
            <li key={one.key}>
              <a href={`${base}/berkas/${one.key}`}>{one.name}</a>{' '}
              <span class="muted">
                ({kilobytes(one.bytes, locale)}) {one.description}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const kilobytes = (bytes: number, locale: Locale): string => `${formatNumber(Math.ceil(bytes / 1024), locale)} KB`;
