import type { Locale } from '../../../kernel/i18n.ts';
import { Button, CsrfField, Icon } from '../../../ui/index.ts';
import { LINK_HOURS, type Signer, USUAL_HOURS } from '../../links/link.ts';
import { askWords } from '../words.ts';

type Props = {
  packageId: string;
  about: { name: 'step' | 'speaker'; value: string };
  signers: Signer[];
  /** The person whom the list should offer first. */
  suggested?: string;
  csrf: string;
  locale: Locale;
};

/** Asks somebody without an account by a one-time link, by mail or to copy. */
export const LinkForm = ({ packageId, about, signers, suggested, csrf, locale }: Props) => {
  const w = askWords(locale);
  const id = `${about.name}-${about.value.replace(/\W+/g, '-')}`;
  if (signers.length === 0)
    return (
      <p class="small ink2">
        {w.noSigners} <a href="/ruang/pejabat-tanpa-akun">{w.toSigners}</a>
      </p>
    );
  return (
    <details class="more">
      <summary>
        <Icon name="link" />
        {w.byLink}
      </summary>
      <form method="post" action={`/ruang/persetujuan/${packageId}/minta/tautan`} class="stack-4 mt2">
        <CsrfField token={csrf} />
        <input type="hidden" name={about.name} value={about.value} />
        <div class="field">
          <label for={`s-${id}`}>{w.signer}</label>
          <select id={`s-${id}`} name="signer" class="input" required>
            {signers.map((one) => (
              <option value={one.id} selected={one.id === suggested} key={one.id}>
                {`${one.name}, ${one.office}`}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`h-${id}`}>{w.hours}</label>
          <select id={`h-${id}`} name="hours" class="input">
            {LINK_HOURS.map((n) => (
              <option value={String(n)} selected={n === USUAL_HOURS} key={n}>
                {w.hoursValue(n)}
              </option>
            ))}
          </select>
        </div>
        <p class="small muted">{w.copyNote}</p>
        <p>
          <Button look="primary" name="via" value="mail" icon="mail">
            {w.sendMail}
          </Button>{' '}
          <Button name="via" value="copy" icon="copy">
            {w.makeCopy}
          </Button>
        </p>
      </form>
    </details>
  );
};
