import type { Claim } from '../facts/types.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock } from './types.ts';

/** A quotation word for word with its speaker: `“…,” ujar Eddy.` */
export function quoteBlock(pen: Pen, quote: Claim): DraftBlock {
  const speaker = quote.by === undefined ? undefined : pen.scene.byId.get(quote.by);
  const words = quote.value.replace(/[“”]/g, '"').replace(/"([^"]*)"/g, '‘$1’');
  const asks = /[?!…]$/.test(words);
  const inner = asks ? words : words.replace(/[.,;\s]+$/, '');
  if (!speaker) return { kind: 'quote', sentences: [pen.sentence(`“${asks ? words : `${inner}.`}”`, [quote])] };
  const name = pen.call(speaker).replace(/,$/, '');
  const again = pen.speaking(speaker);
  return {
    kind: 'quote',
    sentences: [pen.sentence(`“${inner}${asks ? '' : ','}” ${pen.verb(inner, again)} ${name}`, [quote, speaker])],
  };
}
