import { joinItems } from '../facts/tidy.ts';
import type { Claim } from '../facts/types.ts';
import { markerOf } from './holes.ts';
import type { Pen } from './pen.ts';
import { listForm } from './pen.ts';
import { gapNamed } from './required-parts.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

/** What an invitation to the press lists, line by line; what nobody noted shows as a gap. */
export function invitationBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const sentences: DraftSentence[] = [];
  const line = (label: string, claims: readonly Claim[], words: string, gap?: string): void => {
    if (claims.length > 0) sentences.push(pen.sentence(`${label}: ${words}`, claims));
    else if (gap !== undefined)
      sentences.push({
        text: `${label}: ${markerOf(gapNamed(scene, gap))}.`,
        claims: [scene.angle.id],
        spans: scene.angle.spans.slice(0, 1),
      });
  };
  const event = scene.event ? [scene.event] : [];
  const theme = scene.of('theme');
  line('Acara', event, scene.event?.text ?? '', event.length > 0 || theme.length > 0 ? undefined : 'acara');
  line('Tema', theme, theme.map((claim) => `“${claim.text}”`).join('; '));
  const clock = scene.clock ? [scene.clock] : [];
  line('Waktu', scene.dates, [...scene.dates, ...clock].map((claim) => claim.text).join(', '), 'tanggal');
  if (!scene.clock) line('Pukul', [], '', 'waktu');
  line('Tempat', scene.venues, scene.venues.map((claim) => claim.text).join(', '), 'tempat');
  const speakers = [...scene.persons('speaker'), ...scene.persons('opener'), ...scene.persons('attendee')];
  const groups = scene.of('speaker').filter((claim) => claim.kind !== 'person');
  for (const person of speakers) pen.meet(person);
  line('Narasumber', [...speakers, ...groups], people([...speakers, ...groups]), 'narasumber');
  const rsvp = scene.of('rsvp');
  line('Konfirmasi kehadiran', rsvp, rsvp.map((claim) => claim.text).join('; '), 'konfirmasi');
  return [{ kind: 'list', sentences }];
}

function people(claims: readonly Claim[]): string {
  const forms = claims.map((claim) => (claim.kind === 'person' ? titled(claim) : claim.text));
  return forms.some((form) => form.includes(', ')) ? forms.join('; ') : joinItems(forms);
}

const titled = (person: Claim): string =>
  person.title === undefined
    ? person.value
    : listForm(person) === person.value
      ? person.value
      : `${person.value}, ${person.title}`;
