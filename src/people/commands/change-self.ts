import type { Actor } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkNewPassword, hashPassword, passwordFits } from '../password.ts';
import { addressOf } from '../queries/accounts.ts';

type Self = Extract<Actor, { kind: 'account' }>;

/** Changes one's own name, job title and language. */
export async function changeProfile(
  k: Kernel,
  actor: Self,
  input: { name: string; title: string; locale: Locale },
): Promise<void> {
  await k.change(actor, async (tx) => {
    await tx.db.execute(
      sql`UPDATE people.accounts SET name = ${input.name}, title = ${input.title}, locale = ${input.locale} WHERE id = ${actor.id}`,
    );
    tx.audit({ action: 'people.profile-changed', subject: { kind: 'account', id: actor.id } });
  });
}

/** Changes one's own password, knowing the old one; ends all other sessions. */
export async function changePassword(
  k: Kernel,
  actor: Self,
  input: { old: string; password: string; keepSession: string },
): Promise<void> {
  const { rows } = await k.pool.query<{ password_hash: string }>(
    'SELECT password_hash FROM people.accounts WHERE id = $1',
    [actor.id],
  );
  if (!(await passwordFits(input.old, rows[0]?.password_hash ?? null))) {
    const say = { id: 'Kata sandi lama tidak cocok.', en: 'The old password does not match.' };
    throw new AppError('invalid', say, { fields: { old: say } });
  }
  checkNewPassword(input.password, [actor.name, (await addressOf(k, actor.id)) ?? '']);
  const passwordHash = await hashPassword(input.password);
  await k.change(actor, async (tx) => {
    await tx.db.execute(sql`UPDATE people.accounts SET password_hash = ${passwordHash} WHERE id = ${actor.id}`);
    await tx.db.execute(sql`DELETE FROM people.sessions WHERE account_id = ${actor.id} AND id <> ${input.keepSession}`);
    tx.audit({ action: 'people.password-changed', subject: { kind: 'account', id: actor.id } });
  });
}
