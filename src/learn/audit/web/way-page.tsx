import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { PersonName } from '../../../people/index.ts';
import { ButtonLink, EmptyState, RoomPage, Table } from '../../../ui/index.ts';
import type { WayLine } from '../way-of-item.ts';
import { auditWords } from '../words.ts';
import { AboutCell, actorName, exactly, WhatCell } from './entry-parts.tsx';

type Props = { room: RoomShell; editionId: string; headline: string; lines: WayLine[]; names: Map<string, PersonName> };

/** Who saw, changed, approved and released one item, from the first line to now. */
export function WayPage({ room, editionId, headline, lines, names }: Props) {
  const { locale } = room;
  const w = auditWords(locale);
  return (
    <RoomPage
      room={room}
      title={w.wayTitle}
      meta={headline || w.wayLead}
      actions={
        <ButtonLink look="line" small icon="files" href={`/ruang/naskah/${editionId}`}>
          {w.toItem}
        </ButtonLink>
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon="history" title={w.noWay}>
          {w.noWayText}
        </EmptyState>
      ) : (
        <Table
          caption={w.wayLead}
          columns={[{ label: w.time }, { label: w.who }, { label: w.what }, { label: w.about }]}
          rows={lines.map((line) =>
            line.kind === 'entry'
              ? [
                  exactly(line.at, locale),
                  actorName(line.entry, names, locale),
                  <WhatCell row={line.entry} locale={locale} key="w" />,
                  <AboutCell row={line.entry} locale={locale} key="a" />,
                ]
              : [exactly(line.at, locale), names.get(line.seen.accountId)?.name ?? '', w.saw, line.seen.subjectKind],
          )}
        />
      )}
    </RoomPage>
  );
}
