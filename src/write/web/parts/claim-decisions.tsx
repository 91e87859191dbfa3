import type { ComponentChildren, VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { CsrfField, type FieldErrors } from '../../../ui/index.ts';
import { type ClaimWords, claimWords } from '../../claims/claim-words.ts';
import { shownClaim } from '../../shown-claims.ts';
import type { ClaimRow } from '../pages/claims-page.tsx';

type Props = { row: ClaimRow; at: string; csrf: string; locale: Locale; errors: FieldErrors | null };

/** What a person can decide about a claim; each is a form of its own and works without a script. */
export function ClaimDecisions({ row, at, csrf, locale, errors }: Props): VNode {
  const w = claimWords(locale);
  const given = { row, at, csrf };
  if (row.state !== 'open' && row.state !== 'accepted')
    return (
      <Decide {...given} decision="reopen">
        <button type="submit" class="btn sm plain">
          {w.reopen}
        </button>
      </Decide>
    );
  return (
    <div class="row">
      {row.state === 'open' ? (
        <Decide {...given} decision="accept">
          <button type="submit" class="btn sm soft">
            {w.accept}
          </button>
        </Decide>
      ) : (
        <Decide {...given} decision="reopen">
          <button type="submit" class="btn sm plain">
            {w.reopen}
          </button>
        </Decide>
      )}
      <details class="claim-more" open={errors !== null}>
        <summary>
          {w.more}
          <span class="sr"> {row.claim.text}</span>
        </summary>
        {row.claim.kind !== 'quote' && <Correct {...given} w={w} locale={locale} errors={errors ?? {}} />}
        <Reject {...given} w={w} locale={locale} errors={errors ?? {}} />
        <Merge {...given} w={w} locale={locale} errors={errors ?? {}} />
      </details>
    </div>
  );
}

type Given = { row: ClaimRow; at: string; csrf: string };
type Fields = Given & { w: ClaimWords; locale: Locale; errors: FieldErrors };

function Decide({
  row,
  at,
  csrf,
  decision,
  children,
}: Given & { decision: string; children: ComponentChildren }): VNode {
  return (
    <form method="post" action={at}>
      <CsrfField token={csrf} />
      <input type="hidden" name="claim" value={row.number} />
      <input type="hidden" name="decision" value={decision} />
      {children}
    </form>
  );
}

/** The names of fields of several claims on a page have to differ, so that labels find theirs. */
function Labelled({
  name,
  label,
  rows,
  value,
  error,
  row,
  locale,
}: {
  name: string;
  label: string;
  rows?: number;
  value?: string;
  error?: FieldErrors[string] | undefined;
  row: ClaimRow;
  locale: Locale;
}): VNode {
  const id = `${name}-${row.number}`;
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label for={id}>{label}</label>
      {rows ? (
        <textarea id={id} name={name} class="input" rows={rows} maxLength={600} required>
          {value ?? ''}
        </textarea>
      ) : (
        <input
          id={id}
          name={name}
          class="input"
          value={value ?? ''}
          maxLength={500}
          required
          aria-invalid={error ? 'true' : undefined}
        />
      )}
      {error && <p class="error">{error[locale]}</p>}
    </div>
  );
}

const Correct = ({ w, locale, errors, ...given }: Fields): VNode => (
  <Decide {...given} decision="correct">
    <p class="muted small">{w.correctNote}</p>
    <Labelled
      name="text"
      label={w.correctText}
      rows={2}
      value={shownClaim(given.row.claim)}
      error={errors.text}
      row={given.row}
      locale={locale}
    />
    <Labelled name="reason" label={w.reason} error={errors.reason} row={given.row} locale={locale} />
    <button type="submit" class="btn sm line">
      {w.correct}
    </button>
  </Decide>
);

const Reject = ({ w, locale, errors, ...given }: Fields): VNode => (
  <Decide {...given} decision="reject">
    <p class="muted small">{w.rejectNote}</p>
    <div class="field">
      <label for={`tolak-${given.row.number}`}>{w.reason}</label>
      <input id={`tolak-${given.row.number}`} name="reason" class="input" maxLength={500} required />
      {errors.reason && <p class="error">{errors.reason[locale]}</p>}
    </div>
    <button type="submit" class="btn sm danger">
      {w.reject}
    </button>
  </Decide>
);

const Merge = ({ w, locale, errors, ...given }: Fields): VNode => (
  <Decide {...given} decision="merge">
    <div class={errors.into ? 'field bad' : 'field'}>
      <label for={`gabung-${given.row.number}`}>{w.mergeInto}</label>
      <input
        id={`gabung-${given.row.number}`}
        name="into"
        class="input"
        inputMode="numeric"
        pattern="[0-9]+"
        required
      />
      {errors.into && <p class="error">{errors.into[locale]}</p>}
    </div>
    <button type="submit" class="btn sm line">
      {w.merge}
    </button>
  </Decide>
);
