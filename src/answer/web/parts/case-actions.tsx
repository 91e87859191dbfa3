import type { ComponentChildren, VNode } from 'preact';
import { Button, Field, Select } from '../../../ui/index.ts';
import { CLOSE_REASONS, hasEnded, KINDS } from '../../case-types.ts';
import { closingWord, kindWord } from '../../words.ts';
import type { CasePageProps } from '../case-props.ts';
import { MOST_TEXT } from '../fields.ts';
import { type FormName, roomWords } from '../room-words.ts';
import { CaseForm, refusedIn } from './case-form.tsx';
import { DueCard } from './due.tsx';

/** Due date, who handles it, and every other action that this person may take now. */
export function CaseActions(p: CasePageProps): VNode {
  const { view, rights } = p;
  const w = roomWords(p.room.locale);
  const extendable = mayExtend(p);
  return (
    <div class="stack">
      {view.clock && <DueCard clock={view.clock} today={p.today} locale={p.room.locale} id="tenggat" at="newsroom" />}
      {rights.assign && <AssignForm {...p} />}
      {(rights.handle || rights.reopen) && (
        <section class="sug" aria-labelledby="tindakan-lain">
          <h3 id="tindakan-lain">{w.moreActions}</h3>
          {rights.handle && !hasEnded(view.state) && <AskForm {...p} />}
          {rights.handle && <NoteForm {...p} />}
          {extendable && <ExtendForm {...p} />}
          {rights.handle && <ReclassForm {...p} />}
          {rights.reopen && <ReopenForm {...p} />}
          {rights.handle && <CloseForm {...p} />}
        </section>
      )}
    </div>
  );
}

/** The one extension that the rule knows, while the clock runs and it was not used. */
function mayExtend({ view, rights }: CasePageProps): boolean {
  const { clock } = view;
  return (
    rights.handle && clock !== null && !clock.stoppedAt && clock.rule.extensionDays > 0 && clock.extendedDays === 0
  );
}

const AssignForm = (p: CasePageProps) => {
  const { locale } = p.room;
  const w = roomWords(locale);
  const { values, errors } = refusedIn(p, 'assign');
  return (
    <CaseForm page={p} name="assign" class="sug">
      <h3>{w.assignTitle}</h3>
      <Select
        name="unitId"
        label={w.unit}
        locale={locale}
        required
        value={values.unitId ?? p.view.unitId}
        options={[{ value: '', label: w.chooseUnit }, ...[...p.unitNames].map(([value, label]) => ({ value, label }))]}
        error={errors.unitId}
      />
      <Select
        name="assigneeId"
        label={w.officer}
        locale={locale}
        value={values.assigneeId ?? p.view.assigneeId}
        options={[{ value: '', label: w.noOfficer }, ...p.officers.map((o) => ({ value: o.id, label: o.name }))]}
        error={errors.assigneeId}
      />
      <p class="mt3">
        <Button look="soft" small icon="arrow-right">
          {w.assign}
        </Button>
      </p>
    </CaseForm>
  );
};

/** One folded action; open when its form was refused. */
const Fold = (p: { page: CasePageProps; name: FormName; title: string; children: ComponentChildren }) => (
  <details class="fold" open={refusedIn(p.page, p.name).refused}>
    <summary>{p.title}</summary>
    <CaseForm page={p.page} name={p.name} class="case-fold-form">
      {p.children}
    </CaseForm>
  </details>
);

type Text = { name: string; label: string; hint: string; button: string; look?: 'soft' | 'danger' };

const TextPart = ({ page, form, text }: { page: CasePageProps; form: FormName; text: Text }) => {
  const { values, errors } = refusedIn(page, form);
  return (
    <>
      <Field
        name={text.name}
        label={text.label}
        hint={text.hint}
        locale={page.room.locale}
        rows={3}
        required
        maxLength={MOST_TEXT}
        value={values[text.name]}
        error={errors[text.name]}
      />
      <p class="mt3">
        <Button look={text.look ?? 'soft'} small>
          {text.button}
        </Button>
      </p>
    </>
  );
};

const AskForm = (p: CasePageProps) => {
  const w = roomWords(p.room.locale);
  const text = { name: 'pertanyaan', label: w.question, hint: w.questionHint, button: w.ask };
  return (
    <Fold page={p} name="ask" title={w.askTitle}>
      <TextPart page={p} form="ask" text={text} />
    </Fold>
  );
};

const NoteForm = (p: CasePageProps) => {
  const w = roomWords(p.room.locale);
  const text = { name: 'catatan', label: w.note, hint: w.noteHint, button: w.saveNote };
  return (
    <Fold page={p} name="note" title={w.noteTitle}>
      <TextPart page={p} form="note" text={text} />
    </Fold>
  );
};

const ExtendForm = (p: CasePageProps) => {
  const w = roomWords(p.room.locale);
  const hint = w.extendHint(p.view.clock?.rule.extensionDays ?? 0);
  const text = { name: 'alasanPerpanjangan', label: w.extendReason, hint, button: w.extend };
  return (
    <Fold page={p} name="extend" title={w.extendTitle}>
      <TextPart page={p} form="extend" text={text} />
    </Fold>
  );
};

const ReopenForm = (p: CasePageProps) => {
  const w = roomWords(p.room.locale);
  const text = { name: 'alasanBuka', label: w.reopenReason, hint: w.reopenHint, button: w.reopen };
  return (
    <Fold page={p} name="reopen" title={w.reopenTitle}>
      <TextPart page={p} form="reopen" text={text} />
    </Fold>
  );
};

const ReclassForm = (p: CasePageProps) => {
  const { locale } = p.room;
  const w = roomWords(locale);
  const { values, errors } = refusedIn(p, 'reclass');
  return (
    <Fold page={p} name="reclass" title={w.reclassTitle}>
      <Select
        name="kind"
        label={w.kind}
        hint={w.reclassHint}
        locale={locale}
        required
        value={values.kind ?? p.view.kind}
        options={KINDS.map((kind) => ({ value: kind, label: kindWord(kind, locale) }))}
        error={errors.kind}
      />
      <p class="mt3">
        <Button look="soft" small>
          {w.reclass}
        </Button>
      </p>
    </Fold>
  );
};

const CloseForm = (p: CasePageProps) => {
  const { locale } = p.room;
  const w = roomWords(locale);
  const { values, errors } = refusedIn(p, 'close');
  const answered = p.view.state === 'answered';
  const reasons = CLOSE_REASONS.filter((reason) => reason !== 'answered' || answered);
  const text: Text = { name: 'kalimatPenutup', label: w.closeNote, hint: w.closeHint, button: w.close, look: 'danger' };
  return (
    <Fold page={p} name="close" title={w.closeTitle}>
      <Select
        name="alasanTutup"
        label={w.closeReason}
        locale={locale}
        required
        value={values.alasanTutup ?? (answered ? 'answered' : '')}
        options={[
          { value: '', label: w.chooseReason },
          ...reasons.map((reason) => ({ value: reason, label: closingWord(reason, locale) })),
        ]}
        error={errors.alasanTutup}
      />
      <TextPart page={p} form="close" text={text} />
    </Fold>
  );
};
