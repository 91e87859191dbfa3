import type { DocumentJson } from '../document.ts';
import { documentToPlain, plainToDocument } from '../plain-document.ts';
import { alignBlocks } from './align-blocks.ts';
import { sameNode } from './node-key.ts';

/** Reads a body that came back from the plain form; blocks that were left as they were drawn keep what plain text can't say. */
export function plainToBody(typed: string, drawn: DocumentJson): DocumentJson {
  if (typed.replace(/\r\n?/g, '\n') === documentToPlain(drawn)) return drawn;
  const body = plainToDocument(typed);
  const plain = plainToDocument(documentToPlain(drawn)).content;
  if (plain.length !== drawn.content.length) return body;
  const from = alignBlocks(plain, body.content);
  const content = body.content.map((node, i) => {
    const at = from[i]!;
    return at >= 0 && sameNode(plain[at]!, node) ? drawn.content[at]! : node;
  });
  return { type: 'doc', content };
}
