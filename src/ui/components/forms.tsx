import type { ComponentChildren } from 'preact';
import type { Bilingual } from '../../kernel/errors.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { uiWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type FieldErrors = Record<string, Bilingual>;

/** The session's token, which every form of the newsroom sends along. */
export const CsrfField = ({ token }: { token: string }) => <input type="hidden" name="_csrf" value={token} />;

type FieldProps = {
  name: string;
  label: string;
  locale: Locale;
  hint?: string;
  error?: Bilingual | undefined;
  value?: string | null;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'time' | 'url';
  rows?: number;
  required?: boolean;
  optional?: boolean;
  maxLength?: number;
  autocomplete?:
    | 'email'
    | 'name'
    | 'username'
    | 'current-password'
    | 'new-password'
    | 'off'
    | 'one-time-code'
    | 'organization'
    | 'organization-title';
  step?: string;
  placeholder?: string;
  min?: string;
};

/** A labelled text field (or text area, with `rows`) with its hint and error tied to it. */
export const Field = (p: FieldProps) => {
  const id = `f-${p.name}`;
  const described = [p.hint && `${id}-h`, p.error && `${id}-e`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name: p.name,
    class: 'input',
    required: p.required,
    maxlength: p.maxLength,
    placeholder: p.placeholder,
    autocomplete: p.autocomplete,
    'aria-describedby': described,
    'aria-invalid': p.error ? ('true' as const) : undefined,
  };
  return (
    <div class={p.error ? 'field bad' : 'field'}>
      <label for={id}>
        {p.label}
        {p.optional && <span class="muted"> ({uiWords(p.locale).optional})</span>}
      </label>
      {p.hint && (
        <p class="hint" id={`${id}-h`}>
          {p.hint}
        </p>
      )}
      {p.rows ? (
        <textarea {...common} rows={p.rows}>
          {p.value ?? ''}
        </textarea>
      ) : (
        <input {...common} type={(p.type ?? 'text') as 'text'} value={p.value ?? ''} step={p.step} min={p.min} />
      )}
      <FieldError id={`${id}-e`} error={p.error} locale={p.locale} />
    </div>
  );
};

/** The sentence under a field that needs attention. */
export const FieldError = ({ id, error, locale }: { id: string; error?: Bilingual | undefined; locale: Locale }) =>
  error ? (
    <p class="error" id={id}>
      <Icon name="circle-alert" />
      <span>{error[locale]}</span>
    </p>
  ) : null;

export type Choice = { value: string; label: string; hint?: string | undefined; checked?: boolean };

/** A group of radio buttons or check boxes as cards; names its error with the group. */
export const Choices = (p: {
  name: string;
  legend: string;
  locale: Locale;
  kind: 'radio' | 'checkbox';
  choices: Choice[];
  hint?: string;
  error?: Bilingual | undefined;
  columns?: 2 | 3;
}) => (
  <fieldset class="fs" id={`f-${p.name}`} aria-describedby={p.error ? `f-${p.name}-e` : undefined}>
    <legend>{p.legend}</legend>
    {p.hint && <p class="muted">{p.hint}</p>}
    <div class={p.columns === 3 ? 'opts three' : 'opts'}>
      {p.choices.map((c) => (
        <label class="opt" key={c.value}>
          <input type={p.kind} name={p.name} value={c.value} checked={c.checked} />
          <span>
            <b>{c.label}</b>
            {c.hint && <small>{c.hint}</small>}
          </span>
        </label>
      ))}
    </div>
    <FieldError id={`f-${p.name}-e`} error={p.error} locale={p.locale} />
  </fieldset>
);

/** A labelled list to choose one from. */
export const Select = (p: {
  name: string;
  label: string;
  locale: Locale;
  options: { value: string; label: string }[];
  value?: string | null;
  hint?: string;
  error?: Bilingual | undefined;
  required?: boolean;
}) => {
  const id = `f-${p.name}`;
  return (
    <div class={p.error ? 'field bad' : 'field'}>
      <label for={id}>{p.label}</label>
      {p.hint && (
        <p class="hint" id={`${id}-h`}>
          {p.hint}
        </p>
      )}
      <select
        id={id}
        name={p.name}
        class="input"
        required={p.required}
        aria-describedby={p.hint ? `${id}-h` : p.error ? `${id}-e` : undefined}
        aria-invalid={p.error ? 'true' : undefined}
      >
        {p.options.map((o) => (
          <option value={o.value} selected={o.value === (p.value ?? '')} key={o.value}>
            {o.label}
          </option>
        ))}
      </select>
      <FieldError id={`${id}-e`} error={p.error} locale={p.locale} />
    </div>
  );
};

/** A labelled file field. */
export const FileField = (p: {
  name: string;
  label: string;
  locale: Locale;
  accept?: string;
  multiple?: boolean;
  hint?: string;
  error?: Bilingual | undefined;
}) => {
  const id = `f-${p.name}`;
  return (
    <div class={p.error ? 'field bad' : 'field'}>
      <label for={id}>{p.label}</label>
      {p.hint && (
        <p class="hint" id={`${id}-h`}>
          {p.hint}
        </p>
      )}
      <input
        class="input file"
        type="file"
        id={id}
        name={p.name}
        accept={p.accept}
        multiple={p.multiple}
        aria-describedby={p.hint ? `${id}-h` : undefined}
      />
      <FieldError id={`${id}-e`} error={p.error} locale={p.locale} />
    </div>
  );
};

/** Lists what needs attention on top of a form, each entry leading to its field. */
export const ErrorSummary = ({
  errors,
  message,
  locale,
}: {
  errors: FieldErrors;
  message?: Bilingual | undefined;
  locale: Locale;
}) => {
  const entries = Object.entries(errors);
  if (entries.length === 0 && !message) return null;
  return (
    <div class="flash bad" role="alert">
      <Icon name="circle-alert" />
      <div>
        <p class="strong">{message?.[locale] ?? uiWords(locale).errorsTitle}</p>
        {entries.length > 0 && (
          <ul class="error-list">
            {entries.map(([name, say]) => (
              <li key={name}>
                <a href={`#f-${name}`}>{say[locale]}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

/** A trap for programs that fill in every field; people never see it. A filled one means a machine wrote the form. */
export const Honeypot = ({ name, label }: { name: string; label: string }) => (
  <div class="trap" aria-hidden="true">
    <label>
      {label}
      <input type="text" name={name} tabindex={-1} autocomplete="off" value="" />
    </label>
  </div>
);

/** A bar at the end of a form: the primary button first, then a remark. */
export const SaveBar = ({ children }: { children: ComponentChildren }) => <div class="savebar">{children}</div>;
