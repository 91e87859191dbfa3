import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { namesOf } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { addClaim, type Decision, decideClaim } from '../claims/decide-claim.ts';
import { CLAIM_STATES, type LedgerClaim } from '../claims/ledger.ts';
import { editorWords } from '../editor-words.ts';
import { writePolicy } from '../policy.ts';
import { materialOf } from '../queries/check.ts';
import { carriedOf } from '../queries/source-versions.ts';
import { isShown } from '../shown-claims.ts';
import type { Edition } from '../types.ts';
import { CLAIM_KINDS, type ClaimRow, ClaimsPage } from './pages/claims-page.tsx';
import { actorOf, changeableItem, readableEdition, roomOf } from './request.ts';
import { placeOf } from './source-place.ts';

const PER_PAGE = 50;

const numbers = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat().map(Number));
const decisionForm = z.object({
  decision: z.enum(['accept', 'reopen', 'reject', 'correct', 'merge']),
  claim: numbers,
  reason: z.string().max(2_000).default(''),
  text: z.string().max(4_000).default(''),
  into: z.coerce.number().int().catch(0).default(0),
});
const addForm = z.object({
  position: z.coerce.number().int(),
  passage: z.string().max(10_000),
  kind: z.enum(CLAIM_KINDS),
});

/** The claim ledger of an item: read, decided and added to. */
export const claimRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/fakta', async (c) => showClaims(c, await readableEdition(c)))
    .post('/ruang/naskah/:id/fakta', async (c) => {
      const { edition, item } = await changeableItem(c);
      const typed = await form(c, decisionForm);
      return answered(c, edition, typed.claim[0] ?? 0, () =>
        decideClaim(c.get('kernel'), item, typed.claim, decisionOf(typed)),
      );
    })
    .post('/ruang/naskah/:id/fakta/tambah', async (c) => {
      const { edition, item } = await changeableItem(c);
      const typed = await form(c, addForm);
      return answered(c, edition, 0, () => addClaim(c.get('kernel'), item, typed), typed);
    });

function decisionOf({ decision, reason, text, into }: z.infer<typeof decisionForm>): Decision {
  if (decision === 'reject') return { kind: decision, reason };
  if (decision === 'correct') return { kind: decision, text, reason };
  if (decision === 'merge') return { kind: decision, into };
  return { kind: decision };
}

/** Leads back to the page; a mistake is shown where it was made, with what was typed. */
async function answered(
  c: Web,
  edition: Edition,
  number: number,
  work: () => Promise<unknown>,
  typed?: z.infer<typeof addForm>,
): Promise<Response> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    return showClaims(c, edition, { number, errors: error.fields, typed }, STATUS[error.code]);
  }
  const query = new URL(c.req.header('referer') ?? '/', 'http://x').search.replace(/[?&]kabar=[^&]*/, '');
  return c.redirect(
    `/ruang/naskah/${edition.id}/fakta${query ? `${query}&` : '?'}kabar=keputusan#f${number || 'tambah'}`,
    303,
  );
}

type Mistake = { number: number; errors: FieldErrors; typed?: z.infer<typeof addForm> | undefined };

async function showClaims(c: Web, edition: Edition, mistake: Mistake | null = null, status: 200 | 422 = 200) {
  const k = c.get('kernel');
  const { locale } = c.get('room');
  const material = await materialOf(k, edition);
  const kind = c.req.query('jenis') ?? '';
  const state = c.req.query('status') ?? '';
  const fits = (row: LedgerClaim): boolean =>
    (isShown(row.claim) || row.state !== 'open') &&
    (kind === '' || row.claim.kind === kind) &&
    (state === '' || (state === 'gone' ? row.gone : !row.gone && row.state === state));
  const found = material.ledger.filter(fits);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const at = found.findIndex((row) => row.number === mistake?.number);
  const asked = at >= 0 ? Math.floor(at / PER_PAGE) + 1 : Number(c.req.query('hal') ?? 1);
  const shown = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  const rows = found.slice((shown - 1) * PER_PAGE, shown * PER_PAGE);
  const names = await namesOf(
    k,
    rows.map((row) => row.decidedBy),
  );
  const given = {
    material,
    editionId: edition.id,
    locale,
    where: editorWords(locale).letters,
    carried: await carriedOf(k.db, material.sources),
  };
  const nameOf = (id: string | null) => (id && names.get(id)?.name) || editorWords(locale).system;
  return page(
    c,
    <ClaimsPage
      room={roomOf(c)}
      edition={edition}
      canEdit={writePolicy.may(actorOf(c), 'edit', edition)}
      rows={rows.map((row): ClaimRow => ({ ...row, ...placeOf(row.claim, given), decider: nameOf(row.decidedBy) }))}
      total={found.length}
      counts={countStates(material.ledger)}
      page={shown}
      pages={pages}
      kind={kind}
      state={state}
      sources={material.sources.map(({ position, name }) => ({ position, name }))}
      mistake={mistake}
    />,
    status,
  );
}

function countStates(ledger: readonly LedgerClaim[]): Record<string, number> {
  const shown = ledger.filter((row) => isShown(row.claim) || row.state !== 'open');
  const counts = CLAIM_STATES.map((state) => [state, shown.filter((row) => !row.gone && row.state === state).length]);
  return { ...Object.fromEntries(counts), gone: shown.filter((row) => row.gone).length };
}
