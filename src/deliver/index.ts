import { forgetUnconfirmed } from './jobs/forget-unconfirmed.ts';

export { backdatePlan } from './commands/backdate-plan.ts';
export { fillPlans, planDeliveries } from './commands/plan-deliveries.ts';
export { arrivedCount, planRecall, planRestored } from './commands/plan-recall.ts';
export { reapDeliveries } from './commands/reap-deliveries.ts';
export { seedSubscriber } from './commands/seed-subscriber.ts';
export { sendDeliveries } from './commands/send-deliveries.ts';
export { confirmSubscription, subscribe } from './commands/subscribe.ts';
export { loops } from './jobs/loops.ts';
export { mailReceiptOf } from './queries/mail-receipt.ts';
export { deliveryFigures, undeliveredCount } from './queries/plans.ts';
export { routes } from './web/routes.ts';

export const jobs = [forgetUnconfirmed];
