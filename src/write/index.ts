export {
  type DocumentBlock,
  type DocumentJson,
  type DocumentNode,
  documentBlocks,
  documentText,
  documentText as contentText,
  EMPTY_DOCUMENT,
} from './document.ts';
export { drafted, editionSaved } from './events.ts';
export { type Owned, writePolicy } from './policy.ts';
export {
  type AcceptedMark,
  type Edition,
  type EditionVersion,
  type Item,
  type PackageContent,
  type Source,
  STAGES,
  type Stage,
  type UsedFact,
} from './types.ts';
