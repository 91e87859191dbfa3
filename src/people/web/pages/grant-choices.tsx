import type { Grant } from '../../../kernel/actor.ts';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Choices } from '../../../ui/index.ts';
import type { Agency } from '../../queries/agencies.ts';
import { ROLES } from '../../roles.ts';
import { keepingWords, roleHint, roleWord } from '../../words.ts';

/** How a role in an agency is written in a form: "officer@<agency id>", or "officer@*" for all agencies. */
export const grantKey = (g: Grant): string => `${g.role}@${g.agencyId ?? '*'}`;

type Props = {
  locale: Locale;
  /** The agencies in which the administrator gives roles. */
  agencies: Agency[];
  /** Whether the administrator may give roles for all agencies at once. */
  everywhere: boolean;
  chosen: ReadonlySet<string>;
  error?: Bilingual | undefined;
};

/** Check boxes for roles, one group for each agency; the rarer ones for all agencies stay folded. */
export const GrantChoices = ({ locale, agencies, everywhere, chosen, error }: Props) => {
  const w = keepingWords(locale);
  const group = (agencyId: string | null) =>
    ROLES.map((role) => {
      const value = grantKey({ role, agencyId });
      return { value, label: roleWord(role, locale), hint: roleHint(role, locale), checked: chosen.has(value) };
    });
  const everywhereChosen = ROLES.some((role) => chosen.has(grantKey({ role, agencyId: null })));
  return (
    <div id="f-grants">
      {agencies.map((a, i) => (
        <Choices
          name="grants"
          legend={w.rolesIn(locale === 'en' ? a.nameEn : a.name)}
          locale={locale}
          kind="checkbox"
          choices={group(a.id)}
          error={i === 0 ? error : undefined}
          key={a.id}
        />
      ))}
      {everywhere && (
        <details class="more" open={everywhereChosen || agencies.length === 0}>
          <summary>{w.rolesEverywhere}</summary>
          <Choices
            name="grants"
            legend={w.rolesEverywhere}
            hint={w.rolesEverywhereHint}
            locale={locale}
            kind="checkbox"
            choices={group(null)}
            error={agencies.length === 0 ? error : undefined}
          />
        </details>
      )}
    </div>
  );
};
