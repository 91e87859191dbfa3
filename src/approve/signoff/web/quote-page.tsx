import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, Choices, Field, Flash, href } from '../../../ui/index.ts';
import type { Link } from '../../links/link.ts';
import { type LinkFrame, LinkPage } from '../../links/web/link-page.tsx';
import { linkWords } from '../../links/words.ts';
import type { Package } from '../../package.ts';
import type { AskedQuotation } from '../queries.ts';
import type { QuoteVerdict } from '../quotation.ts';
import { signoffWords } from '../words.ts';

export type Typed = { verdict: QuoteVerdict | null; words: string };

type Props = {
  frame: LinkFrame;
  token: string;
  link: Link;
  p: Package;
  quotations: AskedQuotation[];
  from: string;
  until: string;
  typed: Typed[];
  errors: Record<string, Bilingual>;
  refused: Bilingual | null;
};

/** The page on which a quoted official sees only what they are said to have said, with the paragraph around it. */
export function QuotePage(props: Props): VNode {
  const { frame, token, link, p, quotations, errors } = props;
  const { locale } = frame;
  const [w, l] = [signoffWords(locale), linkWords(locale)];
  return (
    <LinkPage frame={frame} title={w.title} lead={<p class="ink2">{l.forWhom(link.personName, props.from)}</p>}>
      <p class="muted mt2 small">
        {w.lead(p.content.edition.headline)} {l.validUntil(props.until)}
      </p>
      {props.refused && <Flash kind="bad">{props.refused[locale]}</Flash>}
      <form method="post" action={href(locale, `/kutipan/${token}`)} class="stack-4 mt3">
        {quotations.map((one, i) => (
          <article class="pkg" key={one.hash}>
            <div>
              <p class="small muted">{quotations.length > 1 ? w.number(i + 1, quotations.length) : w.around}</p>
              <p class="mt2" lang={p.content.edition.language}>
                <Marked paragraph={one.paragraph} words={one.words} />
              </p>
            </div>
            <div>
              <input type="hidden" name={`sidik-${i}`} value={one.hash} />
              <Choices
                name={`jawab-${i}`}
                legend={w.yourAnswer}
                locale={locale}
                kind="radio"
                error={errors[`jawab-${i}`]}
                choices={(['agreed', 'changed', 'refused'] as const).map((value) => ({
                  value,
                  label: w[value],
                  hint: w[`${value}Hint`],
                  checked: props.typed[i]?.verdict === value,
                }))}
              />
              <Field
                name={`kata-${i}`}
                label={w.words}
                locale={locale}
                rows={2}
                optional
                maxLength={600}
                value={props.typed[i]?.words ?? ''}
                error={errors[`kata-${i}`]}
              />
            </div>
          </article>
        ))}
        <p class="small ink2">{w.binding}</p>
        <Button look="primary" block icon="send">
          {w.send}
        </Button>
      </form>
    </LinkPage>
  );
}

const Marked = ({ paragraph, words }: { paragraph: string; words: string }) => {
  const at = paragraph.indexOf(words);
  if (at === -1) return <>{paragraph}</>;
  return (
    <>
      {paragraph.slice(0, at)}
      <mark>{words}</mark>
      {paragraph.slice(at + words.length)}
    </>
  );
};

/** What the official answered. */
export function AnsweredPage(p: { frame: LinkFrame; quotations: AskedQuotation[]; locale: Locale }): VNode {
  const [w, l] = [signoffWords(p.locale), linkWords(p.locale)];
  return (
    <LinkPage frame={p.frame} title={l.thanksAnswered} chip={{ kind: 'ok', icon: 'check', label: l.done }}>
      <div class="stack-4 mt3">
        {p.quotations.map((one) => (
          <article class="pkg" key={one.hash}>
            <div>
              <q class="ink2">{one.words.replace(/^["“„«]|["”“»]$/g, '')}</q>
              {one.answer && <p class="strong mt2">{verdictWord(one.answer.verdict, p.locale)}</p>}
              {one.answer?.words && <p class="small">{one.answer.words}</p>}
            </div>
          </article>
        ))}
        <p class="small ink2">{w.binding}</p>
      </div>
    </LinkPage>
  );
}

/** A verdict on a quotation in a word or two. */
export const verdictWord = (verdict: QuoteVerdict, locale: Locale): string => {
  const w = signoffWords(locale);
  return { agreed: w.saidAgreed, changed: w.saidChanged, refused: w.saidRefused }[verdict];
};
