import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Island } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import type { PasskeyProps } from '../islands/passkey.ts';

type Props = Pick<PasskeyProps, 'mode' | 'options' | 'along' | 'field' | 'label' | 'look' | 'csrf'> & {
  locale: Locale;
  children?: ComponentChildren;
};

/** Inside a form: the button for a passkey where the browser knows them, else the children; its answer goes with the form. */
export const PasskeyPlace = ({ locale, children, ...p }: Props) => (
  <>
    <input type="hidden" name={p.field} value="" />
    <Island name="people-passkey" props={{ ...p, failed: factorWords(locale).failed }}>
      {children}
    </Island>
  </>
);
