import { formatDateTime } from '../../../kernel/time.ts';
import { Chip, SectionHead } from '../../../ui/index.ts';
import { sameSpeaker } from '../../signoff/quotation.ts';
import { verdictWord } from '../../signoff/web/quote-page.tsx';
import { signoffWords } from '../../signoff/words.ts';
import { askWords } from '../words.ts';
import type { AskPageProps } from './ask-page.tsx';
import { LinkForm } from './link-form.tsx';

const LOOK = { agreed: 'ok', changed: 'wait', refused: 'bad' } as const;

/** The quotations of a package by speaker, with what each speaker said, and the way to ask them. */
export const AskQuotes = (props: AskPageProps) => {
  const { quotations, p, locale, signers } = props;
  const [w, s] = [askWords(locale), signoffWords(locale)];
  const speakers = [...new Set(quotations.map((one) => one.speaker))];
  return (
    <section class="stack-4">
      <SectionHead title={w.quotesTitle} />
      <p class="ink2">{w.quotesLead}</p>
      {speakers.map((speaker) => {
        const own = quotations.filter((one) => one.speaker === speaker);
        const agreed = own.every((one) => one.answer?.verdict === 'agreed');
        const suggested = signers.find((one) => sameSpeaker(one.name, speaker))?.id;
        return (
          <article class="pkg" key={speaker}>
            <div class="stack-4">
              <h3>{speaker}</h3>
              {own.map((one) => (
                <div key={one.hash}>
                  <p lang={p.content.edition.language}>{one.words}</p>
                  <p class="small mt2">
                    {one.answer ? (
                      <>
                        <Chip kind={LOOK[one.answer.verdict]}>{verdictWord(one.answer.verdict, locale)}</Chip>{' '}
                        {formatDateTime(one.answer.at, locale)}
                        {one.answer.packageId !== p.id && `, ${s.carried}`}
                      </>
                    ) : (
                      <Chip>{s.notAsked}</Chip>
                    )}
                  </p>
                  {one.answer?.words && <p class="small ink2">{one.answer.words}</p>}
                </div>
              ))}
            </div>
            {props.mayAsk && p.state === 'pending' && !agreed && (
              <div>
                <LinkForm
                  packageId={p.id}
                  about={{ name: 'speaker', value: speaker }}
                  signers={signers}
                  {...(suggested ? { suggested } : {})}
                  csrf={props.csrf}
                  locale={locale}
                />
              </div>
            )}
          </article>
        );
      })}
    </section>
  );
};
