import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { PackageAttachment } from '../../write/index.ts';
import { attachments } from '../tables.ts';

/** Makes the public files of an article those of its package, in their order; one that a correction takes out is not reachable any more. */
export async function writeAttachments(tx: Change, articleId: string, files: PackageAttachment[]): Promise<void> {
  await tx.db.delete(attachments).where(eq(attachments.articleId, articleId));
  if (files.length === 0) return;
  await tx.db.insert(attachments).values(
    files.map(({ key, name, description, type, bytes }, position) => ({
      articleId,
      key,
      name,
      description,
      type,
      bytes,
      position,
    })),
  );
}
