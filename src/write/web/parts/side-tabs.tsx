import type { VNode } from 'preact';
import type { TogetherWords } from '../../together/words.ts';
import type { TalkView } from '../talk-view.ts';

/** A number of open comments and suggestions; what it counts is said aloud only. */
export const TalkNumber = ({ open, words }: { open: number; words: TogetherWords }): VNode => (
  <>
    <span aria-hidden="true">{open}</span>
    <span class="sr">{words.count(open)}</span>
  </>
);

/** How many comments and suggestions are open; hidden when there are none. */
export const TalkCount = ({ talk, words }: { talk: TalkView; words: TogetherWords }): VNode => (
  <span class="chip" data-talk-count hidden={talk.open === 0}>
    <TalkNumber open={talk.open} words={words} />
  </span>
);

type Props = {
  editionId: string;
  /** The name of the pane with the checks. */
  checks: string;
  talk: TalkView;
  words: TogetherWords;
  current: 'periksa' | 'komentar';
};

/** On wide screens, what stands beside the text: the checks, or what people say of it. Without a script comments have a page of their own. */
export const SideTabs = ({ editionId, checks, talk, words, current }: Props): VNode => (
  <nav class="pane-h tabs side-tabs" aria-label={`${checks}, ${words.pane}`}>
    <a href="#periksa" data-pane="periksa" aria-current={current === 'periksa' ? 'true' : undefined}>
      {checks}
    </a>
    <a
      href={`/ruang/naskah/${editionId}/komentar`}
      data-pane="komentar"
      aria-current={current === 'komentar' ? 'true' : undefined}
    >
      {words.pane}
      <TalkCount talk={talk} words={words} />
    </a>
  </nav>
);
