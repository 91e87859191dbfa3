import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Choices, Field, FileField, Select } from '../../../ui/index.ts';
import { editorWords } from '../../editor-words.ts';
import type { SourceNotes } from '../../material/take-in.ts';
import { SOURCE_CLASSES } from '../../types.ts';
import { classNotes, classWords, materialWords } from '../material-words.ts';
import { ACCEPT, LANGUAGES } from '../source-kinds.ts';

type Props = {
  locale: Locale;
  pasted?: string;
  address?: string;
  pasteRows?: number;
  /** False where the form has a language of its own; then it is guessed. */
  language?: boolean;
};

/** The ways in which material comes: files, an address, pasted text; and what is said of it. */
export function MaterialFields({ locale, pasted = '', address = '', pasteRows = 4, language = true }: Props): VNode {
  const m = materialWords(locale);
  return (
    <>
      <FileField name="files[]" label={m.files} locale={locale} accept={ACCEPT} multiple />
      <Field name="paste" label={editorWords(locale).paste} locale={locale} rows={pasteRows} value={pasted} />
      <details class="more-fields" open={address !== ''}>
        <summary>{`${m.address}, ${m.caption.toLowerCase()}, ${m.about.toLowerCase()}`}</summary>
        <Field
          name="address"
          label={m.address}
          hint={m.addressHint}
          locale={locale}
          type="url"
          value={address}
          optional
        />
        <Field
          name="caption"
          label={m.caption}
          hint={m.captionHint}
          locale={locale}
          rows={2}
          maxLength={2000}
          optional
        />
        <NoteFields locale={locale} notes={{}} fresh language={language} />
      </details>
    </>
  );
}

type NoteProps = { locale: Locale; notes: SourceNotes; fresh?: boolean; language?: boolean };

/** Who gave material, what may be done with it, and its language; for new material the language is guessed unless told. */
export function NoteFields({ locale, notes, fresh, language = true }: NoteProps): VNode {
  const m = materialWords(locale);
  const known = LANGUAGES.some((one) => one.code === notes.language);
  const others = !known && notes.language ? [{ value: notes.language, label: notes.language }] : [];
  return (
    <div class="src-about">
      <Field
        name="givenBy"
        label={m.givenBy}
        hint={m.givenByHint}
        locale={locale}
        value={notes.givenBy ?? ''}
        maxLength={120}
        optional
      />
      <Choices
        kind="radio"
        name="class"
        legend={m.class}
        locale={locale}
        choices={SOURCE_CLASSES.map((one) => ({
          value: one,
          label: classWords(locale)[one],
          hint: classNotes(locale)[one],
          checked: one === (notes.class ?? 'internal'),
        }))}
      />
      {language && (
        <Select
          name="language"
          label={m.language}
          locale={locale}
          value={notes.language ?? ''}
          options={[
            { value: '', label: fresh ? m.guess : m.languageUnknown },
            ...LANGUAGES.map(({ code, name }) => ({ value: code, label: name })),
            ...others,
          ]}
        />
      )}
    </div>
  );
}
