import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Button, Crumbs, CsrfField, type FieldErrors, FileField, RoomPage, Table } from '../../../ui/index.ts';
import type { RowError } from '../../officials/adapters/register-csv.ts';
import { printedName, type RegisterLine } from '../../officials/register.ts';
import { registerWords } from '../../officials/words.ts';

type Props = {
  room: RoomShell;
  agencyId: string;
  errors: FieldErrors;
  /** What the file holds, once it was read. */
  read: { lines: RegisterLine[]; mistakes: RowError[]; csv: string } | null;
};

const MOST_SHOWN = 50;

/** Brings a register in from a file: first what it holds is shown, then it is saved. */
export function RegisterImportPage({ room, agencyId, errors, read }: Props): VNode {
  const { locale } = room;
  const w = registerWords(locale);
  return (
    <RoomPage room={room} title={w.import}>
      <Crumbs label={w.title} items={[{ href: '/ruang/pejabat', label: w.title }, { label: w.import }]} />
      <p class="muted">{w.importIntro}</p>
      {read && read.mistakes.length > 0 && <Mistakes room={room} mistakes={read.mistakes} />}
      {read && read.mistakes.length === 0 && <Preview room={room} agencyId={agencyId} {...read} />}
      {(!read || read.mistakes.length > 0) && (
        <form method="post" action="/ruang/pejabat/impor" encType="multipart/form-data">
          <CsrfField token={room.csrf} />
          <FileField name="file" label={w.file} accept=".csv,.txt,text/csv" locale={locale} error={errors.file} />
          <p class="mt4">
            <Button look="primary">{w.read}</Button>
          </p>
        </form>
      )}
    </RoomPage>
  );
}

function Mistakes({ room, mistakes }: { room: RoomShell; mistakes: RowError[] }): VNode {
  const w = registerWords(room.locale);
  const names: Record<string, string> = { name: w.name, title: w.office, from: w.from, to: w.to, aliases: w.aliases };
  return (
    <div class="notice bad" role="alert">
      <p class="strong">{w.errors(formatNumber(mistakes.length, room.locale))}</p>
      <ul>
        {mistakes.slice(0, MOST_SHOWN).map((one) => (
          <li key={`${one.row}${one.field}`}>
            {w.row(one.row)}, {names[one.field] ?? one.field}: {one.say[room.locale]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Preview({
  room,
  agencyId,
  lines,
  csv,
}: {
  room: RoomShell;
  agencyId: string;
  lines: RegisterLine[];
  csv: string;
}): VNode {
  const { locale } = room;
  const w = registerWords(locale);
  const rest = lines.length - MOST_SHOWN;
  return (
    <>
      <p class="strong">{w.nothingYet}</p>
      <Table
        caption={w.preview}
        columns={[{ label: w.name }, { label: w.office }, { label: w.from }, { label: w.to }]}
        rows={lines
          .slice(0, MOST_SHOWN)
          .map((line) => [printedName(line), line.title, line.from ?? w.unknown, line.to ?? w.open])}
      />
      {rest > 0 && <p class="muted">{w.more(formatNumber(rest, locale))}</p>}
      <form method="post" action={`/ruang/pejabat/${agencyId}/impor`}>
        <CsrfField token={room.csrf} />
        <textarea name="csv" hidden readOnly>
          {csv}
        </textarea>
        <p class="mt4">
          <Button look="primary">{w.accept(formatNumber(lines.length, locale))}</Button>
        </p>
      </form>
    </>
  );
}
