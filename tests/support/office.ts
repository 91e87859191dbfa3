import { approvePackage, approvePolicy, findPackage, submitPackage } from '../../src/approve/index.ts';
import { type Actor, SYSTEM } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { createAccount, type Role } from '../../src/people/index.ts';
import { createEditionFrom, type DocumentJson, findEdition } from '../../src/write/index.ts';
import { PASSWORD } from './app.ts';

export type AccountActor = Extract<Actor, { kind: 'account' }>;

/** Makes an account with the role and returns it as an actor; for tests that need no browser. */
export async function makeActor(k: Kernel, agencyId: string, role: Role, name: string): Promise<AccountActor> {
  const grants = [{ role, agencyId }];
  const account = await createAccount(k, SYSTEM, {
    email: `${newId()}@kantor.example`,
    name,
    title: 'Pranata humas',
    unitId: null,
    grants,
    password: PASSWORD,
  });
  return { kind: 'account', id: account.id, name, grants };
}

/** A body of plain paragraphs. */
export const paragraphs = (...texts: string[]): DocumentJson => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** Brings in a written edition whose every sentence stands in its source. */
export async function makeEdition(
  k: Kernel,
  given: {
    agencyId: string;
    unitId: string | null;
    headline: string;
    writer: AccountActor | null;
    texts?: string[];
    topicSlugs?: string[];
    contact?: string;
  },
): Promise<{ itemId: string; editionId: string }> {
  const texts = given.texts ?? ['Warga membersihkan Sungai Lirung bersama petugas kementerian.'];
  const standfirst = 'Warga membersihkan Sungai Lirung.';
  return createEditionFrom(k, SYSTEM, {
    agencyId: given.agencyId,
    unitId: given.unitId,
    type: 'release',
    language: 'id',
    angle: given.headline,
    audience: [],
    topicSlugs: given.topicSlugs ?? [],
    contact: given.contact,
    headline: given.headline,
    standfirst,
    body: paragraphs(...texts),
    sources: [{ name: 'catatan.txt', text: [given.headline, standfirst, ...texts].join('\n') }],
    lastEditorId: given.writer?.id ?? null,
  });
}

/** Submits and approves an edition; returns the approved package's id. */
export async function approveEdition(
  k: Kernel,
  editionId: string,
  writer: AccountActor,
  approver: AccountActor,
): Promise<string> {
  const edition = await findEdition(k, editionId);
  const packageId = await submitPackage(k, approvePolicy.allow(writer, 'submit', edition!), { editionId });
  const p = await findPackage(k, packageId);
  await approvePackage(k, approvePolicy.allow(approver, 'decide', p!), { packageId, hash: p!.hash });
  return packageId;
}
