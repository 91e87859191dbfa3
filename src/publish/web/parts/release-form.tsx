import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { jakartaClock, jakartaDay } from '../../../kernel/time.ts';
import { Button, CsrfField, Field, Select } from '../../../ui/index.ts';
import type { Priority } from '../../published.ts';
import { words } from '../../words.ts';
import { releaseWords } from '../release-words.ts';
import { nextHour } from './release-times.ts';

export type Typed = {
  day: string;
  time: string;
  note?: string;
  because?: string;
  wrong?: string;
  right?: string;
  major?: string | undefined;
  priority?: string;
  reason?: string;
  channel?: string;
  url?: string;
};

type Props = {
  action: string;
  csrf: string;
  locale: Locale;
  now: Date;
  /** The moment that is set already, when this form changes it. */
  held: Date | null;
  /** Whether the edition is out, so that a correction note belongs to the new version. */
  correction: boolean;
  priority: Priority;
  typed: Typed | null;
  fields: Record<string, Bilingual>;
};

/** When a package comes out: at a moment to the second, or now. Pressing Enter in a field never means "now". */
export const ReleaseForm = (p: Props) => {
  const w = words(p.locale);
  const more = releaseWords(p.locale);
  const start = p.held ?? nextHour(p.now);
  return (
    <form class="when-form" method="post" action={p.action}>
      <CsrfField token={p.csrf} />
      {p.correction && <CorrectionFields {...p} />}
      <div class="pair">
        <Field
          name="day"
          type="date"
          label={w.day}
          locale={p.locale}
          value={p.typed?.day || jakartaDay(start)}
          min={jakartaDay(p.now)}
          error={p.fields.day}
        />
        <Field
          name="time"
          type="time"
          step="1"
          label={w.time}
          locale={p.locale}
          value={p.typed?.time || jakartaClock(start)}
          error={p.fields.time}
        />
      </div>
      <p class="small muted mt2">{w.timeHint}</p>
      <Select
        name="priority"
        label={more.priority}
        locale={p.locale}
        value={p.typed?.priority ?? String(p.priority)}
        options={[
          { value: '1', label: more.urgent },
          { value: '2', label: more.normal },
          { value: '3', label: more.low },
        ]}
        error={p.fields.priority}
      />
      <Button look="primary" block icon="clock" name="when" value="at">
        {w.schedule}
      </Button>
      <p class="or">{w.or}</p>
      <Button look="line" block icon="send" name="when" value="now">
        {w.now}
      </Button>
    </form>
  );
};

const CorrectionFields = ({ locale, typed, fields }: Props) => {
  const w = words(locale);
  return (
    <fieldset>
      <legend class="strong">{w.correctionTitle}</legend>
      <p class="small ink2">{w.correctionLead}</p>
      <Field
        name="note"
        label={w.note}
        hint={w.noteHint}
        locale={locale}
        rows={2}
        required
        value={typed?.note}
        error={fields.note}
        maxLength={1000}
      />
      <Field name="wrong" label={w.wrong} locale={locale} value={typed?.wrong} maxLength={1000} />
      <Field name="right" label={w.right} locale={locale} value={typed?.right} maxLength={1000} />
      <Field
        name="because"
        label={w.correctionReason}
        hint={w.correctionReasonHint}
        locale={locale}
        rows={2}
        required
        value={typed?.because}
        maxLength={1000}
      />
      <label class="tick-box">
        <input type="checkbox" name="major" value="1" checked={typed?.major !== undefined} />
        <span>{w.major}</span>
      </label>
    </fieldset>
  );
};
