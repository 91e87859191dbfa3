import type { VNode } from 'preact';
import type { RoomShell } from '../../../../kernel/http/shell.ts';
import { formatNumber } from '../../../../kernel/numbers.ts';
import { ButtonLink, Chip, CsrfField, RoomPage, Table } from '../../../../ui/index.ts';
import { isEmptyDocument } from '../../../document.ts';
import type { Edition } from '../../../types.ts';
import { writeWords } from '../../../words.ts';
import { type DerivativeKind, isDocument, isFileKind, kindsFor } from '../../kinds.ts';
import { standingOf } from '../../limits.ts';
import { stateOf } from '../../queries.ts';
import type { Derivative } from '../../types.ts';
import { derivativeWords, kindWords } from '../../words.ts';

type Props = { room: RoomShell; edition: Edition; made: Derivative[]; canEdit: boolean };

/** Lists what can be made from an edition, by kind, with the state of what there is. */
export function DerivativesPage(props: Props): VNode {
  const { room, edition, canEdit, made } = props;
  const w = derivativeWords(room.locale);
  const kinds = kindsFor(edition.language);
  const groups: [string, DerivativeKind[]][] = [
    [w.posts, kinds.filter((kind) => !isFileKind(kind) && !isDocument(kind))],
    [w.documents, kinds.filter(isDocument)],
    [w.files, kinds.filter(isFileKind)],
  ];
  const ready = edition.headline.trim() !== '' && !isEmptyDocument(edition.body);
  const missing = kinds.some((kind) => !isFileKind(kind) && !made.some((one) => one.kind === kind));
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={edition.headline || edition.workingTitle}
      actions={
        <>
          <ButtonLink small href={`/ruang/naskah/${edition.id}`}>
            {writeWords(room.locale).backToEditor}
          </ButtonLink>
          {canEdit && ready && missing && (
            <form method="post" action={`/ruang/naskah/${edition.id}/turunan`}>
              <CsrfField token={room.csrf} />
              <button type="submit" name="kind" value="teks" class="btn sm primary">
                {w.makeAll}
              </button>
            </form>
          )}
        </>
      }
    >
      <p class="muted">{ready ? w.intro : w.needsText}</p>
      {groups
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => (
          <section class="mt6" key={name} aria-label={name}>
            <Table
              caption={name}
              columns={[w.colKind, w.colState, w.colAction, w.colSize].map((label) => ({ label }))}
              rows={list.map((kind) => rowOf(kind, props, ready))}
            />
          </section>
        ))}
    </RoomPage>
  );
}

function rowOf(kind: DerivativeKind, { room, edition, made, canEdit }: Props, ready: boolean) {
  const w = derivativeWords(room.locale);
  const name = kindWords(room.locale)[kind];
  const one = made.find((each) => each.kind === kind);
  const at = `/ruang/naskah/${edition.id}/turunan`;
  const button = (label: string, action: string) => (
    <form method="post" action={action}>
      <CsrfField token={room.csrf} />
      <button type="submit" name="kind" value={kind} class="btn sm line">
        {label}
        <span class="sr"> {name}</span>
      </button>
    </form>
  );
  if (!one)
    return [
      name,
      <Chip key="s" icon="circle-dashed">
        {w.none}
      </Chip>,
      canEdit && ready ? button(w.make, at) : '',
      '',
    ];
  const { stale, edited } = stateOf(one, edition);
  return [
    <a key="n" href={`${at}/${kind}`}>
      {name}
    </a>,
    <span class="row wrapx" key="s">
      <Chip kind={stale ? 'wait' : 'ok'} icon={stale ? 'triangle-alert' : 'circle-check'}>
        {stale ? w.stale : w.fresh}
      </Chip>
      {edited && (
        <Chip kind="info" icon="pencil">
          {w.edited}
        </Chip>
      )}
      {one.offer && (
        <Chip kind="hold" icon="circle-question-mark">
          {w.offer}
        </Chip>
      )}
    </span>,
    <span class="row wrapx" key="a">
      {canEdit && stale && button(w.renew, `${at}/${kind}/perbarui`)}
      <ButtonLink small look="plain" icon="download" href={`${at}/${kind}/berkas`} download>
        {w.download}
        <span class="sr"> {name}</span>
      </ButtonLink>
    </span>,
    sizeOf(one, room),
  ];
}

function sizeOf(one: Derivative, room: RoomShell): string {
  const w = derivativeWords(room.locale);
  if (one.file) return `${Math.max(1, Math.round(one.file.bytes / 1024))} kB`;
  const first = standingOf(one.kind, one.text)[0];
  return first
    ? `${w.count(formatNumber(first.is, room.locale), formatNumber(first.most, room.locale))} ${w[first.measure]}`
    : '';
}
