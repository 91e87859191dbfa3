import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Agency } from '../../../people/index.ts';
import {
  Cover,
  CsrfField,
  EmptyState,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  Select,
} from '../../../ui/index.ts';
import type { Topic } from '../../types.ts';
import { topicWords } from '../../words.ts';

/** What stands in a topic's form; `slug` is empty for a new one. */
export type TopicValues = {
  slug: string;
  nameId: string;
  nameEn: string;
  description: string;
  palette: string;
  agencyId: string;
};

type Props = {
  room: RoomShell;
  topics: Topic[];
  /** The agencies whose topics this person keeps. */
  agencies: Agency[];
  typed?: TopicValues | undefined;
  errors?: FieldErrors | undefined;
};

/** All topics, each with its form, and a form for a new one. */
export function TopicsPage({ room, topics, agencies, typed, errors }: Props): VNode {
  const w = topicWords(room.locale);
  const mine = new Set(agencies.map((agency) => agency.id));
  const blank = { slug: '', nameId: '', nameEn: '', description: '', palette: '1', agencyId: agencies[0]?.id ?? '' };
  const valuesOf = (topic: Topic): TopicValues =>
    typed?.slug === topic.slug ? typed : { ...topic, palette: String(topic.palette) };
  return (
    <RoomPage room={room} title={w.title} meta={w.intro}>
      {topics.length === 0 && (
        <EmptyState icon="files" title={w.empty}>
          {w.emptyText}
        </EmptyState>
      )}
      <ul class="topic-list">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <div class="pic">
              <Cover itemKey={topic.slug} palette={topic.palette} />
            </div>
            <div class="grow">
              <p class="strong">{room.locale === 'en' ? topic.nameEn : topic.nameId}</p>
              <p class="muted">{topic.description}</p>
              {mine.has(topic.agencyId) && (
                <details class="more-fields" open={typed?.slug === topic.slug && errors !== undefined}>
                  <summary>
                    {w.change}
                    <span class="sr"> {topic.nameId}</span>
                  </summary>
                  <TopicForm
                    room={room}
                    agencies={agencies}
                    values={valuesOf(topic)}
                    errors={typed?.slug === topic.slug ? errors : undefined}
                  />
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
      <section aria-labelledby="tambah" class="brief-form mt6">
        <h2 id="tambah">{w.add}</h2>
        <TopicForm
          room={room}
          agencies={agencies}
          values={typed?.slug === '' ? typed : blank}
          errors={typed?.slug === '' ? errors : undefined}
        />
      </section>
    </RoomPage>
  );
}

const PALETTES = ['nila', 'mengkudu', 'soga', 'daun'] as const;

type FormProps = { room: RoomShell; agencies: Agency[]; values: TopicValues; errors: FieldErrors | undefined };

function TopicForm({ room, agencies, values, errors = {} }: FormProps): VNode {
  const { locale } = room;
  const w = topicWords(locale);
  // Field names end in the slug, so that labels of several forms on one page stay apart; the handler takes the ending off.
  const name = (field: string) => (values.slug ? `${field}.${values.slug}` : field);
  const named = (agency: Agency) => (locale === 'en' ? agency.nameEn : agency.name);
  return (
    <form method="post" action="/ruang/topik">
      <CsrfField token={room.csrf} />
      <input type="hidden" name="slug" value={values.slug} />
      <ErrorSummary
        locale={locale}
        errors={Object.fromEntries(Object.entries(errors).map(([field, say]) => [name(field), say]))}
      />
      <Field
        name={name('nameId')}
        label={w.nameId}
        locale={locale}
        value={values.nameId}
        error={errors.nameId}
        maxLength={60}
        required
      />
      <Field
        name={name('nameEn')}
        label={w.nameEn}
        locale={locale}
        value={values.nameEn}
        error={errors.nameEn}
        maxLength={60}
        required
      />
      <Field
        name={name('description')}
        label={w.description}
        locale={locale}
        value={values.description}
        error={errors.description}
        maxLength={240}
        rows={2}
        required
      />
      <Select
        name={name('palette')}
        label={w.palette}
        locale={locale}
        value={values.palette}
        options={PALETTES.map((colour, i) => ({ value: String(i + 1), label: w[colour] }))}
      />
      {values.slug === '' && agencies.length > 1 ? (
        <Select
          name={name('agencyId')}
          label={w.agency}
          locale={locale}
          value={values.agencyId}
          options={agencies.map((agency) => ({ value: agency.id, label: named(agency) }))}
        />
      ) : (
        <input type="hidden" name={name('agencyId')} value={values.agencyId} />
      )}
      <button type="submit" class="btn sm primary mt3">
        {w.save}
      </button>
    </form>
  );
}
