export { type BriefInput, briefInput, type ParsedBrief } from './brief-input.ts';
export { changeBrief } from './commands/change-brief.ts';
export { openBrief } from './commands/open-brief.ts';
export { saveTopic, type TopicInput, toSlug } from './commands/save-topic.ts';
export { briefOpened, topicSaved } from './events.ts';
export { planPolicy } from './policy.ts';
export { briefIn, briefsByIds, findBrief } from './queries/briefs.ts';
export { findTopic, listTopics } from './queries/topics.ts';
export { type Brief, ITEM_TYPES, type ItemType, LANGUAGES, type Language, type Palette, type Topic } from './types.ts';
