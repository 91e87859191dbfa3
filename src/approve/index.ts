export { approved, returned, submitted, voided } from './events.ts';
export type { PackageState } from './package.ts';
