import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons.ts';
import { ButtonLink } from './basic.tsx';
import { Icon } from './icon.tsx';

export type NoticeKind = 'ok' | 'wait' | 'bad';

const ICON: Record<NoticeKind, IconName> = { ok: 'circle-check', wait: 'triangle-alert', bad: 'circle-x' };

/** A short message at the edge of the window; never the only place where it is said. Errors are announced at once. */
export const Toast = ({ kind, title, children }: { kind: NoticeKind; title: string; children?: ComponentChildren }) => (
  <div class={kind === 'ok' ? 'toast' : `toast ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
    <Icon name={ICON[kind]} />
    <div>
      <b>{title}</b> {children}
    </div>
  </div>
);

/** Grey bars where text will stand; they appear only after 400 ms. `label` tells a screen reader what is loading. */
export const Loading = ({ label, lines = 4 }: { label: string; lines?: number }) => (
  <div class="skels" aria-busy="true">
    <p class="sr" role="status">
      {label}
    </p>
    <div class="skel c" />
    {Array.from({ length: lines }, (_, i) => (
      <div class={i % 3 === 2 ? 'skel b' : 'skel'} key={i} />
    ))}
  </div>
);

/** Something could not be shown: what happened, what is safe, one way to try again, a code for staff. */
export const Failure = (p: {
  title: string;
  children: ComponentChildren;
  retry?: { href: string; label: string };
  code?: { label: string; value: string };
}) => (
  <div class="empty" role="alert">
    <Icon name="circle-alert" large />
    <p class="strong">{p.title}</p>
    <p class="muted">{p.children}</p>
    {p.retry && (
      <p class="mt3">
        <ButtonLink href={p.retry.href} look="primary">
          {p.retry.label}
        </ButtonLink>
      </p>
    )}
    {p.code && (
      <p class="xs muted mt3">
        {p.code.label} <span class="mono">{p.code.value}</span>
      </p>
    )}
  </div>
);
