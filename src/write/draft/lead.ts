import { findDates } from '../../language/dates.ts';
import { likeness } from '../../language/similarity.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { joinItems } from '../facts/tidy.ts';
import type { Claim } from '../facts/types.ts';
import type { Phrase } from './circumstances.ts';
import { circumstances, whenPhrase } from './circumstances.ts';
import type { Pen } from './pen.ts';
import { fullForm } from './pen.ts';
import { sinceSentences } from './terms.ts';
import type { DraftSentence } from './types.ts';

const nominal: Readonly<Record<string, string>> = {
  membahas: 'pembahasan',
  mengajak: 'ajakan',
  menegaskan: 'penegasan',
  meminta: 'permintaan',
  mengimbau: 'imbauan',
  membentuk: 'pembentukan',
  meluncurkan: 'peluncuran',
};

/** Who the angle speaks of: a person whose office stands in it without the name. */
function namelessPerson(pen: Pen, angle: string): Claim | undefined {
  return pen.scene.facts.claims.find(
    (claim) =>
      claim.kind === 'person' &&
      claim.title !== undefined &&
      angle.startsWith(claim.title) &&
      !angle.includes(claim.value) &&
      claim.slot !== undefined,
  );
}

/** A statement of the sources that says the angle with more particulars. */
function richerThanAngle(pen: Pen): Claim | undefined {
  const angle = pen.scene.angle.text;
  return pen.scene.facts.claims.find(
    (claim) =>
      claim.kind === 'statement' &&
      claim.slot === 'statement' &&
      !claim.by &&
      !claim.about &&
      claim.text.length > angle.length &&
      likeness(claim.text, angle) >= 0.6,
  );
}

function openingSentence(pen: Pen, end: Phrase): DraftSentence {
  const { angle } = pen.scene;
  const rich = richerThanAngle(pen);
  if (rich) return pen.sentence(rich.text, [rich, angle]);
  const person = namelessPerson(pen, angle.text);
  const { agency } = pen.scene;
  const named = [agency.value, pen.scene.agencyShort].some((name) => name !== undefined && angle.text.includes(name));
  if (!person)
    return pen.sentence(end.words === '' ? angle.text : `${angle.text} ${end.words}`, [
      angle,
      ...(named ? [agency] : []),
      ...end.claims,
    ]);
  pen.meet(person);
  const rest = angle.text.slice(person.title!.length).trim();
  return pen.sentence(`${fullForm(person)}, ${rest}${end.words === '' ? '' : ` ${end.words}`}`, [
    angle,
    person,
    ...end.claims,
  ]);
}

function groupOf(pen: Pen, people: readonly Claim[]): { words: string; claims: Claim[] } {
  const groups = pen.scene.of('attendee').filter((claim) => claim.kind === 'organisation');
  const names = people.map((person) => pen.call(person));
  const words = joinItems(names.map((name) => (people.length > 1 ? name.replace(/,$/, '') : name)));
  const group = groups.map((claim) => unitCase(pen, claim.text)).join(' dan ');
  return { words: group === '' ? words : `${words} bersama ${group}`, claims: [...people, ...groups] };
}

/** Writes `biro humas` as `Biro Humas` where the material has it with capitals. */
function unitCase(pen: Pen, words: string): string {
  return words.replace(/(?<!\p{L})(?:biro|bagian|pusat|direktorat|dinas) \p{Ll}+/gu, (unit) => {
    const named = unit.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    return pen.scene.facts.claims.some((claim) => claim.text.includes(named)) ? named : unit;
  });
}

/** A visit to a host: who went where, when, and who received them. */
function visit(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const hosts = scene.of('host');
  const guests = scene.persons('attendee');
  const at = circumstances(scene, '');
  const out: DraftSentence[] = [];
  if (guests.length > 0 && scene.venues.length > 0) {
    const group = groupOf(pen, guests);
    out.push(pen.sentence(`${group.words} mengunjungi ${at.words.trim()}`, [...group.claims, ...at.claims]));
  } else if (guests.length > 0) {
    const group = groupOf(pen, guests);
    const when = whenPhrase(scene);
    out.push(
      pen.sentence(`${group.words} hadir dalam ${scene.eventNoun} itu ${when.words}`.trim(), [
        ...group.claims,
        ...when.claims,
      ]),
    );
  }
  if (hosts.length > 0) {
    const names = joinItems(
      hosts.map((host) => (host.kind === 'person' ? pen.call(host).replace(/,$/, '') : host.text)),
    );
    out.push(pen.sentence(`Rombongan diterima oleh ${names}`, hosts));
  }
  return out;
}

