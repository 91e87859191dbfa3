import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { jakartaClock, jakartaDay } from '../../../kernel/time.ts';
import { Button, CsrfField, Field } from '../../../ui/index.ts';
import { words } from '../../words.ts';
import { releaseWords } from '../release-words.ts';
import type { Typed } from './release-form.tsx';
import { nextHour } from './release-times.ts';

type Props = {
  orderId: string;
  csrf: string;
  locale: Locale;
  now: Date;
  typed: Typed | null;
  fields: Record<string, Bilingual>;
};

/** What happens with a late release: three buttons, one reason. Enter in a field means "postpone", which can be changed again. */
export const LateDecision = ({ orderId, csrf, locale, now, typed, fields }: Props) => {
  const w = releaseWords(locale);
  const start = nextHour(now);
  return (
    <form class="when-form" method="post" action={`/ruang/rilis/${orderId}/putuskan`}>
      <CsrfField token={csrf} />
      <Field
        name="reason"
        label={w.reason}
        hint={w.reasonHint}
        locale={locale}
        rows={2}
        required
        value={typed?.reason}
        error={fields.reason}
        maxLength={500}
      />
      <div class="pair">
        <Field
          name="day"
          type="date"
          label={words(locale).day}
          locale={locale}
          value={typed?.day || jakartaDay(start)}
          min={jakartaDay(now)}
          error={fields.day}
        />
        <Field
          name="time"
          type="time"
          step="1"
          label={words(locale).time}
          locale={locale}
          value={typed?.time || jakartaClock(start)}
          error={fields.time}
        />
      </div>
      <Button look="line" block icon="clock" name="decision" value="later">
        {w.postpone}
      </Button>
      <Button look="primary" block icon="send" name="decision" value="now">
        {w.releaseNow}
      </Button>
      <Button look="danger" block icon="circle-x" name="decision" value="cancelled">
        {w.callOff}
      </Button>
    </form>
  );
};
