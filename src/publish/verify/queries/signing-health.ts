import { count, eq, isNull } from 'drizzle-orm';
import type { Kernel } from '../../../kernel/kernel.ts';
import { articles } from '../../tables.ts';
import { records } from '../tables.ts';
import { checkChain, listKeys } from './releases.ts';

/** One line of what an administrator should know about signing. */
export type SigningFinding = { name: string; ok: boolean; detail: string };

/** Says whether the chain of records is unbroken, whether everything released is signed, and whether pictures carry content credentials. */
export async function signingHealth(k: Kernel): Promise<SigningFinding[]> {
  const [chain, keys, unsigned] = await Promise.all([
    checkChain(k),
    listKeys(k),
    k.db
      .select({ n: count() })
      .from(articles)
      .leftJoin(records, eq(records.articleId, articles.id))
      .where(isNull(records.articleId)),
  ]);
  const active = keys.find(({ state }) => state === 'active');
  const n = unsigned[0]?.n ?? 0;
  return [
    {
      name: 'signed records',
      ok: chain.brokenAt === null,
      detail:
        chain.brokenAt === null
          ? `${chain.records} records, unbroken; key ${active?.id ?? 'is made with the next release'}`
          : `record ${chain.brokenAt}: ${chain.troubles.join(', ')}`,
    },
    { name: 'releases without a record', ok: true, detail: n === 0 ? 'none' : `${n}; the worker signs them` },
    { name: 'content credentials', ...(await credentialsState(k)) },
  ];
}

async function credentialsState(k: Kernel): Promise<{ ok: boolean; detail: string }> {
  const files = k.config.contentCredentials;
  if (!files)
    return { ok: true, detail: 'pictures come out without (GAPURA_C2PA_CERT and GAPURA_C2PA_KEY are not set)' };
  try {
    const { readCredentials } = await import('../adapters/content-credentials.ts');
    const { chain } = readCredentials(files);
    return {
      ok: true,
      detail: `pictures are signed; the certificate ends ${chain[0]!.validToDate.toISOString().slice(0, 10)}`,
    };
  } catch (error) {
    return { ok: false, detail: (error as Error).message };
  }
}
