import type { ChipKind, IconName } from '../../ui/index.ts';
import type { CaseKind, CaseState, Visibility } from '../case-types.ts';

const STATES: Record<CaseState, { kind: ChipKind; icon: IconName }> = {
  received: { kind: 'plain', icon: 'inbox' },
  verified: { kind: 'info', icon: 'check' },
  assigned: { kind: 'info', icon: 'arrow-right' },
  working: { kind: 'info', icon: 'pencil-line' },
  waiting: { kind: 'wait', icon: 'hourglass' },
  answered: { kind: 'ok', icon: 'circle-check' },
  closed: { kind: 'plain', icon: 'lock' },
};

/** Colour and icon of a state, for its chip; the word stands beside them. */
export const stateLook = (state: CaseState): { kind: ChipKind; icon: IconName } => STATES[state];

/** The icon of each kind of case. */
export const KIND_ICON: Record<CaseKind, IconName> = {
  question: 'circle-question-mark',
  complaint: 'megaphone',
  aspiration: 'lightbulb',
  'information-request': 'file-search',
};

/** The icon of what is not plain to see. */
export const VISIBILITY_ICON: Record<Visibility, IconName> = { open: 'eye', anonymous: 'user', confidential: 'shield' };
