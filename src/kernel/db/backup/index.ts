export type { BackupReport } from './format.ts';
export { checkBackup, type RestoreOptions, restoreBackup } from './restore-backup.ts';
export { type BackupOptions, writeBackup } from './write-backup.ts';
