import type { Locale } from '../kernel/i18n.ts';
import { isId } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';

const MANAGE = 'deliver.manage';

/** The token of a subscriber's own pages: it holds the id and a signature, so nothing secret is stored. */
export const manageToken = (k: Kernel, subscriberId: string): string =>
  `${subscriberId}.${k.vault.sign(MANAGE, subscriberId)}`;

/** Returns the subscriber id of a token, or null when it was not made by us. */
export function readManageToken(k: Kernel, token: string): string | null {
  const [id, signature] = token.split('.');
  return id && signature && isId(id) && k.vault.verify(MANAGE, id, signature) ? id : null;
}

export type SubscriberLinks = { manage: string; leave: string };

/** The addresses of a subscriber's preference page and one-click exit, in their language. */
export function linksOf(k: Kernel, subscriberId: string, locale: Locale): SubscriberLinks {
  const token = manageToken(k, subscriberId);
  return { manage: addressOf(k, locale, `/atur/${token}`), leave: addressOf(k, locale, `/berhenti/${token}`) };
}

/** The address of a page below /langganan, as a mail needs it. */
export const addressOf = (k: Kernel, locale: Locale, path: string): string =>
  `${k.config.publicUrl}${locale === 'en' ? '/en' : ''}/langganan${path}`;

/** Shows an address without giving it away: "dewi@contoh.id" becomes "d•••@contoh.id". */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}•••${address.slice(at)}`;
}
