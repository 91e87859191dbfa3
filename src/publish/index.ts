export { type Released, releaseDropped, released, releaseOrdered } from './events.ts';
export type { Correction, Fact, OrderState, PublishedCorrection, TopicName } from './published.ts';
