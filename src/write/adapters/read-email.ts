import PostalMime, { type Address } from 'postal-mime';
import { formatDateTime } from '../../kernel/time.ts';
import { LIMITS } from '../material/limits.ts';
import { partedText } from '../material/parted-text.ts';
import { htmlText } from './read-html.ts';
import type { Attachment, ThreadAnswer } from './reader-answer.ts';

/** Reads a letter: who, to whom, when and about what, then its words; what is attached comes along unread. */
export async function readEmail(bytes: Uint8Array): Promise<ThreadAnswer> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 20,
      maxHeadersSize: 512 * 1024,
      attachmentEncoding: 'arraybuffer',
    });
  } catch {
    return { trouble: 'broken-eml' };
  }
  if (!mail.from && !mail.subject && !mail.date) return { trouble: 'broken-eml' };
  const sent =
    mail.date && !Number.isNaN(Date.parse(mail.date)) ? formatDateTime(new Date(mail.date), 'id') : mail.date;
  const head = [
    ['Dari', names(mail.from ? [mail.from] : [])],
    ['Kepada', names(mail.to ?? [])],
    ['Tembusan', names(mail.cc ?? [])],
    ['Tanggal', sent ?? ''],
    ['Perihal', mail.subject ?? ''],
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${String(value).replace(/\s+/g, ' ').slice(0, 500)}`);
  const body = mail.text?.trim() ? mail.text : mail.html ? htmlText(mail.html).text : '';
  const out = partedText()
    .add(`${head.join('\n')}\n\n`)
    .add(body.replace(/^(?:> ?)+$/gm, ''));
  const attachments: Attachment[] = mail.attachments
    // A logo in a signature is part of the letter's looks, not of its content.
    .filter((one) => !(one.mimeType.startsWith('image/') && (one.related || one.disposition === 'inline')))
    .slice(0, LIMITS.attachments)
    .map((one, at) => ({
      name: one.filename || (one.mimeType === 'message/rfc822' ? `surel-${at + 1}.eml` : `lampiran-${at + 1}`),
      bytes: typeof one.content === 'string' ? Buffer.from(one.content) : new Uint8Array(one.content),
    }));
  return { ...out.done(), ...(mail.subject ? { title: mail.subject } : {}), attachments };
}

const names = (people: Address[]): string =>
  people
    .slice(0, 30)
    .map((one) =>
      one.group
        ? `${one.name} (${names(one.group)})`
        : one.name && one.address
          ? `${one.name} <${one.address}>`
          : one.name || one.address || '',
    )
    .join(', ');
