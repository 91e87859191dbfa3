import { clientAddress } from '../../kernel/http/client.ts';
import type { Web } from '../../kernel/http/env.ts';
import type { Visit } from '../visitor.ts';

/** Takes from a request what tells one visitor from another for a day; a prefetch counts as a program. */
export function visitOf(c: Web): Visit {
  const prefetch = /prefetch/.test(`${c.req.header('sec-purpose') ?? ''}${c.req.header('purpose') ?? ''}`);
  return { address: clientAddress(c), agent: prefetch ? '' : (c.req.header('user-agent') ?? '') };
}
