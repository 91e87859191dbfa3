import type { Editor } from '@tiptap/core';
import { mergeWording } from '../../../together/merge-wording.ts';
import { applyBody, inEditorForm } from './apply-text.ts';
import type { HeadFields } from './head-fields.ts';
import type { Draft } from './local-copy.ts';
import { bodyOf } from './make-editor.ts';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Joins a newer text of the server with what stands on the page, `base` being what both come from, and shows the result. False, and
 * nothing is changed, when the same words were changed on both sides: the server decides that with the next save.
 */
export function rebase(editor: Editor, fields: HeadFields, base: Draft, newer: Draft): boolean {
  const now = { ...fields.read(), body: bodyOf(editor) };
  const form = (draft: Draft): Draft => ({
    headline: line(draft.headline),
    standfirst: line(draft.standfirst),
    body: inEditorForm(editor, draft.body),
  });
  const mine = form(now);
  const { text, alternatives } = mergeWording(form(base), mine, form(newer));
  if (alternatives.length > 0) return false;
  fields.write({
    headline: text.headline === mine.headline ? now.headline : text.headline,
    standfirst: text.standfirst === mine.standfirst ? now.standfirst : text.standfirst,
  });
  applyBody(editor, text.body);
  return true;
}
