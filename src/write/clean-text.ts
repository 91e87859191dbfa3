import { withoutInvisible } from '../language/invisible.ts';

/** Returns a text in NFC with "\n" line ends and without characters that nobody can see. */
export const cleanText = (text: string): string =>
  withoutInvisible(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u2028\u2029]/g, '\n'),
  );

/** Returns a text as one line: line breaks and repeated spaces become one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
