import { CITIZEN } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { findAgency } from '../../people/index.ts';
import type { CaseKind, Visibility } from '../case-types.ts';
import { startClock } from '../clock.ts';
import { codePrefix, newSecret, secretHash } from '../code.ts';
import { receivedMail } from '../mails.tsx';
import { happen } from '../timeline.ts';

export type NewCase = {
  agencyId: string;
  kind: CaseKind;
  message: string;
  name: string | null;
  email: string | null;
  visibility: Visibility;
  mayPublish: boolean;
  fromPath: string | null;
  locale: Locale;
};

export type OpenedCase = { id: string; trackingCode: string; dueOn: string };

/** Takes in what a citizen wrote: gives it a code and a due date, starts its clock, and sends a receipt when there is an address. */
export async function openCase(k: Kernel, wish: NewCase): Promise<OpenedCase> {
  const agency = await findAgency(k, wish.agencyId);
  const prefix = codePrefix(agency?.slug);
  return k.change(CITIZEN, async (tx) => {
    const opened = await insertCase(tx, k, wish, prefix, tx.now);
    await happen(tx, CITIZEN, opened.id, 'received', { isPublic: true });
    if (wish.email) tx.enqueue(sendMail, receivedMail(k, wish.email, wish.locale, opened));
    return opened;
  });
}

/** Writes a case with its identity apart and its clock; the caller adds the timeline. */
export async function insertCase(tx: Change, k: Kernel, wish: NewCase, prefix: string, at: Date): Promise<OpenedCase> {
  const id = newId(at.getTime());
  const month = jakartaDay(at).slice(2, 7).replace('-', '');
  const { rows } = await tx.db.execute<{ last: number }>(sql`
    INSERT INTO answer.numbers (prefix, month, last) VALUES (${prefix}, ${month}, 1)
    ON CONFLICT (prefix, month) DO UPDATE SET last = numbers.last + 1 RETURNING last`);
  const code = `${prefix}-${month}-${String(rows[0]!.last).padStart(4, '0')}`;
  const secret = newSecret();
  await tx.db.execute(sql`
    INSERT INTO answer.cases (id, code, secret_hash, agency_id, kind, state, subject, message, from_path, visibility, may_publish, created_at, changed_at)
    VALUES (${id}, ${code}, ${secretHash(code, secret)}, ${wish.agencyId}, ${wish.kind}, 'received', ${subjectOf(wish.message)},
            ${wish.message}, ${wish.fromPath}, ${wish.visibility}, ${wish.mayPublish}, ${at}, ${at})`);
  // Of an anonymous case only the address is kept, so that the answer reaches it; nobody is shown it.
  const name = wish.visibility === 'anonymous' ? null : wish.name;
  if (name || wish.email) {
    await tx.db.execute(sql`INSERT INTO answer.identities (case_id, name_sealed, email_sealed)
      VALUES (${id}, ${name ? k.vault.seal(name) : null}, ${wish.email ? k.vault.seal(wish.email) : null})`);
  }
  const dueOn = await startClock(tx, id, wish.kind, at);
  return { id, trackingCode: `${code}-${secret}`, dueOn };
}

const GREETING =
  /^(?:assalamu['’]?\s?alaikum[^.,!\n]*|selamat (?:pagi|siang|sore|malam)[^.,!\n]*|dengan hormat|salam[^.,!\n]{0,20}|halo[^.,!\n]{0,20}|good (?:morning|afternoon|evening)[^.,!\n]*|dear [^.,!\n]{0,30})[.,!]\s*/i;
/** A first sentence shorter than this says too little, so the next one joins it. */
const SAYS_ENOUGH = 25;

/** What a message is about, as its title in lists: its first sentence or two after the greeting, at most 90 characters. */
export function subjectOf(message: string): string {
  const body = message.trim().replace(GREETING, '') || message.trim();
  let first = '';
  for (const sentence of body.split(/(?<=[.?!])\s+|\n+/)) {
    if (first.length >= SAYS_ENOUGH) break;
    first = `${first} ${sentence.trim()}`.trim();
  }
  first = first.charAt(0).toUpperCase() + first.slice(1);
  return first.length <= 90 ? first : `${first.slice(0, 87).replace(/\s+\S*$/, '')}…`;
}
