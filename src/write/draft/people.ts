import { clauseShape } from '../../language/verb-forms.ts';
import { joinItems } from '../facts/tidy.ts';
import type { Claim } from '../facts/types.ts';
import { markerOf } from './holes.ts';
import type { Pen } from './pen.ts';
import { fullForm, listForm } from './pen.ts';
import { quoteBlock } from './quotations.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

/** Labels of those who only speak for the agency or answer for the matter. */
const speaks = /^(?:juru bicara|pejabat|yang |siapa bicara|penanggung jawab|dari$|nama lengkap)/;

/** Who else was there: partner, participants, companions. */
export function presenceSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  const out: DraftSentence[] = [];
  const open = (claim: Claim): boolean => !pen.used.has(claim.id);
  const partners = scene
    .of('partner')
    .filter(
      (claim) =>
        open(claim) &&
        !scene.angle.text.includes(claim.text) &&
        !mentions(scene.angle.text, claim) &&
        !claim.text.includes(scene.agency.value) &&
        !scene.agency.value.includes(claim.text),
    );
  const host = scene.of('partner').find((claim) => open(claim) && claim.text.includes(scene.agency.value));
  if (host && !scene.angle.text.includes(scene.agency.value))
    out.push(pen.sentence(`Penyelenggaranya adalah ${host.text}`, [host]));
  if (partners.length > 0)
    out.push(
      pen.sentence(
        `${scene.eventNoun} itu merupakan kerja sama dengan ${joinItems(partners.map((claim) => claim.text))}`,
        partners,
      ),
    );
  const companions = scene
    .persons('attendee')
    .filter((person) => open(person) && !pen.met(person) && /^didampingi|^pendamping/.test(person.about ?? ''));
  const chief = scene.persons('attendee').find((person) => pen.met(person));
  if (companions.length > 0) {
    const names = joinItems(companions.map((person) => pen.call(person).replace(/,$/, '')));
    out.push(pen.sentence(`${chief ? pen.call(chief) : 'Rombongan'} didampingi ${names}`, companions));
  }
  const present = scene
    .of('attendee')
    .filter(
      (claim) => open(claim) && !companions.includes(claim) && !pen.met(claim) && !speaks.test(claim.about ?? ''),
    );
  if (present.length > 0 && scene.of('host').length === 0) out.push(attendance(pen, present));
  for (const person of scene
    .persons('attendee')
    .filter((one) => open(one) && !pen.met(one) && speaks.test(one.about ?? ''))) {
    const what = scene.brief.type === 'statement' ? 'Pernyataan itu' : 'Keterangan itu';
    const form = fullForm(person);
    pen.meet(person);
    out.push(
      pen.sentence(
        /^penanggung/.test(person.about ?? '')
          ? `Penanggung jawabnya adalah ${form}`
          : `${what} disampaikan oleh ${form}`,
        [person],
      ),
    );
  }
  const participants = scene.of('participants').filter(open);
  if (participants.length > 0)
    out.push(
      pen.sentence(
        `${scene.eventNoun} itu diikuti ${joinItems(participants.map((claim) => claim.text))}`,
        participants,
      ),
    );
  return out;
}

function attendance(pen: Pen, present: readonly Claim[]): DraftSentence {
  const single = present.length === 1 && present[0]!.kind === 'person';
  const names = present.flatMap((claim) => {
    if (claim.kind !== 'person') return claim.text.split(/, (?:dan )?/);
    pen.meet(claim);
    return single ? fullForm(claim) : listForm(claim);
  });
  const signed = present.every((claim) => /^penanda ?tangan/.test(claim.about ?? ''));
  const noun = pen.scene.eventNoun;
  return pen.sentence(
    signed ? `${noun} dilakukan oleh ${joinItems(names)}` : `${noun} itu dihadiri ${joinItems(names)}`,
    present,
  );
}

function mentions(text: string, claim: Claim): boolean {
  const short = /\(([^)]+)\)/.exec(claim.text)?.[1];
  return short !== undefined && text.includes(short);
}

function speakerBlocks(pen: Pen, person: Claim): DraftBlock[] {
  const { scene } = pen;
  const topics = scene.of('topic').filter((claim) => claim.by === person.id && !pen.used.has(claim.id));
  const quotes = scene.facts.claims.filter(
    (claim) => claim.kind === 'quote' && claim.by === person.id && !pen.used.has(claim.id),
  );
  const out: DraftBlock[] = [];
  if (topics.length > 0) {
    const words = topics
      .map((topic) => (clauseShape(topic.text) === 'predicate' ? `cara ${topic.text}` : topic.text))
      .join(' serta ');
    out.push({ kind: 'body', sentences: [pen.sentence(`${pen.call(person)} membahas ${words}`, [person, ...topics])] });
  }
  for (const quote of quotes) out.push(quoteBlock(pen, quote));
  return out;
}

/** The speakers of an event: topics first, each quotation behind its speaker, then the others and the ones whose names lack. */
export function speakersBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const speakers = scene.persons('speaker').filter((person) => !pen.used.has(person.id));
  if (speakers.length === 0 && scene.of('speaker').length === 0) return [];
  const told = speakers.filter((person) =>
    scene.facts.claims.some((claim) => claim.by === person.id && (claim.kind === 'quote' || claim.slot === 'topic')),
  );
  const blocks: DraftBlock[] = [];
  for (const person of told) {
    for (const block of speakerBlocks(pen, person)) {
      const last = blocks.at(-1);
      if (block.kind === 'body' && last?.kind === 'body') last.sentences.push(...block.sentences);
      else blocks.push(block);
    }
  }
  const rest = speakers.filter((person) => !pen.used.has(person.id));
  const sentences: DraftSentence[] = [];
  if (rest.length > 0) {
    const names = rest.map((person) => {
      pen.meet(person);
      return fullForm(person);
    });
    const also = told.length > 0 ? ' lainnya' : '';
    sentences.push(
      pen.sentence(`Narasumber${also} adalah ${names.length === 2 ? names.join(', serta ') : joinItems(names)}`, rest),
    );
  }
  for (const group of scene.of('speaker').filter((claim) => claim.kind !== 'person')) {
    const hole = scene.facts.holes.find((one) => one.text.toLowerCase().includes(group.text.toLowerCase()));
    const words = hole
      ? `${group.text} juga menjadi narasumber, yaitu ${markerOf(hole)}`
      : `${group.text} juga menjadi narasumber`;
    sentences.push(pen.sentence(words, [group]));
  }
  if (sentences.length > 0) blocks.push({ kind: 'body', sentences });
  return blocks;
}
