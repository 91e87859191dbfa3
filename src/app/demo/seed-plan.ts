import { addDays, jakartaDay } from '../../kernel/time.ts';
import {
  addEvent,
  addGuests,
  addLine,
  addPlanned,
  announceEvent,
  assignCoverage,
  findEvent,
  followIssue,
  keepObservances,
  listIssues,
  openIssue,
  type PlannedInput,
  planPolicy,
  saveInvitation,
} from '../../plan/index.ts';
import { listEditions } from '../../write/index.ts';
import type { Cast } from './seed-people.ts';
import type { StageKernel } from './stage-kernel.ts';
import { momentOf } from './when.ts';

const EVENTS = [
  {
    key: 'temu',
    title: 'Temu media: kesiapan musim hujan',
    place: 'Ruang Mahalung, Gedung KSD',
    days: 1,
    hours: ['09:00', '10:30'],
    unit: 'biro-humas',
    speaker: 'Direktur Siaga Banjir dan Kekeringan',
    coverage: ['text', 'photo', 'video'],
    by: ['retno', 'togar', null],
    announced: true,
  },
  {
    key: 'kunjungan',
    title: 'Kunjungan ke posko Lemarai',
    place: 'Posko Lemarai, Kecamatan Tepian',
    days: 2,
    hours: ['13:00', '16:00'],
    unit: 'direktorat-siaga',
    speaker: '',
    coverage: ['text', 'photo'],
    by: ['togar', 'togar'],
    announced: false,
  },
  {
    key: 'rapat',
    title: 'Rapat narasi pengerukan muara',
    place: 'Daring',
    days: 2,
    hours: ['14:00', '15:00'],
    unit: 'biro-humas',
    speaker: '',
    coverage: ['text'],
    by: ['togar'],
    announced: false,
  },
  {
    key: 'tanam',
    title: 'Tanam pohon di tepi Danau Rantau',
    place: 'Dermaga Rantau',
    days: 5,
    hours: ['07:30', '10:00'],
    unit: 'balai-pelatihan',
    speaker: 'Menteri Sungai dan Danau',
    coverage: ['text', 'photo'],
    by: ['retno', null],
    announced: true,
  },
] as const;

/** Fills the calendar of the invented ministry around today: events, plans, two issues with their narrative, an invitation. */
export async function seedPlan(stage: StageKernel, cast: Cast, today: Date): Promise<void> {
  const { k } = stage;
  const agencyId = cast.agency.id;
  if ((await listIssues(k, [agencyId])).length > 0) return;
  stage.setTime(momentOf(today, 1, '08:10'));
  const retno = cast.people.get('retno')!;
  const andi = cast.people.get('andi')!;
  const keep = planPolicy.allow(retno, 'keepCalendar', { agencyId });
  const ids = new Map<string, string>();
  const unitOf = (slug: string) => cast.units.get(slug) ?? null;
  const at = (days: number, hour: string) => momentOf(today, -days, hour);
  for (const one of EVENTS) {
    const event = await addEvent(k, keep, {
      unitId: unitOf(one.unit),
      title: one.title,
      place: one.place,
      startsAt: at(one.days, one.hours[0]),
      endsAt: at(one.days, one.hours[1]),
      speaker: one.speaker,
      description: '',
      coverage: [...one.coverage],
    });
    ids.set(one.key, event.id);
    await assignCoverage(
      k,
      planPolicy.allow(retno, 'keepEvent', event),
      one.coverage.map((kind, i) => ({
        kind,
        accountId: one.by[i] ? (cast.people.get(one.by[i]!)?.id ?? null) : null,
      })),
    );
    if (one.announced) await announceEvent(k, planPolicy.allow(andi, 'announce', event));
  }
  const issueId = await seedIssues(stage, cast, today);
  const plan = (more: Partial<PlannedInput> & Pick<PlannedInput, 'title' | 'at'>) =>
    addPlanned(k, keep, {
      unitId: unitOf('biro-humas'),
      type: 'release',
      dueAt: null,
      assigneeId: retno.id,
      briefId: null,
      eventId: null,
      issueId: null,
      observance: null,
      ...more,
    });
  await plan({
    title: 'Rangkuman temu media musim hujan',
    at: at(1, '13:00'),
    dueAt: at(1, '12:00'),
    eventId: ids.get('temu')!,
  });
  await plan({
    title: 'Tanya jawab pengerukan muara',
    type: 'clarification',
    at: at(2, '10:00'),
    dueAt: at(2, '11:00'),
    issueId,
  });
  await plan({
    title: 'Peringatan dini lewat pesan singkat',
    type: 'programme',
    at: at(3, '10:00'),
    unitId: unitOf('direktorat-siaga'),
  });
  await plan({
    title: 'Hasil periksa mutu air November',
    type: 'news',
    at: at(3, '10:00'),
    unitId: unitOf('direktorat-mutu'),
  });
  await keepObservances(k, planPolicy.allow(editorOf(cast), 'keepObservances', { agencyId }), {
    'hari-menanam-pohon-indonesia': 'plan',
    'hari-tanah-sedunia': 'plan',
    'hari-nusantara': 'plan',
  });
  await seedInvitation(stage, cast, ids.get('temu')!, at(0, '17:00'));
}

