import type { ComponentChildren } from 'preact';
import type { Locale } from '../../kernel/i18n.ts';
import { Mark } from '../components/basic.tsx';
import { DemoNote, Document } from './document.tsx';

/** A page with one thing to do and nothing around it: sign-in, a one-time link, an error. */
export const PlainPage = (p: {
  locale: Locale;
  title: string;
  demo: boolean;
  brand: string;
  home?: string;
  wide?: boolean;
  head?: ComponentChildren;
  children: ComponentChildren;
}) => (
  <Document
    locale={p.locale}
    title={`${p.title} · ${p.brand}`}
    sheet="room.css"
    head={
      <>
        {<meta name="robots" content="noindex" />}
        {p.head}
      </>
    }
  >
    {p.demo && <DemoNote locale={p.locale} />}
    <header class="plain-head">
      <a class="brand" href={p.home ?? '/'}>
        <Mark />
        <span>
          <b>{p.brand}</b>
        </span>
      </a>
    </header>
    <main id="isi" class={p.wide ? 'plain-main wide' : 'plain-main'}>
      <h1 class="h-page">{p.title}</h1>
      {p.children}
    </main>
  </Document>
);

/** One column for a telephone, with a bar of decisions fixed at the bottom. */
export const PhonePage = (p: {
  locale: Locale;
  title: string;
  demo: boolean;
  brand: string;
  top?: ComponentChildren;
  decision?: ComponentChildren;
  decisionLabel?: string;
  /** Where the brand leads; the approvals of the newsroom when it is left out. */
  home?: string;
  head?: ComponentChildren;
  children: ComponentChildren;
}) => (
  <Document locale={p.locale} title={`${p.title} · Gapura`} sheet="room.css" head={p.head}>
    {p.demo && <DemoNote locale={p.locale} />}
    <header class="phone">
      <div class="ph-top">
        <a class="brand" href={p.home ?? '/ruang/persetujuan'}>
          <Mark />
          <span>
            <b>Gapura</b>
            <span>{p.brand}</span>
          </span>
        </a>
        {p.top}
      </div>
    </header>
    <main class="phone" id="isi">
      {p.children}
    </main>
    {p.decision && (
      <div class="ph-act" role="region" aria-label={p.decisionLabel}>
        <div class="in">{p.decision}</div>
      </div>
    )}
  </Document>
);
