/** The kinds of thing an office writes, in the order in which the newsroom offers them. */
export const ITEM_TYPES = [
  'release',
  'news',
  'policy',
  'programme',
  'activity',
  'announcement',
  'clarification',
  'speech',
  'statement',
  'invitation',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One of the four batik palettes that colour a topic's covers. */
export type Palette = 1 | 2 | 3 | 4;

/** A subject that readers can follow; `slug` never changes. */
export type Topic = {
  slug: string;
  nameId: string;
  nameEn: string;
  description: string;
  palette: Palette;
  agencyId: string;
};

/** What an item should say, to whom, where and by whom. */
export type Brief = {
  id: string;
  agencyId: string;
  unitId: string | null;
  type: ItemType;
  language: Language;
  angle: string;
  audience: string[];
  topicSlugs: string[];
  place: string | null;
  contact: string | null;
  openedBy: string | null;
  openedAt: Date;
  changedAt: Date;
};