/** The editor of the cast. */
function editorOf(cast: Cast) {
  return [...cast.people.values()].find((one) => one.grants.some((grant) => grant.role === 'editor'))!;
}

async function seedIssues({ k }: StageKernel, cast: Cast, today: Date): Promise<string> {
  const agencyId = cast.agency.id;
  const editor = editorOf(cast);
  const keep = planPolicy.allow(editor, 'keepIssues', { agencyId });
  const from = addDays(jakartaDay(today), -10);
  const flood = await openIssue(k, keep, {
    title: 'Bantuan bagi korban banjir Lemarai',
    description:
      'Warga bertanya berapa bantuan perbaikan rumah dan kapan dibayarkan. Semua unit memakai jawaban yang sama.',
    state: 'open',
    ownerId: editor.id,
  });
  const agreed = planPolicy.allow(editor, 'keepIssue', flood);
  const line = { wordsEn: '', figure: '', source: '', validFrom: from, validTo: null };
  await addLine(k, agreed, {
    ...line,
    kind: 'message',
    words: 'Bantuan dibayarkan langsung ke rekening keluarga tanpa potongan',
  });
  await addLine(k, agreed, {
    ...line,
    kind: 'forbidden',
    words: 'Semua rumah korban banjir Lemarai selesai diperbaiki',
  });
  const { rows } = await listEditions(k, { agencyIds: [agencyId], text: 'korban banjir Lemarai' });
  const brief = rows[0]?.briefId;
  if (brief) await followIssue(k, planPolicy.allow(editor, 'followIssue', flood), brief, true);
  const mouth = await openIssue(k, keep, {
    title: 'Pengerukan muara Sungai Mahalung',
    description: 'Nelayan khawatir alur perahu tertutup selama pengerukan.',
    state: 'watch',
    ownerId: editor.id,
  });
  await addLine(k, planPolicy.allow(editor, 'keepIssue', mouth), {
    ...line,
    kind: 'figure',
    words: 'panjang pengerukan muara Sungai Mahalung',
    figure: '3,2 kilometer',
    source: 'Laporan rencana kerja Direktorat Siaga',
  });
  return mouth.id;
}

async function seedInvitation({ k }: StageKernel, cast: Cast, eventId: string, deadline: Date): Promise<void> {
  const event = await findEvent(k, eventId);
  if (!event) return;
  const allowed = planPolicy.allow(cast.people.get('retno')!, 'invite', event);
  await saveInvitation(k, allowed, {
    message: 'Tersedia juru bahasa isyarat dan sambungan daring.',
    deadline,
    capacity: 30,
    online: true,
  });
  await addGuests(k, allowed, [
    { name: 'Siti Rahmawati', mail: 'siti@kabardanau.example', organisation: 'Kabar Danau' },
    { name: 'Yusuf Tandi', mail: 'yusuf@radiotepian.example', organisation: 'Radio Tepian' },
    { name: 'Maria Lela', mail: 'maria@harianmuara.example', organisation: 'Harian Muara' },
  ]);
}
