import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Agency, Unit } from '../../../people/index.ts';
import {
  ButtonLink,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  SaveBar,
  Select,
} from '../../../ui/index.ts';
import { observances } from '../../calendar/observances.ts';
import type { PlanEvent, Planned } from '../../calendar/types.ts';
import { eventWords, typeWords } from '../../event-words.ts';
import type { Issue } from '../../narrative/types.ts';
import type { Staff } from '../../queries/staff.ts';
import { ITEM_TYPES } from '../../types.ts';
import type { DraftMark } from '../ports.ts';
import { AgencyField } from './event-form-page.tsx';

/** What stands in the form of a planned item. */
export type PlannedValues = Record<
  | 'agencyId'
  | 'unitId'
  | 'title'
  | 'type'
  | 'day'
  | 'time'
  | 'dueDay'
  | 'dueTime'
  | 'assigneeId'
  | 'briefId'
  | 'eventId'
  | 'issueId'
  | 'observance',
  string
>;

type Props = {
  room: RoomShell;
  /** Null for a new one. */
  planned: Planned | null;
  values: PlannedValues;
  agencies: Agency[];
  units: Unit[];
  staff: Staff[];
  drafts: DraftMark[];
  events: PlanEvent[];
  issues: Issue[];
  errors?: FieldErrors | undefined;
  mayKeep: boolean;
};

/** Something that the office means to bring out: when, by whom, for what; and the text, once there is one. */
export function PlannedPage(p: Props): VNode {
  const { room, planned, values, errors = {} } = p;
  const { locale } = room;
  const w = eventWords(locale);
  const kinds = typeWords(locale);
  const path = planned ? `/ruang/kalender/rencana/${planned.id}` : '/ruang/kalender/rencana/baru';
  const draft = p.drafts.find((one) => one.briefId === planned?.briefId);
  const common = { locale };
  return (
    <RoomPage
      room={room}
      title={planned?.title ?? w.newPlan}
      actions={
        <>
          <ButtonLink href={`/ruang/kalender?hari=${values.day}`} look="plain" small>
            {w.back}
          </ButtonLink>
          {draft && (
            <ButtonLink href={draft.href} icon="file-pen" small>
              {w.openDraft}
            </ButtonLink>
          )}
          {planned && !planned.briefId && p.mayKeep && (
            <ButtonLink href="/ruang/naskah/baru" icon="pencil" small>
              {w.write}
            </ButtonLink>
          )}
        </>
      }
    >
      <form method="post" action={path} class="brief-form">
        <CsrfField token={room.csrf} />
        <ErrorSummary errors={errors} locale={locale} />
        {planned ? null : <AgencyField agencies={p.agencies} value={values.agencyId} locale={locale} />}
        <Field
          {...common}
          name="title"
          label={w.planName}
          value={values.title}
          error={errors.title}
          maxLength={160}
          required
        />
        <Select
          {...common}
          name="type"
          label={w.type}
          value={values.type}
          error={errors.type}
          options={ITEM_TYPES.map((one) => ({ value: one, label: kinds[one] }))}
        />
        <Field {...common} name="day" type="date" label={w.planDay} value={values.day} error={errors.day} required />
        <Field
          {...common}
          name="time"
          type="time"
          label={w.planTime}
          value={values.time}
          error={errors.time}
          required
        />
        <Field
          {...common}
          name="dueDay"
          type="date"
          label={w.dueDay}
          value={values.dueDay}
          error={errors.dueDay}
          optional
        />
        <Field
          {...common}
          name="dueTime"
          type="time"
          label={w.dueTime}
          value={values.dueTime}
          error={errors.dueTime}
          optional
        />
        <Select
          {...common}
          name="assigneeId"
          label={w.who}
          value={values.assigneeId}
          error={errors.assigneeId}
          options={[{ value: '', label: w.nobody }, ...p.staff.map((one) => ({ value: one.id, label: one.name }))]}
        />
        <Select
          {...common}
          name="unitId"
          label={w.unit}
          value={values.unitId}
          error={errors.unitId}
          options={[
            { value: '', label: w.noUnit },
            ...p.units.map((one) => ({ value: one.id, label: locale === 'en' ? one.nameEn : one.name })),
          ]}
        />
        <Select
          {...common}
          name="issueId"
          label={w.issue}
          hint={w.linkHow}
          value={values.issueId}
          error={errors.issueId}
          options={[{ value: '', label: w.noIssue }, ...p.issues.map((one) => ({ value: one.id, label: one.title }))]}
        />
        <Select
          {...common}
          name="briefId"
          label={w.draft}
          value={values.briefId}
          error={errors.briefId}
          options={[
            { value: '', label: w.noDraft },
            ...p.drafts.map((one) => ({ value: one.briefId, label: one.title })),
          ]}
        />
        <Select
          {...common}
          name="eventId"
          label={w.event}
          value={values.eventId}
          error={errors.eventId}
          options={[{ value: '', label: w.noEvent }, ...p.events.map((one) => ({ value: one.id, label: one.title }))]}
        />
        <Select
          {...common}
          name="observance"
          label={w.observance}
          value={values.observance}
          error={errors.observance}
          options={[
            { value: '', label: w.noObservance },
            ...observances().map((one) => ({ value: one.key, label: one[locale] })),
          ]}
        />
        {p.mayKeep && (
          <SaveBar>
            <button type="submit" class="btn primary">
              {w.savePlan}
            </button>
          </SaveBar>
        )}
      </form>
      {planned && p.mayKeep && (
        <form method="post" action={`${path}/hapus`} class="mt6">
          <CsrfField token={room.csrf} />
          <p class="muted">{w.dropHow}</p>
          <button type="submit" class="btn danger mt2">
            {w.drop}
          </button>
        </form>
      )}
    </RoomPage>
  );
}
