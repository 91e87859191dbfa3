import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { Button, CsrfField, ErrorSummary, type FieldErrors, Flash, RoomPage } from '../../../ui/index.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { words } from '../../words.ts';

type Props = {
  room: RoomShell;
  agencies: Agency[];
  units: Unit[];
  errors: FieldErrors;
  message?: Bilingual | undefined;
  saved: boolean;
};

/** Agencies that speak through this installation, and their units. */
export const AgenciesPage = ({ room, agencies, units, errors, message, saved }: Props) => {
  const w = words(room.locale);
  const input = (id: string, name: string, label: string, value = '', hint?: string) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      {hint && <p class="hint">{hint}</p>}
      <input class="input" id={`${id}-${name}`} name={name} value={value} required />
    </div>
  );
  return (
    <RoomPage room={room} title={w.agencies}>
      {saved && <Flash kind="ok">{w.saved}</Flash>}
      <ErrorSummary errors={errors} message={message} locale={room.locale} />
      <div class="stack-6">
        {agencies.map((a) => (
          <article class="tile" aria-labelledby={`a-${a.id}`} key={a.id}>
            <h2 id={`a-${a.id}`}>
              {a.name} <span class="mono muted">{a.slug}</span>
            </h2>
            <div class="two">
              <form method="post" action={`/ruang/instansi/${a.id}`}>
                <CsrfField token={room.csrf} />
                {input(a.id, 'name', w.agencyName, a.name)}
                {input(a.id, 'nameEn', w.agencyNameEn, a.nameEn)}
                {input(a.id, 'shortName', w.shortName, a.shortName)}
                {input(a.id, 'tagline', w.tagline, a.tagline)}
                <p class="mt4">
                  <Button look="line">{w.save}</Button>
                </p>
              </form>
              <section aria-label={`${w.unit}: ${a.shortName}`}>
                <ul class="links">
                  {units
                    .filter((u) => u.agencyId === a.id)
                    .map((u) => (
                      <li key={u.id}>
                        {u.name}
                        <small lang="en">{u.nameEn}</small>
                      </li>
                    ))}
                </ul>
                <form method="post" action="/ruang/instansi/unit">
                  <CsrfField token={room.csrf} />
                  <input type="hidden" name="agencyId" value={a.id} />
                  {input(`u-${a.id}`, 'name', w.unitName)}
                  {input(`u-${a.id}`, 'nameEn', w.agencyNameEn)}
                  {input(`u-${a.id}`, 'slug', w.slug)}
                  <p class="mt4">
                    <Button look="soft">{w.addUnit}</Button>
                  </p>
                </form>
              </section>
            </div>
          </article>
        ))}
        <section class="tile" aria-labelledby="add">
          <h2 id="add">{w.addAgency}</h2>
          <form method="post" action="/ruang/instansi">
            <CsrfField token={room.csrf} />
            {input('new', 'name', w.agencyName)}
            {input('new', 'nameEn', w.agencyNameEn)}
            {input('new', 'shortName', w.shortName)}
            {input('new', 'slug', w.slug, '', w.slugHint)}
            {input('new', 'tagline', w.tagline)}
            <p class="mt4">
              <Button look="line">{w.addAgency}</Button>
            </p>
          </form>
        </section>
      </div>
    </RoomPage>
  );
};
