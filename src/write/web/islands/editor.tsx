import { hydrate, render } from 'preact';
import { mount } from '../../../ui/islands/runtime.ts';
import type { DocumentJson } from '../../document.ts';
import { editorWords } from '../../editor-words.ts';
import type { HeadlineChoice } from '../../types.ts';
import type { SavedView } from '../editor-model.ts';
import { CheckPane } from '../parts/check-pane.tsx';
import { createAutosave } from './editor/autosave.ts';
import { startChecks } from './editor/checks.ts';
import { showConflict } from './editor/conflict.tsx';
import { showFoot, showState } from './editor/foot.ts';
import { startGrowing } from './editor/grow.ts';
import { startHighlight } from './editor/highlight.ts';
import { startLeaving } from './editor/leaving.ts';
import { type Draft, localCopy } from './editor/local-copy.ts';
import { bodyOf, makeEditor } from './editor/make-editor.ts';
import { lightClaim, rememberSent, showPassages } from './editor/passages.ts';
import { startSending, type Theirs } from './editor/send.ts';
import { startTabs } from './editor/tabs.ts';
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
  /** Who saved last and when, in words, should a copy on this device be older. */
  who: string;
  when: string;
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

mount<EditorProps>('write-editor', (_place, props) => {
  const words = editorWords(props.locale);
  const headline = byId<HTMLTextAreaElement>('f-headline');
  const standfirst = byId<HTMLTextAreaElement>('f-standfirst');
  const linkForm = byId<HTMLFormElement>('tautan');
  const panel = byId('periksa-isi');
  const sending = startSending(props.editionId, props.csrf);
  const local = localCopy(storage(), props.editionId);
  let saved = props.saved;

  byId('isi-polos').remove();
  byId('simpan').hidden = true;
  byId('keadaan').hidden = false;
  const editor = makeEditor(byId('isi-naskah'), props.body, saved.check.passages, () => openLinkForm(linkForm, editor));
  const read = (): Draft => ({ headline: headline.value, standfirst: standfirst.value, body: bodyOf(editor) });
  const fits = [
    startGrowing(headline, () => standfirst.focus()),
    startGrowing(standfirst, () => editor.commands.focus('start')),
  ];
  const highlight = startHighlight(byId('panel'), (claim) => lightClaim(editor.view, claim));
  const draw = () => (
    <CheckPane
      {...props}
      csrf={sending.token()}
      view={saved.check}
      words={words}
      canEdit
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
  const autosave = createAutosave<SavedView, Theirs>({
    version: saved.version,
    read,
    send: sending.save,
    local,
    onState: (state, message) => showState(state, words, message),
    onSending: () => rememberSent(editor.view),
    onSaved: show,
    onConflict: (theirs) => ask(read(), theirs),
  });
  const put = (draft: Draft) => {
    headline.value = draft.headline;
    standfirst.value = draft.standfirst;
    editor.commands.setContent(draft.body, { emitUpdate: false });
    for (const fit of fits) fit();
  };
  const ask = (mine: Draft, theirs: Theirs) =>
    showConflict({
      place: byId('tabrakan'),
      words,
      mine,
      theirs,
      settle(own) {
        if (!own) put(theirs);
        autosave.settle(theirs.version);
      },
    });
  const restore = () => {
    const copy = local.read();
    const before = read();
    if (!copy) return;
    put(copy);
    if (JSON.stringify(read()) === JSON.stringify(before)) local.clear();
    else if (copy.version === saved.version) {
      autosave.touch();
      byId('penyunting').textContent = words.restoredLocal;
    } else {
      autosave.hold();
      ask(copy, { ...before, version: saved.version, who: props.who, when: props.when });
    }
  };

  hydrate(draw(), panel);
  showState('saved', words);
  showFoot(saved, words);
  editor.on('update', () => autosave.touch());
  for (const field of [headline, standfirst]) field.addEventListener('input', () => autosave.touch());
  startToolbar(byId('alat'), linkForm, editor);
  startTabs(byId('tab'), byId('panel'));
  startChecks({ root: panel, editor, headline, autosave, sending, show });
  startLeaving(autosave);
  restore();
});
