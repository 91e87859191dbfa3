import type { EditorWords } from '../../../editor-words.ts';
import type { SavedView } from '../../editor-model.ts';
import type { SaveState } from './autosave.ts';

const LOOK: Record<SaveState, string> = {
  saved: 'ok',
  typing: 'info',
  saving: 'info',
  unsaved: 'wait',
  'at-risk': 'bad',
  'signed-out': 'wait',
  refused: 'bad',
};

const say = (id: string, text: string): void => {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
};

/** Says at the foot how the text stands: saved, being saved, or safe on this device only. */
export function showState(state: SaveState, words: EditorWords, message = ''): void {
  const place = document.getElementById('keadaan');
  if (!place) return;
  const text = {
    saved: words.saved,
    typing: words.typing,
    saving: words.saving,
    unsaved: words.unsaved,
    'at-risk': words.atRisk,
    'signed-out': words.signedOut,
    refused: message,
  }[state];
  place.className = `st ${LOOK[state]}`;
  // A screen reader hears of trouble and of its end, not of every pause in typing.
  place.setAttribute('aria-live', state === 'typing' || state === 'saving' ? 'off' : 'polite');
  if (place.textContent !== text) place.textContent = text;
}

/** Shows what a save changed outside the text: words, reading grade, last editor, and whether approval may be asked for. */
export function showFoot(saved: SavedView, words: EditorWords): void {
  say('kata', saved.words);
  say('kelas', saved.grade);
  say('penyunting', saved.lastEdit);
  const open = saved.check.openMust;
  say('wajib', open > 0 ? words.mustCount(open) : '');
  document.getElementById('wajib')?.toggleAttribute('hidden', open === 0);
  const why = saved.empty ? words.cannotAskEmpty : open > 0 ? words.cannotAsk(open) : '';
  say('ajukan-sebab', why);
  const button = document.getElementById('ajukan');
  if (why) button?.setAttribute('aria-disabled', 'true');
  else button?.removeAttribute('aria-disabled');
}
