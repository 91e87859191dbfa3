import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Icon, type IconName } from '../../../ui/index.ts';
import type { EditorWords } from '../../editor-words.ts';
import { togetherWords } from '../../together/words.ts';
import { insertWords } from '../insert-words.ts';

type Button = { act: string; icon: IconName; keys?: string };

/** The buttons in groups; `act` is what the browser's part looks for, and the name of the button's words. */
const GROUPS = [
  [
    { act: 'bold', icon: 'bold', keys: 'Control+B' },
    { act: 'italic', icon: 'italic', keys: 'Control+I' },
    { act: 'link', icon: 'link', keys: 'Control+K' },
  ],
  [
    { act: 'heading', icon: 'heading-2', keys: 'Control+Alt+2' },
    { act: 'heading3', icon: 'heading-3', keys: 'Control+Alt+3' },
    { act: 'quote', icon: 'quote', keys: 'Control+Shift+B' },
    { act: 'list', icon: 'list', keys: 'Control+Shift+8' },
    { act: 'ordered', icon: 'list-ordered', keys: 'Control+Shift+7' },
  ],
  [
    { act: 'image', icon: 'image' },
    { act: 'table', icon: 'table' },
    { act: 'footnote', icon: 'superscript', keys: 'Control+Alt+F' },
    { act: 'embed', icon: 'square-play' },
  ],
  [
    { act: 'undo', icon: 'undo-2', keys: 'Control+Z' },
    { act: 'redo', icon: 'redo-2', keys: 'Control+Shift+Z' },
    { act: 'help', icon: 'keyboard', keys: 'Control+/' },
  ],
] as const satisfies Button[][];

type Props = { words: EditorWords; locale: Locale; canEdit: boolean };

/** The bar above the text: what can be done with it, and who is there. */
export function TextToolbar({ words, locale, canEdit }: Props): VNode {
  const names = { ...words, ...insertWords(locale) };
  return (
    <div class="toolbar">
      {canEdit && (
        <div class="tools" id="alat" role="toolbar" aria-label={words.toolbar} aria-controls="isi-naskah" hidden>
          {GROUPS.map((group) => (
            <span class="tool-group" key={group[0].act}>
              {group.map((button: Button & { act: keyof typeof names }) => (
                <button
                  key={button.act}
                  type="button"
                  class="btn icon"
                  data-do={button.act}
                  aria-label={String(names[button.act])}
                  title={String(names[button.act])}
                  aria-keyshortcuts={button.keys}
                >
                  <Icon name={button.icon} />
                </button>
              ))}
            </span>
          ))}
        </div>
      )}
      {canEdit && <LinkForm words={words} />}
      <span class="grow" />
      <ul class="people-here" id="hadir" aria-label={togetherWords(locale).here} hidden />
      {canEdit && (
        <div
          class="tools part-tools"
          id="alat-bagian"
          role="toolbar"
          aria-label={insertWords(locale).contextTools}
          aria-controls="isi-naskah"
          hidden
        />
      )}
      {canEdit && <p class="paste-note" id="pesan-tempel" role="status" />}
    </div>
  );
}

function LinkForm({ words }: { words: EditorWords }): VNode {
  return (
    <form class="link-form" id="tautan" hidden noValidate>
      <label class="sr" for="f-href">
        {words.linkAddress}
      </label>
      <input
        id="f-href"
        name="href"
        type="url"
        class="input"
        placeholder="https://"
        autocomplete="off"
        aria-describedby="e-href"
      />
      <button type="submit" class="btn sm soft">
        {words.linkSet}
      </button>
      <button type="button" class="btn sm plain" data-do="unlink">
        {words.linkOff}
      </button>
      <button type="button" class="btn sm plain" data-do="cancel">
        {words.cancel}
      </button>
      <span class="error" id="e-href" role="alert" hidden>
        {words.linkBad}
      </span>
    </form>
  );
}
