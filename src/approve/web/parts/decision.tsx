import type { Locale } from '../../../kernel/i18n.ts';
import { Button, CsrfField, Field, Icon } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import { words } from '../../words.ts';

type Props = {
  p: Package;
  csrf: string;
  locale: Locale;
  mayDecide: boolean;
  isLastEditor: boolean;
  /** The reason that was typed before it was refused; keeps its field open. */
  reason: string | null;
};

/** The two buttons at the bottom, or the sentence that says why this person has none. */
export const Decision = ({ p, csrf, locale, mayDecide, isLastEditor, reason }: Props) => {
  const w = words(locale);
  if (!mayDecide || isLastEditor)
    return (
      <p class="say ink2">
        <Icon name="info" />
        <span>{!mayDecide ? `${w.stillOpen} ${w.notApprover}` : w.lastEditor}</span>
      </p>
    );
  return (
    <>
      <details open={reason !== null}>
        <summary class="btn line block">
          <Icon name="undo-2" />
          {w.return}
        </summary>
        <form method="post" action={`/ruang/persetujuan/${p.id}/kembalikan`}>
          <CsrfField token={csrf} />
          <Field
            name="reason"
            label={w.reason}
            hint={w.reasonHint}
            locale={locale}
            rows={3}
            value={reason ?? ''}
            required
            maxLength={2000}
          />
          <Button look="danger" block icon="undo-2">
            {w.sendBack}
          </Button>
        </form>
      </details>
      <form method="post" action={`/ruang/persetujuan/${p.id}/setujui`}>
        <CsrfField token={csrf} />
        <input type="hidden" name="hash" value={p.hash} />
        <Button look="primary" block icon="check">
          {w.approve}
        </Button>
      </form>
    </>
  );
};
