export { countWords } from '../language/tokens.ts';
export { readSourceFile, SourceError } from './adapters/read-source-file.ts';
export { type Attachment, addAttachment, removeAttachment } from './attachments/add-attachment.ts';
export { attachmentOf, attachmentsOf } from './attachments/queries.ts';
export type { CheckResult, Finding, SentenceCheck } from './checks/types.ts';
export { acceptMark, reopenMark } from './commands/accept-mark.ts';
export { addSource } from './commands/add-source.ts';
export { createEditionFrom, createTranslationFrom, type EditionImport } from './commands/create-edition-from.ts';
export { draftEdition } from './commands/draft-edition.ts';
export { EditionConflict, type SaveInput, saveEdition } from './commands/save-edition.ts';
export { setStage } from './commands/set-stage.ts';
export { type Started, startItem } from './commands/start-item.ts';
export { DERIVATIVE_KINDS, type DerivativeKind, kindsFor } from './derivatives/kinds.ts';
export { type LetterText, letterCopy } from './derivatives/letter-copy.ts';
export { derivativesOf } from './derivatives/queries.ts';
export type { DerivativeFile, PackagedDerivative } from './derivatives/types.ts';
export { kindWords } from './derivatives/words.ts';
export {
  type DocumentBlock,
  type DocumentJson,
  type DocumentNode,
  documentBlocks,
  documentText,
  documentText as contentText,
  EMPTY_DOCUMENT,
  nodesOf,
} from './document.ts';
export { drafted, editionSaved, partChanged } from './events.ts';
export type { HouseStyle } from './house-style/house-style.ts';
export { houseStyleOf } from './house-style/house-style-of.ts';
export { jobs } from './jobs.ts';
export type { SourceInput } from './material/take-in.ts';
export { cropPicture } from './media/adapters/picture.ts';
export { addImage, type Media } from './media/add-image.ts';
export { type ImageFiles, imageAddresses, type PackageImage, parseImageFile, roomImage } from './media/image-sizes.ts';
export { imageOf, imagesIn, imagesOf } from './media/images.ts';
export {
  CHOSEN_CHANNELS,
  type ChosenChannel,
  choicesIn,
  derivativeTrouble,
  keepChoices,
  type PackageChoices,
  usualChoices,
} from './package/choices.ts';
export type { PackageAttachment, PackageChannel, PackageDerivative } from './package/packaged.ts';
export { partEditors } from './package/part-editors.ts';
export { parseDocument } from './parse-document.ts';
export { plainToDocument } from './plain-document.ts';
export { type Owned, writePolicy } from './policy.ts';
export {
  type DigitalSourceType,
  type Provenance,
  provenanceOf,
  recordPassages,
  type Share,
  sentencesOf,
  shareOf,
} from './provenance/index.ts';
export { checkEdition, checkWithMarks, type Mark, openMarks } from './queries/check.ts';
export { currentContent } from './queries/content.ts';
export { findEdition, findItem } from './queries/editions.ts';
export { type EditionFilter, type EditionRow, listEditions } from './queries/list-editions.ts';
export { materialClass } from './queries/material-class.ts';
export { findContradictions } from './statements/contradictions.ts';
export { statementsIn } from './statements/statement.ts';
export {
  type AcceptedMark,
  type Edition,
  type EditionVersion,
  type Item,
  type PackageContent,
  type PackageFormat,
  SOURCE_CLASSES,
  type Source,
  type SourceClass,
  type SourceKind,
  type SourcePart,
  STAGES,
  type Stage,
  type UsedFact,
} from './types.ts';
export { routes } from './web/routes.ts';
