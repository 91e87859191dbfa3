import { contracts } from '../../language/acronyms.ts';
import type { Brief, Claim, ClaimSlot, Facts } from '../facts/types.ts';
import type { DraftStyle } from './types.ts';

/** The facts as a writer looks at them: who stands where, what happened, under which names. */
export type Scene = {
  brief: Brief;
  facts: Facts;
  byId: ReadonlyMap<string, Claim>;
  agency: Claim;
  agencyShort: string | undefined;
  angle: Claim;
  event: Claim | undefined;
  /** What later sentences call the event: `kunjungan itu`, `pelatihan itu`. */
  eventNoun: string;
  dates: Claim[];
  clock: Claim | undefined;
  venues: Claim[];
  of: (slot: ClaimSlot) => Claim[];
  persons: (slot: ClaimSlot) => Claim[];
};

const nouns =
  /^(kunjungan|simulasi|latihan|pasar murah|operasi pasar|jumpa pers|konferensi pers|sarasehan|pencanangan|panen raya|tanam bakau|serah terima|rapat|fgd|diskusi|seminar|webinar|lokakarya|pelatihan|bimbingan|peluncuran|peresmian|penandatanganan|upacara|peringatan|pameran|festival|lomba|sosialisasi|konferensi|audiensi|pertemuan|dialog|forum|penyerahan|penganugerahan|pelantikan|pembukaan|kuliah|musyawarah|kampanye|bazar|aksi|penanaman)(?!\p{L})/iu;

/** Nouns for what an angle says somebody does: `menutup` is a `penutupan`. */
const deeds: Readonly<Record<string, string>> = {
  menutup: 'penutupan',
  menunda: 'penundaan',
  melatih: 'pelatihan',
  menanam: 'penanaman',
  membagikan: 'pembagian',
  menyerahkan: 'penyerahan',
  meluncurkan: 'peluncuran',
  meresmikan: 'peresmian',
  memperbaiki: 'perbaikan',
  memulangkan: 'pemulangan',
  menyalurkan: 'penyaluran',
  merampungkan: 'pekerjaan',
};

function nounOf(event: Claim | undefined, scene: { host: boolean; angle: string; type: string }): string {
  const named = event ? nouns.exec(event.text)?.[1]?.toLowerCase() : undefined;
  if (named !== undefined) return named === 'fgd' ? 'diskusi' : named === 'pembukaan' ? 'kegiatan' : named;
  if (scene.host) return 'kunjungan';
  if (scene.type === 'programme') return 'program';
  const held =
    /(?<!\p{L})(?:menggelar|mengadakan|menyelenggarakan) (\p{Ll}+ \p{Ll}+?)(?: (?:untuk|bagi|di|ke|dari|dengan|guna|menjelang|pada|dalam|bersama)(?!\p{L})|$)/u.exec(
      scene.angle,
    )?.[1];
  if (held !== undefined) return held;
  const deed = scene.angle
    .split(' ')
    .map((word) => deeds[word])
    .find((noun) => noun !== undefined);
  if (deed !== undefined) return deed;
  return /rapat|bertemu|pertemuan/i.test(scene.angle) ? 'pertemuan' : 'kegiatan';
}

function shortOf(brief: Brief, agency: Claim, style: DraftStyle): string | undefined {
  if (style.agencyShort) return style.agencyShort;
  if (agency.about) return agency.about;
  const first = /^\p{Lu}[\p{L}-]+/u.exec(brief.angle)?.[0];
  return first !== undefined &&
    !brief.agency.startsWith(first) &&
    /\s/.test(brief.agency) &&
    contracts(first, brief.agency)
    ? first
    : undefined;
}

/** Sets the scene for a draft from the brief and its facts. */
export function sceneOf(brief: Brief, facts: Facts, style: DraftStyle = {}): Scene {
  const claims = facts.claims;
  const of = (slot: ClaimSlot): Claim[] => claims.filter((claim) => claim.slot === slot);
  const event = of('event').find((claim) => claim.kind === 'statement');
  const host = of('host').length > 0;
  const days = of('event').filter((claim) => claim.kind === 'date');
  const agency = claims.find((claim) => claim.slot === 'agency');
  const angle = claims.find((claim) => claim.slot === 'angle');
  if (!agency || !angle) throw new TypeError('Facts of a draft come from extractFacts: agency and angle are missing.');
  return {
    brief,
    facts,
    byId: new Map(claims.map((claim) => [claim.id, claim])),
    agency,
    agencyShort: shortOf(brief, agency, style),
    angle,
    event,
    eventNoun: nounOf(event, { host, angle: brief.angle, type: brief.type }),
    dates: days.filter((claim) => claim.about !== 'pukul'),
    clock: days.find((claim) => claim.about === 'pukul'),
    venues: of('event').filter((claim) => claim.kind === 'place'),
    of,
    persons: (slot) => of(slot).filter((claim) => claim.kind === 'person'),
  };
}
