import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../../ui/components/icon.tsx';
import type { TogetherWords } from '../../together/words.ts';
import type { SuggestionView, TalkView, ThreadView } from '../talk-view.ts';
import { WordChanges } from './word-changes.tsx';

export type TalkPaneProps = {
  view: TalkView;
  words: TogetherWords;
  editionId: string;
  csrf: string;
  /** Words of the text that were chosen for a new comment, and where they stand. */
  chosen?: { quote: string; block: number; start: number } | undefined;
  /** What a form had sent, when it comes back with a complaint about a field. */
  typed?: { text: string; quote: string; errors: { text?: string; quote?: string } } | undefined;
};

/** Comments and suggestions, drawn on the server and in the browser: first what waits for a decision, then the threads, the settled ones folded. */
export function TalkPane(props: TalkPaneProps): VNode {
  const { view, words } = props;
  const open = view.threads.filter((thread) => thread.settledBy === null);
  const settled = view.threads.filter((thread) => thread.settledBy !== null);
  const waiting = view.suggestions.filter((one) => one.kind === 'suggestion');
  return (
    <div class="talk">
      <NewComment {...props} />
      {view.open === 0 && settled.length === 0 && <p class="muted small">{words.nothing}</p>}
      {view.suggestions.map((one) => (
        <SuggestionCard key={one.id} suggestion={one} {...props} />
      ))}
      {waiting.length > 1 && view.canEdit && (
        <TalkForm {...props} path="usul/terima-semua">
          <button type="submit" class="btn sm line">
            {words.acceptAll}
          </button>
        </TalkForm>
      )}
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} {...props} />
      ))}
      {settled.length > 0 && (
        <details>
          <summary class="small">{words.settled(settled.length)}</summary>
          {settled.map((thread) => (
            <Thread key={thread.id} thread={thread} {...props} />
          ))}
        </details>
      )}
    </div>
  );
}

function TalkForm(props: TalkPaneProps & { path: string; children: ComponentChildren; stack?: boolean }): VNode {
  return (
    <form
      method="post"
      action={`/ruang/naskah/${props.editionId}/${props.path}`}
      data-talk="true"
      class={props.stack ? 'stack' : undefined}
    >
      <input type="hidden" name="_csrf" value={props.csrf} />
      {props.children}
    </form>
  );
}

function NewComment(props: TalkPaneProps): VNode {
  const { words, view, chosen, typed } = props;
  const hint = view.colleagues.slice(0, 8).join(', ');
  return (
    <details class="talk-new" id="komentar-baru" open={chosen !== undefined || typed !== undefined}>
      <summary class="btn sm line">
        <Icon name="plus" />
        {words.newComment}
      </summary>
      <TalkForm {...props} path="komentar" stack>
        {chosen && (
          <>
            <input type="hidden" name="block" value={chosen.block} />
            <input type="hidden" name="start" value={chosen.start} />
          </>
        )}
        <label class="field" for="f-quote">
          <span>{words.about}</span>
          <input
            id="f-quote"
            name="quote"
            class="input"
            maxLength={500}
            value={chosen?.quote ?? typed?.quote ?? ''}
            aria-describedby="h-quote"
          />
          <span class="hint" id="h-quote">
            {words.aboutHint}
          </span>
          {typed?.errors.quote && <span class="error">{typed.errors.quote}</span>}
        </label>
        <label class="field" for="f-comment">
          <span>{words.yourComment}</span>
          <textarea
            id="f-comment"
            name="text"
            class="input"
            rows={3}
            maxLength={4000}
            required
            aria-describedby="h-comment"
          >
            {typed?.text ?? ''}
          </textarea>
          {typed?.errors.text && <span class="error">{typed.errors.text}</span>}
          {hint && (
            <span class="hint" id="h-comment">
              {words.mentionHint(hint)}
            </span>
          )}
        </label>
        <button type="submit" class="btn sm soft">
          {words.send}
        </button>
      </TalkForm>
    </details>
  );
}

