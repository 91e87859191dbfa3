import { findClockTimes } from '../../../language/clock-times.ts';
import { findDates } from '../../../language/dates.ts';
import { findNumbers } from '../../../language/numbers.ts';
import { blank } from '../../../language/ranges.ts';
import { findRegulations } from '../../../language/regulations.ts';
import { secondsOf } from '../measure.ts';
import { PHRASES } from '../standing.ts';
import { closed, keyFacts, type Making, pick } from './pick.ts';
import { cut, shortened } from './shorten.ts';
import { writtenFigure } from './written-figure.ts';

const MOST_SECONDS = 60;
const CLOSING_SECONDS = secondsOf(PHRASES.closingVoice.id);

type Scene = { picture: string; voice: string; screen: string };

/** A script for a short video: a table of scenes with the second at which each begins; at most 60 seconds when read calmly. */
export function makeScript(making: Making): string {
  const { paper, guard } = making;
  const hook = cut(closed(paper.headline || paper.standfirst), 20, secondsOf);
  const scenes: Scene[] = [{ picture: PHRASES.opening.id, voice: hook, screen: hook.replace(/\.$/, '') }];
  let spent = secondsOf(hook) + CLOSING_SECONDS;
  const told = [...new Set([...pick(making, 90), ...keyFacts(making, 4)])].filter((one) => one !== hook);
  for (const fact of told) {
    if (scenes.length > 6) break;
    const voice = shortened(
      fact,
      (form) => spent + secondsOf(form) <= MOST_SECONDS - scenes.length && guard.supports(form),
    );
    if (!voice) continue;
    spent += secondsOf(voice);
    const figure = figureIn(voice);
    scenes.push({ picture: figure ? PHRASES.figureCard.id : PHRASES.scene.id, voice, screen: figure });
  }
  scenes.push({ picture: PHRASES.closing.id, voice: PHRASES.closingVoice.id, screen: paper.agencyShort });
  let from = 0;
  const rows = scenes.map(({ picture, voice, screen }) => {
    const to = from + secondsOf(voice);
    const row = `| ${from}–${to} | ${picture} | ${inCell(voice)} | ${inCell(screen)} |`;
    from = to;
    return row;
  });
  const head = [PHRASES.seconds.id, PHRASES.picture.id, PHRASES.voice.id, PHRASES.screen.id];
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The first figure of a sentence with its unit, as written; empty when there is none worth a card. */
function figureIn(text: string): string {
  const bare = blank(text, [...findDates(text), ...findClockTimes(text), ...findRegulations(text)]);
  const figure = findNumbers(bare).find((one) => /\d/.test(one.text) && one.unit !== '');
  return figure ? writtenFigure(text, figure) : '';
}

const inCell = (text: string): string => text.replace(/[|<]/g, '\\$&');
