import type { VNode } from 'preact';
import { Icon } from '../../../ui/index.ts';
import type { TogetherWords } from '../../together/words.ts';

/** Comment on the selected words, and the switch between changing the text and suggesting; the browser's part shows both. */
export const TogetherBar = ({ words }: { words: TogetherWords }): VNode => (
  <div class="together-bar">
    <button type="button" class="btn sm plain" id="komentari" aria-keyshortcuts="Control+Alt+M" hidden>
      <Icon name="messages-square" />
      {words.comment}
    </button>
    <button type="button" class="btn sm plain" id="sarankan" aria-pressed="false" hidden>
      <Icon name="file-pen" />
      {words.suggest}
    </button>
  </div>
);
