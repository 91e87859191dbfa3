import { AppError } from '../../kernel/errors.ts';
import { RISK_LEVELS } from '../risk/risk.ts';
import { type PolicyLine, type PolicyRules, policyRules } from './rules.ts';

/** How many steps the form has for each level. */
export const ROWS = 4;

/** What a step may cover, by the name that the form uses. */
export const SCOPES: Record<string, string[]> = {
  whole: ['*'],
  text: ['item', 'edition', 'headline', 'standfirst', 'body', 'caption/*', 'image/*', 'facts', 'contact', 'provenance'],
  posts: ['derivative/*', 'attachment/*'],
};

/** The name of a scope by its parts; "whole" when none fits. */
export const scopeOf = (parts: string[]): string =>
  Object.entries(SCOPES).find(([, keys]) => keys.join() === parts.join())?.[0] ?? 'whole';

/** How a step's person stands in the form: `role:approver`, `account:<id>`, `quoted`, `legal`, `legal:<id>`. */
export function whoValue(line: PolicyLine | undefined): string {
  if (!line) return '';
  const { who } = line;
  if (who.kind === 'role') return `role:${who.role}`;
  if (who.kind === 'account') return `account:${who.accountId}`;
  return who.kind === 'legal' && who.accountId ? `legal:${who.accountId}` : who.kind;
}

/** Reads the rules out of the fields `<level>.<row>.<what>`; a row without a person asks for nothing. Throws "invalid" when they are none. */
export function readRules(fields: Record<string, unknown>): PolicyRules {
  const rules = Object.fromEntries(
    RISK_LEVELS.map((level) => {
      const rows = Array.from({ length: ROWS }, (_, i) => {
        const field = (name: string): string => String(fields[`${level}.${i}.${name}`] ?? '').trim();
        const [kind, value] = field('who').split(':');
        if (!kind) return [];
        const who =
          kind === 'role'
            ? { kind, role: value }
            : kind === 'account'
              ? { kind, accountId: value }
              : kind === 'legal'
                ? { kind, accountId: value || null }
                : { kind };
        const only = field('only');
        return [
          {
            who,
            count: Number(field('count') || 1),
            turn: Number(field('turn') || 1),
            dueHours: Number(field('hours') || 24),
            parts: SCOPES[field('covers')] ?? SCOPES.whole,
            only: only ? [only] : [],
          },
        ];
      });
      return [level, rows.flat()];
    }),
  );
  const read = policyRules.safeParse(rules);
  if (read.success) return read.data;
  throw new AppError('invalid', {
    id: 'Ada baris yang tidak lengkap: periksa orang (1 sampai 9), giliran (1 sampai 9), dan jam (1 sampai 720).',
    en: 'A row is not complete: check people (1 to 9), turn (1 to 9) and hours (1 to 720).',
  });
}
