import type { Locale } from '../kernel/i18n.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { MailMessage } from '../kernel/mail.ts';
import { formatDateTime } from '../kernel/time.ts';
import type { Agency } from '../people/index.ts';
import { mailWords } from './words.ts';

type Words = ReturnType<typeof mailWords>;
type To = { email: string; locale: Locale };

/** Writes a mail of the press room in the receiver's language, signed by the agency. */
export function pressMail(
  to: To,
  agency: Agency | null,
  purpose: string,
  write: (w: Words) => { subject: string; text: string },
): MailMessage {
  const w = mailWords(to.locale);
  const { subject, text } = write(w);
  const name = (to.locale === 'en' ? agency?.nameEn : agency?.name) || agency?.name || 'Gapura';
  return {
    to: to.email,
    purpose: `press.${purpose}`,
    subject: subject.slice(0, 300),
    text: `${text}\n\n${w.sign(name)}\n`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** The full address of a page of the press room in a language. */
export const pressAddress = (k: Kernel, locale: Locale, path: string): string =>
  `${k.config.publicUrl}${locale === 'en' ? '/en' : ''}${path}`;

/** A moment as the press reads it: day, time to the second, zone. */
export const moment = (at: Date, locale: Locale): string =>
  formatDateTime(at, locale, { seconds: at.getTime() % 60_000 !== 0 });
