import type { RoomShell } from '../../../kernel/http/shell.ts';
import { Button, Choices, CsrfField, Field, type FieldErrors } from '../../../ui/index.ts';
import { factorWords } from '../../factor-words.ts';
import type { Agency } from '../../queries/agencies.ts';
import type { Role } from '../../roles.ts';
import { ROLES } from '../../roles.ts';
import { roleWord } from '../../words.ts';

type Props = {
  room: RoomShell;
  agency: Agency;
  rule: { roles: Role[]; from: string } | null;
  today: string;
  errors: FieldErrors;
};

/** On the page of an agency: for which roles a second step is required, and from which day. */
export const SecondFactorRule = ({ room, agency, rule, today, errors }: Props) => {
  const { locale } = room;
  const w = factorWords(locale);
  return (
    <section class="tile" aria-labelledby="second">
      <h2 id="second">{w.rule}</h2>
      <p class="muted mt2">{w.ruleHint}</p>
      <form method="post" action={`/ruang/instansi/${agency.id}/langkah-kedua`}>
        <CsrfField token={room.csrf} />
        <Choices
          name="roles"
          legend={w.ruleRoles}
          kind="checkbox"
          locale={locale}
          choices={ROLES.map((role) => ({
            value: role,
            label: roleWord(role, locale),
            checked: rule?.roles.includes(role) ?? false,
          }))}
        />
        <Field
          name="from"
          type="date"
          label={w.ruleFrom}
          locale={locale}
          value={rule?.from ?? today}
          error={errors.from}
          required
        />
        <p class="mt4">
          <Button look="line">{w.ruleSave}</Button>
        </p>
      </form>
    </section>
  );
};
