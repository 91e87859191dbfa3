import type { NumberMention } from '../../../language/numbers.ts';

const FIGURE =
  /^(?:Rp\.?\s?|US\$\s?)?\d[\d.,]*(?<![.,])(?: (?:ribu|juta|miliar|triliun))?(?:\s?%| \p{L}[\p{L}-]*(?: per \p{L}+| kubik(?: per \p{L}+)?| persegi)?)?/u;

/** A figure with the unit behind it, as the text writes them. */
export const writtenFigure = (text: string, figure: NumberMention): string =>
  FIGURE.exec(text.slice(figure.start))?.[0] ?? figure.text.trim();
