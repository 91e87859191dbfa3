import type { Locale } from '../../../kernel/i18n.ts';

/** A part of an explaining page: a heading with paragraphs, list entries after them. `id` is its anchor. */
export type TextSection = { id: string; title: string; paragraphs: string[]; points?: string[] };

/** An explaining page in both languages. */
export type ExplainingText = Record<Locale, { title: string; lead: string; sections: TextSection[] }>;
