import { resetLimits } from '../../../src/kernel/http/rate-limit.ts';
import type { Client } from '../client.ts';
import { SECRET } from './states.ts';

/** What a person met: let in, told that it isn't there, refused, or a broken page. */
export type Met = { kind: 'in' | 'absent' | 'refused' | 'broken'; status: number; leaks: boolean };

/** Asks as one person; limits on how often don't count here. */
export async function ask(
  client: Client,
  method: string,
  address: string,
  fields: Record<string, string> = {},
): Promise<Met> {
  resetLimits();
  const answer = method === 'GET' ? await client.get(address) : await client.post(address, fields);
  const to = answer.headers.get('location') ?? '';
  const { status } = answer;
  if (/event-stream/.test(answer.headers.get('content-type') ?? '')) {
    await answer.body?.cancel();
    return { kind: 'in', status, leaks: false };
  }
  const leaks = (await answer.text()).includes(SECRET);
  if (status >= 500) return { kind: 'broken', status, leaks };
  if (status === 401 || status === 403 || to.startsWith('/ruang/masuk')) return { kind: 'refused', status, leaks };
  return { kind: status === 404 || status === 410 ? 'absent' : 'in', status, leaks };
}
