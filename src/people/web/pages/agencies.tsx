import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, EmptyState, Flash, RoomPage, Table } from '../../../ui/index.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import { keepingWords } from '../../words.ts';

type Props = { room: RoomShell; agencies: Agency[]; units: Unit[]; mayAdd: boolean; news: string | null };

/** The agencies that speak through this installation, with their units. */
export const AgenciesPage = ({ room, agencies, units, mayAdd, news }: Props) => {
  const w = keepingWords(room.locale);
  const english = room.locale === 'en';
  return (
    <RoomPage
      room={room}
      title={w.agencies}
      actions={
        mayAdd && (
          <ButtonLink href="/ruang/instansi/baru" look="primary" icon="plus">
            {w.addAgency}
          </ButtonLink>
        )
      }
    >
      {news && <Flash kind="ok">{news}</Flash>}
      {agencies.length === 0 ? (
        <EmptyState title={w.noAgencyHint} icon="landmark" />
      ) : (
        <Table
          caption={w.agencies}
          hideCaption
          columns={[{ label: w.agency }, { label: w.slug }, { label: w.units }]}
          rows={agencies.map((a) => [
            <a href={`/ruang/instansi/${a.id}`}>{english ? a.nameEn : a.name}</a>,
            <span class="mono">{a.slug}</span>,
            units
              .filter((u) => u.agencyId === a.id)
              .map((u) => (english ? u.nameEn : u.name))
              .join(', '),
          ])}
        />
      )}
    </RoomPage>
  );
};
