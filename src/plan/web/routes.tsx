import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { listAgencies } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { saveTopic, topicInput } from '../commands/save-topic.ts';
import { planPolicy } from '../policy.ts';
import { listTopics } from '../queries/topics.ts';
import { topicWords } from '../words.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { feedRoutes } from './feed-routes.tsx';
import { invitationRoutes } from './invitation-routes.ts';
import { issueRoutes } from './issue-routes.ts';
import { observanceRoutes } from './observance-routes.tsx';
import { TopicsPage, type TopicValues } from './pages/topics-page.tsx';
import { plannedRoutes } from './planned-routes.ts';
import type { CalendarPorts } from './ports.ts';

const topicForm = topicInput.extend({ agencyId: z.uuid() });

/** The calendar, issues, invitations and topics. */
export const routes = (ports: CalendarPorts): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', topicRoutes())
    .route('/', calendarRoutes(ports))
    .route('/', eventRoutes())
    .route('/', plannedRoutes(ports))
    .route('/', issueRoutes(ports))
    .route('/', observanceRoutes())
    .route('/', feedRoutes(ports))
    .route('/', invitationRoutes());

/** The newsroom's list of topics. */
const topicRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/topik', (c) => show(c))
    .post('/ruang/topik', async (c) => {
      const values = await typedValues(c);
      try {
        const { agencyId, ...input } = checkFields(values, topicForm);
        await saveTopic(c.get('kernel'), planPolicy.allow(c.get('actor'), 'keepTopics', { agencyId }), input);
        return c.redirect('/ruang/topik?kabar=disimpan', 303);
      } catch (error) {
        if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
        return show(c, values, Object.keys(error.fields).length > 0 ? error.fields : { nameId: error.say });
      }
    });

async function show(c: Web, typed?: TopicValues, errors?: FieldErrors): Promise<Response> {
  const k = c.get('kernel');
  const actor: Actor | null = c.get('actor');
  const agencies = (await listAgencies(k)).filter((agency) =>
    planPolicy.may(actor, 'keepTopics', { agencyId: agency.id }),
  );
  if (!agencies[0]) planPolicy.allow(actor, 'keepTopics', { agencyId: '' });
  const room = c.get('room');
  const flash =
    c.req.query('kabar') === 'disimpan' ? { kind: 'ok' as const, text: topicWords(room.locale).saved } : room.flash;
  return page(
    c,
    <TopicsPage
      room={{ ...room, flash }}
      topics={await listTopics(k)}
      agencies={agencies}
      typed={typed}
      errors={errors}
    />,
    errors ? 422 : 200,
  );
}

/** The form's fields without the slug that keeps the forms of one page apart. */
async function typedValues(c: Web): Promise<TopicValues> {
  const body = await c.req.parseBody();
  const slug = typeof body.slug === 'string' ? body.slug : '';
  const text = (field: string): string => {
    const value = body[slug ? `${field}.${slug}` : field];
    return typeof value === 'string' ? value : '';
  };
  return {
    slug,
    nameId: text('nameId'),
    nameEn: text('nameEn'),
    description: text('description'),
    palette: text('palette') || '1',
    agencyId: text('agencyId'),
  };
}
