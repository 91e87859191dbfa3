import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate } from '../../../kernel/time.ts';
import type { Agency } from '../../../people/index.ts';
import {
  Chip,
  CsrfField,
  EmptyState,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  SaveBar,
  Select,
} from '../../../ui/index.ts';
import { issueWords } from '../../issue-words.ts';
import { ISSUE_STATES, type Issue, type IssueState } from '../../narrative/types.ts';
import type { Staff } from '../../queries/staff.ts';
import { AgencyField } from './event-form-page.tsx';

export type IssueValues = Record<'agencyId' | 'title' | 'description' | 'state' | 'ownerId', string>;

const LOOKS = { open: 'bad', watch: 'wait', closed: 'plain' } as const;

/** The state of an issue in a word. */
export const IssueChip = ({ state, locale }: { state: IssueState; locale: Locale }) => (
  <Chip kind={LOOKS[state]} icon={state === 'open' ? 'circle-dot' : state === 'watch' ? 'eye' : 'circle-check'}>
    {issueWords(locale)[state]}
  </Chip>
);

type FieldsProps = { values: IssueValues; staff: Staff[]; locale: Locale; errors: FieldErrors };

/** The fields of an issue. */
export function IssueFields({ values, staff, locale, errors }: FieldsProps): VNode {
  const w = issueWords(locale);
  return (
    <>
      <ErrorSummary errors={errors} locale={locale} />
      <Field
        name="title"
        label={w.name}
        locale={locale}
        value={values.title}
        error={errors.title}
        maxLength={160}
        required
      />
      <Field
        name="description"
        label={w.description}
        locale={locale}
        value={values.description}
        error={errors.description}
        rows={4}
        maxLength={4000}
      />
      <Select
        name="state"
        label={w.state}
        locale={locale}
        value={values.state}
        options={ISSUE_STATES.map((one) => ({ value: one, label: w[one] }))}
      />
      <Select
        name="ownerId"
        label={w.owner}
        locale={locale}
        value={values.ownerId}
        options={[{ value: '', label: w.nobody }, ...staff.map((one) => ({ value: one.id, label: one.name }))]}
      />
    </>
  );
}

type Props = {
  room: RoomShell;
  issues: Issue[];
  /** The agencies whose issues this person keeps. */
  agencies: Agency[];
  staff: Staff[];
  values: IssueValues;
  errors?: FieldErrors | undefined;
};

/** All issues, open ones first, and the form of a new one. */
export function IssueListPage({ room, issues, agencies, staff, values, errors }: Props): VNode {
  const { locale } = room;
  const w = issueWords(locale);
  return (
    <RoomPage room={room} title={w.title} meta={w.intro}>
      {issues.length === 0 && (
        <EmptyState icon="messages-square" title={w.empty}>
          {w.emptyText}
        </EmptyState>
      )}
      <ul class="links">
        {issues.map((one) => (
          <li key={one.id}>
            <a class="strong" href={`/ruang/isu/${one.id}`}>
              {one.title}
            </a>{' '}
            <IssueChip state={one.state} locale={locale} />
            <small>{formatDate(one.changedAt, locale)}</small>
          </li>
        ))}
      </ul>
      {agencies.length > 0 && (
        <section aria-labelledby="h-baru" class="mt6">
          <h2 id="h-baru">{w.newIssue}</h2>
          <form method="post" action="/ruang/isu" class="brief-form">
            <CsrfField token={room.csrf} />
            <AgencyField agencies={agencies} value={values.agencyId} locale={locale} />
            <IssueFields values={values} staff={staff} locale={locale} errors={errors ?? {}} />
            <SaveBar>
              <button type="submit" class="btn primary">
                {w.save}
              </button>
            </SaveBar>
          </form>
        </section>
      )}
    </RoomPage>
  );
}
