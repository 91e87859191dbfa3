/** The name of a topic, copied into each article so that a page needs one read. */
export type TopicName = { slug: string; nameId: string; nameEn: string };

/** One checkable statement of an article with the name of the source that supports it. */
export type Fact = { number: number; kind: string; text: string; source: string };

/** What a correction tells the public, in the language of its edition. */
export type Correction = { major: boolean; note: string; wrong?: string; right?: string };

/** A correction as it stands in the article's list; `at` is ISO 8601 in UTC. */
export type PublishedCorrection = Correction & { at: string; version: number };

export type OrderState = 'held' | 'releasing' | 'out' | 'failed' | 'cancelled';
