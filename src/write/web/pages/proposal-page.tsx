import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Button, Chip, Choices, Crumbs, CsrfField, Flash, RoomPage } from '../../../ui/index.ts';
import type { Proposal, ProposedParagraph, ProposedSentence, Refused } from '../../assisted/types.ts';
import { assistedWords } from '../../assisted/words.ts';
import { isEmptyDocument } from '../../document.ts';
import type { Edition } from '../../types.ts';
import { kindWord, ProposalState } from './assisted-page.tsx';

type Props = {
  room: RoomShell;
  edition: Edition;
  canEdit: boolean;
  proposal: Proposal;
  nameOf: (accountId: string | null) => string;
};

/** One proposal: every sentence with its origin and the check's verdict, and what the checks kept out. */
export function ProposalPage(props: Props): VNode {
  const { room, edition, proposal } = props;
  const { locale } = room;
  const w = assistedWords(locale);
  const at = `/ruang/naskah/${edition.id}`;
  const { note, warning, refused, about } = proposal.content;
  return (
    <RoomPage
      room={room}
      title={kindWord(proposal.kind, locale)}
      meta={`${props.nameOf(proposal.madeBy)} · ${formatDateTime(proposal.madeAt, locale)}`}
      actions={<ProposalState state={proposal.state} locale={locale} />}
    >
      <Crumbs
        label={w.way}
        items={[
          { href: at, label: edition.headline || edition.workingTitle },
          { href: `${at}/asisten`, label: w.title },
          { label: kindWord(proposal.kind, locale) },
        ]}
      />
      {note && <Flash kind="bad">{note[locale]}</Flash>}
      {warning && <Flash kind="bad">{warning[locale]}</Flash>}
      {about && (
        <section class="tile mt4" aria-labelledby="semula">
          <h2 id="semula">{w.before}</h2>
          <p class="proposal-text">{about.text}</p>
        </section>
      )}
      <Decide {...props} />
      {refused.length > 0 && <RefusedList refused={refused} locale={locale} />}
      {proposal.state !== 'open' && proposal.decidedAt && (
        <p class="muted mt4">
          {w.decidedBy(props.nameOf(proposal.decidedBy), formatDateTime(proposal.decidedAt, locale))}
        </p>
      )}
    </RoomPage>
  );
}

/** The paragraphs, inside the form that accepts them as long as there is something to decide. */
function Decide({ room, edition, canEdit, proposal }: Props): VNode {
  const { locale, csrf } = room;
  const w = assistedWords(locale);
  const at = `/ruang/naskah/${edition.id}/asisten/${proposal.id}`;
  const unchanged = proposal.kind === 'paragraph' && proposal.content.note !== null;
  const elsewhere = proposal.kind === 'translation' && edition.language !== 'en';
  const decides = canEdit && proposal.state === 'open';
  const accepts = decides && !unchanged && !elsewhere && proposal.content.paragraphs.length > 0;
  const list = <Paragraphs proposal={proposal} locale={locale} choose={accepts} />;
  return (
    <div class="mt4">
      {accepts ? (
        <form method="post" action={`${at}/terima`} id="terima">
          <CsrfField token={csrf} />
          {list}
          {proposal.kind === 'draft' && !isEmptyDocument(edition.body) && (
            <Choices
              name="place"
              legend={w.place}
              locale={locale}
              kind="radio"
              choices={[
                { value: 'replace', label: w.replaceBody, hint: w.replaceHint, checked: true },
                { value: 'append', label: w.appendBody },
              ]}
            />
          )}
        </form>
      ) : (
        list
      )}
      {decides && elsewhere && <p class="muted">{w.inEnglish}</p>}
      {decides && (
        <div class="row mt4">
          {accepts && (
            <Button look="primary" form="terima">
              {w.accept}
            </Button>
          )}
          <form method="post" action={`${at}/tolak`}>
            <CsrfField token={csrf} />
            <Button>{w.reject}</Button>
          </form>
        </div>
      )}
    </div>
  );
}

function Paragraphs({ proposal, locale, choose }: { proposal: Proposal; locale: Locale; choose: boolean }): VNode {
  const w = assistedWords(locale);
  const one = proposal.kind === 'headlines';
  return (
    <fieldset class="proposal">
      <legend>{one ? w.chooseHeadline : w.choose}</legend>
      {proposal.content.paragraphs.map((paragraph, at) => (
        <div class="proposal-part" key={at}>
          {choose && (
            <label class="proposal-take">
              <input type={one ? 'radio' : 'checkbox'} name="paragraphs[]" value={at} checked={one ? at === 0 : true} />
              <span>{one ? w.take : w.number(at + 1)}</span>
            </label>
          )}
          <Part paragraph={paragraph} proposal={proposal} locale={locale} />
        </div>
      ))}
    </fieldset>
  );
}

const Part = (p: { paragraph: ProposedParagraph; proposal: Proposal; locale: Locale }): VNode => (
  <ul class="proposal-lines">
    {p.paragraph.sentences.map((sentence, at) => (
      <li key={at}>
        <p class="proposal-text">{sentence.text}</p>
        <Verdict sentence={sentence} proposal={p.proposal} locale={p.locale} />
      </li>
    ))}
  </ul>
);

function Verdict({
  sentence,
  proposal,
  locale,
}: {
  sentence: ProposedSentence;
  proposal: Proposal;
  locale: Locale;
}): VNode {
  const w = assistedWords(locale);
  const by = { model: w.byModel(proposal.model ?? ''), grammar: w.byGrammar, person: w.byPerson }[sentence.origin];
  const weak = sentence.verdict === 'weak';
  const hole = sentence.text.includes('[perlu dilengkapi:');
  const fine = proposal.kind === 'translation' ? w.matches : w.supported;
  return (
    <>
      <p class="proposal-marks">
        <Chip>{by}</Chip>
        {hole && (
          <Chip kind="bad" icon="circle-alert">
            {w.hole}
          </Chip>
        )}
        {sentence.origin !== 'person' && !hole && (
          <Chip kind={weak ? 'wait' : 'ok'} icon={weak ? 'circle-alert' : 'check'}>
            {weak ? w.weak : fine}
          </Chip>
        )}
      </p>
      {sentence.remarks.length > 0 && <p class="muted">{sentence.remarks.map((one) => one[locale]).join(' ')}</p>}
      {sentence.instead && (
        <div class="proposal-instead">
          <p class="strong">{w.replaced}</p>
          <p>
            <del>{sentence.instead.text}</del>
          </p>
          <p class="muted">{sentence.instead.why.map((one) => one[locale]).join(' ')}</p>
        </div>
      )}
    </>
  );
}

const RefusedList = ({ refused, locale }: { refused: Refused[]; locale: Locale }): VNode => {
  const w = assistedWords(locale);
  return (
    <section class="tile mt4" aria-labelledby="ditolak">
      <h2 id="ditolak">{w.refused}</h2>
      <p class="muted">{w.refusedText}</p>
      <ul class="proposal-lines">
        {refused.map((one, at) => (
          <li key={at}>
            <p>
              <del>{one.text}</del>
            </p>
            <p class="muted">{one.why.map((why) => why[locale]).join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
