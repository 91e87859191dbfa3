import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type EmbedTarget, embedTarget } from '../../../embeds.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../../../nodes/table-size.ts';
import type { InsertWords } from '../../insert-words.ts';
import { ask, Complaint, Frame } from './dialog.tsx';

type Settle<T> = (answer: T | null) => void;

/** Asks for the text of a footnote. */
export const askFootnote = (words: InsertWords, text: string): Promise<string | null> =>
  ask((settle) => <Footnote words={words} text={text} settle={settle} />);

function Footnote({ words, text, settle }: { words: InsertWords; text: string; settle: Settle<string> }): VNode {
  const [typed, setTyped] = useState(text);
  const [bad, setBad] = useState(false);
  const submit = () => (typed.trim() ? settle(typed.replace(/\s+/g, ' ').trim()) : setBad(true));
  return (
    <Frame
      title={words.footnoteTitle}
      submit={text ? words.change : words.insert}
      cancel={words.cancel}
      onSubmit={submit}
      onCancel={() => settle(null)}
    >
      <div class={bad ? 'field bad' : 'field'}>
        <label for="d-note">{words.footnoteText}</label>
        <p class="hint" id="d-note-h">
          {words.footnoteHint}
        </p>
        <textarea
          id="d-note"
          class="input"
          rows={3}
          maxLength={1000}
          aria-describedby="d-note-h d-note-e"
          aria-invalid={bad ? 'true' : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Complaint id="d-note-e" text={bad ? words.footnoteEmpty : null} />
      </div>
    </Frame>
  );
}

export type EmbedChoice = EmbedTarget & { title: string };

/** Asks for the address and the title of an embed; only services on the list come back. */
export const askEmbed = (
  words: InsertWords,
  present?: { address: string; title: string },
): Promise<EmbedChoice | null> => ask((settle) => <Embed words={words} present={present} settle={settle} />);

type EmbedProps = {
  words: InsertWords;
  present: { address: string; title: string } | undefined;
  settle: Settle<EmbedChoice>;
};

function Embed({ words, present, settle }: EmbedProps): VNode {
  const [address, setAddress] = useState(present?.address ?? '');
  const [title, setTitle] = useState(present?.title ?? '');
  const [bad, setBad] = useState<'address' | 'title' | null>(null);
  const submit = () => {
    const target = embedTarget(address);
    if (!target) return setBad('address');
    if (!title.trim()) return setBad('title');
    settle({ ...target, title: title.trim() });
  };
  return (
    <Frame
      title={words.embedTitle}
      submit={present ? words.change : words.insert}
      cancel={words.cancel}
      onSubmit={submit}
      onCancel={() => settle(null)}
    >
      <p class="hint">{words.embedHint}</p>
      <div class={bad === 'address' ? 'field bad' : 'field'}>
        <label for="d-address">{words.embedAddress}</label>
        <p class="hint" id="d-address-h">
          {words.embedServices}
        </p>
        <input
          id="d-address"
          class="input"
          type="url"
          inputMode="url"
          autocomplete="off"
          placeholder="https://"
          aria-describedby="d-address-h d-address-e"
          aria-invalid={bad === 'address' ? 'true' : undefined}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <Complaint id="d-address-e" text={bad === 'address' ? words.embedRefused : null} />
      </div>
      <div class={bad === 'title' ? 'field bad' : 'field'}>
        <label for="d-title">{words.embedName}</label>
        <input
          id="d-title"
          class="input"
          maxLength={300}
          aria-describedby="d-title-e"
          aria-invalid={bad === 'title' ? 'true' : undefined}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <Complaint id="d-title-e" text={bad === 'title' ? words.embedUntitled : null} />
      </div>
    </Frame>
  );
}

export type TableSize = { rows: number; columns: number; head: boolean };

/** Asks how large a new table is. */
export const askTable = (words: InsertWords): Promise<TableSize | null> =>
  ask((settle) => <TableForm words={words} settle={settle} />);

function TableForm({ words, settle }: { words: InsertWords; settle: Settle<TableSize> }): VNode {
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  const [head, setHead] = useState(true);
  const within = (value: number, most: number) => Math.min(Math.max(1, Math.round(value) || 1), most);
  const number = (id: string, label: string, value: number, most: number, set: (value: number) => void) => (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input num"
        type="number"
        min={1}
        max={most}
        value={value}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
    </div>
  );
  return (
    <Frame
      title={words.tableTitle}
      submit={words.insert}
      cancel={words.cancel}
      onSubmit={() => settle({ rows: within(rows, MOST_ROWS), columns: within(columns, MOST_COLUMNS), head })}
      onCancel={() => settle(null)}
    >
      <div class="dlg-pair">
        {number('d-rows', words.rows, rows, MOST_ROWS, setRows)}
        {number('d-columns', words.columns, columns, MOST_COLUMNS, setColumns)}
      </div>
      <label class="check-line">
        <input type="checkbox" checked={head} onChange={(event) => setHead(event.currentTarget.checked)} />
        {words.withHead}
      </label>
    </Frame>
  );
}

const SHORTCUTS = (words: InsertWords): [string, string][] => [
  ['Ctrl B', words.bold],
  ['Ctrl I', words.italic],
  ['Ctrl K', words.link],
  ['Ctrl Alt 2', words.heading],
  ['Ctrl Alt 3', words.heading3],
  ['Ctrl Shift B', words.quote],
  ['Ctrl Shift 8', words.list],
  ['Ctrl Shift 7', words.ordered],
  ['Ctrl Alt F', words.footnote],
  ['Ctrl Z', words.undo],
  ['Ctrl Shift Z', words.redo],
  ['Alt F10', words.toToolbar],
  ['Alt Shift F10', words.toPartTools],
  ['Tab', words.nextCell],
  ['Ctrl Enter', words.leaveBlock],
  ['Enter', words.editPart],
  ['Ctrl /', words.showHelp],
];

/** Shows which keys do what. */
export const showHelp = (words: InsertWords): Promise<null> =>
  ask<null>((settle) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        settle(null);
      }}
    >
      <h2 id="dlg-h">{words.helpTitle}</h2>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{words.keys}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS(words).map(([keys, does]) => (
            <tr key={keys}>
              <td>
                {keys.split(' ').map((key, i) => (
                  <>
                    {i > 0 && ' '}
                    <kbd>{key}</kbd>
                  </>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="dlg-foot">
        <button type="submit" class="btn primary">
          {words.close}
        </button>
      </div>
    </form>
  ));
