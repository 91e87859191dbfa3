import type { VNode } from 'preact';
import { CsrfField, Icon } from '../../../ui/index.ts';
import { isEmptyDocument } from '../../document.ts';
import type { EditorWords } from '../../editor-words.ts';
import type { EditorModel } from '../editor-model.ts';

type Props = { model: EditorModel; words: EditorWords; csrf: string };

/** Who, what, when, where, why and how, each answer linked to its passage; what nobody noted; and the button that drafts. */
export function FactList({ model, words, csrf }: Props): VNode {
  return (
    <section class="facts-box" aria-labelledby="fakta-h">
      <h3 id="fakta-h" class="strong small">
        {words.facts}
      </h3>
      <dl class="w5h1">
        {model.answers
          .filter(
            (answer) => answer.claims.length > 0 || ['who', 'what', 'when', 'where', 'why', 'how'].includes(answer.key),
          )
          .map((answer) => (
            <div key={answer.key}>
              <dt>{answer.label}</dt>
              <dd>
                {answer.claims.length === 0 && <span class="muted">{words.notFoundInMaterial}</span>}
                {answer.claims.map((claim) => (
                  <a key={claim.number} href={claim.href} data-claim={claim.number} data-claims={claim.number}>
                    {claim.text}
                    <sup>{claim.number}</sup>
                    {claim.mark && <span class="carried"> {claim.mark}</span>}
                  </a>
                ))}
                {answer.more > 0 && <span class="muted">{words.moreFacts(answer.more)}</span>}
              </dd>
            </div>
          ))}
      </dl>
      {model.gone.length > 0 && (
        <div class="ask-list">
          <h4 class="strong small">{words.goneFacts}</h4>
          <ul>
            {model.gone.map((one) => (
              <li key={one.href}>
                <a href={one.href}>{one.text}</a> <span class="muted xs">{one.source}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {model.holes.length > 0 && (
        <div class="ask-list">
          <h4 class="strong small">{words.holes}</h4>
          <ul>
            {model.holes.map((hole) => (
              <li key={hole.question}>{hole.href ? <a href={hole.href}>{hole.question}</a> : hole.question}</li>
            ))}
          </ul>
        </div>
      )}
      {model.canEdit && model.edition.language === 'id' && <DraftButton model={model} words={words} csrf={csrf} />}
    </section>
  );
}

function DraftButton({ model, words, csrf }: Props): VNode {
  const fresh = isEmptyDocument(model.edition.body);
  const form = (
    <form method="post" action={`/ruang/naskah/${model.edition.id}/draf`} data-flush>
      <CsrfField token={csrf} />
      <button type="submit" class={fresh ? 'btn' : 'btn sm soft'}>
        <Icon name="sparkles" />
        {fresh ? words.draftNow : words.draftAgain}
      </button>
    </form>
  );
  if (fresh) return form;
  return (
    <details class="again">
      <summary>{words.draftAgain}</summary>
      <p class="muted small">{words.draftAgainNote}</p>
      {form}
    </details>
  );
}
