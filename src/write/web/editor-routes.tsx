import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { namesOf } from '../../people/index.ts';
import { findTopic } from '../../plan/index.ts';
import { EditionConflict, saveEdition } from '../commands/save-edition.ts';
import { documentText } from '../document.ts';
import { editorWords } from '../editor-words.ts';
import { materialOf } from '../queries/check.ts';
import { findEdition } from '../queries/editions.ts';
import { baseAt } from '../together/merge-bases.ts';
import { plainToBody } from '../together/plain-wording.ts';
import { nudge } from '../together/watch.ts';
import { waitingCopies } from '../together/working-copies.ts';
import type { Edition } from '../types.ts';
import { moment, readEditor, savedView } from './editor-model.ts';
import { ConflictPage } from './pages/conflict-page.tsx';
import { EditorPage, type EditorPageProps } from './pages/editor-page.tsx';
import type { WaitingCopy } from './parts/waiting-copies.tsx';
import { actorOf, editableEdition, readableEdition, roomOf } from './request.ts';
import { readTalk } from './talk-view.ts';

const savedForm = z.object({
  version: z.coerce.number().int().positive(),
  headline: z.string(),
  standfirst: z.string(),
  body: z.string().max(500_000),
});
const savedJson = savedForm.extend({ body: z.unknown(), pageId: z.uuid().optional() });

/** A body of 500 kB grows when it is written as JSON with all its attributes. */
const MOST_JSON = 3_000_000;

/** The editor's page and the two ways to save: the page's script (JSON) and the plain form. */
export const editorRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id', async (c) => showEditor(c, await readableEdition(c)))
    .get('/ruang/naskah/:id/teks', async (c) => {
      const k = c.get('kernel');
      const edition = await readableEdition(c);
      if (!c.req.query('periksa'))
        return c.json({ version: edition.version, who: await lastEditor(c, edition), text: wordingOf(edition) });
      const saved = await savedView(k, actorOf(c), edition, await materialOf(k, edition), c.get('room').locale);
      return c.json({ saved });
    })
    .post('/ruang/naskah/:id/simpan', async (c) =>
      (c.req.header('content-type') ?? '').includes('application/json') ? saveJson(c) : saveForm(c),
    );

const wordingOf = ({ headline, standfirst, body }: Edition) => ({ headline, standfirst, body });

type Extra = Pick<EditorPageProps, 'typed' | 'errors' | 'problems' | 'pasted' | 'address'>;

/** Answers with the editor; with complaints about what was sent, the status says so. */
export async function showEditor(
  c: Web,
  edition: Edition,
  extra: Extra = {},
  status: 200 | 413 | 422 = 200,
): Promise<Response> {
  const k = c.get('kernel');
  const { locale } = c.get('room');
  const model = await readEditor(k, actorOf(c), edition, locale);
  const topic = edition.topicSlugs[0] ? await findTopic(k, edition.topicSlugs[0]) : null;
  const topicName = topic && (locale === 'en' ? topic.nameEn : topic.nameId);
  const waiting = await ownWaiting(c, edition);
  const talk = await readTalk(k, actorOf(c), edition, locale);
  return page(
    c,
    <EditorPage room={roomOf(c)} model={model} talk={talk} waiting={waiting} topicName={topicName} {...extra} />,
    status,
  );
}

/** A save of a page that is under way for so long has not arrived. */
const WAITING_MS = 30_000;

/** The reader's own words that reached the server but not the text. */
async function ownWaiting(c: Web, edition: Edition): Promise<WaitingCopy[]> {
  const k = c.get('kernel');
  const actor = actorOf(c);
  if (actor.kind !== 'account') return [];
  const now = k.clock.now();
  const owner = { editionId: edition.id, accountId: actor.id };
  const copies = await waitingCopies(k.db, owner, new Date(now.getTime() - WAITING_MS));
  return copies.map(({ pageId, updatedAt, headline, standfirst, body }) => ({
    pageId,
    when: moment(updatedAt, now, c.get('room').locale),
    text: [headline, standfirst, documentText(body)].filter((one) => one !== '').join('\n'),
  }));
}

/** The name of who saved an edition last. */
async function lastEditor(c: Web, edition: Edition): Promise<string> {
  const names = await namesOf(c.get('kernel'), [edition.lastEditorId]);
  return (edition.lastEditorId && names.get(edition.lastEditorId)?.name) || editorWords(c.get('room').locale).system;
}

async function saveJson(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const { locale } = c.get('room');
  try {
    const allowed = await editableEdition(c);
    const { pageId, ...typed } = checkFields(await readJson(c), savedJson);
    const done = await saveEdition(k, allowed, { ...typed, ...(pageId ? { pageId } : {}) });
    const { edition, check, differs, alternatives, kept } = done;
    const saved = await savedView(k, allowed.actor, edition, await materialOf(k, edition), locale, check);
    if (done.changed || alternatives > 0) nudge(k, edition.id);
    return c.json({ saved, ...(differs ? { text: wordingOf(edition) } : {}), alternatives, kept });
  } catch (error) {
    if (error instanceof EditionConflict) {
      const { headline, standfirst, body, version, updatedAt } = error.theirs;
      const when = moment(updatedAt, k.clock.now(), locale);
      return c.json(
        { theirs: { headline, standfirst, body, version, who: await lastEditor(c, error.theirs), when } },
        409,
      );
    }
    throw error;
  }
}

async function readJson(c: Web): Promise<object> {
  const text = await c.req.text();
  const unread = new AppError('invalid', { id: 'Kiriman tidak terbaca.', en: 'The request can’t be read.' });
  if (text.length > MOST_JSON)
    throw new AppError('too-large', { id: 'Naskah ini terlalu panjang.', en: 'This text is too long.' });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    throw unread;
  }
  throw unread;
}

async function saveForm(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const allowed = await editableEdition(c);
  const typed = await form(c, savedForm);
  const { id } = allowed.subject;
  const drawn = (await baseAt(k.db, allowed.subject, typed.version)) ?? allowed.subject;
  try {
    const { changed } = await saveEdition(k, allowed, {
      ...typed,
      body: plainToBody(typed.body, drawn.body),
    });
    return c.redirect(`/ruang/naskah/${id}?kabar=${changed ? 'tersimpan' : 'tetap'}`, 303);
  } catch (error) {
    if (error instanceof EditionConflict) {
      const when = moment(error.theirs.updatedAt, k.clock.now(), c.get('room').locale);
      return page(
        c,
        <ConflictPage
          room={c.get('room')}
          theirs={error.theirs}
          mine={typed}
          who={await lastEditor(c, error.theirs)}
          when={when}
        />,
        409,
      );
    }
    if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'too-large')) throw error;
    const errors = Object.keys(error.fields).length > 0 ? error.fields : { body: error.say };
    return showEditor(c, (await findEdition(k, id))!, { typed, errors }, STATUS[error.code]);
  }
}
