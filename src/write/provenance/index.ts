export { keepProvenance, provenanceOf, recordPassages, recordUnknown, shareOf } from './record.ts';
export { normaliseSentence, sentenceHash, sentencesOf } from './sentences.ts';
export { shareOfSentences, toProvenance } from './share.ts';
export type { DigitalSourceType, Origin, PassageOrigin, Provenance, Share, WordShare } from './types.ts';
