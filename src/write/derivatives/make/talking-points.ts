import { findQuotes } from '../../../language/quotes.ts';
import { PHRASES } from '../standing.ts';
import { closed, keyFacts, type Making, pick } from './pick.ts';

/** Talking points: the key message, up to five facts, up to three quotations with their speakers, and the contact. */
export function makeTalkingPoints(making: Making): string {
  const { paper, guard } = making;
  const message = closed(paper.headline);
  const lead = closed(paper.standfirst);
  const said = new Set([message, lead]);
  const order = new Map(paper.sentences.map((one, at) => [one.text, at]));
  const facts = [...new Set([...pick(making, 70, { standfirst: false }), ...keyFacts(making, 5)])]
    .filter((one) => !said.has(one) && order.has(one))
    .slice(0, 5)
    .sort((a, b) => order.get(a)! - order.get(b)!);
  const inText = paper.sentences
    .filter((one) => findQuotes(one.text).some((quote) => quote.inner.length > 40))
    .map((one) => one.text);
  const set = paper.blocks.flatMap((one) =>
    one.kind === 'quote' ? [`“${one.text}”${one.by ? ` (${one.by})` : ''}`] : [],
  );
  const quotes = [...inText, ...set].filter((one) => guard.supports(one)).slice(0, 3);
  const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');
  return [
    `## ${PHRASES.keyMessage.id}`,
    list([message, ...(lead ? [lead] : [])]),
    ...(facts.length > 0 ? [`## ${PHRASES.keyFacts.id}`, list(facts)] : []),
    ...(quotes.length > 0 ? [`## ${PHRASES.quotes.id}`, list(quotes)] : []),
    ...(paper.contact ? [`## ${PHRASES.contact.id}`, paper.contact] : []),
  ].join('\n\n');
}
