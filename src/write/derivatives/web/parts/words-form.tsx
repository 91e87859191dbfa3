import type { VNode } from 'preact';
import { formatNumber } from '../../../../kernel/numbers.ts';
import { Button, CsrfField, Field, Icon } from '../../../../ui/index.ts';
import { isDocument, isFileKind } from '../../kinds.ts';
import { type Standing, standingOf } from '../../limits.ts';
import { LINK } from '../../measure.ts';
import { derivativeWords } from '../../words.ts';
import type { DerivativePageProps } from '../pages/derivative-page.tsx';

type Props = DerivativePageProps & { words: string; action: string };

/** The words of a derivative to be changed, with the limits that they keep and what the edition does not support. */
export function WordsForm({ room, model, canEdit, error, words, action }: Props): VNode {
  const { locale } = room;
  const w = derivativeWords(locale);
  const { derivative: one, unsupported } = model;
  const hint = isDocument(one.kind) ? w.plainHint : words.includes(LINK) ? w.linkHint : undefined;
  return (
    <form method="post" action={action} class="derivative-words" id="turunan">
      <CsrfField token={room.csrf} />
      <input type="hidden" name="version" value={one.version} />
      <Field
        name="text"
        label={isFileKind(one.kind) ? w.alt : w.text}
        locale={locale}
        hint={hint}
        error={error}
        value={words}
        rows={Math.min(28, Math.max(5, words.split('\n').length + Math.round(words.length / 90)))}
        required
      />
      <Limits standing={standingOf(one.kind, words)} locale={locale} />
      {unsupported.length > 0 && (
        <div class="derivative-bad" role="group" aria-label={w.unsupported}>
          <p class="row">
            <Icon name="triangle-alert" />
            <span>
              <b>{w.unsupported}.</b> {w.unsupportedNote}
            </span>
          </p>
          <ul>
            {unsupported.map((each) => (
              <li key={each.text}>
                {each.text} <span class="muted">({each.why[locale]})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row wrapx mt3">
        {canEdit && (
          <Button type="submit" look="primary">
            {w.save}
          </Button>
        )}
        <button type="button" class="btn line" id="salin" hidden>
          <Icon name="copy" />
          <span>{w.copy}</span>
        </button>
        <span role="status" id="tersalin" />
      </div>
    </form>
  );
}

/** Each limit with how the words stand; the page's script keeps the numbers up to date. */
function Limits({ standing, locale }: { standing: Standing[]; locale: 'id' | 'en' }): VNode | null {
  const w = derivativeWords(locale);
  if (standing.length === 0) return null;
  return (
    <ul class="derivative-limits" aria-label={w.limits}>
      {standing.map(({ measure, is, most, over, hard, source }) => (
        <li
          key={measure}
          class={over ? (hard ? 'over' : 'near') : undefined}
          data-measure={measure}
          data-most={most}
          data-hard={String(hard)}
        >
          <Icon name={over ? 'triangle-alert' : 'check'} />
          <span>
            <b data-count>{formatNumber(is, locale)}</b> / {formatNumber(most, locale)} {w[measure]}
            {!hard && ` (${w.advice})`}
          </span>
          <span class="muted">
            {source.href ? (
              <a href={source.href} rel="noopener external">
                {source.label}
              </a>
            ) : (
              source.label
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
