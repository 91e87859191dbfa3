import type { Editor } from '@tiptap/core';
import type { Wording } from '../../../together/types.ts';
import type { TogetherWords } from '../../../together/words.ts';
import type { SavedView } from '../../editor-model.ts';
import type { LiveNews } from '../../live-routes.ts';
import type { Autosave } from './autosave.ts';
import type { HeadFields } from './head-fields.ts';
import { startLive } from './live.ts';
import type { Draft } from './local-copy.ts';
import { rememberSent } from './passages.ts';
import { startPeople, tellPlace } from './people.tsx';
import { rebase } from './rebase.ts';
import type { Reply, Sending } from './send.ts';

type Parts = {
  editionId: string;
  pageId: string;
  editor: Editor;
  fields: HeadFields;
  sending: Sending;
  words: TogetherWords;
  /** The text that the page was drawn with. */
  shared: Wording;
  /** False while the page holds a copy that was written on another version than the page was drawn with. */
  grounded: boolean;
  show: (saved: SavedView) => void;
  say: (text: string) => void;
  /** Called when comments or suggestions have changed. */
  onTalk: () => void;
};

/** So long after the last piece of news the text is checked anew for a page that only looks on. */
const CHECK_AFTER_MS = 1_500;

/** Keeps this page and the shared text together: takes in answers to saves and what others write, and shows who is there. */
export function startTogether(parts: Parts) {
  const { editor, fields, sending, words, say } = parts;
  let { shared, grounded } = parts;
  let autosave: Autosave | null = null;
  let newest: LiveNews | null = null;
  let fetching = false;
  let talk: string | null = null;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  const showPeople = startPeople(editor, words, say);

  /** Asks for the text when the news tells of a newer one and no save is under way, whose answer would bring it anyway. */
  async function catchUp(): Promise<void> {
    if (!autosave || !newest || !grounded || fetching || autosave.sending() || newest.version <= autosave.version())
      return;
    fetching = true;
    const reply = await sending.read<{ version: number; who: string; text: Wording }>('teks');
    fetching = false;
    if (!reply || autosave.sending() || reply.version <= autosave.version()) return;
    if (!rebase(editor, fields, shared, reply.text)) return;
    shared = reply.text;
    autosave.accept(reply.version);
    say(words.newText(reply.who));
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => void checkAnew(), CHECK_AFTER_MS);
    if (newest.version > reply.version) await catchUp();
  }

  async function checkAnew(): Promise<void> {
    if (!autosave || autosave.pending()) return;
    const reply = await sending.read<{ saved: SavedView }>('teks?periksa=1');
    if (!reply || autosave.pending() || reply.saved.version !== autosave.version()) return;
    rememberSent(editor.view);
    parts.show(reply.saved);
  }

  const hear = (news: LiveNews) => {
    newest = news;
    showPeople(news.people);
    if (talk !== null && news.talk !== talk) parts.onTalk();
    talk = news.talk;
    void catchUp();
  };

  return {
    /** Takes in the answer to a save; false when what was typed since clashes with it. */
    take(reply: Reply, sent: Draft, typedSince: boolean): boolean {
      // Suggestions leave the shared text, and the version that they were made on, as they are.
      if (!reply.saved) {
        parts.onTalk();
        return false;
      }
      const newer = reply.text ?? sent;
      if (reply.text && !rebase(editor, fields, sent, reply.text)) return false;
      shared = newer;
      grounded = true;
      if (reply.alternatives) say(words.bothKept);
      else if (reply.kept) say(words.keptBlock);
      if (!typedSince) {
        if (reply.text) rememberSent(editor.view);
        parts.show(reply.saved);
      }
      if (reply.alternatives) parts.onTalk();
      return true;
    },
    /** What is shared as far as this page knows. */
    shared: (): Wording => shared,
    /** Begins to listen. */
    start(saver: Autosave): void {
      autosave = saver;
      startLive(`/ruang/naskah/${parts.editionId}/siaran?halaman=${parts.pageId}`, hear, () => {
        if (newest) newest = { ...newest, version: Number.MAX_SAFE_INTEGER };
        void catchUp();
      });
      tellPlace(editor, (block) => void sending.tell('hadir', { pageId: parts.pageId, block }));
    },
    catchUp: () => void catchUp(),
  };
}
