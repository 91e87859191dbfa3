import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Agency } from '../../../people/index.ts';
import {
  ButtonLink,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  SaveBar,
  Select,
} from '../../../ui/index.ts';
import type { HouseStyleForm } from '../../house-style/form.ts';
import { DATELINE_FORMS, SECOND_MENTIONS } from '../../house-style/house-style.ts';
import { houseStyleWords } from '../../house-style/words.ts';

type Props = {
  room: RoomShell;
  /** The agencies whose style this person keeps. */
  agencies: Agency[];
  values: HouseStyleForm;
  /** Words of the agency that no dictionary holds. */
  ownWords: string[];
  errors?: FieldErrors | undefined;
};

/** How an agency writes, on one page. */
export function HouseStylePage({ room, agencies, values, ownWords, errors = {} }: Props): VNode {
  const { locale } = room;
  const w = houseStyleWords(locale);
  const named = (agency: Agency) => (locale === 'en' ? agency.nameEn : agency.name);
  const text = (name: 'datelinePlace' | 'contact', label: string, hint: string) => (
    <Field
      name={name}
      label={label}
      hint={hint}
      locale={locale}
      value={values[name]}
      error={errors[name]}
      maxLength={300}
      optional
    />
  );
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={w.intro}
      actions={agencies
        .filter((agency) => agency.id !== values.agencyId)
        .map((agency) => (
          <ButtonLink key={agency.id} small href={`/ruang/gaya?instansi=${agency.id}`}>
            {named(agency)}
          </ButtonLink>
        ))}
    >
      <form method="post" action="/ruang/gaya" class="brief-form">
        <CsrfField token={room.csrf} />
        <input type="hidden" name="agencyId" value={values.agencyId} />
        <ErrorSummary errors={errors} locale={locale} />
        <p class="strong">{agencies.filter((agency) => agency.id === values.agencyId).map(named)}</p>
        <Field
          name="attributionVerbs"
          label={w.verbs}
          hint={w.verbsHint}
          locale={locale}
          rows={7}
          value={values.attributionVerbs}
          error={errors.attributionVerbs}
          required
        />
        {text('datelinePlace', w.place, w.placeHint)}
        <Select
          name="datelineForm"
          label={w.form}
          locale={locale}
          value={values.datelineForm}
          error={errors.datelineForm}
          options={DATELINE_FORMS.map((form) => ({ value: form, label: w[form] }))}
        />
        <Select
          name="secondMention"
          label={w.second}
          locale={locale}
          value={values.secondMention}
          error={errors.secondMention}
          options={SECOND_MENTIONS.map((way) => ({ value: way, label: w[way] }))}
        />
        <Field
          name="headlineWords"
          label={w.headlineWords}
          hint={w.limitHint(6, 20)}
          locale={locale}
          value={String(values.headlineWords)}
          error={errors.headlineWords}
          required
        />
        <Field
          name="headlineMost"
          label={w.headlineMost}
          hint={w.limitHint(40, 200)}
          locale={locale}
          value={String(values.headlineMost)}
          error={errors.headlineMost}
          required
        />
        <Choices
          kind="checkbox"
          name="numberWords"
          legend={w.numbers}
          locale={locale}
          choices={[{ value: 'ya', label: w.numberWords, hint: w.numberHint, checked: values.numberWords === 'ya' }]}
        />
        <Field
          name="forbidden"
          label={w.forbidden}
          hint={w.forbiddenHint}
          locale={locale}
          rows={8}
          value={values.forbidden}
          error={errors.forbidden}
          optional
        />
        <Field
          name="boilerplate"
          label={w.boilerplate}
          hint={w.boilerplateHint}
          locale={locale}
          rows={4}
          maxLength={1200}
          value={values.boilerplate}
          error={errors.boilerplate}
          optional
        />
        {text('contact', w.contact, w.contactHint)}
        <SaveBar>
          <button type="submit" class="btn primary">
            {w.save}
          </button>
        </SaveBar>
      </form>
      <OwnWords room={room} agencyId={values.agencyId} words={ownWords} />
    </RoomPage>
  );
}

/** The agency's own word list, each word with the button that takes it off. */
function OwnWords({ room, agencyId, words }: { room: RoomShell; agencyId: string; words: string[] }): VNode {
  const w = houseStyleWords(room.locale);
  return (
    <section id="kamus" class="mt6" aria-labelledby="kamus-h">
      <h2 id="kamus-h">{w.ownWords}</h2>
      <p class="muted">{words.length > 0 ? w.ownWordsHint : `${w.noOwnWords} ${w.ownWordsHint}`}</p>
      <ul class="row">
        {words.map((word) => (
          <li key={word}>
            <form method="post" action="/ruang/gaya/kata/hapus">
              <CsrfField token={room.csrf} />
              <input type="hidden" name="agencyId" value={agencyId} />
              <input type="hidden" name="word" value={word} />
              <span>{word}</span>{' '}
              <button type="submit" class="btn sm plain" aria-label={w.removeWord(word)}>
                ×
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
