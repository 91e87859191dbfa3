import type { Locale } from '../../../kernel/i18n.ts';
import { Chip, type ChipKind } from '../../../ui/index.ts';
import type { EmbargoState, Standing } from '../../types.ts';
import { roomWords } from '../room-words.ts';

const LOOK: Record<Standing, ChipKind> = {
  unconfirmed: 'plain',
  applied: 'wait',
  accredited: 'ok',
  refused: 'bad',
  left: 'plain',
  suspended: 'bad',
  expired: 'hold',
};

/** Where a person of the press stands, in a word. */
export const StandingChip = ({ standing, locale }: { standing: Standing; locale: Locale }) => (
  <Chip kind={LOOK[standing]} icon={standing === 'accredited' ? 'badge-check' : 'circle-dot'}>
    {roomWords(locale)[`s_${standing}`]}
  </Chip>
);

const STATE: Record<EmbargoState, ChipKind> = {
  active: 'embargo',
  passed: 'info',
  released: 'ok',
  withdrawn: 'bad',
  stopped: 'bad',
};

/** What an embargo is now, in a word. */
export const EmbargoChip = ({ state, locale }: { state: EmbargoState; locale: Locale }) => (
  <Chip kind={STATE[state]} icon={state === 'active' ? 'lock' : 'circle-dot'}>
    {roomWords(locale)[`e_${state}`]}
  </Chip>
);
