import type { ComponentChildren, VNode } from 'preact';
import { renderDocument } from '../kernel/html.ts';
import type { Locale } from '../kernel/i18n.ts';
import type { MailMessage } from '../kernel/mail.ts';
import { formatDateTime } from '../kernel/time.ts';
import type { SubscriberLinks } from './links.ts';
import type { PlanContent, PlanKind } from './plan-content.ts';
import { mailWords } from './words.ts';

/** Mail programs ignore style sheets from elsewhere, so a message is plain structure that reads well without any. */
const Letter = ({ locale, title, children }: { locale: Locale; title: string; children: ComponentChildren }): VNode => (
  <html lang={locale}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
    </head>
    <body>{children}</body>
  </html>
);

/** The message that asks the owner of an address whether the subscription is theirs. */
export function confirmMail(to: string, locale: Locale, link: string): MailMessage {
  const w = mailWords(locale);
  return {
    to,
    subject: w.confirmSubject,
    purpose: 'deliver.confirm',
    text: `${w.confirmBody}\n\n${link}\n\n${w.confirmUntil}\n`,
    html: renderDocument(
      <Letter locale={locale} title={w.confirmSubject}>
        <p>{w.confirmBody}</p>
        <p>
          <a href={link}>{w.confirmLink}</a>
        </p>
        <p>{w.confirmUntil}</p>
      </Letter>,
    ),
  };
}

/** The message for an address that is subscribed already. */
export function alreadyMail(to: string, locale: Locale, links: SubscriberLinks): MailMessage {
  const w = mailWords(locale);
  return {
    to,
    subject: w.alreadySubject,
    purpose: 'deliver.already',
    text: `${w.alreadyBody}\n\n${links.manage}\n`,
    html: renderDocument(
      <Letter locale={locale} title={w.alreadySubject}>
        <p>{w.alreadyBody}</p>
        <p>
          <a href={links.manage}>{w.manage}</a>
        </p>
      </Letter>,
    ),
  };
}

export type NewsMail = {
  to: string;
  locale: Locale;
  kind: PlanKind;
  /** The earlier version reached this reader. */
  hadFirst: boolean;
  content: PlanContent;
  matched: string[];
  links: SubscriberLinks;
  publicUrl: string;
  messageId: string;
  listId: string;
};

/** The message about a release: what it is, where to read it, why it came, and how to leave (RFC 8058). */
export function newsMail(m: NewsMail): MailMessage {
  const w = mailWords(m.locale);
  const c = m.content;
  const prefix = m.locale === 'en' ? '/en' : '';
  const address = `${m.publicUrl}${prefix}${c.slug ? `/berita/${c.slug}` : '/ralat'}`;
  const chosen = c.topics.filter((t) => m.matched.includes(t.slug));
  const topics = (chosen.length > 0 ? chosen : c.topics)
    .map((t) => (m.locale === 'en' ? t.nameEn : t.nameId))
    .join(', ');
  const why = { new: '', correction: m.hadFirst ? w.whyCorrection : '', recall: w.whyRecall, restored: w.whyRestored }[
    m.kind
  ];
  const label = { new: null, correction: w.correction, recall: w.recall, restored: w.restored }[m.kind];
  const subject = label ? `${label}: ${c.headline}` : c.headline;
  const asked = [why, w.why(topics)].filter(Boolean).join(' ');
  const by = `${c.unitName}, ${c.agencyName} · ${formatDateTime(new Date(c.releasedAt), m.locale)}`;
  const note = c.correction ? `${label ?? w.correction}: ${c.correction.note}` : null;
  const recall = c.recall ? `${w[c.recall.act]} ${w.responsible(c.recall.responsible)}` : null;
  const read = c.recall ? w.readNotice : w.read;
  return {
    to: m.to,
    subject: subject.slice(0, 300),
    purpose: `deliver.${m.kind}`,
    messageId: m.messageId,
    headers: {
      'List-Id': m.listId,
      'List-Unsubscribe': `<${m.links.leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
    },
    text: [
      c.headline,
      by,
      ...(note ? [note] : []),
      ...(recall ? [recall] : []),
      ...(c.standfirst ? [c.standfirst] : []),
      `${read}: ${address}`,
      '--',
      `${w.whyTitle} ${asked}`,
      `${w.manage}: ${m.links.manage}`,
      `${w.leave}: ${m.links.leave}`,
      w.noTracking,
    ].join('\n\n'),
    html: renderDocument(
      <Letter locale={m.locale} title={subject}>
        <h1>{c.headline}</h1>
        <p>
          <small>{by}</small>
        </p>
        {note && (
          <p>
            <strong>{note}</strong>
          </p>
        )}
        {recall && <p>{recall}</p>}
        {c.standfirst && <p>{c.standfirst}</p>}
        <p>
          <a href={address}>{read}</a>
        </p>
        <hr />
        <p>
          <small>
            <strong>{w.whyTitle}</strong> {asked} {w.noTracking}
          </small>
        </p>
        <p>
          <small>
            <a href={m.links.manage}>{w.manage}</a> · <a href={m.links.leave}>{w.leave}</a>
          </small>
        </p>
      </Letter>,
    ),
  };
}
