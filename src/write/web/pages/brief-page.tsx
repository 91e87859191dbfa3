import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Agency, Unit } from '../../../people/index.ts';
import { ITEM_TYPES, type Topic } from '../../../plan/index.ts';
import {
  ButtonLink,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  Icon,
  RoomPage,
  SaveBar,
  Select,
} from '../../../ui/index.ts';
import { typePurposes, typeWords, writeWords } from '../../words.ts';
import { briefWords } from '../brief-words.ts';
import { MaterialFields } from '../parts/material-fields.tsx';

/** What stands in the form. */
export type BriefValues = {
  agencyId: string;
  unitId: string;
  type: string;
  language: string;
  angle: string;
  audience: string;
  topicSlugs: string[];
  place: string;
  contact: string;
};

type Props = {
  room: RoomShell;
  values: BriefValues;
  agencies: Agency[];
  units: Unit[];
  topics: Topic[];
  mayKeepTopics: boolean;
  errors?: FieldErrors;
  /** Null when an existing brief is changed: its material is kept in the editor. */
  material: { problems: Bilingual[]; kept: { name: string; token: string }[]; pasted: string; address: string } | null;
  action: string;
  back: string;
};

/** The brief: one sentence, the material, and whatever else should be said; everything on one screen. */
export function BriefPage(props: Props): VNode {
  const { room, values, errors = {}, material } = props;
  const { locale } = room;
  const w = briefWords(locale);
  const problems = material?.problems ?? [];
  return (
    <RoomPage
      room={room}
      title={material ? w.title : w.editTitle}
      meta={material ? w.intro : undefined}
      actions={
        <ButtonLink small href={props.back}>
          {material ? writeWords(locale).items : writeWords(locale).backToEditor}
        </ButtonLink>
      }
    >
      <form method="post" action={props.action} enctype="multipart/form-data" class="brief-form">
        <CsrfField token={room.csrf} />
        <ErrorSummary errors={errors} locale={locale} />
        {problems.length > 0 && (
          <div class="flash bad" role="alert">
            <Icon name="circle-alert" />
            <div>
              <p class="strong">{w.problems}</p>
              <ul class="error-list">
                {problems.map((problem) => (
                  <li key={problem.id}>{problem[locale]}</li>
                ))}
              </ul>
              <p>{w.problemsNote}</p>
            </div>
          </div>
        )}
        <Choices
          kind="radio"
          columns={3}
          name="type"
          legend={w.type}
          locale={locale}
          error={errors.type}
          choices={ITEM_TYPES.map((type) => ({
            value: type,
            label: typeWords(locale)[type],
            hint: typePurposes(locale)[type],
            checked: values.type === type,
          }))}
        />
        <Field
          name="angle"
          label={w.angle}
          hint={w.angleHint}
          locale={locale}
          rows={2}
          value={values.angle}
          error={errors.angle}
          required
          maxLength={300}
        />
        {material && <Material {...material} {...props} />}
        <Speaker {...props} />
        <Topics {...props} />
        <More {...props} />
        <SaveBar>
          {material ? (
            <>
              <button type="submit" name="next" value="draft" class="btn primary">
                <Icon name="sparkles" />
                {w.openAndDraft}
              </button>
              <button type="submit" name="next" value="open" class="btn line">
                {w.open}
              </button>
            </>
          ) : (
            <>
              <button type="submit" class="btn primary">
                {w.save}
              </button>
              <span class="muted">{w.saveNote}</span>
            </>
          )}
        </SaveBar>
      </form>
    </RoomPage>
  );
}

function Material({ room, kept, pasted, address }: Props & NonNullable<Props['material']>): VNode {
  const { locale } = room;
  const w = briefWords(locale);
  return (
    <fieldset class="fs">
      <legend>{w.material}</legend>
      {kept.length > 0 && (
        <ul class="kept" aria-label={w.kept}>
          {kept.map((file) => (
            <li key={file.token}>
              <label>
                <input type="checkbox" name="kept[]" value={file.token} checked />
                <Icon name="file-text" />
                {file.name}
              </label>
            </li>
          ))}
        </ul>
      )}
      <MaterialFields locale={locale} pasted={pasted} address={address} pasteRows={8} language={false} />
    </fieldset>
  );
}

function Speaker({ room, values, agencies, units, errors = {}, material }: Props): VNode {
  const { locale } = room;
  const w = briefWords(locale);
  const named = (one: { name: string; nameEn: string }) => (locale === 'en' ? one.nameEn : one.name);
  const own = units.filter((unit) => agencies.length > 1 || unit.agencyId === values.agencyId);
  return (
    <>
      {material && agencies.length > 1 ? (
        <Select
          name="agencyId"
          label={w.agency}
          locale={locale}
          value={values.agencyId}
          error={errors.agencyId}
          options={agencies.map((agency) => ({ value: agency.id, label: named(agency) }))}
        />
      ) : (
        <input type="hidden" name="agencyId" value={values.agencyId} />
      )}
      <Select
        name="unitId"
        label={w.unit}
        locale={locale}
        value={values.unitId}
        error={errors.unitId}
        options={[{ value: '', label: w.noUnit }, ...own.map((unit) => ({ value: unit.id, label: named(unit) }))]}
      />
    </>
  );
}

function Topics({ room, values, topics, mayKeepTopics, errors = {} }: Props): VNode {
  const { locale } = room;
  const w = briefWords(locale);
  if (topics.length === 0) {
    return (
      <p class="muted mt4">
        {w.noTopics} {mayKeepTopics && <a href="/ruang/topik">{w.manageTopics}</a>}
      </p>
    );
  }
  return (
    <>
      <Choices
        kind="checkbox"
        columns={3}
        name="topicSlugs[]"
        legend={w.topics}
        hint={w.topicsHint}
        locale={locale}
        error={errors.topicSlugs}
        choices={topics.map((topic) => ({
          value: topic.slug,
          label: locale === 'en' ? topic.nameEn : topic.nameId,
          checked: values.topicSlugs.includes(topic.slug),
        }))}
      />
      {mayKeepTopics && (
        <p class="small">
          <a href="/ruang/topik">{w.manageTopics}</a>
        </p>
      )}
    </>
  );
}

function More({ room, values, errors = {}, material }: Props): VNode {
  const { locale } = room;
  const w = briefWords(locale);
  const open =
    !material ||
    Boolean(errors.audience || errors.place || errors.contact || values.audience || values.place || values.contact);
  return (
    <details class="more-fields" open={open}>
      <summary>{w.details}</summary>
      <Field
        name="audience"
        label={w.audience}
        hint={w.audienceHint}
        locale={locale}
        value={values.audience}
        error={errors.audience}
        maxLength={600}
        optional
      />
      <Field
        name="place"
        label={w.place}
        hint={w.placeHint}
        locale={locale}
        value={values.place}
        error={errors.place}
        maxLength={80}
        optional
      />
      <Field
        name="contact"
        label={w.contact}
        locale={locale}
        value={values.contact}
        error={errors.contact}
        maxLength={300}
        optional
      />
      {material && (
        <Select
          name="language"
          label={w.language}
          locale={locale}
          value={values.language}
          options={[
            { value: 'id', label: w.indonesian },
            { value: 'en', label: w.english },
          ]}
        />
      )}
    </details>
  );
}
