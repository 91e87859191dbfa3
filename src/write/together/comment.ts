import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { type Allowed, accountsWithRole, mailOf } from '../../people/index.ts';
import { cleanText } from '../clean-text.ts';
import { accountOf } from '../commands/write-edition.ts';
import { documentBlocks } from '../document.ts';
import type { Edition } from '../types.ts';
import { makeAnchor } from './anchor.ts';
import { type Colleague, mentionedIn } from './mentions.ts';
import { comments } from './tables.ts';
import type { Anchor } from './types.ts';

/** A comment as it comes: on the whole text, or on words that stand in it; `near` tells equal words apart. */
export type CommentInput = { text: string; quote?: string; near?: { block: number; start: number } };

const MOST_LETTERS = 4_000;

function commentText(text: string): string {
  const clean = cleanText(text).trim();
  if (clean.length > 0 && clean.length <= MOST_LETTERS) return clean;
  const say = { id: 'Tulis komentar, paling banyak 4.000 huruf.', en: 'Write a comment of at most 4,000 letters.' };
  throw new AppError('invalid', say, { fields: { text: say } });
}

function startsOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** Finds the quoted words in the text and anchors a comment to them. */
function anchorOf(edition: Edition, { quote, near }: CommentInput): Anchor | null {
  const words = cleanText(quote ?? '').trim();
  if (!words) return null;
  const texts = documentBlocks(edition.body).map((block) => block.text);
  const places = texts.flatMap((text, block) => startsOf(text, words).map((start) => ({ block, start })));
  const far = (place: { block: number; start: number }): number =>
    near ? Math.abs(place.block - near.block) * 10_000 + Math.abs(place.start - near.start) : 0;
  const place = places.toSorted((a, b) => far(a) - far(b))[0];
  if (place) return makeAnchor(texts, place.block, place.start, place.start + words.length);
  const say = {
    id: 'Kata-kata itu tidak ada di naskah. Salin persis dari naskah.',
    en: 'Those words are not in the text. Copy them exactly from it.',
  };
  throw new AppError('invalid', say, { fields: { quote: say } });
}

/** Writes the first comment of a thread; colleagues who are named with "@" get a mail. Returns the thread's id. */
export async function addComment(
  k: Kernel,
  allowed: Allowed<Edition, 'discuss'>,
  input: CommentInput,
): Promise<string> {
  const { actor, subject } = allowed;
  const text = commentText(input.text);
  const anchor = anchorOf(subject, input);
  const named = await addressesOf(k, subject, text, accountOf(actor));
  return k.change(actor, async (tx) => {
    const id = newId(tx.now.getTime());
    await insert(tx, { id, threadId: id, editionId: subject.id, authorId: accountOf(actor), text, anchor });
    tell(k, tx, allowed, named);
    return id;
  });
}

/** Answers in a thread; a settled thread is open again. */
export async function replyTo(
  k: Kernel,
  allowed: Allowed<Edition, 'discuss'>,
  threadId: string,
  given: string,
): Promise<void> {
  const { actor, subject } = allowed;
  const text = commentText(given);
  const named = await addressesOf(k, subject, text, accountOf(actor));
  await k.change(actor, async (tx) => {
    await threadIn(tx, subject.id, threadId);
    const id = newId(tx.now.getTime());
    await insert(tx, { id, threadId, editionId: subject.id, authorId: accountOf(actor), text, anchor: null });
    await tx.db.update(comments).set({ resolvedAt: null, resolvedBy: null }).where(eq(comments.id, threadId));
    tell(k, tx, allowed, named);
  });
}

/** Settles a thread, or opens it again. */
export async function settleThread(
  k: Kernel,
  allowed: Allowed<Edition, 'discuss'>,
  threadId: string,
  settled: boolean,
): Promise<void> {
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    await threadIn(tx, subject.id, threadId);
    await tx.db
      .update(comments)
      .set(settled ? { resolvedAt: tx.now, resolvedBy: accountOf(actor) } : { resolvedAt: null, resolvedBy: null })
      .where(eq(comments.id, threadId));
  });
}

async function threadIn(tx: Change, editionId: string, threadId: string): Promise<void> {
  if (!isId(threadId)) throw notFound();
  const found = await tx.db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, threadId), eq(comments.threadId, threadId), eq(comments.editionId, editionId)))
    .for('update');
  if (found.length === 0) throw notFound();
}

type NewComment = Pick<typeof comments.$inferInsert, 'id' | 'threadId' | 'editionId' | 'authorId' | 'text' | 'anchor'>;
const insert = (tx: Change, comment: NewComment) => tx.db.insert(comments).values({ ...comment, writtenAt: tx.now });

/** The colleagues who may read an edition, each once, by name. */
export async function colleaguesOf(k: Kernel, agencyId: string): Promise<Colleague[]> {
  const lists = await Promise.all(
    (['officer', 'editor', 'approver'] as const).map((role) => accountsWithRole(k, role, agencyId)),
  );
  return [...new Map(lists.flat().map(({ id, name }) => [id, { id, name }])).values()];
}

async function addressesOf(k: Kernel, edition: Edition, text: string, self: string | null): Promise<string[]> {
  const named = mentionedIn(text, await colleaguesOf(k, edition.agencyId)).filter((one) => one.id !== self);
  const addresses = await Promise.all(named.map((one) => mailOf(k, one.id)));
  return addresses.filter((address) => address !== null);
}

/** The mail says who asks and where, and nothing of what the text or the comment says. */
function tell(k: Kernel, tx: Change, { actor, subject }: Allowed<Edition, 'discuss'>, addresses: string[]): void {
  const who = actor.kind === 'account' ? actor.name : 'Gapura';
  const link = `${k.config.publicUrl}/ruang/naskah/${subject.id}/komentar`;
  for (const to of addresses)
    tx.enqueue(sendMail, {
      to,
      subject: `${who} menyebut Anda dalam sebuah komentar`,
      text: `${who} menyebut Anda dalam komentar pada sebuah naskah. Baca dan jawab di sini:\n${link}\n\n${who} has named you in a comment on a text. Read and answer there.\n`,
      purpose: 'write.mention',
    });
}
