import type { Actor } from '../../kernel/actor.ts';
import { recordSeen } from '../../kernel/audit.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import type { RoomShell } from '../../kernel/http/shell.ts';
import { writePolicy } from '../policy.ts';
import { findEdition, findItem } from '../queries/editions.ts';
import type { Edition, Item } from '../types.ts';
import { newsWords } from './news-words.ts';

/** The signed-in person; the application lets nobody else through to the newsroom. */
export function actorOf(c: Web): Actor {
  const actor = c.get('actor');
  if (!actor) throw new AppError('unauthenticated', { id: 'Masuk dahulu.', en: 'Sign in first.' });
  return actor;
}

/** The edition of the address, when this person may read it; otherwise it looks as if it weren't there. */
export async function readableEdition(c: Web): Promise<Edition> {
  const edition = await findEdition(c.get('kernel'), c.req.param('id') ?? '');
  if (!edition || !writePolicy.may(actorOf(c), 'read', edition)) throw notFound();
  recordSeen(c.get('kernel'), c.get('actor'), { kind: 'edition', id: edition.id });
  return edition;
}

/** The edition of the address with the proof that this person may change it. */
export async function editableEdition(c: Web) {
  return writePolicy.allow(actorOf(c), 'edit', await readableEdition(c));
}

/** The item of the address's edition with the proof that this person may change its material. */
export async function changeableItem(
  c: Web,
): Promise<{ edition: Edition; item: ReturnType<typeof writePolicy.allow<'changeItem'>> }> {
  const edition = await readableEdition(c);
  const item = (await findItem(c.get('kernel'), edition.itemId)) as Item;
  return { edition, item: writePolicy.allow(actorOf(c), 'changeItem', item) };
}

/** Whether the page's script asks, which wants JSON, and not a form. */
export const asksJson = (c: Web): boolean => (c.req.header('accept') ?? '').includes('application/json');

/** The frame of a newsroom page, with the news that the last form left in the address (`?kabar=`). */
export function roomOf(c: Web): RoomShell {
  const room = c.get('room');
  const news = newsWords(room.locale)[(c.req.query('kabar') ?? '') as keyof ReturnType<typeof newsWords>];
  return news ? { ...room, flash: { kind: 'ok', text: news } } : room;
}
