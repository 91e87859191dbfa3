import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../../ui/components/icon.tsx';
import type { EditorWords } from '../../editor-words.ts';
import type { HeadlineChoice } from '../../types.ts';
import type { Card, CheckView, LedgerRow } from '../check-view.ts';
import { checkWordsOf } from '../check-words.ts';
import { FINDING_GROUPS, type FindingGroup } from '../finding-groups.ts';

export type CheckPaneProps = {
  view: CheckView;
  words: EditorWords;
  locale: 'id' | 'en';
  editionId: string;
  csrf: string;
  canEdit: boolean;
  /** Facts are checked in the language of the material only. */
  checked: boolean;
  empty: boolean;
  headline: string;
  headlines: HeadlineChoice[];
};

/** The content of the right pane, drawn on the server and in the browser: problems first, then the ledger of facts, then headline choices. */
export function CheckPane(props: CheckPaneProps): VNode {
  const { view, words, checked, empty, headlines } = props;
  const must = view.cards.filter((card) => card.must && !card.accepted);
  const rest = view.cards.filter((card) => !card.must || card.accepted);
  return (
    <div>
      {!checked && <p class="muted small">{words.otherLanguage}</p>}
      {empty && view.cards.length === 0 && <p class="muted small">{words.nothingToCheck}</p>}
      {!empty && checked && view.cards.length === 0 && <p class="st ok">{words.noFindings}</p>}
      {must.map((card) => (
        <CheckCard key={card.id} card={card} {...props} />
      ))}
      <FixAll {...props} />
      {FINDING_GROUPS.map((group) => (
        <Group key={group} group={group} cards={rest.filter((card) => card.group === group)} {...props} />
      ))}
      {checked && <Ledger {...props} />}
      {headlines.length > 0 && <Headlines {...props} />}
    </div>
  );
}

/** Advice of one kind, which a writer can fold away. */
function Group({ group, cards, ...props }: { group: FindingGroup; cards: Card[] } & CheckPaneProps): VNode | null {
  if (cards.length === 0) return null;
  const said = checkWordsOf(props.locale);
  return (
    <details class="findings" open>
      <summary>
        <span class="strong small">{said[group]}</span> <span class="muted xs">{said.count(cards.length)}</span>
      </summary>
      {cards.map((card) => (
        <CheckCard key={card.id} card={card} {...props} />
      ))}
    </details>
  );
}

/** One press for all spellings whose change can't alter what the text says. */
function FixAll({ view, editionId, csrf, canEdit, locale }: CheckPaneProps): VNode | null {
  const safe = view.cards.filter((card) => card.safe);
  if (!canEdit || safe.length < 2) return null;
  return (
    <form method="post" action={`/ruang/naskah/${editionId}/perbaiki-semua`} data-flush>
      <input type="hidden" name="_csrf" value={csrf} />
      <button type="submit" class="btn sm soft mt3">
        {checkWordsOf(locale).fixAll(safe.length)}
      </button>
    </form>
  );
}

function PostForm({
  action,
  csrf,
  kind,
  finding,
  children,
}: {
  action: string;
  csrf: string;
  kind: string;
  finding: string;
  children: ComponentChildren;
}): VNode {
  return (
    <form method="post" action={action} data-act={kind}>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="finding" value={finding} />
      {children}
    </form>
  );
}

function CheckCard({ card, words, locale, editionId, csrf, canEdit }: { card: Card } & CheckPaneProps): VNode {
  const at = `/ruang/naskah/${editionId}`;
  const open = card.must && !card.accepted;
  return (
    <article class={`check ${open ? 'bad' : 'wait'}`} data-finding={card.id}>
      <h3>
        <span class="sr">{card.must ? `${words.must}: ` : `${words.should}: `}</span>
        <a href="#naskah" data-go={card.id}>
          {card.what}
        </a>
      </h3>
      <p>{card.why}</p>
      {card.evidence.map((one) => (
        <blockquote key={one.href + one.text} class="small">
          {one.text} <a href={one.href}>{one.where}</a>
        </blockquote>
      ))}
      {card.accepted ? (
        <p class="taken">
          <b>{(card.must ? words.takenBy : words.setAsideBy)(card.accepted.by)}.</b> {card.accepted.reason}
        </p>
      ) : (
        <p class="small">{card.how}</p>
      )}
      {canEdit && (
        <div class="row mt2">
          {card.fix && !card.accepted && (
            <PostForm action={`${at}/perbaiki`} csrf={csrf} kind="fix" finding={card.id}>
              <input type="hidden" name="replacement" value={card.fix.replacement} />
              <button type="submit" class={`btn sm ${card.fix.replacement === '' ? 'danger' : 'soft'}`}>
                {card.fix.label}
              </button>
            </PostForm>
          )}
          {card.word !== null && !card.accepted && (
            <PostForm action={`${at}/kata`} csrf={csrf} kind="mark" finding={card.id}>
              <input type="hidden" name="word" value={card.word} />
              <button type="submit" class="btn sm plain">
                {checkWordsOf(locale).addWord}
              </button>
            </PostForm>
          )}
          {!card.accepted && (
            <details class="take">
              <summary>{card.must ? words.takeOn : words.setAside}</summary>
              <PostForm action={`${at}/tanda`} csrf={csrf} kind="mark" finding={card.id}>
                <label class="field">
                  <span>{words.reason}</span>
                  <textarea name="reason" rows={2} minLength={10} maxLength={500} required />
                </label>
                <button type="submit" class="btn sm line">
                  {card.must ? words.takeOnSend : words.setAsideSend}
                </button>
              </PostForm>
            </details>
          )}
          {card.accepted && (
            <PostForm action={`${at}/tanda/buka`} csrf={csrf} kind="mark" finding={card.id}>
              <button type="submit" class="btn sm plain">
                {words.reopen}
              </button>
            </PostForm>
          )}
        </div>
      )}
    </article>
  );
}

