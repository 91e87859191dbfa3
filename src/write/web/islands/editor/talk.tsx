import type { Editor } from '@tiptap/core';
import { hydrate, render } from 'preact';
import type { TogetherWords } from '../../../together/words.ts';
import { TalkNumber } from '../../parts/side-tabs.tsx';
import { TalkPane, type TalkPaneProps } from '../../parts/talk-pane.tsx';
import type { TalkView } from '../../talk-view.ts';
import type { Autosave } from './autosave.ts';
import { inText } from './insert-desk.ts';
import type { Sending } from './send.ts';
import { startTalkMarks, textBlocks } from './talk-marks.tsx';

type Parts = {
  editionId: string;
  editor: Editor;
  sending: Sending;
  words: TogetherWords;
  view: TalkView;
  /** Brings the pane forward. */
  open: () => void;
  say: (text: string) => void;
  /** The page whose proposals stand in the text itself at the moment, or null. */
  without: () => string | null;
};

/** Comments and suggestions beside the open text: draws them in the pane and in the text, and sends what people say and decide. */
export function startTalk(parts: Parts) {
  const { editor, sending, words } = parts;
  const root = document.getElementById('komentar-isi') as HTMLElement;
  const marks = startTalkMarks(editor, words);
  let { view } = parts;
  let chosen: TalkPaneProps['chosen'];
  let autosave: Autosave | null = null;
  const pane = () => (
    <TalkPane view={view} words={words} editionId={parts.editionId} csrf={sending.token()} chosen={chosen} />
  );
  const draw = () => {
    render(pane(), root);
    marks.draw(view, parts.without());
    for (const count of document.querySelectorAll<HTMLElement>('[data-talk-count]')) {
      count.hidden = view.open === 0;
      render(<TalkNumber open={view.open} words={words} />, count);
    }
  };

  async function refresh(): Promise<void> {
    const reply = await sending.read<{ talk: TalkView }>('bicara');
    if (!reply) return;
    view = reply.talk;
    draw();
  }

  /** Posts a decision or a comment; what was typed before is saved first, so that both meet on the server. */
  async function send(url: string, fields: URLSearchParams): Promise<boolean> {
    if (autosave && !(await autosave.flush())) return false;
    const answer = await sending.decide<{ talk: TalkView }>(url, fields);
    if (!answer.ok) {
      parts.say(answer.message || words.failed);
      return false;
    }
    view = answer.reply.talk;
    draw();
    return true;
  }

  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.talk === undefined) return;
    event.preventDefault();
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    void send(form.action, fields).then((done) => {
      if (!done) return;
      form.reset();
      for (const fold of [form.closest('details')]) fold?.removeAttribute('open');
      chosen = undefined;
    });
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-thread-go]');
    const range = link && marks.range(link.dataset.threadGo ?? '');
    if (!range) return;
    event.preventDefault();
    inText(editor).setTextSelection(range).scrollIntoView().run();
  });
  editor.view.dom.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-decide]');
    const id = button?.closest<HTMLElement>('[data-suggestion]')?.dataset.suggestion;
    if (button && id) {
      const how = button.dataset.decide ?? '';
      const path = how === 'drop' ? 'tolak' : 'terima';
      void send(`/ruang/naskah/${parts.editionId}/usul/${id}/${path}`, new URLSearchParams({ how, reason: '' }));
      return;
    }
    const thread = target.closest<HTMLElement>('.commented')?.dataset.thread;
    if (!thread) return;
    parts.open();
    document.getElementById(`k-${thread}`)?.scrollIntoView({ block: 'nearest' });
  });

  editor.view.dom.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyM') return;
    event.preventDefault();
    comment();
  });

  /** Opens the form for a comment on the selected words, or on the whole text. */
  function comment(): void {
    const { from, to, empty } = editor.state.selection;
    const blocks = textBlocks(editor.state.doc);
    const block = blocks.findLastIndex((one) => one.at <= from);
    const text = blocks[block];
    const start = text ? from - text.at : 0;
    const quote = text ? text.text.slice(start, Math.max(start, Math.min(to - text.at, text.text.length))) : '';
    chosen =
      empty || quote.trim() === '' ? undefined : { quote: quote.trim(), block, start: start + quote.search(/\S/) };
    parts.open();
    render(pane(), root);
    document.getElementById('komentar-baru')?.setAttribute('open', '');
    document.getElementById('f-comment')?.focus();
  }

  hydrate(pane(), root);
  return {
    refresh: () => void refresh(),
    comment,
    draw,
    start(saver: Autosave): void {
      autosave = saver;
      marks.draw(view, parts.without());
    },
  };
}
