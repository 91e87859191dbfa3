import type { Listener } from '../kernel/kernel.ts';

/** Event -> command: every effect that travels from one module to another, in one table. */
export const wiring: Listener[] = [];
