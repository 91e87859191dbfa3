import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, Chip, CsrfField, type FieldErrors, Icon, Island, RoomPage, Steps } from '../../../ui/index.ts';
import { isEmptyDocument } from '../../document.ts';
import { type EditorWords, editorWords } from '../../editor-words.ts';
import { togetherWords } from '../../together/words.ts';
import { stageWords, typeWords, writeWords } from '../../words.ts';
import type { EditorModel } from '../editor-model.ts';
import type { EditorProps } from '../islands/editor.tsx';
import { CheckPane } from '../parts/check-pane.tsx';
import { DraftPane, type Typed } from '../parts/draft-pane.tsx';
import { ItemLinks } from '../parts/item-links.tsx';
import { SideTabs, TalkCount } from '../parts/side-tabs.tsx';
import { SourcePane } from '../parts/source-pane.tsx';
import { TalkPane } from '../parts/talk-pane.tsx';
import { WaitingCopies, type WaitingCopy } from '../parts/waiting-copies.tsx';
import { stageChip } from '../stage-chip.ts';
import type { TalkView } from '../talk-view.ts';

export type EditorPageProps = {
  room: RoomShell;
  model: EditorModel;
  talk: TalkView;
  waiting: WaitingCopy[];
  topicName: string | null;
  typed?: Typed;
  errors?: FieldErrors;
  /** Sentences about files that could not be taken, and the text that was pasted beside them. */
  problems?: string[];
  pasted?: string;
  address?: string;
};

/** The editor: material, text and checks side by side. */
export function EditorPage(props: EditorPageProps): VNode {
  const { room, model, talk, topicName, typed, errors } = props;
  const { edition, saved, canEdit } = model;
  const { locale, csrf } = room;
  const words = editorWords(locale);
  const w = writeWords(locale);
  const together = togetherWords(locale);
  const type = typeWords(locale)[edition.type];
  const checked = edition.language === 'id';
  const island: EditorProps = {
    editionId: edition.id,
    locale,
    csrf,
    body: edition.body,
    checked,
    headlines: model.headlines,
    saved,
    talk,
    canEdit,
  };
  return (
    <RoomPage
      room={room}
      slim
      title={edition.headline || edition.workingTitle}
      meta={`${type} · ${w.editionName(edition.language)} · ${w.draftNumber(edition.version)}`}
      actions={<Actions {...props} words={words} />}
      below={
        <>
          <Steps
            label={words.steps}
            steps={[words.material, words.facts, words.text, words.checks, words.stepApprove, words.stepRelease]}
            current={stepOf(model)}
          />
          <ItemLinks edition={edition} locale={locale} />
          <nav id="tab" class="pane-tabs tabs" aria-label={words.panes}>
            <a href="#bahan" data-pane="bahan">
              {words.material}
            </a>
            <a href="#naskah" data-pane="naskah">
              {words.text}
            </a>
            <a href="#periksa" data-pane="periksa">
              {words.checks}
              <span class="chip bad" id="wajib" hidden={saved.check.openMust === 0}>
                {saved.check.openMust > 0 ? words.mustCount(saved.check.openMust) : ''}
              </span>
            </a>
            <a href={`/ruang/naskah/${edition.id}/komentar`} data-pane="komentar">
              {together.pane}
              <TalkCount talk={talk} words={together} />
            </a>
          </nav>
        </>
      }
    >
      <Standing model={model} words={words} />
      <WaitingCopies copies={props.waiting} editionId={edition.id} csrf={csrf} words={together} />
      <div class="panes" id="panel">
        <SourcePane
          model={model}
          locale={locale}
          csrf={csrf}
          problems={props.problems}
          pasted={props.pasted}
          address={props.address}
        />
        <DraftPane
          model={model}
          words={words}
          locale={locale}
          csrf={csrf}
          kicker={topicName ? `${type} · ${topicName}` : type}
          typed={typed}
          errors={errors}
        />
        <section class="pane" id="periksa" aria-labelledby="periksa-h">
          <h2 class="sr" id="periksa-h">
            {words.checks}
          </h2>
          <SideTabs editionId={edition.id} checks={words.checks} talk={talk} words={together} current="periksa" />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section class="pane-b" id="periksa-isi" tabIndex={0} aria-label={words.checkResult}>
            <CheckPane
              view={saved.check}
              words={words}
              locale={locale}
              editionId={edition.id}
              csrf={csrf}
              canEdit={canEdit}
              checked={checked}
              empty={saved.empty}
              headline={edition.headline}
              headlines={model.headlines}
            />
          </section>
        </section>
        <section class="pane" id="komentar" aria-labelledby="komentar-h">
          <h2 class="sr" id="komentar-h">
            {together.pane}
          </h2>
          <SideTabs editionId={edition.id} checks={words.checks} talk={talk} words={together} current="komentar" />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section class="pane-b" id="komentar-isi" tabIndex={0} aria-label={together.paneContent}>
            <TalkPane view={talk} words={together} editionId={edition.id} csrf={csrf} />
          </section>
        </section>
      </div>
      {!typed && <Island name="write-editor" props={JSON.parse(JSON.stringify(island))} />}
    </RoomPage>
  );
}

