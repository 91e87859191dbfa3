import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import {
  Button,
  Crumbs,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  RoomPage,
  SaveBar,
} from '../../../ui/index.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { keepingWords, words } from '../../words.ts';
import { GrantChoices } from './grant-choices.tsx';
import { PersonFields } from './person-fields.tsx';

type Props = {
  room: RoomShell;
  agencies: Agency[];
  units: Unit[];
  everywhere: boolean;
  chosen: ReadonlySet<string>;
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual | undefined;
};

/** The form that invites a person by mail. */
export const InvitePage = (p: Props) => {
  const { locale, csrf } = p.room;
  const w = keepingWords(locale);
  return (
    <RoomPage room={p.room} title={w.invite}>
      <Crumbs label={w.back} items={[{ href: '/ruang/orang', label: w.people }, { label: w.invite }]} />
      <p class="ink2 mt2">{w.inviteHint}</p>
      <ErrorSummary errors={p.errors} message={p.message} locale={locale} />
      <form method="post" action="/ruang/orang/undang">
        <CsrfField token={csrf} />
        <Field
          name="email"
          type="email"
          label={words(locale).email}
          locale={locale}
          value={p.values.email}
          error={p.errors.email}
          maxLength={200}
          autocomplete="off"
          required
        />
        <PersonFields locale={locale} values={p.values} errors={p.errors} agencies={p.agencies} units={p.units} />
        <div class="mt6">
          <GrantChoices
            locale={locale}
            agencies={p.agencies}
            everywhere={p.everywhere}
            chosen={p.chosen}
            error={p.errors.grants}
          />
        </div>
        <SaveBar>
          <Button look="primary" icon="send">
            {w.sendInvitation}
          </Button>
        </SaveBar>
      </form>
    </RoomPage>
  );
};
