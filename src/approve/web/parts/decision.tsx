import type { Locale } from '../../../kernel/i18n.ts';
import { Button, CsrfField, Icon } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import type { Step } from '../../step.ts';
import { words } from '../../words.ts';
import { stepWords } from '../step-words.ts';
import type { Names } from './people-names.ts';
import { ReturnForm } from './return-form.tsx';
import { stepName } from './step-name.ts';

type Props = {
  p: Package;
  csrf: string;
  locale: Locale;
  mayDecide: boolean;
  /** The steps that wait for this person, and all of them. */
  mine: Step[];
  steps: Step[];
  names: Names;
  isLastEditor: boolean;
  /** The reason that was typed before it was refused; keeps its field open. */
  reason: string | null;
};

/** The two buttons at the bottom, or the sentence that says why this person has none. */
export const Decision = (props: Props) => {
  const { p, csrf, locale, mayDecide, isLastEditor, reason, mine, steps, names } = props;
  const w = words(locale);
  const sw = stepWords(locale);
  const step = mine[0];
  if (!step)
    return (
      <p class="say ink2">
        <Icon name="info" />
        <span>{isLastEditor ? w.lastEditor : mayDecide ? sw.signedAlready : `${w.stillOpen} ${w.notApprover}`}</span>
      </p>
    );
  const left = steps.filter((one) => one.state === 'open').length - 1;
  return (
    <>
      {steps.length > 1 && (
        <p class="say ink2">
          {sw.decideAs(stepName(step, names, locale))} {left > 0 && sw.stepsLeft(left)}
        </p>
      )}
      <ReturnForm action={`/ruang/persetujuan/${p.id}/kembalikan`} reason={reason} locale={locale}>
        <CsrfField token={csrf} />
        <input type="hidden" name="step" value={step.id} />
        <input type="hidden" name="hash" value={p.hash} />
      </ReturnForm>
      <form method="post" action={`/ruang/persetujuan/${p.id}/setujui`}>
        <CsrfField token={csrf} />
        <input type="hidden" name="step" value={step.id} />
        <input type="hidden" name="hash" value={p.hash} />
        <Button look="primary" block icon="check">
          {w.approve}
        </Button>
      </form>
    </>
  );
};
