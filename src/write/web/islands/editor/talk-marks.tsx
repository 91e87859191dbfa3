import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { render } from 'preact';
import type { DocumentJson } from '../../../document.ts';
import { findAnchor } from '../../../together/anchor.ts';
import { locate } from '../../../together/proposals.ts';
import type { TogetherWords } from '../../../together/words.ts';
import { SuggestionText } from '../../parts/talk-pane.tsx';
import type { SuggestionView, TalkView } from '../../talk-view.ts';

const key = new PluginKey<DecorationSet>('talk');

/** The text blocks of a document with the position of their first letter and one character per position. */
export function textBlocks(doc: Node): { at: number; text: string }[] {
  const blocks: { at: number; text: string }[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, '', (leaf) =>
      leaf.type.name === 'hardBreak' ? '\n' : '\u2060',
    );
    blocks.push({ at: at + 1, text });
    return false;
  });
  return blocks;
}

/** A card under a block of the text: what is proposed there, with the choices that this person has. */
function cardOf(one: SuggestionView, canEdit: boolean, words: TogetherWords): () => HTMLElement {
  return () => {
    const card = document.createElement('div');
    card.className = `in-text check suggestion ${one.kind === 'alternative' ? 'bad' : 'wait'}`;
    card.contentEditable = 'false';
    card.dataset.suggestion = one.id;
    const choose = (how: string, label: string, look: string) => (
      <button type="button" class={`btn sm ${look}`} data-decide={how}>
        {label}
      </button>
    );
    const alternative = one.kind === 'alternative';
    render(
      <>
        <SuggestionText suggestion={one} words={words} />
        <div class="row">
          {canEdit && choose('use', alternative ? words.useThis : words.accept, 'soft')}
          {canEdit && (alternative || one.place === 'changed') && choose('both', words.useBoth, 'line')}
          {(canEdit || one.own) &&
            choose('drop', alternative ? words.drop : one.own ? words.takeBack : words.decline, 'plain')}
        </div>
      </>,
      card,
    );
    return card;
  };
}

/** Lets the editor mark what people say of the text: commented words are underlined with dots, and proposals stand under their block. */
export function startTalkMarks(editor: Editor, words: TogetherWords) {
  editor.registerPlugin(
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, old) => (tr.getMeta(key) as DecorationSet | undefined) ?? old.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  );
  return {
    /** Draws the marks anew for the present text; proposals of the page `without` are left out, because they stand in the text. */
    draw(view: TalkView, without: string | null): void {
      const { doc } = editor.state;
      const blocks = textBlocks(doc);
      const texts = blocks.map((block) => block.text);
      const drawn: Decoration[] = [];
      for (const thread of view.threads) {
        const found = thread.settledBy === null && thread.anchor && findAnchor(texts, thread.anchor);
        if (!found || found.end <= found.start) continue;
        const at = blocks[found.block]!.at;
        drawn.push(
          Decoration.inline(
            at + found.start,
            at + found.end,
            { class: 'commented', 'data-thread': thread.id },
            { thread: thread.id },
          ),
        );
      }
      const { content } = doc.toJSON() as DocumentJson;
      const ends: number[] = [0];
      doc.forEach((node, at) => {
        ends.push(at + node.nodeSize);
      });
      for (const one of view.suggestions) {
        if (
          one.replacement.place !== 'body' ||
          (without !== null && one.pageId === without && one.kind === 'suggestion')
        )
          continue;
        const found = locate(content, one.replacement);
        if (!found) continue;
        const end = ends[Math.min(found.at + found.count, doc.childCount)]!;
        const start = ends[found.at]!;
        if (found.count > 0) drawn.push(Decoration.node(start, ends[found.at + 1]!, { class: 'proposed-block' }));
        drawn.push(
          Decoration.widget(end, cardOf(one, view.canEdit, words), {
            side: 1,
            ignoreSelection: true,
            stopEvent: () => true,
            key: `s${one.id}${one.place}${one.proposed}`,
          }),
        );
      }
      editor.view.dispatch(
        editor.state.tr.setMeta(key, DecorationSet.create(doc, drawn)).setMeta('addToHistory', false),
      );
    },
    /** Where the words of a thread are now, or null when they are not in the text. */
    range(threadId: string): { from: number; to: number } | null {
      const [found] =
        key
          .getState(editor.state)
          ?.find(undefined, undefined, (spec: { thread?: string }) => spec.thread === threadId) ?? [];
      return found ? { from: found.from, to: found.to } : null;
    },
  };
}
