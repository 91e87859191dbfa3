import { draftItem } from '../draft/draft-item.ts';
import { draftToMarkdown } from '../draft/to-markdown.ts';
import type { Draft, DraftBlockKind, Headline } from '../draft/types.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Claim, Span, TwoLanguages } from '../facts/types.ts';
import { spanInFile } from './brief-spans.ts';
import type { BriefFile } from './read-brief.ts';
import { readBriefFile, readSourceAt } from './read-brief.ts';

/** A draft for other programs: spans name files beside the brief (or the brief itself) and count UTF-16 units in their text. */
export type DraftJson = {
  headlines: Headline[];
  sentences: { text: string; block: DraftBlockKind; claims: string[]; spans: Span[] }[];
  claims: Pick<Claim, 'id' | 'kind' | 'text' | 'value' | 'title' | 'by' | 'spans'>[];
  holes: { key: string; text: string; question: TwoLanguages; span?: Span }[];
};

function draftJson(file: BriefFile, draft: Draft, claims: readonly Claim[]): DraftJson {
  const located = (spans: readonly Span[]): Span[] => spans.map((span) => spanInFile(file, span));
  return {
    headlines: draft.headlines,
    sentences: draft.blocks.flatMap((block) =>
      block.sentences.map((sentence) => ({
        text: sentence.text,
        block: block.kind,
        claims: sentence.claims,
        spans: located(sentence.spans),
      })),
    ),
    claims: claims.map(({ id, kind, text, value, title, by, spans }) => ({
      id,
      kind,
      text,
      value,
      ...(title ? { title } : {}),
      ...(by ? { by } : {}),
      spans: located(spans),
    })),
    holes: draft.holes.map((hole) => ({ ...hole, ...(hole.span ? { span: spanInFile(file, hole.span) } : {}) })),
  };
}

/** Drafts from a YAML brief and the sources beside it, without database, network or language model. */
export async function draftBriefFile(path: string): Promise<{ markdown: string; json: DraftJson }> {
  const file = await readBriefFile(path);
  const sources = await Promise.all(file.brief.sources.map((name) => readSourceAt(file.folder, name)));
  const facts = extractFacts(file.brief, sources);
  const draft = draftItem(file.brief, facts);
  return { markdown: draftToMarkdown(draft), json: draftJson(file, draft, facts.claims) };
}
