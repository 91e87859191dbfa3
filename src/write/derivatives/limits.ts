import type { DerivativeKind } from './kinds.ts';
import { type Measure, measure } from './measure.ts';

/** The most that a channel takes; `hard` limits are enforced on saving, the others are advice. */
export type Limit = {
  measure: Measure;
  most: number;
  hard: boolean;
  /** Who says so. */
  source: { label: string; href: string | null };
};

const from = (label: string, href: string | null = null) => ({ label, href });
const HOUSE = from('Gapura');

const instagram = from(
  'Instagram Platform, IG User Media',
  'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
);

/** The limits of each kind, with where each number comes from. */
export const LIMITS: Partial<Record<DerivativeKind, readonly Limit[]>> = {
  'summary-30': [{ measure: 'words', most: 30, hard: true, source: HOUSE }],
  'summary-100': [{ measure: 'words', most: 100, hard: true, source: HOUSE }],
  x: [
    {
      measure: 'letters-x',
      most: 280,
      hard: true,
      source: from('X, Counting characters', 'https://docs.x.com/fundamentals/counting-characters'),
    },
  ],
  instagram: [
    { measure: 'letters', most: 2200, hard: true, source: instagram },
    { measure: 'hashtags', most: 30, hard: true, source: instagram },
    { measure: 'first-line', most: 125, hard: false, source: from('Instagram: 125 huruf sebelum “selengkapnya”') },
  ],
  facebook: [{ measure: 'letters', most: 63_206, hard: true, source: from('Facebook, status update (2011)') }],
  threads: [
    {
      measure: 'letters',
      most: 500,
      hard: true,
      source: from('Threads API, Posts', 'https://developers.facebook.com/docs/threads/posts'),
    },
  ],
  whatsapp: [
    {
      measure: 'letters',
      most: 4096,
      hard: true,
      source: from(
        'WhatsApp Cloud API, Messages',
        'https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages',
      ),
    },
  ],
  tiktok: [{ measure: 'seconds', most: 60, hard: true, source: HOUSE }],
  newsletter: [{ measure: 'words', most: 80, hard: true, source: HOUSE }],
  'easy-read': [{ measure: 'sentence-words', most: 12, hard: false, source: HOUSE }],
  'card-wide': [{ measure: 'letters', most: 500, hard: true, source: HOUSE }],
  'card-square': [{ measure: 'letters', most: 500, hard: true, source: HOUSE }],
};

/** How a text stands against one limit. */
export type Standing = Limit & { is: number; over: boolean };

/** Measures a text against the limits of its kind. */
export const standingOf = (kind: DerivativeKind, text: string): Standing[] =>
  (LIMITS[kind] ?? []).map((limit) => {
    const is = measure(limit.measure, text);
    return { ...limit, is, over: is > limit.most };
  });

/** Says whether a text keeps every hard limit of its kind. */
export const fits = (kind: DerivativeKind, text: string): boolean =>
  standingOf(kind, text).every((one) => !one.hard || !one.over);
