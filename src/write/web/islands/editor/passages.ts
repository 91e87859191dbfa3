import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Passage } from '../../check-view.ts';

type Held = {
  /** The document that was last sent to be checked, and the way from it to the present one. */
  sent: DocumentNode;
  since: Mapping;
  passages: Passage[];
  drawn: DecorationSet;
  /** The claim that is lit in all panes, or null. */
  lit: number | null;
};

type Order = { sent?: true; passages?: Passage[]; lit?: number | null };

const key = new PluginKey<Held>('passages');
const HOLE = /\[perlu dilengkapi:[^\]]*\]/g;

/** The document position of the first letter of each text block, in reading order; behind them the positions of the footnotes. */
function blockStarts(doc: DocumentNode): { starts: number[]; notes: number[] } {
  const starts: number[] = [];
  const notes: number[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'footnote') notes.push(at);
    if (node.isTextblock) starts.push(at + 1);
    return true;
  });
  return { starts, notes };
}

function numberTag(numbers: number[]): () => HTMLElement {
  return () => {
    const tag = document.createElement('sup');
    tag.className = 'cl-n';
    tag.contentEditable = 'false';
    tag.dataset.claim = String(numbers[0] ?? '');
    tag.textContent = numbers.length > 0 ? numbers.join(' ') : '?';
    return tag;
  };
}

function draw(held: Omit<Held, 'drawn'>, doc: DocumentNode): DecorationSet {
  const { starts, notes } = blockStarts(held.sent);
  const drawn: Decoration[] = [];
  for (const passage of held.passages) {
    const look = { supported: '', weak: ' weak', unsupported: ' none' }[passage.look];
    const lit = held.lit !== null && passage.claims.includes(held.lit) ? ' on' : '';
    const note = notes[passage.block - starts.length];
    if (note !== undefined) {
      // The words of a footnote are not in the text: its number carries their mark.
      const at = held.since.map(note, 1);
      if (doc.nodeAt(at)?.type.name === 'footnote')
        drawn.push(Decoration.inline(at, at + 1, { class: `cl${look}${lit}` }, { finding: passage.finding ?? '' }));
      continue;
    }
    const start = starts[passage.block];
    if (start === undefined) continue;
    const from = held.since.map(start + passage.start, 1);
    const to = held.since.map(start + passage.end, -1);
    const point = passage.start === passage.end;
    if (to < from || (to === from && !point) || to > doc.content.size) continue;
    if (passage.byModel) {
      if (!point) drawn.push(Decoration.inline(from, to, { class: 'by-model-here' }));
      continue;
    }
    if (!point)
      drawn.push(
        Decoration.inline(
          from,
          to,
          { class: `cl${look}${lit}`, 'data-claims': passage.claims.join(' ') },
          { finding: passage.finding ?? '' },
        ),
      );
    if (passage.finding === undefined && (passage.claims.length > 0 || passage.look === 'unsupported')) {
      const tag = numberTag(passage.claims);
      drawn.push(
        Decoration.widget(to, tag, {
          side: -1,
          marks: [],
          ignoreSelection: true,
          key: `n${from}-${passage.claims.join('.')}`,
        }),
      );
    }
  }
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    for (const hole of node.textBetween(0, node.content.size, '', '\ufffc').matchAll(HOLE))
      drawn.push(Decoration.inline(at + 1 + hole.index, at + 1 + hole.index + hole[0].length, { class: 'hole' }));
    return false;
  });
  return DecorationSet.create(doc, drawn);
}

function next(tr: Transaction, old: Held): Held {
  const order = (tr.getMeta(key) ?? {}) as Order;
  const held: Held = { ...old };
  if (tr.docChanged) {
    held.since = new Mapping(old.since.maps.slice());
    held.since.appendMapping(tr.mapping);
  }
  if (order.sent) Object.assign(held, { sent: tr.doc, since: new Mapping() });
  if (order.passages) held.passages = order.passages;
  if (order.lit !== undefined) held.lit = order.lit;
  // Between two checks the old underlines move along with the text; those of a changed document are drawn when they come.
  if (order.passages || order.lit !== undefined) held.drawn = draw(held, tr.doc);
  else if (tr.docChanged) held.drawn = old.drawn.map(tr.mapping, tr.doc);
  return held;
}

/** Underlines what the check said of the text, and moves the underlines along while the writer goes on. */
export const Passages = Extension.create<{ passages: Passage[] }>({
  name: 'passages',
  addOptions: () => ({ passages: [] }),
  addProseMirrorPlugins() {
    const { passages } = this.options;
    return [
      new Plugin<Held>({
        key,
        state: {
          init: (_config, { doc }) => {
            const held = { sent: doc, since: new Mapping(), passages, lit: null };
            return { ...held, drawn: draw(held, doc) };
          },
          apply: next,
        },
        props: { decorations: (state) => key.getState(state)?.drawn },
      }),
    ];
  },
});

const order = (view: EditorView, what: Order): void =>
  view.dispatch(view.state.tr.setMeta(key, what).setMeta('addToHistory', false));

/** Remembers the present document as the one that is being checked. */
export const rememberSent = (view: EditorView): void => order(view, { sent: true });

/** Shows the passages of a check of the remembered document. */
export const showPassages = (view: EditorView, passages: Passage[]): void => order(view, { passages });

/** Lights the passages of one claim, or none. */
export const lightClaim = (view: EditorView, lit: number | null): void => order(view, { lit });

/** Where the passage of a finding is now, or null when its text is gone. */
export function findingRange(state: EditorState, finding: string): { from: number; to: number } | null {
  const found = key
    .getState(state)
    ?.drawn.find(undefined, undefined, (spec: { finding?: string }) => spec.finding === finding)[0];
  return found && found.to > found.from ? { from: found.from, to: found.to } : null;
}
