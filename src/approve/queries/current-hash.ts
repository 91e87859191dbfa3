import type { Db } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { currentContent, type PackageFormat } from '../../write/index.ts';
import { packageHash } from '../package-hash.ts';

/** The hash of an edition as it stands, in the format of the package it is held against, which nobody can change until the caller's transaction ends; null when there is no such edition. */
export async function currentHash(db: Db, editionId: string, format: PackageFormat): Promise<string | null> {
  try {
    return packageHash(await currentContent(db, editionId, { lock: true, format }));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
