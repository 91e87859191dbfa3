import type { VNode } from 'preact';
import type { Part } from '../../../approve/index.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { noticeWords } from '../notice-words.ts';

/** Draws words of two versions in one line: what was added is underlined and what was removed is struck out, and both are said aloud in the page's language. */
export function WordParts({ parts, locale }: { parts: Part[]; locale: Locale }): VNode {
  const w = noticeWords(locale);
  const said = (start: string, text: string) => (
    <>
      <span class="sr" lang={locale}>{` [${start}`}</span>
      {text}
      <span class="sr" lang={locale}>{`${w.end}] `}</span>
    </>
  );
  return (
    <>
      {parts.map((part, i) =>
        part.kind === 'same' ? (
          part.text
        ) : part.kind === 'ins' ? (
          <ins key={i}>{said(w.addedStart, part.text)}</ins>
        ) : (
          <del key={i}>{said(w.removedStart, part.text)}</del>
        ),
      )}
    </>
  );
}
