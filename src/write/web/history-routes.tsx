import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { namesOf } from '../../people/index.ts';
import { restoreVersion } from '../commands/save-edition.ts';
import { writePolicy } from '../policy.ts';
import { findVersion, listVersions } from '../queries/versions.ts';
import { compareVersions } from '../together/compare-versions.ts';
import { nudge } from '../together/watch.ts';
import type { Edition, EditionVersion } from '../types.ts';
import { ComparePage } from './pages/compare-page.tsx';
import { HistoryPage, VersionPage } from './pages/history-page.tsx';
import { actorOf, editableEdition, readableEdition, roomOf } from './request.ts';

/** Two versions by their numbers; without a number, the present text. */
const pair = z.object({
  dari: z.coerce.number().int().positive().optional().catch(undefined),
  ke: z.coerce.number().int().positive().optional().catch(undefined),
});

/** The history of an edition: its kept versions, any two of them compared, and the way back to one. */
export const historyRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/riwayat', async (c) => {
      const k = c.get('kernel');
      const edition = await readableEdition(c);
      const versions = await listVersions(k, edition.id);
      const names = await namesOf(
        k,
        versions.map((version) => version.savedBy),
      );
      return page(c, <HistoryPage room={roomOf(c)} edition={edition} versions={versions} names={names} />);
    })
    .get('/ruang/naskah/:id/riwayat/banding', showComparison)
    .get('/ruang/naskah/:id/riwayat/:version{[0-9]{1,9}}', async (c) => {
      const k = c.get('kernel');
      const edition = await readableEdition(c);
      const version = await findVersion(k, edition.id, Number(c.req.param('version')));
      if (!version) throw notFound();
      const names = await namesOf(k, [version.savedBy]);
      const canEdit = writePolicy.may(actorOf(c), 'edit', edition);
      return page(
        c,
        <VersionPage room={roomOf(c)} edition={edition} version={version} names={names} canEdit={canEdit} />,
      );
    })
    .post('/ruang/naskah/:id/riwayat/:version{[0-9]{1,9}}/pulihkan', async (c) => {
      const k = c.get('kernel');
      const allowed = await editableEdition(c);
      const version = await findVersion(k, allowed.subject.id, Number(c.req.param('version')));
      if (!version) throw notFound();
      await restoreVersion(k, allowed, version);
      nudge(k, allowed.subject.id);
      return c.redirect(`/ruang/naskah/${allowed.subject.id}?kabar=pulih`, 303);
    });

/** The present text in the shape of a kept version. */
const presentAs = (edition: Edition): EditionVersion => ({
  version: edition.version,
  reason: 'autosave',
  headline: edition.headline,
  standfirst: edition.standfirst,
  body: edition.body,
  savedBy: edition.lastEditorId,
  savedAt: edition.updatedAt,
});

async function showComparison(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const edition = await readableEdition(c);
  const { dari, ke } = pair.parse(c.req.query());
  const find = async (version: number | undefined): Promise<EditionVersion> => {
    if (version === undefined || version === edition.version) return presentAs(edition);
    const found = await findVersion(k, edition.id, version);
    if (!found) throw notFound();
    return found;
  };
  const chosen = await Promise.all([find(dari), find(ke)]);
  const [older, newer] = chosen.toSorted((a, b) => a.version - b.version) as [EditionVersion, EditionVersion];
  const versions = await listVersions(k, edition.id);
  const names = await namesOf(
    k,
    [...versions, older, newer].map((one) => one.savedBy),
  );
  const parts = compareVersions(older, newer);
  return page(
    c,
    <ComparePage room={roomOf(c)} edition={edition} versions={versions} {...{ older, newer, names, parts }} />,
  );
}
