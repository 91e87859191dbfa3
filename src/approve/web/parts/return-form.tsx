import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, Field, Icon } from '../../../ui/index.ts';
import { words } from '../../words.ts';

type Props = { action: string; reason: string | null; locale: Locale; children: ComponentChildren };

/** Sends a package back with a reason; `children` are the hidden fields that say which one. Open when a reason was typed before. */
export function ReturnForm({ action, reason, locale, children }: Props) {
  const w = words(locale);
  return (
    <details open={reason !== null}>
      <summary class="btn line block">
        <Icon name="undo-2" />
        {w.return}
      </summary>
      <form method="post" action={action}>
        {children}
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
  );
}
