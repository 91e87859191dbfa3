import { join } from 'node:path';
import { restoreBackup, writeBackup } from '../../kernel/db/backup/index.ts';
import { openDatabase } from '../../kernel/db/open.ts';
import { createLog } from '../../kernel/log.ts';
import { boot } from '../boot.ts';
import { seedDemo } from '../demo/seed.ts';
import { type Arguments, Misused } from './arguments.ts';

/** `gapura migrate`: what `serve` does at its start, alone. */
export async function migrateCommand({ config }: Arguments): Promise<number> {
  const booted = await boot(config());
  await booted.close();
  process.stdout.write('Basis data mutakhir / the database is up to date\n');
  return 0;
}

/** `gapura seed`: the demonstration content; a second run changes nothing. */
export async function seedCommand({ config }: Arguments): Promise<number> {
  const booted = await boot({ ...config(), demo: true });
  try {
    await seedDemo(booted.k);
  } finally {
    await booted.close();
  }
  return 0;
}
