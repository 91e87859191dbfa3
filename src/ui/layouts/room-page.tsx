import type { ComponentChildren } from 'preact';
import type { RoomShell } from '../../kernel/http/shell.ts';
import { Flash, Mark } from '../components/basic.tsx';
import { CsrfField } from '../components/forms.tsx';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../icons.ts';
import { uiWords } from '../words.ts';
import { DemoNote, Document } from './document.tsx';

export type RoomPageProps = {
  room: RoomShell;
  title: string;
  /** What stands in the browser's title, when it is not the heading. */
  windowTitle?: string;
  meta?: ComponentChildren;
  /** To the right of the heading: chips, people, buttons; the primary action last. */
  actions?: ComponentChildren;
  /** A narrow side bar of icons, and panes that fill the height. */
  slim?: boolean;
  /** Between the top bar and the content, for instance the stages of an item. */
  below?: ComponentChildren;
  head?: ComponentChildren;
  children: ComponentChildren;
};

const isCurrent = (path: string, link: string): boolean =>
  path === link || (link !== '/ruang' && path.startsWith(`${link}/`));

const Side = ({ room, slim }: { room: RoomShell; slim: boolean }) => {
  const w = uiWords(room.locale);
  return (
    <nav class="side" aria-label={w.newsroom}>
      <a class="brand" href="/ruang">
        <Mark />
        {slim ? (
          <span class="sr">Gapura</span>
        ) : (
          <span>
            <b>Gapura</b>
            <span>{room.agencyName}</span>
          </span>
        )}
      </a>
      {room.nav.map((item) => (
        <a
          class="l"
          href={item.href}
          aria-current={isCurrent(room.path, item.href) ? 'page' : undefined}
          title={slim ? item.label : undefined}
          key={item.href}
        >
          <Icon name={item.icon as IconName} />
          <span class={slim ? 'sr' : undefined}>{item.label}</span>
          {item.count ? <span class={slim ? 'sr' : 'cnt'}>{item.count}</span> : null}
        </a>
      ))}
      <div class="me">
        <a class="me-link" href="/ruang/akun" title={w.yourAccount}>
          <span class="ava" aria-hidden="true">
            {room.initials}
          </span>
          <span class={slim ? 'sr' : undefined}>
            <b>{room.accountName}</b>
            <br />
            <span class="muted">{room.roleLabel}</span>
          </span>
        </a>
        <form method="post" action="/ruang/keluar">
          <CsrfField token={room.csrf} />
          <button class="btn icon" type="submit" aria-label={w.signOut} title={w.signOut}>
            <Icon name="log-out" />
          </button>
        </form>
      </div>
    </nav>
  );
};

const Strip = ({ strip }: { strip: NonNullable<RoomShell['strip']> }) => (
  <p class={`flash ${strip.kind}`} role="status">
    <Icon name={strip.kind === 'bad' ? 'circle-alert' : 'clock'} />
    <span>
      {strip.text} <a href={strip.href}>{strip.label}</a>
    </span>
  </p>
);

/** A page of the newsroom: side bar, top bar with heading and actions, content. */
export const RoomPage = (p: RoomPageProps) => {
  const { room, slim = false } = p;
  return (
    <Document locale={room.locale} title={`${p.windowTitle ?? p.title} · Gapura`} sheet="room.css" head={p.head}>
      {room.demo && <DemoNote locale={room.locale} />}
      <div class={slim ? 'room slim fix' : 'room'}>
        <Side room={room} slim={slim} />
        <main class="rmain" id="isi">
          <header class="rtop">
            <div class="grow">
              <h1>{p.title}</h1>
              {p.meta && <p class="muted">{p.meta}</p>}
            </div>
            {p.actions}
          </header>
          {room.strip && <Strip strip={room.strip} />}
          {p.below}
          {room.flash && <Flash kind={room.flash.kind}>{room.flash.text}</Flash>}
          {slim ? p.children : <div class="rbody">{p.children}</div>}
        </main>
      </div>
    </Document>
  );
};
