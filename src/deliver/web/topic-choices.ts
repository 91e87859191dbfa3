import type { Locale } from '../../kernel/i18n.ts';
import { formatDecimal } from '../../kernel/numbers.ts';
import type { PublicTopic } from '../../publish/index.ts';
import type { Choice } from '../../ui/index.ts';
import { pageWords } from './page-words.ts';

/** The name of a topic in the reader's language. */
export const topicName = (topic: { nameId: string; nameEn: string }, locale: Locale): string =>
  locale === 'en' ? topic.nameEn : topic.nameId;

/** The topics as cards: a line about each, and how much mail it brings where that is known. */
export function topicChoices(
  topics: PublicTopic[],
  chosen: readonly string[],
  rates: Map<string, number>,
  locale: Locale,
): Choice[] {
  const w = pageWords(locale);
  return topics.map((topic) => {
    const rate = rates.get(topic.slug);
    const often = rate === undefined ? '' : rate < 1 ? w.rateLow : w.rate(formatDecimal(Math.round(rate), locale));
    // Descriptions are kept in Indonesian only.
    const about = locale === 'id' ? topic.description : '';
    return {
      value: topic.slug,
      label: topicName(topic, locale),
      hint: [about, often].filter(Boolean).join(' ') || undefined,
      checked: chosen.includes(topic.slug),
    };
  });
}

/** The two languages of mail as cards. */
export const languageChoices = (chosen: Locale): Choice[] => [
  { value: 'id', label: 'Bahasa Indonesia', checked: chosen === 'id' },
  { value: 'en', label: 'English', checked: chosen === 'en' },
];
