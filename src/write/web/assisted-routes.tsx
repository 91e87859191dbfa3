import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { namesOf } from '../../people/index.ts';
import { assistantOn } from '../assisted/ask.ts';
import { acceptProposal, rejectProposal } from '../assisted/decide-proposal.ts';
import { numberedBlocks } from '../assisted/judge.ts';
import { findProposal, proposalsOf } from '../assisted/proposals.ts';
import { proposeDraft } from '../assisted/propose-draft.ts';
import { proposeHeadlines } from '../assisted/propose-headlines.ts';
import { proposeParagraph } from '../assisted/propose-paragraph.ts';
import { WISHES } from '../assisted/types.ts';
import { writePolicy } from '../policy.ts';
import { AssistedPage } from './pages/assisted-page.tsx';
import { ProposalPage } from './pages/proposal-page.tsx';
import { actorOf, editableEdition, readableEdition, roomOf } from './request.ts';

const paragraphForm = z.object({
  block: z.coerce.number().int().min(0).max(5_000),
  wish: z.enum([...WISHES, 'translate']),
});
const acceptForm = z.object({
  paragraphs: z.preprocess(
    (v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]),
    z.array(z.coerce.number().int().min(0).max(500)),
  ),
  place: z.enum(['replace', 'append']).default('replace'),
});

/** The assistant's page of an edition, its proposals, and what a person does with them. */
export const assistedRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/asisten', showAssistant)
    .post('/ruang/naskah/:id/asisten/susun', draft)
    .post('/ruang/naskah/:id/asisten/paragraf', async (c) => {
      const allowed = await asked(c);
      return toProposal(c, await proposeParagraph(c.get('kernel'), allowed, await form(c, paragraphForm)));
    })
    .post('/ruang/naskah/:id/asisten/judul', async (c) =>
      toProposal(c, await proposeHeadlines(c.get('kernel'), await asked(c))),
    )
    .get('/ruang/naskah/:id/asisten/:proposal', showProposal)
    .post('/ruang/naskah/:id/asisten/:proposal/terima', async (c) => {
      const allowed = await editableEdition(c);
      const taken = await form(c, acceptForm);
      await acceptProposal(c.get('kernel'), allowed, await proposalOf(c), taken);
      return c.redirect(`/ruang/naskah/${allowed.subject.id}?kabar=usulan-diterima`, 303);
    })
    .post('/ruang/naskah/:id/asisten/:proposal/tolak', async (c) => {
      const allowed = await editableEdition(c);
      await rejectProposal(c.get('kernel'), allowed, await proposalOf(c));
      return c.redirect(`/ruang/naskah/${allowed.subject.id}/asisten?kabar=usulan-ditolak`, 303);
    });

/** The edition with the proof that this person may change it, within what one person may ask in a minute. */
async function asked(c: Web) {
  const allowed = await editableEdition(c);
  limit(c, 'write.assisted', { perMinute: 30 });
  return allowed;
}

const toProposal = (c: Web, id: string | null): Response =>
  c.redirect(`/ruang/naskah/${c.req.param('id')}/asisten${id ? `/${id}` : ''}`, 303);

async function proposalOf(c: Web) {
  const found = await findProposal(c.get('kernel').db, c.req.param('id') ?? '', c.req.param('proposal') ?? '');
  if (!found) throw notFound();
  return found;
}

/** Drafts: as a stream for the page's script (`progres`, then `usulan`, `berhenti` or `gagal`), else as a form that waits. */
async function draft(c: Web): Promise<Response> {
  const allowed = await asked(c);
  const k = c.get('kernel');
  if (!(c.req.header('accept') ?? '').includes('text/event-stream'))
    return toProposal(c, await proposeDraft(k, allowed));
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    const stop = new AbortController();
    stream.onAbort(() => stop.abort());
    const tell = (event: string, data: object) =>
      stream.writeSSE({ event, data: JSON.stringify(data) }).catch(() => stop.abort());
    await tell('progres', { sentences: 0 });
    try {
      const id = await proposeDraft(k, allowed, { signal: stop.signal, onText: countSentences(stream, tell) });
      await tell(id ? 'usulan' : 'berhenti', { href: `/ruang/naskah/${allowed.subject.id}/asisten/${id ?? ''}` });
    } catch (error) {
      if (!(error instanceof AppError)) k.log.error({ err: error }, 'a draft with the assistant failed');
      const say = error instanceof AppError ? error.say : { id: 'Terjadi kesalahan.', en: 'Something went wrong.' };
      await tell('gagal', { say: say[c.get('room').locale] });
    }
  });
}

/** Tells how many sentences have begun to come. */
function countSentences(stream: SSEStreamingApi, tell: (event: string, data: object) => unknown) {
  let text = '';
  let told = 0;
  return (piece: string): void => {
    text += piece;
    const sentences = text.split('"text"').length - 1;
    if (sentences === told || stream.aborted) return;
    told = sentences;
    void tell('progres', { sentences });
  };
}

async function showAssistant(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const edition = await readableEdition(c);
  const [drafting, rewriting, translating, titling, proposals] = await Promise.all([
    assistantOn(k, edition, 'draft'),
    assistantOn(k, edition, 'rewrite'),
    assistantOn(k, edition, 'translate'),
    assistantOn(k, edition, 'headline'),
    proposalsOf(k.db, edition.id),
  ]);
  const blocks = numberedBlocks(edition).filter((block) => block.kind !== 'table' && block.text.length >= 20);
  return page(
    c,
    <AssistedPage
      room={roomOf(c)}
      edition={edition}
      canEdit={writePolicy.may(actorOf(c), 'edit', edition)}
      offers={{ draft: drafting, rewrite: rewriting, translate: translating, headline: titling }}
      blocks={blocks.map(({ id, text }) => ({ id, text }))}
      proposals={proposals}
    />,
  );
}

async function showProposal(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const edition = await readableEdition(c);
  const proposal = await proposalOf(c);
  const names = await namesOf(k, [proposal.madeBy, proposal.decidedBy]);
  return page(
    c,
    <ProposalPage
      room={roomOf(c)}
      edition={edition}
      canEdit={writePolicy.may(actorOf(c), 'edit', edition)}
      proposal={proposal}
      nameOf={(id) => (id && names.get(id)?.name) || ''}
    />,
  );
}
