import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { topicSaved } from '../events.ts';
import { topics } from '../tables.ts';
import type { Topic } from '../types.ts';

const line = (most: number) => z.string().trim().min(1).max(most);

/** What a topic needs; the slug is made from the Indonesian name when it isn't given. */
export const topicInput = z.object({
  slug: z
    .string()
    .trim()
    .regex(
      /^([a-z0-9]+(-[a-z0-9]+)*)?$/,
      'Huruf kecil, angka, dan tanda hubung saja. | Only small letters, digits and hyphens.',
    )
    .max(60)
    .default(''),
  nameId: line(60),
  nameEn: line(60),
  description: line(240),
  palette: z.coerce.number().int().min(1).max(4).default(1),
});
export type TopicInput = z.input<typeof topicInput>;

/** Turns a name into the words of an address: "Sungai & Danau" becomes "sungai-danau". */
export function toSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Adds a topic, or changes the one with the same slug if it belongs to the same agency; returns it. */
export async function saveTopic(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepTopics'>,
  input: TopicInput,
): Promise<Topic> {
  const parsed = topicInput.parse(input);
  const slug = parsed.slug || toSlug(parsed.nameId);
  if (!slug) {
    const say = { id: 'Nama topik perlu huruf atau angka.', en: 'A topic name needs letters or digits.' };
    throw new AppError('invalid', say, { fields: { nameId: say } });
  }
  const topic = { ...parsed, slug, agencyId: allowed.subject.agencyId } as Topic;
  return k.change(allowed.actor, async (tx) => {
    const saved = await tx.db
      .insert(topics)
      .values({ ...topic, createdAt: tx.now })
      .onConflictDoUpdate({
        target: topics.slug,
        set: { nameId: topic.nameId, nameEn: topic.nameEn, description: topic.description, palette: topic.palette },
        setWhere: eq(topics.agencyId, topic.agencyId),
      })
      .returning({ slug: topics.slug });
    if (saved.length === 0) {
      const say = {
        id: 'Alamat topik itu sudah dipakai instansi lain.',
        en: 'Another agency uses that topic address.',
      };
      throw new AppError('conflict', say, { fields: { slug: say } });
    }
    tx.audit({ action: 'plan.topic-saved', subject: { kind: 'topic', id: slug }, detail: { palette: topic.palette } });
    tx.emit(topicSaved, { slug, agencyId: topic.agencyId });
    return topic;
  });
}
