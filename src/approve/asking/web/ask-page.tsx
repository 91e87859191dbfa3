import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { ButtonLink, Flash, RoomPage, SectionHead } from '../../../ui/index.ts';
import type { Signer } from '../../links/link.ts';
import type { Package } from '../../package.ts';
import type { AskedQuotation } from '../../signoff/queries.ts';
import type { Names } from '../../web/parts/people-names.ts';
import { askWords } from '../words.ts';
import { AskQuotes } from './ask-quotes.tsx';
import { AskStep, type StepLine } from './ask-step.tsx';
import { type LinkLine, LinkTable } from './link-table.tsx';

export type AskPageProps = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  p: Package;
  steps: StepLine[];
  signers: Signer[];
  links: LinkLine[];
  quotations: AskedQuotation[];
  names: Names;
  now: Date;
  mayAsk: boolean;
  refused: Bilingual | null;
  done: 'remind' | 'handOn' | 'mail' | 'revoke' | null;
  /** A link that is shown this once. */
  copied: string | null;
};

/** Who is awaited and how to ask them: each open step, the quotations, and every link that was made. */
export function AskPage(props: AskPageProps): VNode {
  const { locale, p } = props;
  const w = askWords(locale);
  return (
    <RoomPage
      room={props.room}
      title={w.title}
      meta={p.content.edition.headline}
      actions={
        <ButtonLink href={`/ruang/persetujuan/${p.id}`} icon="badge-check">
          {w.toPackage}
        </ButtonLink>
      }
    >
      <div class="stack-6">
        {props.refused && <Flash kind="bad">{props.refused[locale]}</Flash>}
        {props.done && <Flash kind="ok">{w[`done_${props.done}`]}</Flash>}
        {props.copied && <Copied url={props.copied} locale={locale} />}
        <p class="ink2">{p.state === 'pending' ? w.lead : w.notWaiting}</p>
        {props.steps.length > 0 && (
          <section class="stack-4">
            <SectionHead title={w.stepsTitle} />
            {props.steps.map((line) => (
              <AskStep line={line} key={line.step.id} {...props} />
            ))}
          </section>
        )}
        {props.quotations.length > 0 && <AskQuotes {...props} />}
        <section class="stack-4">
          <SectionHead title={w.linksTitle} />
          {props.links.length === 0 ? <p class="muted">{w.noLinks}</p> : <LinkTable {...props} />}
        </section>
      </div>
    </RoomPage>
  );
}

const Copied = ({ url, locale }: { url: string; locale: Locale }) => {
  const w = askWords(locale);
  return (
    <div class="flash ok" role="status">
      <div class="field">
        <label for="f-copied">{w.madeTitle}</label>
        <p class="hint" id="f-copied-h">
          {w.madeText}
        </p>
        <input class="input" id="f-copied" value={url} readonly aria-describedby="f-copied-h" />
      </div>
    </div>
  );
};
