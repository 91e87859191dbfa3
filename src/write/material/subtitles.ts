import type { SourcePart } from '../types.ts';
import { partedText } from './parted-text.ts';

type Cue = { from: number; to: number; text: string; speaker: string };

const TIME = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
const ARROW = new RegExp(`^\\s*${TIME.source}\\s*-->\\s*${TIME.source}`);
/** "SRI WAHYUNI: …", ">> Sri: …", "[Sri Wahyuni] …" */
const SPOKEN = /^(?:>>\s*)?(?:\[(\p{L}[^\]\n]{1,60})\]|(\p{Lu}[\p{L}.,'’ -]{1,60}?)):?(?<=[\]:])\s+/u;
const LONG_SILENCE = 4;

/** Says whether a text is a transcript in SubRip or WebVTT form. */
export const isSubtitles = (text: string): boolean =>
  /^\ufeff?WEBVTT\b/.test(text) || (text.slice(0, 4000).match(new RegExp(ARROW.source, 'gm'))?.length ?? 0) > 0;

/** Turns subtitles into running text, a paragraph per turn of speaking, in which every cue is a part with its time and speaker. */
export function subtitleText(raw: string): { text: string; parts: SourcePart[] } {
  const out = partedText();
  let before: Cue | null = null;
  for (const cue of cuesOf(raw)) {
    const turns = cue.speaker !== (before?.speaker ?? '') || (before !== null && cue.from - before.to > LONG_SILENCE);
    if (before) out.add(turns ? '\n' : ' ');
    if (turns && cue.speaker !== '') out.add(`${cue.speaker}: `);
    out.add(cue.text, {
      kind: 'cue',
      label: clock(cue.from),
      ...(cue.speaker === '' ? {} : { speaker: cue.speaker }),
    });
    before = cue;
  }
  return out.done();
}

function cuesOf(raw: string): Cue[] {
  const cues: Cue[] = [];
  let speaker = '';
  for (const block of raw.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => ARROW.test(line));
    if (at < 0) continue;
    const time = ARROW.exec(lines[at]!)!;
    let text = lines.slice(at + 1).join(' ');
    const voice = /<v(?:\.[^\s>]+)?\s+([^>]{1,80})>/.exec(text)?.[1];
    text = text
      .replace(/<[^>]{0,200}>/g, '')
      .replace(/\{\\[^}]{0,100}\}/g, '')
      .replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
      .replace(/\s+/g, ' ')
      .trim();
    const spoken = voice ? null : SPOKEN.exec(text);
    if (spoken) text = text.slice(spoken[0].length);
    const named = voice ?? spoken?.[1] ?? spoken?.[2];
    if (named) speaker = named.trim();
    if (text !== '') cues.push({ from: seconds(time, 1), to: seconds(time, 5), text, speaker });
  }
  return cues;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' } as const;

const seconds = (found: RegExpExecArray, at: number): number =>
  Number(found[at] ?? 0) * 3600 + Number(found[at + 1]) * 60 + Number(found[at + 2]);

const clock = (from: number): string =>
  [Math.floor(from / 3600), Math.floor(from / 60) % 60, from % 60].map((n) => String(n).padStart(2, '0')).join(':');
