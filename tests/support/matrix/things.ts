import assert from 'node:assert/strict';
import type { TestApp } from '../app.ts';
import type { Client } from '../client.ts';
import { accreditPerson } from '../press-people.ts';
import type { ActorName } from './actors.ts';
import type { Fixed } from './fill.ts';
import { type ItemState, type Objects, SECRET } from './states.ts';

/** Makes what exists once beside the items, the way people make it: a case, an event, a plan, an issue, a journalist, a comment. */
export async function prepareThings(
  t: TestApp,
  clients: Map<ActorName, Client>,
  states: Record<ItemState, Objects>,
): Promise<Fixed> {
  const as = (name: ActorName): Client => clients.get(name)!;
  const sent = async (name: ActorName, path: string, fields: Record<string, string>) => {
    const answer = await as(name).post(path, fields);
    assert.equal(answer.status, 303, `${path}: ${answer.status}`);
  };
  const id = async (query: string): Promise<string> => {
    const { rows } = await t.kernel.pool.query<{ id: string }>(query);
    assert.ok(rows[0], query);
    return rows[0].id;
  };
  const { agencyId, unitId } = t;
  const title = `Kerja bakti ${SECRET}`;
  await sent('nobody', '/lapor', { kind: 'question', message: `Kapan tanggul Sungai Lirung selesai? ${SECRET}` });
  await sent('officer', '/ruang/kalender/acara/baru', {
    agencyId,
    title,
    day: '2031-03-04',
    from: '09:00',
    to: '11:00',
  });
  await sent('officer', '/ruang/kalender/rencana/baru', {
    agencyId,
    title,
    type: 'release',
    day: '2031-03-05',
    time: '10:00',
  });
  await sent('editor', '/ruang/isu', { agencyId, title, description: '', state: 'open', ownerId: '' });
  await sent('approver', '/ruang/pejabat-tanpa-akun', {
    agencyId,
    name: 'Sekar Wulandari',
    office: 'Direktur Sungai',
    email: 'sekar@lirung.example',
  });
  const { editionId } = states.writing;
  await sent('officer', `/ruang/naskah/${editionId}/komentar`, { text: `Periksa lagi ${SECRET}.` });
  const spare = await t.signIn('analyst', 'Orang yang dikelola');
  return {
    agencyId,
    unitId,
    accountId: spare.accountId,
    caseId: await id('SELECT id FROM answer.cases'),
    planId: await id('SELECT id FROM deliver.plans LIMIT 1'),
    mailId: await id('SELECT id FROM kernel.mail_outbox LIMIT 1'),
    eventId: await id('SELECT id FROM plan.events'),
    plannedId: await id('SELECT id FROM plan.planned'),
    issueId: await id('SELECT id FROM plan.issues'),
    signerId: await id('SELECT id FROM approve.signers'),
    threadId: await id('SELECT id FROM write.comments'),
    termId: '0190a000-0000-7000-8000-000000000000',
    journalistId: await accreditPerson(t, 'dewi@muara.example', 'Dewi Lestari', 'Harian Muara'),
  };
}
