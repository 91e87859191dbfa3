import { findQuotes } from '../../language/quotes.ts';
import type { Range } from '../../language/ranges.ts';
import { splitSentences } from '../../language/sentences.ts';
import { addEntities } from './entities.ts';
import { readHeader } from './event-header.ts';
import { isInstruction } from './instructions.ts';
import type { NoteLine } from './note-lines.ts';
import type { Reading } from './reading.ts';
import { meetPersons, spanOf } from './reading.ts';
import type { Claim } from './types.ts';

const opening = /\b(?:sambutan|pidato|transkrip|amanat|keynote|arahan)\b/i;
const courtesy =
  /^(?:assalamu|wassalamu|salam sejahtera|selamat (?:pagi|siang|sore|malam)|yang saya hormati|yang kami hormati|hadirin|bapak(?:-bapak)? dan ibu|terima kasih[.,]?$|terima kasih(?: atas perhatian.*)?\.?$|sekian|om swastiastu|shalom|syalom|namo buddhaya|puji syukur|demikian|saudara-saudara|para hadirin|jadi begini|wabillah|saya tidak lama|sudah sarapan|tuhan berkati|selamat bekerja|saya (?:mau|ingin) kasih tahu|bismillah|yang di atas|tes\b|begini|selamat(?! tinggal)\s)/i;
/** Sentences that live in the voice of the speaker: orders, and particles of speech. */
const oral =
  /^(?:jawablah|siapkan|pilih|jangan|kirim|tahan|tolong|dengarkan|jagalah|ingat|mari|ayo)(?!\p{L})|, (?:ya|lho|kan|tahan dulu|catat itu)(?!\p{L})|(?<!\p{L})cuma(?!\p{L})/iu;
const firstPerson = /(?<!\p{L})(?:saya|kami|kita|aku)(?!\p{L})/iu;

/** Says whether a source is the transcript of a speech: a heading that says so, and long paragraphs. */
export function isSpeech(lines: readonly NoteLine[]): boolean {
  const head = lines.slice(0, 2).some((line) => opening.test(line.text) && !/[“"]/.test(line.text));
  const long = lines.filter((line) => line.text.split(/\s+/).length > 12).length;
  return head && long >= Math.max(1, lines.length / 3);
}

function quoteRun(reading: Reading, speaker: Claim | undefined, start: number, end: number): void {
  const value = reading.source.text.slice(start, end).replace(/\s+/g, ' ');
  reading.book.add({
    kind: 'quote',
    role: 'quote',
    text: value,
    value,
    ...(speaker ? { by: speaker.id } : {}),
    spans: [spanOf(reading, { start, end })],
  });
  addEntities(reading, { start, end });
}

/** Files what a speaker says in a passage: first-person sentences as quotations, the others as reported statements. */
export function addSpoken(reading: Reading, range: Range, speaker: Claim | undefined): void {
  const passage = reading.source.text.slice(range.start, range.end);
  let run: { start: number; end: number } | undefined;
  const flush = (): void => {
    if (run) quoteRun(reading, speaker, run.start, run.end);
    run = undefined;
  };
  for (const sentence of splitSentences(passage)) {
    const at = { start: range.start + sentence.start, end: range.start + sentence.end };
    const inner = findQuotes(sentence.text).find((quote) => quote.inner.split(/\s+/).length >= 4);
    if (inner && sentence.text.length - inner.inner.length < 40) {
      flush();
      quoteRun(reading, speaker, at.start + inner.innerStart, at.start + inner.innerEnd);
    } else if (
      courtesy.test(sentence.text) ||
      isInstruction(sentence.text) ||
      /^(?:itu pesan saya|itu saja)/i.test(sentence.text)
    )
      flush();
    else if (oral.test(sentence.text)) run = { start: run?.start ?? at.start, end: at.end };
    else if (
      firstPerson.test(sentence.text) ||
      (run && /^(?:Tidak|Bukan|Warga|Karena|Itu|Ini)\b/.test(sentence.text) && firstPerson.test(passage))
    ) {
      run = { start: run?.start ?? at.start, end: at.end };
    } else {
      flush();
      const text = sentence.text.replace(/\s+/g, ' ').replace(/\.$/, '');
      reading.book.add({
        kind: 'statement',
        role: 'what',
        slot: 'statement',
        text,
        value: text,
        ...(speaker ? { by: speaker.id } : {}),
        spans: [spanOf(reading, at)],
      });
      addEntities(reading, at);
    }
  }
  flush();
}

/** Reads the transcript of a speech: sentences in the first person stay quotations, the others become reported statements. */
export function readSpeech(reading: Reading, lines: readonly NoteLine[]): void {
  let speaker: Claim | undefined;
  lines.forEach((line, at) => {
    const open = line.text.replace(/(?:\p{Lu}\p{L}{0,3}\.)+\p{Lu}\p{L}{0,4}\.?$/u, '');
    if (at < 4 && line.text.split(/\s+/).length <= 24 && !/[.!?]\s*$/.test(open)) {
      const met = meetPersons(reading, line.content, 'opener');
      speaker ??= met[0]?.claim;
      if (at > 0 || met.length === 0) readHeader(reading, line.content);
      return;
    }
    if (courtesy.test(line.text) && line.text.split(/\s+/).length <= 14) return;
    addSpoken(reading, line.content, speaker);
  });
}
