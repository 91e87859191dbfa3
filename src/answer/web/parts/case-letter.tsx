import type { VNode } from 'preact';
import { formatDateTime } from '../../../kernel/time.ts';
import type { IconName } from '../../../ui/index.ts';
import { Meta } from '../../../ui/index.ts';
import type { CasePageProps, ShownIdentity } from '../case-props.ts';
import { roomWords } from '../room-words.ts';

/** What a citizen wrote, who they are as far as the reader may know, and from where and when it came. */
export function CaseLetter(p: CasePageProps): VNode {
  const { view } = p;
  const { locale } = p.room;
  const w = roomWords(locale);
  return (
    <>
      <h3 class="case-title">{p.title}</h3>
      <Meta
        items={[
          identityLine(p.identity, w),
          { icon: 'clock', text: formatDateTime(view.createdAt, locale) },
          view.mayPublish ? { icon: 'globe', text: w.mayPublish } : null,
          view.reopened > 0 ? { icon: 'undo-2', text: w.reopenedTimes(view.reopened) } : null,
        ]}
      />
      {p.about && (
        <p class="muted small mt2">
          {w.from} <a href={p.about.path}>{p.about.headline ?? p.about.path}</a>
        </p>
      )}
      <p class="letter said mt4">{view.message}</p>
    </>
  );
}

function identityLine(
  identity: ShownIdentity,
  w: ReturnType<typeof roomWords>,
): { icon: IconName; text: preact.ComponentChildren } {
  if (identity.kind === 'anonymous') return { icon: 'user', text: w.anonymous };
  if (identity.kind === 'hidden') return { icon: 'lock', text: w.identityHidden };
  const parts = [identity.name ?? w.nameless, identity.email].filter((part) => part !== null);
  return { icon: 'user', text: parts.join(' · ') };
}
