import { jakartaClock, jakartaDay } from '../../../kernel/time.ts';
import { Button, Choices, CsrfField, Field } from '../../../ui/index.ts';
import type { EmbargoView } from '../../queries/embargoes.ts';
import type { EmbargoPageProps } from '../pages/embargo-page.tsx';
import { roomWords } from '../room-words.ts';

const HOUR_MS = 3_600_000;

const Moment = ({ room, now, start }: EmbargoPageProps & { start: Date }) => {
  const w = roomWords(room.locale);
  return (
    <fieldset>
      <legend class="strong">{w.when}</legend>
      <div class="pair">
        <Field
          name="day"
          type="date"
          label={w.day}
          locale={room.locale}
          value={jakartaDay(start)}
          min={jakartaDay(now)}
          required
        />
        <Field
          name="time"
          type="time"
          step="1"
          label={w.time}
          locale={room.locale}
          value={jakartaClock(start)}
          required
        />
      </div>
      <p class="small muted mt2">{w.timeHint}</p>
    </fieldset>
  );
};

/** Chooses who gets a package before its time; the first time also until when. */
export const ShareForm = (props: EmbargoPageProps) => {
  const { room, p, embargo, people, now, releaseAt } = props;
  const { locale } = room;
  const w = roomWords(locale);
  const first = embargo?.state !== 'active';
  const start =
    releaseAt && releaseAt > now ? releaseAt : new Date(Math.ceil((now.getTime() + 2 * HOUR_MS) / HOUR_MS) * HOUR_MS);
  const outlets = [...new Map(people.map((one) => [one.outletId ?? '', one.outlet])).entries()].filter(([id]) => id);
  if (people.length === 0) return <p class="note-line">{w.accreditedNone}</p>;
  return (
    <section class="panel" aria-labelledby="h-bagi">
      <h2 id="h-bagi">{w.who}</h2>
      <form class="press-form mt3" method="post" action={`/ruang/pers/paket/${p.id}/bagikan`}>
        <CsrfField token={room.csrf} />
        {first && <Moment {...props} start={start} />}
        <Choices
          name="outlets"
          kind="checkbox"
          legend={w.outletsLegend}
          locale={locale}
          choices={outlets.map(([value, name]) => ({ value, label: w.whole(name) }))}
        />
        <Choices
          name="journalists"
          kind="checkbox"
          legend={w.peopleLegend}
          locale={locale}
          choices={people.map((one) => ({ value: one.id, label: one.name, hint: `${one.job}, ${one.outlet}` }))}
          error={props.refused?.fields.journalists}
        />
        <Field name="note" label={w.note} hint={w.noteHint} locale={locale} rows={2} maxLength={500} optional />
        <Button look="primary" icon="share-2" block>
          {w.sendLinks}
        </Button>
      </form>
    </section>
  );
};

/** Moves the end of an embargo, or takes the material back. */
export const ChangeForms = (props: EmbargoPageProps & { embargo: EmbargoView }) => {
  const { room, p, embargo } = props;
  const w = roomWords(room.locale);
  return (
    <>
      <section class="panel" aria-labelledby="h-ubah">
        <h2 id="h-ubah">{w.change}</h2>
        <p class="small muted">{w.changeText}</p>
        <form class="press-form mt3" method="post" action={`/ruang/pers/paket/${p.id}/ubah`}>
          <CsrfField token={room.csrf} />
          <Moment {...props} start={embargo.pressEmbargoUntil} />
          <Button block icon="clock">
            {w.change}
          </Button>
        </form>
      </section>
      <details class="panel">
        <summary>{w.withdraw}</summary>
        <p class="small muted mt2">{w.withdrawText}</p>
        <form class="press-form mt3" method="post" action={`/ruang/pers/paket/${p.id}/tarik`}>
          <CsrfField token={room.csrf} />
          <Field
            name="reason"
            label={w.reason}
            hint={w.reasonHint}
            locale={room.locale}
            rows={3}
            maxLength={1000}
            required
          />
          <Button look="danger" block>
            {w.withdraw}
          </Button>
        </form>
      </details>
    </>
  );
};
