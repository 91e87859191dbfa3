import type { Context } from 'hono';
import type { Actor } from '../actor.ts';
import type { Locale } from '../i18n.ts';
import type { Kernel } from '../kernel.ts';
import type { RoomShell, SiteShell } from './shell.ts';

/** The variables that the application's middleware sets before a module's handler runs. */
export type WebEnv = {
  Variables: {
    kernel: Kernel;
    actor: Actor | null;
    locale: Locale;
    requestId: string;
    csrf: string;
    site: SiteShell;
    room: RoomShell;
  };
};

export type Web = Context<WebEnv>;
