import type { VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate, startOfJakartaDay } from '../../../kernel/time.ts';
import type { Agency } from '../../../people/index.ts';
import { Button, CsrfField, Field, RoomPage } from '../../../ui/index.ts';
import type { KeptCabinet } from '../../withdrawal/cabinets.ts';
import { deskWords } from '../../withdrawal/words.ts';

type Props = {
  room: RoomShell;
  lists: { agency: Agency; cabinets: KeptCabinet[] }[];
  refused: { agencyId: string; error: AppError; typed: Record<string, string> } | null;
};

/** The cabinets under which each agency released, with a form that notes one. */
export function CabinetsPage({ room, lists, refused }: Props): VNode {
  const { locale } = room;
  const w = deskWords(locale);
  return (
    <RoomPage room={room} title={w.cabinetTitle} meta={w.cabinetLead}>
      <div class="stack-6">
        {lists.map(({ agency, cabinets }) => (
          <section class="tile" key={agency.id} aria-labelledby={`a-${agency.slug}`}>
            <h2 id={`a-${agency.slug}`}>{locale === 'en' ? agency.nameEn : agency.name}</h2>
            {cabinets.length === 0 && <p class="ink2">{w.noCabinets}</p>}
            <ul class="board-list">
              {cabinets.map((cabinet) => (
                <li key={cabinet.id}>
                  <div>
                    <h3>{cabinet.name}</h3>
                    <p class="muted">
                      {w.startsOn} {formatDate(startOfJakartaDay(cabinet.startsOn), locale)}. {cabinet.note}
                    </p>
                  </div>
                  <form class="right" method="post" action={`/ruang/kabinet/${agency.id}/${cabinet.id}/keluarkan`}>
                    <CsrfField token={room.csrf} />
                    <Button look="danger" small icon="x" label={w.removeCabinet(cabinet.name)} />
                  </form>
                </li>
              ))}
            </ul>
            <CabinetForm room={room} agency={agency} refused={refused?.agencyId === agency.id ? refused : null} />
          </section>
        ))}
      </div>
    </RoomPage>
  );
}

function CabinetForm({ room, agency, refused }: { room: RoomShell; agency: Agency; refused: Props['refused'] }): VNode {
  const { locale } = room;
  const w = deskWords(locale);
  const errors = refused?.error.fields ?? {};
  const typed = refused?.typed ?? {};
  const field = (name: 'name' | 'note', label: string, more: { required?: boolean; optional?: boolean }) => (
    <Field
      name={name}
      label={label}
      locale={locale}
      maxLength={name === 'name' ? 120 : 300}
      value={typed[name]}
      error={errors[name]}
      {...more}
    />
  );
  return (
    <form class="mt4" method="post" action={`/ruang/kabinet/${agency.id}`} id={`f-${agency.slug}`}>
      <CsrfField token={room.csrf} />
      {field('name', w.cabinetName, { required: true })}
      <Field
        name="startsOn"
        type="date"
        label={w.startsOn}
        locale={locale}
        required
        value={typed.startsOn}
        error={errors.startsOn}
      />
      {field('note', w.cabinetNote, { optional: true })}
      <p class="mt4">
        <Button look="primary">{w.addCabinet}</Button>
      </p>
    </form>
  );
}
