import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import { Button, Flash, hashWords, href, Icon } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import type { PackageChanges } from '../../queries/changes.ts';
import type { Step } from '../../step.ts';
import { Changes } from '../../web/parts/changes.tsx';
import { Checks } from '../../web/parts/checks.tsx';
import { FingerprintBlock } from '../../web/parts/fingerprint-block.tsx';
import { Included } from '../../web/parts/included.tsx';
import { PackageText } from '../../web/parts/package-text.tsx';
import { type Names, nameOf } from '../../web/parts/people-names.ts';
import { ReturnForm } from '../../web/parts/return-form.tsx';
import { typeWord } from '../../web/parts/type-words.ts';
import { words } from '../../words.ts';
import type { Link } from '../link.ts';
import { linkWords } from '../words.ts';
import { type LinkFrame, LinkPage } from './link-page.tsx';

export type PackageLinkProps = {
  frame: LinkFrame;
  token: string;
  link: Link;
  p: Package;
  step: Step;
  before: Package | null;
  changes: PackageChanges | null;
  names: Names;
  topics: string[];
  palette: number;
  picture: (key: string, width: number) => { src: string; srcset: string };
  until: string;
  refused: Bilingual | null;
  reason: string | null;
};

const READING_SPEED = 200;

/** The page on which somebody without an account decides: what it is, what was checked, what they sign, two buttons. */
export function PackageLinkPage(props: PackageLinkProps): VNode {
  const { frame, link, p, step, names } = props;
  const { locale } = frame;
  const [w, l] = [words(locale), linkWords(locale)];
  const type = typeWord(p.content.item.type, locale);
  return (
    <LinkPage
      frame={frame}
      title={props.before?.releasedAt ? w.correctionQuestion(type) : w.question(type)}
      lead={<p class="ink2">{l.forWhom(link.personName, nameOf(names, link.madeBy ?? p.submittedBy, locale))}</p>}
      decision={<Choose {...props} />}
      decisionLabel={w.decision}
    >
      <p class="muted mt2 small">
        {w.readMinutes(Math.max(1, Math.round(p.checks.words / READING_SPEED)))} {l.validUntil(props.until)}
      </p>
      {props.refused && <Flash kind="bad">{props.refused[locale]}</Flash>}
      <div class="approval">
        <article class="pkg">
          <PackageText p={p} palette={props.palette} locale={locale} picture={props.picture} />
          <Changes p={p} before={props.before} changes={props.changes} locale={locale} />
        </article>
        <div class="approval-side stack-4">
          <div class="pkg">
            <div>
              <h2 class="small strong">{l.yourStep}</h2>
              <p class="mt2">
                {link.personName}
                <br />
                <span class="muted small">{link.personOffice}</span>
              </p>
              {step.because.length > 0 && (
                <p class="small ink2 mt2">
                  {l.because} {step.because.map((one) => one[locale]).join('; ')}.
                </p>
              )}
            </div>
            <Checks checks={p.checks} names={names} locale={locale} />
            <Included p={p} topics={props.topics} names={names} files={`/setuju/${props.token}`} locale={locale} />
            <div>
              <FingerprintBlock hash={p.hash} label={w.fingerprint} />
              <p class="small ink2 mt3">{w.consequence}</p>
            </div>
          </div>
        </div>
      </div>
    </LinkPage>
  );
}

/** Return with a reason, or approve: the second tap says once more who signs what. Works without a script. */
const Choose = ({ frame, token, link, p, reason }: PackageLinkProps) => {
  const { locale } = frame;
  const [w, l] = [words(locale), linkWords(locale)];
  const action = href(locale, `/setuju/${token}`);
  return (
    <>
      <ReturnForm action={action} reason={reason} locale={locale}>
        <input type="hidden" name="hash" value={p.hash} />
        <input type="hidden" name="verdict" value="return" />
      </ReturnForm>
      <details class="confirm">
        <summary class="btn primary block">
          <Icon name="check" />
          {w.approve}
        </summary>
        <form method="post" action={action}>
          <input type="hidden" name="hash" value={p.hash} />
          <input type="hidden" name="verdict" value="approve" />
          <p class="small ink2">
            {l.confirmTitle} <b>{link.personName}</b>. {l.confirmText} <b>{hashWords(p.hash)}</b>
          </p>
          <Button look="primary" block icon="check">
            {l.yes}
          </Button>
        </form>
      </details>
    </>
  );
};
