import type { ComponentChildren, VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Chip, type ChipKind, type IconName, PhonePage } from '../../../ui/index.ts';
import { linkWords } from '../words.ts';

export type LinkFrame = { locale: Locale; demo: boolean; brand: string };

/** The frame of every page behind a one-time link: a telephone's column that no search engine keeps. */
export const LinkPage = (p: {
  frame: LinkFrame;
  title: string;
  lead?: ComponentChildren;
  chip?: { kind: ChipKind; icon: IconName; label: string };
  decision?: ComponentChildren;
  decisionLabel?: string;
  children?: ComponentChildren;
}): VNode => {
  const w = linkWords(p.frame.locale);
  const chip = p.chip ?? { kind: 'wait' as const, icon: 'clock' as const, label: w.once };
  return (
    <PhonePage
      {...p.frame}
      home="/"
      title={p.title}
      head={<meta name="robots" content="noindex, nofollow" />}
      top={
        <Chip kind={chip.kind} icon={chip.icon}>
          {chip.label}
        </Chip>
      }
      decision={p.decision}
      decisionLabel={p.decisionLabel}
    >
      <div class="approval-head">
        {p.lead}
        <h1 class="mt2">{p.title}</h1>
      </div>
      {p.children}
    </PhonePage>
  );
};

/** Says plainly that a link can do nothing, and why. */
export const EndedPage = (p: { frame: LinkFrame; title: string; text: string }): VNode => (
  <LinkPage
    frame={p.frame}
    title={p.title}
    chip={{ kind: 'plain', icon: 'circle-x', label: linkWords(p.frame.locale).once }}
  >
    <p class="ink2 mt3">{p.text}</p>
  </LinkPage>
);
