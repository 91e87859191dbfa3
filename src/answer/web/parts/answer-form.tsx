import type { VNode } from 'preact';
import { Button, Field } from '../../../ui/index.ts';
import type { CasePageProps } from '../case-props.ts';
import { MOST_TEXT } from '../fields.ts';
import { roomWords } from '../room-words.ts';
import { CaseForm, refusedIn } from './case-form.tsx';

/** The answer with the addresses of the news that it refers to. */
export function AnswerForm(p: CasePageProps): VNode {
  const { locale } = p.room;
  const w = roomWords(locale);
  const { values, errors } = refusedIn(p, 'answer');
  const answered = p.view.state === 'answered';
  return (
    <CaseForm page={p} name="answer" class="panel case-panel">
      <Field
        name="jawaban"
        label={answered ? w.answerAgain : w.answer}
        hint={w.answerHint}
        locale={locale}
        rows={6}
        required
        maxLength={MOST_TEXT}
        value={values.jawaban ?? (answered ? p.view.answer : '')}
        error={errors.jawaban}
      />
      <Field
        name="rujukan"
        label={w.cites}
        hint={`${w.citesHint} ${p.about?.path ?? '/berita/judul-kabar'}`}
        locale={locale}
        rows={2}
        optional
        maxLength={1500}
        value={values.rujukan ?? (answered ? p.view.answerCites.join('\n') : '')}
        error={errors.rujukan}
      />
      <p class="case-send">
        <Button look={answered ? 'line' : 'primary'} icon="send">
          {w.sendAnswer}
        </Button>
      </p>
    </CaseForm>
  );
}
