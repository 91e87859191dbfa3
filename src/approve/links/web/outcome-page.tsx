import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import { Button, href, Timeline, type TimelineItem } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import { FingerprintBlock } from '../../web/parts/fingerprint-block.tsx';
import type { Link } from '../link.ts';
import { linkWords } from '../words.ts';
import { type LinkFrame, LinkPage } from './link-page.tsx';

const exact = (at: Date, locale: Locale): string => `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`;

/** What became of the decision that was made by this link; an approval can be taken back here until the package is out. */
export function OutcomePage({
  frame,
  token,
  link,
  p,
}: {
  frame: LinkFrame;
  token: string;
  link: Link;
  p: Package;
}): VNode {
  const { locale } = frame;
  const w = linkWords(locale);
  const approvedHere = link.outcome === 'approve';
  const canTakeBack = approvedHere && !p.releasedAt && (p.state === 'pending' || p.state === 'approved');
  return (
    <LinkPage
      frame={frame}
      title={approvedHere ? w.thanksApproved : w.thanksReturned}
      chip={{ kind: 'ok', icon: 'check', label: w.done }}
    >
      <p class="ink2 mt3">
        {p.state === 'pending' && `${w.waitsForOthers} `}
        {w.nothingMore}
      </p>
      <div class="stack-4 mt3">
        <article class="pkg">
          <div>
            <FingerprintBlock hash={link.hash} label={w.signedFingerprint} />
          </div>
          <div>
            <Timeline items={history(link, p, locale)} />
          </div>
          {canTakeBack && (
            <div>
              <p class="small ink2">{w.lapse}</p>
            </div>
          )}
        </article>
        {canTakeBack && (
          <details>
            <summary class="btn danger block">{w.takeBack}</summary>
            <form method="post" action={href(locale, `/setuju/${token}/batalkan`)} class="mt3">
              <Button look="danger" block>
                {w.takeBackSure}
              </Button>
            </form>
            <p class="small muted mt3">{w.takeBackNote}</p>
          </details>
        )}
      </div>
    </LinkPage>
  );
}

function history(link: Link, p: Package, locale: Locale): TimelineItem[] {
  const w = linkWords(locale);
  const items: TimelineItem[] = [
    {
      state: 'cur',
      title: link.outcome === 'approve' ? w.youApproved : w.youReturned,
      when: link.usedAt && exact(link.usedAt, locale),
    },
  ];
  if (link.outcome !== 'approve') return items;
  items.push(
    p.state === 'pending'
      ? { state: 'todo', title: w.allApproved }
      : { state: 'cur', title: w.allApproved, when: p.decidedAt && exact(p.decidedAt, locale) },
  );
  if (p.releasedAt) items.push({ state: 'cur', title: w.outAt, when: exact(p.releasedAt, locale) });
  else items.push({ state: p.state === 'approved' ? 'act' : 'todo', title: w.waitsForRelease });
  return items;
}
