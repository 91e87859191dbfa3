import type { Actor } from '../../kernel/actor.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { namesOf } from '../../people/index.ts';
import { documentBlocks, textOf } from '../document.ts';
import { writePolicy } from '../policy.ts';
import { findAnchor } from '../together/anchor.ts';
import { colleaguesOf } from '../together/comment.ts';
import { nodeText } from '../together/inline-tokens.ts';
import { lineText, locate } from '../together/proposals.ts';
import { type CommentRow, commentsOf, openSuggestions, type SuggestionRow } from '../together/read-talk.ts';
import type { Anchor, Replacement } from '../together/types.ts';
import { type WordRun, wordRuns } from '../together/word-runs.ts';
import { togetherWords } from '../together/words.ts';
import type { Edition } from '../types.ts';
import { moment } from './editor-model.ts';

export type CommentView = { id: string; who: string; initials: string; when: string; text: string };

/** A thread of comments; `place` says whether its words are still in the text. */
export type ThreadView = {
  id: string;
  anchor: Anchor | null;
  place: 'whole' | 'here' | 'changed' | 'gone';
  comments: CommentView[];
  /** Who settled it, or null while it is open. */
  settledBy: string | null;
};

/** A suggestion, or a wording that could not be joined, with the difference in words. */
export type SuggestionView = {
  id: string;
  kind: 'suggestion' | 'alternative';
  who: string;
  /** Whose wording stands in the text, for an alternative. */
  against: string;
  own: boolean;
  pageId: string | null;
  when: string;
  replacement: Replacement;
  place: 'here' | 'changed' | 'gone';
  runs: WordRun[];
  standing: string;
  proposed: string;
};

/** All that people say of a text and propose for it. */
export type TalkView = {
  threads: ThreadView[];
  suggestions: SuggestionView[];
  /** Open threads and suggestions. */
  open: number;
  canEdit: boolean;
  /** Whom a comment may name. */
  colleagues: string[];
};

/** Reads and arranges the comments and suggestions of an edition. */
export async function readTalk(k: Kernel, actor: Actor, edition: Edition, locale: Locale): Promise<TalkView> {
  const [comments, suggestions, colleagues] = await Promise.all([
    commentsOf(k.db, edition.id),
    openSuggestions(k.db, edition.id),
    colleaguesOf(k, edition.agencyId),
  ]);
  const names = await namesOf(k, [
    ...comments.flatMap((one) => [one.authorId, one.resolvedBy]),
    ...suggestions.flatMap((one) => [one.authorId, one.againstId]),
  ]);
  const self = actor.kind === 'account' ? actor.id : null;
  const given: Given = {
    edition,
    self,
    texts: documentBlocks(edition.body).map((block) => block.text),
    nameOf: (id) => (id ? names.get(id)?.name : null) ?? togetherWords(locale).someone,
    initialsOf: (id) => (id ? names.get(id)?.initials : null) ?? '?',
    when: (at) => moment(at, k.clock.now(), locale),
  };
  const threads = comments.filter((one) => one.id === one.threadId).map((root) => toThread(root, comments, given));
  const views = suggestions.map((one) => toSuggestion(one, given));
  return {
    threads,
    suggestions: views,
    open: threads.filter((thread) => thread.settledBy === null).length + views.length,
    canEdit: writePolicy.may(actor, 'edit', edition),
    colleagues: colleagues.filter((one) => one.id !== self).map((one) => one.name),
  };
}

type Given = {
  edition: Edition;
  self: string | null;
  texts: string[];
  nameOf: (id: string | null) => string;
  initialsOf: (id: string | null) => string;
  when: (at: Date) => string;
};

function toThread(root: CommentRow, all: CommentRow[], { texts, nameOf, initialsOf, when }: Given): ThreadView {
  const found = root.anchor && findAnchor(texts, root.anchor);
  return {
    id: root.id,
    anchor: root.anchor,
    place: !root.anchor ? 'whole' : !found ? 'gone' : found.changed ? 'changed' : 'here',
    comments: all
      .filter((one) => one.threadId === root.id)
      .map((one) => ({
        id: one.id,
        who: nameOf(one.authorId),
        initials: initialsOf(one.authorId),
        when: when(one.writtenAt),
        text: one.text,
      })),
    settledBy: root.resolvedAt ? nameOf(root.resolvedBy) : null,
  };
}

function toSuggestion(row: SuggestionRow, { edition, self, nameOf, when }: Given): SuggestionView {
  const { id, kind, place, atBlock, before, base, proposed, pageId, authorId, againstId, madeAt } = row;
  const replacement: Replacement = { place, at: atBlock, before, base, proposed };
  const text = (nodes: Replacement['base']) => nodes.map((node) => nodeText(node) || textOf(node.content)).join('\n');
  const [standing, wanted] = [text(base), text(proposed)];
  const found =
    place === 'body' ? locate(edition.body.content, replacement) : { changed: edition[place] !== lineText(base) };
  return {
    id,
    kind,
    who: nameOf(authorId),
    against: nameOf(againstId),
    own: authorId !== null && authorId === self,
    pageId,
    when: when(madeAt),
    replacement,
    place: !found ? 'gone' : found.changed ? 'changed' : 'here',
    runs: wordRuns(standing, wanted),
    standing,
    proposed: wanted,
  };
}