function Thread(props: TalkPaneProps & { thread: ThreadView }): VNode {
  const { thread, words } = props;
  const at = `komentar/${thread.id}`;
  return (
    <article class="thread" id={`k-${thread.id}`} data-thread={thread.id}>
      {thread.anchor ? (
        <blockquote class="small">
          {thread.place === 'here' ? (
            <a href="#naskah" data-thread-go={thread.id}>
              {thread.anchor.quote}
            </a>
          ) : (
            thread.anchor.quote
          )}
        </blockquote>
      ) : (
        <p class="muted small">{words.wholeText}</p>
      )}
      {thread.place === 'changed' && <p class="st wait small">{words.partChanged}</p>}
      {thread.place === 'gone' && <p class="st wait small">{words.partGone}</p>}
      <ol>
        {thread.comments.map((one) => (
          <li key={one.id}>
            <span class="ava" aria-hidden="true">
              {one.initials}
            </span>
            <div>
              <p class="small">
                <b>{one.who}</b> <span class="muted">{one.when}</span>
              </p>
              <p class="said">{one.text}</p>
            </div>
          </li>
        ))}
      </ol>
      {thread.settledBy !== null ? (
        <TalkForm {...props} path={`${at}/buka`}>
          <span class="muted small">{words.settledBy(thread.settledBy)}</span>
          <button type="submit" class="btn sm plain">
            {words.openAgain}
          </button>
        </TalkForm>
      ) : (
        <div class="row">
          <details class="grow">
            <summary class="btn sm plain">{words.reply}</summary>
            <TalkForm {...props} path={`${at}/balas`} stack>
              <label class="field">
                <span class="sr">{words.yourReply}</span>
                <textarea name="text" class="input" rows={2} maxLength={4000} required />
              </label>
              <button type="submit" class="btn sm soft">
                {words.reply}
              </button>
            </TalkForm>
          </details>
          <TalkForm {...props} path={`${at}/selesai`}>
            <button type="submit" class="btn sm plain">
              {words.settle}
            </button>
          </TalkForm>
        </div>
      )}
    </article>
  );
}

function SuggestionCard(props: TalkPaneProps & { suggestion: SuggestionView }): VNode {
  const { suggestion: one, words, view } = props;
  const at = `usul/${one.id}`;
  return (
    <article class={`check suggestion ${one.kind === 'alternative' ? 'bad' : 'wait'}`} data-suggestion={one.id}>
      <SuggestionText suggestion={one} words={words} />
      <div class="row">
        {view.canEdit && one.place !== 'gone' && (
          <TalkForm {...props} path={`${at}/terima`}>
            <button type="submit" class="btn sm soft">
              {one.kind === 'alternative' ? words.useThis : words.accept}
            </button>
          </TalkForm>
        )}
        {view.canEdit && (one.kind === 'alternative' || one.place !== 'here') && (
          <TalkForm {...props} path={`${at}/terima`}>
            <input type="hidden" name="how" value="both" />
            <button type="submit" class="btn sm line">
              {words.useBoth}
            </button>
          </TalkForm>
        )}
        {one.own || one.kind === 'alternative'
          ? (view.canEdit || one.own) && (
              <TalkForm {...props} path={`${at}/tolak`}>
                <button type="submit" class="btn sm plain">
                  {one.kind === 'alternative' ? words.drop : words.takeBack}
                </button>
              </TalkForm>
            )
          : view.canEdit && (
              <details>
                <summary class="btn sm plain">{words.decline}</summary>
                <TalkForm {...props} path={`${at}/tolak`} stack>
                  <label class="field">
                    <span>{words.reason}</span>
                    <input name="reason" class="input" maxLength={500} />
                  </label>
                  <button type="submit" class="btn sm line">
                    {words.decline}
                  </button>
                </TalkForm>
              </details>
            )}
      </div>
    </article>
  );
}

/** Who proposes what, with the words that would come and go; both wordings in full where two people changed the same words. */
export function SuggestionText({
  suggestion: one,
  words,
}: {
  suggestion: SuggestionView;
  words: TogetherWords;
}): VNode {
  const { place } = one.replacement;
  const form = one.standing === one.proposed;
  return (
    <>
      <h3>
        {one.kind === 'alternative' ? words.bothTitle : words.suggestedBy(one.who)}{' '}
        <span class="muted small">
          {place === 'headline' ? `${words.inHeadline}, ` : place === 'standfirst' ? `${words.inStandfirst}, ` : ''}
          {one.when}
        </span>
      </h3>
      {one.place === 'changed' && <p class="small">{words.partChanged}</p>}
      {one.place === 'gone' && <p class="small">{words.partGone}</p>}
      {form && <p class="small">{words.formChanged}</p>}
      {one.kind === 'alternative' ? (
        <dl class="two-wordings">
          <dt>{words.standsNow(one.against)}</dt>
          <dd>{one.standing}</dd>
          <dt>{one.own ? words.youWrite : words.writes(one.who)}</dt>
          <dd>
            <WordChanges runs={one.runs} words={words} />
          </dd>
        </dl>
      ) : (
        <p class="proposed">
          <WordChanges runs={one.runs} words={words} />
        </p>
      )}
    </>
  );
}
