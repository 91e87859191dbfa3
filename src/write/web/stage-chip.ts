import type { ChipKind, IconName } from '../../ui/index.ts';
import type { Stage } from '../types.ts';

const CHIPS: Record<Stage, { kind: ChipKind; icon: IconName }> = {
  writing: { kind: 'info', icon: 'pencil' },
  submitted: { kind: 'wait', icon: 'hourglass' },
  returned: { kind: 'bad', icon: 'undo-2' },
  approved: { kind: 'ok', icon: 'check' },
  held: { kind: 'hold', icon: 'pause' },
  released: { kind: 'ok', icon: 'globe' },
  withdrawn: { kind: 'plain', icon: 'circle-minus' },
};

/** How a stage looks as a chip: colour and icon; its word comes from `stageWords`. */
export const stageChip = (stage: Stage): { kind: ChipKind; icon: IconName } => CHIPS[stage];
