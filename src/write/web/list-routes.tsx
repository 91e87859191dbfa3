import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { countWords } from '../../language/tokens.ts';
import { findAgency, findUnit, listAgencies, listUnits, namesOf } from '../../people/index.ts';
import { ITEM_TYPES, listTopics, planPolicy } from '../../plan/index.ts';
import { documentText } from '../document.ts';
import { writePolicy } from '../policy.ts';
import { currentContent } from '../queries/content.ts';
import { listEditions } from '../queries/list-editions.ts';
import { STAGES } from '../types.ts';
import { ItemsPage } from './pages/items-page.tsx';
import { PreviewPage } from './pages/preview-page.tsx';
import { actorOf, readableEdition, roomOf } from './request.ts';

const PER_PAGE = 25;
const WORDS_A_MINUTE = 200;

/** What the address of the list may ask for; anything else is as if it weren't there. */
const asked = z.object({
  tahap: z.enum(STAGES).optional().catch(undefined),
  jenis: z.enum(ITEM_TYPES).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  cari: z.string().trim().max(200).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** The list of items, and the preview of an edition. */
export const listRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah', async (c) => {
      const k = c.get('kernel');
      const actor = actorOf(c);
      const query = asked.parse(c.req.query());
      const agencies = (await listAgencies(k)).filter((agency) =>
        writePolicy.may(actor, 'read', { agencyId: agency.id }),
      );
      const { rows, total, byStage } = await listEditions(k, {
        agencyIds: agencies.map((agency) => agency.id),
        stages: query.tahap ? [query.tahap] : [],
        type: query.jenis,
        unitId: query.unit,
        text: query.cari,
        page: query.halaman,
        perPage: PER_PAGE,
      });
      const units = (await Promise.all(agencies.map((agency) => listUnits(k, agency.id)))).flat();
      return page(
        c,
        <ItemsPage
          room={roomOf(c)}
          asked={query}
          rows={rows}
          total={total}
          pages={Math.ceil(total / PER_PAGE)}
          byStage={byStage}
          units={units}
          names={
            await namesOf(
              k,
              rows.map((row) => row.lastEditorId),
            )
          }
          now={k.clock.now()}
          canStart={agencies.some((agency) => planPolicy.may(actor, 'open', { agencyId: agency.id }))}
        />,
      );
    })
    .get('/ruang/naskah/:id/pratinjau', async (c) => {
      const k = c.get('kernel');
      const edition = await readableEdition(c);
      const content = await currentContent(k.db, edition.id);
      const { language } = edition;
      const [agency, unit, all] = await Promise.all([
        findAgency(k, edition.agencyId),
        edition.unitId ? findUnit(k, edition.unitId) : null,
        listTopics(k),
      ]);
      const topics = edition.topicSlugs.flatMap((slug) => all.filter((topic) => topic.slug === slug));
      const speaker = unit ?? agency;
      return page(
        c,
        <PreviewPage
          site={{
            agencyName: (language === 'en' ? agency?.nameEn : agency?.name) ?? '',
            unitName: (language === 'en' ? speaker?.nameEn : speaker?.name) ?? '',
            tagline: agency?.tagline ?? '',
            demo: k.config.demo,
            baseUrl: k.config.publicUrl,
            locale: language,
            path: '/',
            nav: [],
          }}
          content={content}
          unitName={(language === 'en' ? speaker?.nameEn : speaker?.name) ?? ''}
          topics={topics.map((topic) => ({ slug: topic.slug, name: language === 'en' ? topic.nameEn : topic.nameId }))}
          palette={topics[0]?.palette ?? 1}
          minutes={Math.max(1, Math.round(countWords(documentText(edition.body)) / WORDS_A_MINUTE))}
          locale={c.get('room').locale}
        />,
      );
    });
