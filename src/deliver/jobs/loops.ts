import { defineLoop } from '../../kernel/loops.ts';
import { fillPlans } from '../commands/plan-deliveries.ts';
import { reapDeliveries } from '../commands/reap-deliveries.ts';
import { sendDeliveries } from '../commands/send-deliveries.ts';

/** The three polling loops of delivery; each one looks at the rows, so none depends on a message that could get lost. */
export const loops = [
  defineLoop('deliver.fill-plans', { everyMs: 500 }, (k) => fillPlans(k)),
  defineLoop('deliver.send', { everyMs: 500 }, sendDeliveries),
  defineLoop('deliver.reap', { everyMs: 1000 }, (k) => reapDeliveries(k)),
];
