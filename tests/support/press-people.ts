import { SYSTEM } from '../../src/kernel/actor.ts';
import { mailTo } from '../../src/people/testing/mailbox.ts';
import { accredit, applyForAccreditation, confirmApplication, pressPolicy } from '../../src/press/index.ts';
import type { TestApp } from './app.ts';

/** Brings somebody of the press the whole way: application, confirmation by mail, accreditation; returns their id. */
export async function accreditPerson(t: TestApp, email: string, name: string, outlet: string): Promise<string> {
  await applyForAccreditation(t.kernel, { name, outlet, job: 'Reporter', card: '', email, phone: '', locale: 'id' });
  const [mail] = await mailTo(t, email);
  await confirmApplication(t.kernel, /konfirmasi\/(\S+)/.exec(mail!.text)![1]!);
  const { rows } = await t.kernel.pool.query<{ id: string }>(
    'SELECT id FROM press.journalists WHERE address_hash = $1',
    [t.kernel.vault.fingerprint(email)],
  );
  await accredit(t.kernel, pressPolicy.allow(SYSTEM, 'accredit', { agencyId: t.agencyId }), rows[0]!.id);
  return rows[0]!.id;
}
