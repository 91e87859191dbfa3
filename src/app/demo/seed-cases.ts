import { caseFigures, seedCase } from '../../answer/index.ts';
import { CITIZEN } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';
import { demoContent, fillDates } from './content/index.ts';
import type { Cast } from './seed-people.ts';
import { momentOf } from './when.ts';

/** Says whether citizens have written already. */
export async function hasCases(k: Kernel, today: Date): Promise<boolean> {
  const { opened } = await caseFigures(k, { since: addDays(jakartaDay(today), -400), until: jakartaDay(today) });
  return opened > 0;
}

/** Writes what invented citizens sent and what became of it; nothing when there are cases already. */
export async function seedCases(k: Kernel, cast: Cast, today: Date): Promise<void> {
  if (await hasCases(k, today)) return;
  const pathOf = new Map(demoContent.items.map((item) => [item.key, `/berita/${item.slug}`]));
  for (const c of demoContent.cases) {
    const at = momentOf(today, c.daysAgo, c.hour);
    await seedCase(k, {
      agencyId: cast.agency.id,
      kind: c.kind,
      message: fillDates(c.message, at),
      name: c.name,
      email: c.email,
      visibility: c.visibility,
      mayPublish: c.mayPublish,
      fromPath: c.itemKey ? (pathOf.get(c.itemKey) ?? null) : null,
      at: at < today ? at : today,
      unitId: c.unitSlug ? (cast.units.get(c.unitSlug) ?? null) : null,
      assigneeId: c.assignee ? (cast.people.get(c.assignee)?.id ?? null) : null,
      cites: c.cites.flatMap((key) => pathOf.get(key) ?? []),
      steps: c.steps.map((s) => {
        const when = momentOf(today, s.daysAgo, s.hour);
        return {
          what: s.what,
          at: when < today ? when : today,
          actor: s.by === 'citizen' ? CITIZEN : cast.people.get(s.by)!,
          ...(s.text ? { text: fillDates(s.text, when) } : {}),
          ...(s.closeReason ? { closeReason: s.closeReason } : {}),
        };
      }),
    });
  }
}