function launch(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const person = scene.persons('opener').find((claim) => /^diluncurkan|^diresmikan/.test(claim.about ?? ''));
  if (!person) return [];
  const act = /^diresmikan/.test(person.about ?? '') ? 'Peresmian' : 'Peluncuran';
  const at = circumstances(scene);
  return [
    pen.sentence(`${act} dilakukan oleh ${pen.call(person)} ${at.words}`.replace(/,?\s*$/, ''), [person, ...at.claims]),
  ];
}

/** Who announced it, where and when. */
function announced(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const person = scene.persons('opener').find((claim) => /^diumumkan/.test(claim.about ?? ''));
  if (!person) return [];
  const at = circumstances(scene);
  return [
    pen.sentence(`${scene.eventNoun} itu diumumkan oleh ${pen.call(person)} ${at.words}`.trim().replace(/,$/, ''), [
      person,
      ...at.claims,
    ]),
  ];
}

/** When it happened, for a statement on an incident. */
function incident(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const named = scene.facts.claims.find(
    (claim) =>
      claim.kind === 'statement' &&
      claim.slot === 'statement' &&
      claim.about === 'apa' &&
      clauseShape(claim.text) === 'clause',
  );
  return named ? [pen.sentence(named.text, [named])] : occasion(pen);
}

function eventSentence(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const told = announced(pen);
  if (told.length > 0) return told;
  if (scene.brief.type === 'statement') return incident(pen);
  const at = circumstances(scene);
  if (at.words === '') return [];
  if (scene.brief.type === 'announcement' && !scene.event)
    return scene.venues.length > 0
      ? [pen.sentence(`Lokasinya di ${scene.venues.map((venue) => venue.text).join(', ')}`, scene.venues)]
      : [];
  if (scene.brief.type === 'invitation') return [];
  if (!scene.event && scene.venues.length === 0 && !['activity', 'news', 'release'].includes(scene.brief.type))
    return [];
  if (scene.event?.text === 'wawancara') return statementPlace(pen, at);
  const theme = scene.of('theme')[0];
  const themed = theme ? ` yang bertema “${theme.text}”` : '';
  const verb = /^\S+ (?:\S+ ){0,9}?(mem\S+|men\S+|meng\S+|me\S+)/u.exec(scene.angle.text)?.[1];
  const act = scene.angle.text
    .split(' ')
    .map((word) => nominal[word])
    .find((word) => word !== undefined);
  const claims = [...(scene.event ? [scene.event] : []), ...(theme ? [theme] : []), ...at.claims];
  if (scene.event && act && verb)
    return [
      pen.sentence(
        `${act} itu ${/ajakan|penegasan|imbauan|permintaan/.test(act) ? 'disampaikan' : 'berlangsung'} dalam ${scene.event.text}${themed} ${at.words}`,
        claims,
      ),
    ];
  const name =
    scene.event && /\p{Lu}/u.test(scene.event.text) ? scene.event.text : `${scene.event?.text ?? scene.eventNoun} itu`;
  return [pen.sentence(`${name}${themed} berlangsung ${at.words}`, claims)];
}

function statementPlace(pen: Pen, at: Phrase): DraftSentence[] {
  const speaker = pen.scene.persons('opener')[0];
  const by = speaker ? `${pen.call(speaker)} menyampaikan keterangan itu` : 'Keterangan itu disampaikan';
  return [pen.sentence(`${by} ${at.words}`, [...(speaker ? [speaker] : []), ...at.claims])];
}

