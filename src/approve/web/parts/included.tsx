import type { Locale } from '../../../kernel/i18n.ts';
import type { Package } from '../../package.ts';
import { words } from '../../words.ts';
import { stepWords } from '../step-words.ts';
import { IncludedInFull, IncludedParts } from './included-parts.tsx';
import { originOfWords } from './origin-of-words.ts';
import { type Names, nameOf } from './people-names.ts';

/** What else the fingerprint covers, besides the words on the page. */
export const Included = ({
  p,
  topics,
  names,
  locale,
  files,
}: {
  p: Package;
  topics: string[];
  names: Names;
  locale: Locale;
  /** Below which address the files are for somebody without an account. */
  files?: string;
}) => {
  const w = words(locale);
  const facts = p.content.facts;
  return (
    <div>
      <h3 class="small strong">{w.includedTitle}</h3>
      <dl class="dl mt2 small">
        <dt>{w.includedText}</dt>
        <dd>{w.version(p.editionVersion)}</dd>
        <dt>{w.includedEditor}</dt>
        <dd>{nameOf(names, p.lastEditorId, locale)}</dd>
        <IncludedParts content={p.content} locale={locale} />
        {p.content.provenance && (
          <>
            <dt>{w.includedOrigin}</dt>
            <dd>{originOfWords(p.content.provenance, locale)}</dd>
          </>
        )}
        {topics.length > 0 && (
          <>
            <dt>{w.includedTopics}</dt>
            <dd>{topics.join(', ')}</dd>
          </>
        )}
        {p.content.contact && (
          <>
            <dt>{w.includedContact}</dt>
            <dd>{p.content.contact}</dd>
          </>
        )}
      </dl>
      <IncludedInFull p={p} base={files ?? `/ruang/persetujuan/${p.id}`} locale={locale} />
      {facts.length > 0 && (
        <details class="more small mt2">
          <summary>{w.factsCited(facts.length)}</summary>
          <ol class="stack-2">
            {facts.map((fact) => (
              <li key={fact.number}>
                {fact.number}. <span lang="id">{fact.text}</span> <span class="muted">({fact.source})</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {!files && (
        <p class="small mt3">
          <a href={`/ruang/persetujuan/${p.id}/paket.json`}>{stepWords(locale).packageFile}</a>
          {' · '}
          <a href={`/ruang/persetujuan/${p.id}/paket.zip`}>{stepWords(locale).packageZip}</a>
        </p>
      )}
    </div>
  );
};