/** How far the item has come, as a step of the line under the heading. */
function stepOf({ edition, sources }: EditorModel): number {
  if (edition.stage === 'released' || edition.stage === 'withdrawn') return 6;
  if (edition.stage === 'approved' || edition.stage === 'held') return 5;
  if (edition.stage === 'submitted') return 4;
  if (!isEmptyDocument(edition.body)) return 3;
  return sources.some((source) => source.id !== null) ? 2 : 0;
}

/** What a change would undo, said before it happens. */
function Standing({ model, words }: { model: EditorModel; words: EditorWords }): VNode | null {
  const { edition, canEdit } = model;
  if (!canEdit) return null;
  const notes = {
    submitted: words.stillOpen,
    approved: words.approvedNote,
    held: words.approvedNote,
    released: words.releasedNote,
  };
  const note = notes[edition.stage as keyof typeof notes] ?? (edition.releasedAt ? words.releasedNote : null);
  return note ? <p class="standing">{note}</p> : null;
}

function Actions({ room, model, words }: EditorPageProps & { words: EditorWords }): VNode {
  const { edition, siblings, canEdit, saved } = model;
  const w = writeWords(room.locale);
  const { kind, icon } = stageChip(edition.stage);
  const at = `/ruang/naskah/${edition.id}`;
  const sibling = siblings[0];
  const why = saved.empty
    ? words.cannotAskEmpty
    : saved.check.openMust > 0
      ? words.cannotAsk(saved.check.openMust)
      : '';
  return (
    <>
      <Chip kind={kind} icon={icon}>
        {stageWords(room.locale)[edition.stage]}
      </Chip>
      {sibling && (
        <ButtonLink small look="plain" href={`/ruang/naskah/${sibling.id}`}>
          {w.editionName(sibling.language)}
        </ButtonLink>
      )}
      {!sibling && canEdit && (
        <form method="post" action={`${at}/edisi`} data-flush>
          <CsrfField token={room.csrf} />
          <button type="submit" class="btn sm plain">
            {edition.language === 'id' ? w.addEnglish : w.addIndonesian}
          </button>
        </form>
      )}
      {canEdit && (
        <a class="btn icon" href={`${at}/taklimat`} aria-label={w.editBrief} title={w.editBrief}>
          <Icon name="settings" />
        </a>
      )}
      <a class="btn icon" href={`${at}/riwayat`} aria-label={w.history} title={w.history}>
        <Icon name="history" />
      </a>
      <ButtonLink small icon="eye" href={`${at}/pratinjau`}>
        {w.preview}
      </ButtonLink>
      {canEdit && (edition.stage === 'writing' || edition.stage === 'returned') && (
        <ButtonLink small icon="files" href={`${at}/ajukan`}>
          {words.packageContents}
        </ButtonLink>
      )}
      {canEdit && (edition.stage === 'writing' || edition.stage === 'returned') && (
        <form method="post" action={`${at}/ajukan`} data-flush>
          <CsrfField token={room.csrf} />
          <button
            type="submit"
            id="ajukan"
            class="btn sm primary"
            aria-disabled={why ? 'true' : undefined}
            aria-describedby="ajukan-sebab"
          >
            {words.askApproval}
          </button>
          <span class="sr" id="ajukan-sebab">
            {why}
          </span>
        </form>
      )}
    </>
  );
}
