import type { PublicTopic } from '../publish/index.ts';
import type { SubscriberView } from './queries/subscriber.ts';

/** The proof of consent that a reader may take along: every consent with its time and way in and out, as plain data (UU 27/2022, article 24). */
export function consentProof(who: SubscriberView, topics: PublicTopic[], issued: { agency: string; at: Date }) {
  const nameOf = new Map(topics.map((topic) => [topic.slug, topic.nameId]));
  return {
    format: 'gapura-consent/1',
    issuedBy: issued.agency,
    issuedAt: issued.at.toISOString(),
    address: who.email,
    state: who.state,
    language: who.locale,
    pausedUntil: who.pausedUntil?.toISOString() ?? null,
    consents: who.consents.map((c) => ({
      topic: c.topicSlug,
      topicName: nameOf.get(c.topicSlug) ?? c.topicSlug,
      givenAt: c.givenAt.toISOString(),
      givenBy: c.givenBy,
      withdrawnAt: c.withdrawnAt?.toISOString() ?? null,
      withdrawnBy: c.withdrawnBy,
    })),
  };
}
