import type { Db } from '../../kernel/db/database.ts';
import { sql } from '../../kernel/db/database.ts';
import type { CaseKind } from '../case-types.ts';
import type { Holiday } from '../working-days.ts';

export type Rule = {
  id: string;
  limitDays: number;
  extensionDays: number;
  sourceId: string;
  sourceEn: string;
  standing: 'confirmed' | 'to-be-confirmed';
};

/** The rule that governs a kind of case which starts on a Jakarta day. */
export async function ruleFor(db: Db, kind: CaseKind, day: string): Promise<Rule> {
  const { rows } = await db.execute<{
    id: string;
    limit_days: number;
    extension_days: number;
    source_id: string;
    source_en: string;
    standing: Rule['standing'];
  }>(
    sql`SELECT id, limit_days, extension_days, source_id, source_en, standing FROM answer.rules
         WHERE kind = ${kind} AND valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to >= ${day}::date)
         ORDER BY valid_from DESC LIMIT 1`,
  );
  const r = rows[0];
  if (!r) throw new Error(`no rule governs a ${kind} that starts on ${day}`);
  return {
    id: r.id,
    limitDays: r.limit_days,
    extensionDays: r.extension_days,
    sourceId: r.source_id,
    sourceEn: r.source_en,
    standing: r.standing,
  };
}

/** All holidays and joint-leave days that are known. */
export async function listHolidays(db: Db): Promise<Holiday[]> {
  const { rows } = await db.execute<{ day: string; name: string }>(
    sql`SELECT day::text AS day, name FROM answer.holidays ORDER BY day`,
  );
  return rows;
}
