import type { Locale } from '../i18n.ts';

/** What every portal page needs besides its own content. */
export type SiteShell = {
  agencyName: string;
  unitName: string;
  tagline: string;
  demo: boolean;
  baseUrl: string;
  locale: Locale;
  path: string;
  nav: { href: string; label: string; current: boolean }[];
};

/** What every newsroom page needs besides its own content. */
export type RoomShell = {
  accountName: string;
  roleLabel: string;
  initials: string;
  agencyName: string;
  demo: boolean;
  locale: Locale;
  csrf: string;
  nav: { href: string; label: string; icon: string; count?: number }[];
  path: string;
  /** What everybody in the newsroom should know, on top of each page. */
  strip?: { kind: 'wait' | 'bad'; text: string; href: string; label: string };
  flash?: { kind: 'ok' | 'bad'; text: string };
};
