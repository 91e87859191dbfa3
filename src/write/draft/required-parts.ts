import { findDates } from '../../language/dates.ts';
import { briefSpan } from '../facts/brief-text.ts';
import type { FactHole, ItemType } from '../facts/types.ts';
import type { Scene } from './scene.ts';
import type { Draft, DraftPart } from './types.ts';

type Gap = { key: string; text: string; id: string; en: string };

const gap = (key: string, text: string, id: string, en: string): Gap => ({ key, text, id, en });

/** What a type of item can't do without: by part, and what is asked for where the material has nothing. */
const required: Readonly<Record<ItemType, Partial<Record<DraftPart, Gap>>>> = {
  release: {},
  news: {},
  activity: {},
  policy: {
    affected: gap(
      'bagi-siapa',
      'siapa yang terkena ketentuan ini',
      'Bagi siapa ketentuan ini berlaku?',
      'To whom does the rule apply?',
    ),
    since: gap(
      'mulai-berlaku',
      'tanggal mulai berlaku',
      'Sejak kapan ketentuan ini berlaku?',
      'Since when does the rule hold?',
    ),
    basis: gap(
      'dasar-hukum',
      'dasar hukum',
      'Peraturan apa yang menjadi dasarnya?',
      'Which law or decree is it based on?',
    ),
  },
  programme: {
    eligible: gap(
      'sasaran',
      'sasaran program',
      'Siapa yang menjadi sasaran program ini?',
      'Whom is the programme for?',
    ),
    schedule: gap('jadwal', 'jadwal program', 'Kapan program ini berjalan?', 'When does the programme run?'),
    join: gap('cara-ikut', 'cara ikut', 'Bagaimana warga dapat ikut?', 'How can people take part?'),
  },
  announcement: {},
  clarification: {
    fact: gap('fakta', 'fakta yang sebenarnya', 'Apa fakta yang menjawab kabar itu?', 'Which facts answer the report?'),
    hoax: gap(
      'klaim-beredar',
      'isi kabar yang beredar',
      'Kabar apa yang beredar, di mana, sejak kapan?',
      'What is being spread, where and since when?',
    ),
    channel: gap(
      'kanal-resmi',
      'kanal resmi',
      'Di mana warga dapat memeriksa kebenarannya?',
      'Where can people check?',
    ),
  },
  speech: {},
  statement: {
    points: gap('sikap', 'sikap instansi', 'Apa sikap instansi dalam hal ini?', 'What is the position of the agency?'),
  },
  invitation: {},
};

const lines: Readonly<Record<string, Gap>> = {
  acara: gap('acara', 'nama acara', 'Apa nama acaranya?', 'What is the event called?'),
  tanggal: gap('tanggal-acara', 'hari dan tanggal acara', 'Kapan acara berlangsung?', 'On which day is the event?'),
  waktu: gap('waktu-acara', 'waktu acara', 'Pukul berapa acara dimulai?', 'At what time does it begin?'),
  tempat: gap('tempat-acara', 'tempat acara', 'Di mana acara berlangsung?', 'Where is the event?'),
  narasumber: gap('narasumber', 'narasumber', 'Siapa yang akan berbicara?', 'Who will speak?'),
  konfirmasi: gap(
    'konfirmasi',
    'cara konfirmasi kehadiran',
    'Ke mana dan sampai kapan wartawan mendaftar?',
    'Where and until when do journalists sign up?',
  ),
  kontak: gap('kontak', 'kontak media', 'Siapa yang dapat dihubungi?', 'Whom can people contact?'),
};

const toHole = (scene: Scene, { key, text, id, en }: Gap): FactHole => ({
  key,
  text,
  question: { id, en },
  span: briefSpan(scene.brief, 'angle', scene.brief.angle),
});

/** The gap of a part that this type of item needs and the material lacks, or undefined where the part may be absent. */
export function gapOf(scene: Scene, part: DraftPart): FactHole | undefined {
  const needed = required[scene.brief.type][part];
  if (!needed || told(scene, part)) return undefined;
  return toHole(scene, needed);
}

/** What the lead, the contact or a claim under another label says already. */
function told(scene: Scene, part: DraftPart): boolean {
  const has = (slot: Parameters<Scene['of']>[0]): boolean => scene.of(slot).length > 0;
  if (part === 'since') return has('decree') || has('since');
  if (part === 'basis') return has('decree') || scene.facts.claims.some((claim) => claim.kind === 'regulation');
  if (part === 'channel')
    return has('contact') || scene.of('appeal').some((claim) => /@|\.(?:go\.id|example)|\d{3}/.test(claim.text));
  if (part === 'schedule')
    return (
      scene.dates.length > 0 ||
      [...scene.of('step'), ...scene.of('statement')].some((claim) =>
        findDates(claim.text).some((date) => date.iso.length >= 7),
      )
    );
  if (part === 'affected' && has('dictum')) return true;
  if (part === 'affected' || part === 'eligible') return has('participants');
  return false;
}

/** The gap of a line that an invitation or a closing needs. */
export function gapNamed(scene: Scene, name: string): FactHole {
  return toHole(scene, lines[name]!);
}

/** Every gap that this type of item may show. */
export function gapsOf(scene: Scene): FactHole[] {
  return [...Object.values(required[scene.brief.type]), ...Object.values(lines)].map((one) => toHole(scene, one));
}

/** The needed parts that the lead, the contact or another label tells. */
export function toldParts(scene: Scene): DraftPart[] {
  return (Object.keys(required[scene.brief.type]) as DraftPart[]).filter((part) => told(scene, part));
}

/** Types of item whose readers must know whom to ask. */
export const needsContact: ReadonlySet<ItemType> = new Set(['release', 'announcement', 'statement', 'invitation']);

const always: Readonly<Record<ItemType, readonly DraftPart[]>> = {
  release: ['lead', 'contact'],
  news: ['lead', 'details'],
  activity: ['lead'],
  policy: ['lead', 'affected', 'since', 'basis'],
  programme: ['lead', 'eligible', 'schedule', 'join'],
  announcement: ['lead', 'contents', 'contact'],
  clarification: ['lead', 'fact', 'hoax', 'channel'],
  speech: ['lead', 'points'],
  statement: ['lead', 'points', 'contact'],
  invitation: ['lead', 'invitation', 'contact'],
};

/** Lists the parts that a draft of this type should have and hasn't; a part shown as a gap counts as there. */
export function missingParts(type: ItemType, draft: Draft): string[] {
  const there = new Set(draft.blocks.map((block) => block.part ?? block.kind));
  const covered = (part: DraftPart): boolean => there.has(part) || (draft.told ?? []).includes(part);
  return [
    ...always[type].filter((part) => !covered(part)),
    ...(draft.standfirst ? [] : ['standfirst']),
    ...(draft.headlines.length >= 5 ? [] : [`headlines (${draft.headlines.length})`]),
  ];
}
