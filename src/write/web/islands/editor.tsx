import { hydrate, render } from 'preact';
import { mount } from '../../../ui/islands/runtime.ts';
import type { DocumentJson } from '../../document.ts';
import { editorWords } from '../../editor-words.ts';
import { togetherWords } from '../../together/words.ts';
import type { HeadlineChoice } from '../../types.ts';
import type { SavedView } from '../editor-model.ts';
import { CheckPane } from '../parts/check-pane.tsx';
import type { TalkView } from '../talk-view.ts';
import { REMOTE } from './editor/apply-text.ts';
import { createAutosave } from './editor/autosave.ts';
import { startChecks } from './editor/checks.ts';
import { showFoot, showState } from './editor/foot.ts';
import { startHeadFields } from './editor/head-fields.ts';
import { startHighlight } from './editor/highlight.ts';
import { startLeaving } from './editor/leaving.ts';
import { type Draft, holdPage, leftCopies, localCopy, openPages } from './editor/local-copy.ts';
import { bodyOf, makeEditor } from './editor/make-editor.ts';
import { lightClaim, rememberSent, showPassages } from './editor/passages.ts';
import { type Reply, startSending } from './editor/send.ts';
import { type SuggestMode, startSuggestMode } from './editor/suggest-mode.ts';
import { startTabs } from './editor/tabs.ts';
import { startTalk } from './editor/talk.tsx';
import { startTogether } from './editor/together.ts';
import { openLinkForm, startToolbar } from './editor/toolbar.ts';

/** What the server writes on the page for this script. */
export type EditorProps = {
  editionId: string;
  locale: 'id' | 'en';
  csrf: string;
  body: DocumentJson;
  checked: boolean;
  headlines: HeadlineChoice[];
  saved: SavedView;
  talk: TalkView;
  /** Whether this person may change the text; everyone who reads it may suggest and comment. */
  canEdit: boolean;
};

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The browser's storage, or null where a person or a policy has switched it off. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

mount<EditorProps>('write-editor', async (_place, props) => {
  const { editionId, locale, canEdit } = props;
  const words = editorWords(locale);
  const together = togetherWords(locale);
  const linkForm = byId<HTMLFormElement>('tautan');
  const panel = byId('periksa-isi');
  const sending = startSending(editionId, props.csrf);
  let saved = props.saved;

  byId('isi-polos').remove();
  for (const button of document.querySelectorAll<HTMLElement>('#simpan')) button.hidden = true;
  byId('keadaan').hidden = false;
  const editor = makeEditor(byId('isi-naskah'), props.body, saved.check.passages, () => openLinkForm(linkForm, editor));
  const fields = startHeadFields(byId('f-headline'), byId('f-standfirst'), () => editor.commands.focus('start'));
  const { headline } = fields;
  const highlight = startHighlight(byId('panel'), (claim) => lightClaim(editor.view, claim));
  const draw = () => (
    <CheckPane
      {...props}
      csrf={sending.token()}
      view={saved.check}
      words={words}
      empty={saved.empty}
      headline={headline.value}
    />
  );
  const show = (next: SavedView) => {
    saved = next;
    showPassages(editor.view, next.check.passages);
    render(draw(), panel);
    highlight.relight();
    showFoot(next, words);
  };
  const say = (text: string) => {
    byId('kabar-bersama').textContent = text;
  };

  hydrate(draw(), panel);
  if (canEdit) showState('saved', words);
  showFoot(saved, words);
  startToolbar(byId('alat'), linkForm, editor);
  const openPane = startTabs(byId('panel'));

  // A copy that a closed page left on this device goes on as that page's, so that the server knows what it has of it.
  const [copy, ...others] = leftCopies(storage(), editionId, await openPages());
  const pageId = copy?.pageId ?? crypto.randomUUID();
  holdPage(pageId);
  const talk = startTalk({
    editionId,
    editor,
    sending,
    words: together,
    view: props.talk,
    open: () => openPane('komentar'),
    say,
    without: () => (mode.on() ? pageId : null),
  });
  const shared = { ...fields.read(), body: bodyOf(editor) };
  const mode: SuggestMode = startSuggestMode({
    button: byId('sarankan'),
    editor,
    fields,
    words: together,
    canEdit,
    shared: () => sync.shared(),
    say,
    onChange: () => talk.refresh(),
  });
  const sync = startTogether({
    editionId,
    pageId,
    editor,
    fields,
    sending,
    words: together,
    shared,
    grounded: !copy,
    show,
    say,
    onTalk: () => talk.refresh(),
  });
  const read = (): Draft => ({ ...fields.read(), body: bodyOf(editor), ...(mode.on() ? { suggest: true } : {}) });
  const send = (draft: Draft & { version: number; pageId: string }) =>
    draft.suggest ? sending.suggest(draft) : sending.save(draft);
  const autosave = createAutosave<Reply>({
    version: copy?.version ?? saved.version,
    read,
    send: (draft) => send({ ...draft, pageId }),
    local: localCopy(storage(), editionId, pageId),
    onState: (state, message) => showState(state, words, message),
    onSending: () => rememberSent(editor.view),
    onSaved: (reply, sent, typedSince) => sync.take(reply, sent, typedSince),
  });
  editor.on('update', ({ transaction }) => {
    if (!transaction.getMeta(REMOTE)) autosave.touch();
  });
  fields.onInput(() => autosave.touch());
  startChecks({ root: panel, editor, headline, autosave, sending, show });
  startLeaving(autosave);
  for (const part of [talk, mode, sync]) part.start(autosave);
  for (const button of document.querySelectorAll<HTMLElement>('#komentari')) {
    button.hidden = false;
    button.addEventListener('click', talk.comment);
  }
  if (copy) {
    if (copy.suggest) mode.resume();
    fields.write(copy);
    editor.commands.setContent(copy.body, { emitUpdate: false });
    autosave.touch();
    say(words.restoredLocal);
  }
  for (const other of others) {
    const answer = await send(other);
    if (answer.kind === 'saved') localCopy(storage(), editionId, other.pageId).clear();
  }
});