/** The lead: who did what, when and where, in one to three sentences. */
export function leadSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const guestOffice = namelessPerson(pen, scene.angle.text);
  const visitTo = scene.event && /^kunjungan/i.test(scene.event.text) && scene.of('host').length === 0;
  if (visitTo && scene.event) {
    const at = circumstances(scene, 'ke');
    if (guestOffice)
      return [
        openingSentence(pen, { words: `dalam ${scene.event.text} ${at.words}`, claims: [scene.event, ...at.claims] }),
      ];
    const opening = openingSentence(pen, { words: '', claims: [] });
    const guests = scene.persons('attendee').filter((person) => person.about === undefined);
    if (guests.length === 0) return [opening, ...eventSentence(pen)];
    const group = groupOf(pen, guests);
    return [
      opening,
      pen.sentence(`${group.words} melakukan ${scene.event.text} ${at.words}`, [
        ...group.claims,
        scene.event,
        ...at.claims,
      ]),
    ];
  }
  const opening = openingSentence(pen, { words: '', claims: [] });
  if (scene.of('host').length > 0) return [opening, ...visit(pen)];
  const launched = launch(pen);
  if (launched.length > 0) return [opening, ...launched];
  if (scene.brief.type === 'announcement' && scene.dates.length > 0) return [opening, ...period(pen)];
  if (scene.of('decree').length > 0) return [opening, ...decree(pen)];
  if (scene.brief.type === 'policy') return [opening, ...sinceSentences(pen)];
  const scenes = eventSentence(pen);
  return [opening, ...(scenes.length > 0 ? scenes : occasion(pen))];
}

/** The statement that dates what the lead tells, where no heading does. */
function occasion(pen: Pen): DraftSentence[] {
  const dated = pen.scene.facts.claims.find(
    (claim) =>
      claim.kind === 'statement' &&
      claim.slot === 'statement' &&
      !claim.by &&
      !claim.about &&
      !pen.used.has(claim.id) &&
      findDates(claim.text).some((date) => /-\d\d-\d\d$/.test(date.iso)),
  );
  if (!dated) return [];
  const words = dated.text.replace(
    /^(banjir(?: bandang)?|gempa(?: bumi)?|longsor|kebakaran|kecelakaan|gangguan(?: \p{Ll}+)?) (?=(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\d))/iu,
    '$1 terjadi pada ',
  );
  return [pen.sentence(words, [dated])];
}

function period(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const when = whenPhrase(scene, false);
  const closing = scene.facts.claims.find((claim) => claim.role === 'when' && claim.kind === 'statement');
  const what =
    /(?<!\p{L})(pendaftaran|seleksi|lelang|pelayanan|layanan|penutupan|pengumuman|rekrutmen|lomba)(?!\p{L})/iu
      .exec(scene.angle.text)?.[1]
      ?.toLowerCase() ?? scene.eventNoun;
  const end = closing ? ` dan ${closing.text}` : '';
  return [pen.sentence(`${what} berlangsung ${when.words}${end}`, [...when.claims, ...(closing ? [closing] : [])])];
}

function decree(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const rule = scene.of('decree').find((claim) => claim.kind === 'regulation');
  if (!rule) return [];
  const kind = /^(?:Peraturan|Keputusan|Instruksi|Surat Edaran)/.exec(rule.text)?.[0].toLowerCase() ?? 'keputusan';
  const date = scene.of('decree').find((claim) => claim.kind === 'date');
  const place = scene.facts.claims.find((claim) => claim.kind === 'place' && claim.about === 'penetapan');
  const signed = scene.persons('decree')[0];
  const act = scene.angle.text
    .split(' ')
    .map((word) => nominal[word])
    .find((word) => word !== undefined);
  const out = [pen.sentence(`${act ? `${act} itu` : 'Ketentuan itu'} tertuang dalam ${rule.text}`, [rule])];
  if (date || place) {
    const by = signed ? `${pen.call(signed)} ` : '';
    const where = place ? ` di ${place.text}` : '';
    const when = date ? ` pada ${date.text}` : '';
    const claims = [signed, place, date].filter((claim) => claim !== undefined);
    out.push(
      pen.sentence(
        by === '' ? `${kind} itu ditetapkan${where}${when}` : `${by}menetapkan ${kind} itu${where}${when}`,
        claims,
      ),
    );
  }
  return out;
}
