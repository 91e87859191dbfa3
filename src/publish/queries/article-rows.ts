import type { InferSelectModel } from 'drizzle-orm';
import { getTableColumns } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { articles } from '../tables.ts';

/** What a query for the public needs: the connection of the role that sees only what is public. */
export type PublicReader = Pick<Kernel, 'publicDb'>;

const { search: _search, ...everything } = getTableColumns(articles);
const {
  body: _body,
  bodyText: _text,
  facts: _facts,
  corrections: _corrections,
  madeBy: _madeBy,
  ...short
} = everything;

/** All columns of an article except the search vector. */
export const articleColumns = everything;

/** The columns that a list, a card or a feed needs; the texts stay in the database. */
export const cardColumns = short;

/** A released edition as it stands now. */
export type Article = Omit<InferSelectModel<typeof articles>, 'search'>;

/** An article without its long texts. */
export type ArticleCard = Omit<Article, 'body' | 'bodyText' | 'facts' | 'corrections' | 'madeBy'>;

/** The language of an edition. */
export type Language = Article['language'];
