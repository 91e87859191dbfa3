import type { VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Button, ButtonLink, Field, href, Icon } from '../../../ui/index.ts';
import { hasEnded } from '../../case-types.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { citizenWords } from '../citizen-words.ts';
import { longDay } from '../due-words.ts';
import { MOST_TEXT } from '../fields.ts';

type Props = {
  site: SiteShell;
  view: CaseView;
  trackingCode: string;
  today: string;
  error?: AppError;
  typed?: string;
};

/** The citizen's turn: reply while the case is open, reopen after it ended; what we asked stands above the reply. */
export function CitizenTurns(p: Props): VNode {
  if (hasEnded(p.view.state)) return <Reopen {...p} />;
  return p.view.state === 'waiting' ? <AnswerQuestion {...p} /> : <AddSomething {...p} />;
}

const TurnForm = (p: Props & { to: string; label: string; button: string; look: 'primary' | 'line' }) => {
  const { locale } = p.site;
  return (
    <form method="post" action={href(locale, p.to)}>
      <input type="hidden" name="kode" value={p.trackingCode} />
      <Field
        name="pesan"
        label={p.label}
        locale={locale}
        rows={4}
        required
        maxLength={MOST_TEXT}
        value={p.typed}
        error={p.error?.fields.pesan}
      />
      <p class="mt3">
        <Button look={p.look} icon="send">
          {p.button}
        </Button>
      </p>
    </form>
  );
};

const AnswerQuestion = (p: Props) => {
  const w = citizenWords(p.site.locale);
  const question = p.view.timeline.findLast((e) => e.what === 'asked')?.text;
  return (
    <section class="why" aria-labelledby="giliran" id="balasan">
      <h2 id="giliran">
        <Icon name="message-circle-question-mark" />
        {w.askedTitle}
      </h2>
      {question && <p class="said letter mt3">{question}</p>}
      <p class="ink2 mt2">{w.clockHeld}</p>
      <TurnForm {...p} to="/lacak/balas" label={w.yourReply} button={w.sendAnswer} look="primary" />
    </section>
  );
};

const AddSomething = (p: Props) => {
  const w = citizenWords(p.site.locale);
  return (
    <section class="panel mt6" aria-labelledby="giliran" id="balasan">
      <h2 id="giliran">{w.replyTitle}</h2>
      <TurnForm {...p} to="/lacak/balas" label={w.reply} button={w.sendReply} look="line" />
    </section>
  );
};

const Reopen = (p: Props) => {
  const { locale } = p.site;
  const w = citizenWords(locale);
  const until = p.view.reopenUntil;
  return (
    <section class="panel mt6" aria-labelledby="giliran" id="balasan">
      <h2 id="giliran">{w.reopenTitle}</h2>
      {until !== null && p.today <= until ? (
        <>
          <p class="ink2 mt2">{w.reopenLead(longDay(until, locale))}</p>
          <TurnForm {...p} to="/lacak/buka-lagi" label={w.reopenText} button={w.reopen} look="line" />
        </>
      ) : (
        <>
          {until && <p class="ink2 mt2">{w.reopenOver(longDay(until, locale))}</p>}
          {p.typed && (
            <>
              <h3 class="small mt3">{w.unsent}</h3>
              <p class="said mt2">{p.typed}</p>
            </>
          )}
          <p class="mt3">
            <ButtonLink href={href(locale, '/lapor')} look="line">
              {w.newCase}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
};
