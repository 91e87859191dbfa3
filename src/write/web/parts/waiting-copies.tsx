import type { VNode } from 'preact';
import { CsrfField } from '../../../ui/index.ts';
import type { TogetherWords } from '../../together/words.ts';

/** Words of the reader's own that reached the server but not the text, with when they were typed. */
export type WaitingCopy = { pageId: string; when: string; text: string };

type Props = { copies: WaitingCopy[]; editionId: string; csrf: string; words: TogetherWords };

/** Says that words wait, shows them, and offers to put them into the text or to drop them. */
export const WaitingCopies = ({ copies, editionId, csrf, words }: Props): VNode => (
  <>
    {copies.map((copy) => {
      const at = `/ruang/naskah/${editionId}/salinan/${copy.pageId}`;
      return (
        <section class="standing waiting-copy" key={copy.pageId}>
          <details>
            <summary>{words.waiting(copy.when)}</summary>
            <p class="said">{copy.text}</p>
          </details>
          <form method="post" action={`${at}/gabung`} data-flush>
            <CsrfField token={csrf} />
            <button type="submit" class="btn sm soft">
              {words.join}
            </button>
          </form>
          <form method="post" action={`${at}/buang`} data-flush>
            <CsrfField token={csrf} />
            <button type="submit" class="btn sm plain">
              {words.drop}
            </button>
          </form>
        </section>
      );
    })}
  </>
);
