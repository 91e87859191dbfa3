import type { Json } from '../../kernel/hash.ts';

/**
 * Structured data for search engines: the one reviewed place where markup is written as it is. A browser never runs it, and
 * "<" is written as an escape, so that no text can end the element early.
 */
export const JsonLd = ({ data }: { data: Json }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }}
  />
);
