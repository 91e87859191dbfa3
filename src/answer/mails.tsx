import { renderDocument } from '../kernel/html.ts';
import type { Locale } from '../kernel/i18n.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { MailMessage } from '../kernel/mail.ts';
import { formatDate, formatWeekday, startOfJakartaDay } from '../kernel/time.ts';
import type { OpenedCase } from './commands/open-case.ts';
import type { Happening } from './timeline.ts';
import { happeningWord, mailWords } from './words.ts';

type Part = { text: string } | { href: string; label: string };

/** Writes a mail as text and as HTML from the same parts. */
function letter(to: string, locale: Locale, subject: string, purpose: string, parts: Part[]): MailMessage {
  return {
    to,
    subject: subject.slice(0, 300),
    purpose,
    text: `${parts.map((p) => ('text' in p ? p.text : `${p.label}: ${p.href}`)).join('\n\n')}\n`,
    html: renderDocument(
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <title>{subject}</title>
        </head>
        <body>
          {parts.map((p) => (
            <p key={'text' in p ? p.text : p.href}>{'text' in p ? p.text : <a href={p.href}>{p.label}</a>}</p>
          ))}
        </body>
      </html>,
    ),
  };
}

/** A due day in words: "Selasa, 2 Juli 2026". */
export function dueWords(day: string, locale: Locale): string {
  const at = startOfJakartaDay(day);
  return `${formatWeekday(at, locale)}, ${formatDate(at, locale)}`;
}

/** The receipt: tracking code, due day, where to look. */
export function receivedMail(k: Kernel, to: string, locale: Locale, opened: OpenedCase): MailMessage {
  const w = mailWords(locale);
  const code = opened.trackingCode.replace(/-[A-Z0-9]{4}$/, '');
  const prefix = locale === 'en' ? '/en' : '';
  return letter(to, locale, w.receivedSubject(code), 'answer.received', [
    { text: w.receivedBody(dueWords(opened.dueOn, locale)) },
    { text: `${w.trackingCode}: ${opened.trackingCode}` },
    { text: w.keepCode },
    { href: `${k.config.publicUrl}${prefix}/lacak?kode=${opened.trackingCode}`, label: w.track },
  ]);
}

/** The news that something happened; in both languages, since a case keeps no language. `cites` are paths on the portal. */
export function changedMail(
  k: Kernel,
  to: string,
  code: string,
  what: Happening,
  texts: string[],
  cites: string[],
): MailMessage {
  const id = mailWords('id');
  const en = mailWords('en');
  return letter(to, 'id', id.changedSubject(code, happeningWord(what, 'id')), `answer.${what}`, [
    { text: `${happeningWord(what, 'id')} / ${happeningWord(what, 'en')}` },
    ...texts.map((text) => ({ text })),
    ...cites.map((path) => ({ href: `${k.config.publicUrl}${path}`, label: `${id.cited} / ${en.cited}` })),
    { text: `${id.changedHow} / ${en.changedHow}` },
    { href: `${k.config.publicUrl}/lacak`, label: `${id.track} / ${en.track}` },
  ]);
}
