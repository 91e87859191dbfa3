import type { Actor } from '../../kernel/actor.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { formatNumber } from '../../kernel/numbers.ts';
import { formatDate, formatTime, jakartaDay } from '../../kernel/time.ts';
import { readability } from '../../language/readability.ts';
import { countWords } from '../../language/tokens.ts';
import { namesOf } from '../../people/index.ts';
import { checkWords, type Material } from '../check-edition.ts';
import type { CheckResult } from '../checks/types.ts';
import { documentBlocks, documentText, isEmptyDocument } from '../document.ts';
import { type EditorWords, editorWords } from '../editor-words.ts';
import { writePolicy } from '../policy.ts';
import { acceptedOf, materialOf, withAcceptance } from '../queries/check.ts';
import { editionsOf } from '../queries/editions.ts';
import { factSheetOf } from '../queries/material.ts';
import { carriedOf } from '../queries/source-versions.ts';
import { isFromMaterial, isShown } from '../shown-claims.ts';
import type { Answers } from '../tables.ts';
import type { Edition, HeadlineChoice } from '../types.ts';
import { type CheckView, toCheckView } from './check-view.ts';
import type { OriginView } from './parts/origin-strip.tsx';
import { modelPassages, readOrigins } from './read-origins.ts';
import { carriedMark, placeOf } from './source-place.ts';
import { drawSources, goneFacts, type SourceView } from './source-view.ts';

export type { SourceView } from './source-view.ts';

export type AnswerView = {
  key: keyof Answers;
  label: string;
  claims: { number: number; text: string; href: string; mark: string | null }[];
  /** How many answers are not listed. */
  more: number;
};

/** What the right pane and the foot show; a save answers with it. */
export type SavedView = {
  version: number;
  check: CheckView;
  words: string;
  grade: string;
  lastEdit: string;
  empty: boolean;
};

/** Everything that the editor's page draws. */
export type EditorModel = {
  edition: Edition;
  siblings: { id: string; language: Edition['language'] }[];
  canEdit: boolean;
  sources: SourceView[];
  factCount: number;
  /** Facts of an older version of the material that the newer one no longer holds. */
  gone: { text: string; source: string; href: string }[];
  answers: AnswerView[];
  holes: { question: string; href: string | null }[];
  saved: SavedView;
  headlines: HeadlineChoice[];
  origins: OriginView;
};

/** Answers to one question that the pane lists; a long source has hundreds. */
const MOST_ANSWERS = 12;

const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how', 'quotes', 'figures'] as const;

/** Reads and arranges everything that the editor's page draws. */
export async function readEditor(k: Kernel, actor: Actor, edition: Edition, locale: Locale): Promise<EditorModel> {
  const words = editorWords(locale);
  const [material, sheet, siblings] = await Promise.all([
    materialOf(k, edition),
    factSheetOf(k.db, edition.itemId),
    editionsOf(k.db, edition.itemId),
  ]);
  const carried = await carriedOf(k.db, material.sources);
  const given = { material, editionId: edition.id, locale, where: words.letters, carried };
  const byId = new Map(material.claims.map((claim) => [claim.id, claim]));
  const holes = sheet?.holes ?? [];
  return {
    edition,
    siblings: siblings.filter((one) => one.id !== edition.id).map(({ id, language }) => ({ id, language })),
    canEdit: writePolicy.may(actor, 'edit', edition),
    gone: goneFacts(material, carried, edition.id),
    sources: drawSources(material, edition.id, locale),
    factCount: material.claims.filter((claim) => isShown(claim) && isFromMaterial(claim)).length,
    answers: QUESTIONS.map((key) => {
      const found = (sheet?.answers[key] ?? []).flatMap((id) => byId.get(id) ?? []).filter(isShown);
      return {
        key,
        label: words[key],
        claims: found.slice(0, MOST_ANSWERS).map((claim) => ({
          number: claim.number,
          text: claim.text,
          href: placeOf(claim, given).href,
          mark: claim.spans.map((span) => carriedMark(span, given)).find((mark) => mark !== null) ?? null,
        })),
        more: Math.max(0, found.length - MOST_ANSWERS),
      };
    }),
    holes: holes.map((hole) => ({
      question: hole.question[locale],
      href: hole.span ? placeOf({ spans: [hole.span] }, given).href : null,
    })),
    saved: await savedView(k, actor, edition, material, locale),
    headlines: edition.headlineChoices,
    origins: await readOrigins(k, edition),
  };
}

/** Arranges what changes with each save; the check is made unless it is `known`. */
export async function savedView(
  k: Kernel,
  actor: Actor,
  edition: Edition,
  material: Material,
  locale: Locale,
  known?: CheckResult,
): Promise<SavedView> {
  const words = editorWords(locale);
  const check = known ?? (await checkWords(edition, material));
  const accepted = await acceptedOf(k.db, edition.id);
  const names = await namesOf(k, [edition.lastEditorId, ...accepted.map((one) => one.accountId)]);
  const nameOf = (id: string | null) => (id && names.get(id)?.name) || words.system;
  const text = documentText(edition.body);
  const view = toCheckView({
    check,
    marks: withAcceptance(check.findings, accepted),
    material,
    editionId: edition.id,
    locale,
    carried: await carriedOf(k.db, material.sources),
    nameOf,
    accountId: actor.kind === 'account' ? actor.id : null,
    where: words.letters,
  });
  return {
    version: edition.version,
    check: { ...view, passages: [...(await modelPassages(k, edition)), ...view.passages] },
    words: words.wordCount(formatNumber(countWords(text), locale)),
    grade: edition.language === 'id' ? gradeOf(edition, words) : '',
    lastEdit: words.lastEdit(nameOf(edition.lastEditorId), moment(edition.updatedAt, k.clock.now(), locale)),
    empty: edition.headline === '' || isEmptyDocument(edition.body),
  };
}

/** A time today, a date before. */
export const moment = (at: Date, now: Date, locale: Locale): string =>
  jakartaDay(at) === jakartaDay(now) ? formatTime(at).replace(' WIB', '') : formatDate(at, locale);

function gradeOf(edition: Edition, words: EditorWords): string {
  const prose = documentBlocks(edition.body).filter((block) => block.kind !== 'heading');
  const { sentences, grade } = readability(prose.map((block) => block.text).join('\n'));
  if (sentences === 0) return '';
  const rounded = Math.max(1, Math.round(grade));
  return words.grade(rounded <= 9 ? words.easy : rounded <= 12 ? words.fair : words.hard, rounded);
}
