import type { Locale } from '../../../kernel/i18n.ts';
import { Chip } from '../../../ui/index.ts';
import type { PlanView } from '../../queries/plans.ts';
import { roomWords } from '../room-words.ts';

/** Where a plan stands, in a word with its icon. */
export const StateChip = ({ state, locale }: { state: PlanView['state']; locale: Locale }) => {
  const w = roomWords(locale);
  switch (state) {
    case 'planning':
      return (
        <Chip kind="info" icon="list">
          {w.planning}
        </Chip>
      );
    case 'sending':
      return (
        <Chip kind="ok" icon="radio">
          {w.sending}
        </Chip>
      );
    case 'paused':
      return (
        <Chip kind="hold" icon="pause">
          {w.paused}
        </Chip>
      );
    case 'done':
      return (
        <Chip kind="ok" icon="check">
          {w.done}
        </Chip>
      );
  }
};