function Ledger({ view, words }: CheckPaneProps): VNode | null {
  const { counts, ledger, unused, cards } = view;
  if (ledger.length === 0 && unused.length === 0) return null;
  const without = cards.filter((card) => card.must && !card.accepted);
  return (
    <section aria-labelledby="buku-h">
      <div class="row between mt4">
        <h3 id="buku-h" class="strong small">
          {words.ledger}
        </h3>
        <span class="muted small">
          <span class="st ok">{words.countSupported(counts.supported)}</span> ·{' '}
          <span class="st wait">{words.countWeak(counts.weak)}</span>
          {' · '}
          <span class="st bad">{words.countUnsupported(counts.unsupported)}</span> {words.sentences}
        </span>
      </div>
      <table class="ledger mt2">
        <caption class="sr">{words.ledger}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map((row) => (
            <FactRow key={row.number} row={row} words={words} state={row.state} />
          ))}
          {without.map((card) => (
            <tr key={card.id}>
              <td>?</td>
              <td>{card.what}</td>
              <td>
                <span class="st bad">
                  <Icon name="circle-x" />
                  {words.unsupported}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unused.length > 0 && (
        <details class="mt3">
          <summary class="small">{words.unused(view.unusedCount)}</summary>
          <table class="ledger">
            <caption class="sr">{words.unused(view.unusedCount)}</caption>
            <tbody>
              {unused.map((row) => (
                <FactRow key={row.number} row={row} words={words} state={null} />
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

const STATES = {
  supported: { look: 'ok', icon: 'circle-check', word: 'supported' },
  verbatim: { look: 'ok', icon: 'lock', word: 'verbatim' },
  weak: { look: 'wait', icon: 'circle-dashed', word: 'weak' },
} as const;

type RowProps = { row: LedgerRow; words: EditorWords; state: LedgerRow['state'] | null };

function FactRow({ row, words, state }: RowProps): VNode {
  const shown = state && STATES[state];
  return (
    <tr data-claims={row.number}>
      <td>
        <a href={row.href} data-claim={row.number} aria-label={words.sourceOf(row.number)}>
          {row.number}
        </a>
      </td>
      <td>
        {row.text}
        <br />
        <span class="ink2 xs">{row.where}</span>
      </td>
      {shown && (
        <td>
          <span class={`st ${shown.look}`}>
            <Icon name={shown.icon} />
            {words[shown.word]}
          </span>
        </td>
      )}
    </tr>
  );
}

function Headlines({ headlines, headline, words, locale, editionId, csrf, canEdit }: CheckPaneProps): VNode {
  return (
    <section aria-labelledby="judul-h" class="heads mt4">
      <h3 id="judul-h" class="strong small">
        {words.headlines} <span class="muted">({words.machine})</span>
      </h3>
      <ol>
        {headlines.map((choice) => (
          <li key={choice.text}>
            <p>
              {choice.text} <span class="muted xs nowrap">{choice.score} / 100</span>
            </p>
            <p class="ink2 xs">{choice.reasons.map((reason) => reason[locale]).join(' · ')}</p>
            {choice.text === headline ? (
              <span class="st ok">{words.inUse}</span>
            ) : (
              canEdit && (
                <form method="post" action={`/ruang/naskah/${editionId}/judul`} data-act="headline">
                  <input type="hidden" name="_csrf" value={csrf} />
                  <input type="hidden" name="headline" value={choice.text} />
                  <button type="submit" class="btn sm line">
                    {words.useHeadline}
                  </button>
                </form>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
