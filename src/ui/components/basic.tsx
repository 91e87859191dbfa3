import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons.ts';
import { Icon } from './icon.tsx';

type Look = 'primary' | 'line' | 'soft' | 'danger' | 'plain';
type ButtonLook = { look?: Look; small?: boolean; block?: boolean; icon?: IconName; children?: ComponentChildren };

const classes = ({ look = 'line', small, block }: ButtonLook): string =>
  ['btn', look, small && 'sm', block && 'block'].filter(Boolean).join(' ');

/** A button; with `reason` it stays focusable, does nothing, and says why (the element with that id). */
export const Button = (
  p: ButtonLook & {
    type?: 'submit' | 'button';
    name?: string;
    value?: string;
    form?: string;
    formAction?: string;
    reason?: string;
    id?: string;
    label?: string;
  },
) => (
  <button
    class={classes(p)}
    type={p.reason ? 'button' : (p.type ?? 'submit')}
    id={p.id}
    name={p.name}
    value={p.value}
    form={p.form}
    formaction={p.formAction}
    aria-label={p.label}
    aria-disabled={p.reason ? 'true' : undefined}
    aria-describedby={p.reason}
  >
    {p.icon && <Icon name={p.icon} />}
    {p.children}
  </button>
);

/** A link that looks like a button. */
export const ButtonLink = (p: ButtonLook & { href: string; download?: boolean; rel?: string }) => (
  <a class={classes(p)} href={p.href} download={p.download} rel={p.rel}>
    {p.icon && <Icon name={p.icon} />}
    {p.children}
  </a>
);

export type ChipKind = 'ok' | 'wait' | 'bad' | 'hold' | 'embargo' | 'info' | 'plain';

/** A state in a word, with an icon so that colour is never alone. */
export const Chip = ({
  kind = 'plain',
  icon,
  children,
}: {
  kind?: ChipKind;
  icon?: IconName;
  children: ComponentChildren;
}) => (
  <span class={kind === 'plain' ? 'chip' : `chip ${kind}`}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);

/** Initials in a circle; the name is for screen readers and as a tooltip. */
export const Avatar = ({ initials, name, second = false }: { initials: string; name: string; second?: boolean }) => (
  <span class={second ? 'ava b' : 'ava'} title={name}>
    <span aria-hidden="true">{initials}</span>
    <span class="sr">{name}</span>
  </span>
);

/** The mark of Gapura, a split gate; once a page. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
    <path class="m2" d="M3 38V30H6V22H9V14H12V7H15V2H17.6V38Z" />
    <path class="m1" d="M37 38V30H34V22H31V14H28V7H25V2H22.4V38Z" />
  </svg>
);

/** The head of a section: a rule, a title, and a link to all of it. */
export const SectionHead = ({
  title,
  id,
  link,
}: {
  title: string;
  id?: string;
  link?: { href: string; label: string } | null;
}) => (
  <div class="sec-h">
    <h2 id={id}>{title}</h2>
    {link && <a href={link.href}>{link.label}</a>}
  </div>
);

/** What will appear here, and one link. */
export const EmptyState = ({
  title,
  children,
  link,
  icon = 'inbox',
}: {
  title: string;
  children?: ComponentChildren;
  link?: { href: string; label: string };
  icon?: IconName;
}) => (
  <div class="empty">
    <Icon name={icon} large />
    <p class="strong">{title}</p>
    {children && <p class="muted">{children}</p>}
    {link && (
      <p class="mt3">
        <ButtonLink href={link.href} look="soft">
          {link.label}
        </ButtonLink>
      </p>
    )}
  </div>
);

/** A message about what just happened; errors are announced at once. */
export const Flash = ({ kind, children }: { kind: 'ok' | 'bad'; children: ComponentChildren }) => (
  <div class={`flash ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
    <Icon name={kind === 'bad' ? 'circle-alert' : 'circle-check'} />
    <span>{children}</span>
  </div>
);

/** The way to the current page. */
export const Crumbs = ({ label, items }: { label: string; items: { href?: string; label: string }[] }) => (
  <nav aria-label={label}>
    <ol class="crumb">
      {items.map((item, i) => (
        <li key={item.label}>
          {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}{' '}
          {i < items.length - 1 && <Icon name="chevron-right" />}
        </li>
      ))}
    </ol>
  </nav>
);
