import { and, eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { cleanLine } from '../clean-text.ts';
import { accountOf } from '../commands/write-edition.ts';
import { packageTouched } from '../package/package-touched.ts';
import { itemIn } from '../queries/editions.ts';
import { attachments } from '../tables.ts';
import type { Item } from '../types.ts';
import { barePicture } from './adapters/bare-picture.ts';
import { FILE_TYPES, fileEnding } from './file-type.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 20;

/** A file that goes out with an item. */
export type Attachment = typeof attachments.$inferSelect;

const refuse = (code: 'invalid' | 'too-large', id: string, en: string, field: 'file' | 'description'): AppError =>
  new AppError(code, { id, en }, { fields: { [field]: { id, en } } });

/**
 * Adds a file of up to 20 MB to an item, or gives one that is there a new description. What it is, is told from its bytes:
 * PDF, DOCX, XLSX, a picture (which loses what the camera noted in it) or audio. Throws an `AppError` that says what is wrong.
 */
export async function addAttachment(
  k: Kernel,
  allowed: Allowed<Item, 'changeItem'>,
  input: { name: string; description: string; bytes: Uint8Array },
): Promise<Attachment> {
  const { actor, subject } = allowed;
  const description = cleanLine(input.description).slice(0, 300);
  if (description === '')
    throw refuse(
      'invalid',
      'Tulis isi berkas ini dalam satu kalimat, agar pembaca tahu sebelum membukanya.',
      'Say in one sentence what the file holds, so that readers know before they open it.',
      'description',
    );
  const { bytes, ending } = await readFile(Buffer.from(input.bytes));
  const key = await k.files.put(bytes);
  const name = nameOf(input.name, ending);
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const present = await tx.db.select().from(attachments).where(eq(attachments.itemId, subject.id));
    if (!present.some((one) => one.key === key) && present.length >= MOST_FILES)
      throw refuse(
        'too-large',
        `Satu naskah paling banyak memuat ${MOST_FILES} lampiran.`,
        `An item takes at most ${MOST_FILES} attachments.`,
        'file',
      );
    const row: Attachment = {
      itemId: subject.id,
      key,
      name,
      description,
      type: FILE_TYPES[ending],
      bytes: bytes.length,
      addedBy: accountOf(actor),
      addedAt: tx.now,
    };
    await tx.db
      .insert(attachments)
      .values(row)
      .onConflictDoUpdate({
        target: [attachments.itemId, attachments.key],
        set: { name, description, addedBy: row.addedBy, addedAt: row.addedAt },
      });
    tx.audit({ action: 'write.attachment-added', subject: { kind: 'item', id: subject.id }, detail: { key } });
    await packageTouched(tx, { itemId: subject.id });
    return row;
  });
}

/** Takes a file off an item; packages that were submitted with it lapse, what is out keeps it. */
export async function removeAttachment(k: Kernel, allowed: Allowed<Item, 'changeItem'>, key: string): Promise<void> {
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    const gone = await tx.db
      .delete(attachments)
      .where(and(eq(attachments.itemId, subject.id), eq(attachments.key, key)))
      .returning({ key: attachments.key });
    if (gone.length === 0) return;
    tx.audit({ action: 'write.attachment-removed', subject: { kind: 'item', id: subject.id }, detail: { key } });
    await packageTouched(tx, { itemId: subject.id });
  });
}

async function readFile(given: Buffer) {
  if (given.length === 0)
    throw refuse('invalid', 'Pilih satu berkas yang ada isinya.', 'Choose a file that is not empty.', 'file');
  if (given.length > MOST_BYTES)
    throw refuse('too-large', 'Lampiran paling besar 20 MB.', 'An attachment may have up to 20 MB.', 'file');
  const ending = fileEnding(given);
  const picture = ending === 'jpg' || ending === 'png' || ending === 'webp';
  const bytes = picture ? await barePicture(given) : given;
  if (!ending || !bytes)
    throw refuse(
      'invalid',
      'Lampiran dapat berupa PDF, DOCX, XLSX (tanpa makro), gambar JPG, PNG, WebP, atau audio MP3, M4A, OGG, WAV.',
      'An attachment can be PDF, DOCX, XLSX (without macros), a JPG, PNG or WebP picture, or MP3, M4A, OGG or WAV audio.',
      'file',
    );
  return { bytes, ending };
}

function nameOf(given: string, ending: string): string {
  const stem = cleanLine(given)
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .trim()
    .slice(0, 100);
  return `${stem || 'lampiran'}.${ending}`;
}
