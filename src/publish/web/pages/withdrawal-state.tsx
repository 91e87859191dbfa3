import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Chip, type ChipKind, type IconName } from '../../../ui/index.ts';
import type { Act, ArticleState } from '../../published.ts';
import { deskWords } from '../../withdrawal/words.ts';

const LOOK: Record<ArticleState | Act, { kind: ChipKind; icon: IconName }> = {
  current: { kind: 'ok', icon: 'check' },
  withdrawn: { kind: 'bad', icon: 'circle-minus' },
  gone: { kind: 'bad', icon: 'circle-minus' },
  redirected: { kind: 'info', icon: 'link' },
  expired: { kind: 'wait', icon: 'archive' },
  restored: { kind: 'ok', icon: 'undo-2' },
};

/** Draws the state of a released text, or an act upon it, in a word. */
export const StateChip = ({ state, locale }: { state: ArticleState | Act; locale: Locale }): VNode => (
  <Chip {...LOOK[state]}>{deskWords(locale)[state]}</Chip>
);
