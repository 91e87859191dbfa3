import { readHeader } from './event-header.ts';
import { isInstruction } from './instructions.ts';
import type { NoteLine } from './note-lines.ts';
import { addSpoken } from './read-speech.ts';
import type { Reading } from './reading.ts';
import { meetPersons, spanOf } from './reading.ts';
import { addQuotes, addStatements } from './statements.ts';
import { tidy } from './tidy.ts';
import type { Claim, ClaimSlot } from './types.ts';

const question = /^(?:T|Q|P|Tanya|Pertanyaan|Wartawan)\s*[:.]\s*/u;
const answer = /^(?:J|A|Jawab|Jawaban)\s*[:.]\s*/u;

/** Says whether a source is an interview written as questions and answers. */
export function isInterview(lines: readonly NoteLine[]): boolean {
  return (
    lines.filter((line) => question.test(line.text)).length >= 2 &&
    lines.filter((line) => answer.test(line.text)).length >= 2
  );
}

/** What the answer to a question gives, whoever gives it. */
const askedFor: readonly (readonly [RegExp, ClaimSlot])[] = [
  [/(?<!\p{L})(?:untuk|bagi|buat) siapa|siapa (?:saja )?yang (?:boleh|berhak|terkena)/iu, 'eligible'],
  [/(?<!\p{L})(?:lapor|mengadu|menghubungi|melapor) ke ?(?:mana|siapa)/iu, 'channel'],
];

/** Reads an interview: only the answers count, each as words of the person interviewed. */
export function readInterview(reading: Reading, lines: readonly NoteLine[]): void {
  let speaker: Claim | undefined;
  let answering = false;
  let asked = '';
  for (const line of lines) {
    const reply = answer.exec(line.text);
    if (reply) {
      answering = true;
      const range = { start: line.content.start + reply[0].length, end: line.content.end };
      const slot = askedFor.find(([words]) => words.test(asked))?.[1];
      if (slot) addStatements(reading, range, { slot, about: 'tanya-jawab' });
      else if (/["“]/.test(line.text)) addQuotes(reading, range, speaker);
      else if (!speaker) addStatements(reading, range, { slot: 'answer', about: asked });
      else addSpoken(reading, range, speaker);
    } else if (question.test(line.text)) {
      answering = false;
      asked = tidy(line.text.replace(question, '')).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      if (!asked.endsWith('?')) asked += '?';
    } else if (/^(?:catatan|cat|nb)\s*:/i.test(line.text) || isInstruction(line.text)) answering = false;
    else if (answering) addSpoken(reading, line.content, speaker);
    else if (!speaker) {
      speaker = meetPersons(reading, line.content, 'opener')[0]?.claim;
      if (speaker)
        reading.book.add({
          kind: 'statement',
          role: 'what',
          slot: 'event',
          text: 'wawancara',
          value: 'wawancara',
          spans: [spanOf(reading, line.content)],
        });
      else readHeader(reading, line.content);
    } else readHeader(reading, line.content);
  }
}
