/** One thing that happened to an edition, in the order of the audit. `hash` is the hash of the whole package at that moment. */
export type Happening =
  | { what: 'edited'; by: string; hash: string }
  | { what: 'approved'; by: string; hash: string }
  | { what: 'taken-back' }
  | { what: 'ordered'; order: string; hash: string }
  | { what: 'cancelled'; order: string }
  | { what: 'out'; order: string; hash: string; early?: boolean };

/** Says in one sentence each what is illegal in a history; empty when everything is as promised. */
export function illegalIn(history: Happening[]): string[] {
  const wrong: string[] = [];
  let current: string | null = null;
  let approved: string | null = null;
  let lastEditor: string | null = null;
  const orders = new Map<string, { hash: string; state: 'open' | 'cancelled' | 'out' }>();
  for (const [i, one] of history.entries()) {
    const say = (why: string) => wrong.push(`${i + 1}: ${why}`);
    if (one.what === 'edited') {
      if (one.hash !== current) approved = null;
      current = one.hash;
      lastEditor = one.by;
    } else if (one.what === 'approved') {
      if (one.by === lastEditor) say('approved by the last editor');
      if (one.hash !== current) say('approved a text that is not the current one');
      else approved = one.hash;
    } else if (one.what === 'taken-back') approved = null;
    else if (one.what === 'ordered') {
      if (one.hash !== approved) say('ordered without an approval of that hash');
      if ([...orders.values()].some((order) => order.state === 'open')) say('two open orders');
      orders.set(one.order, { hash: one.hash, state: 'open' });
    } else if (one.what === 'cancelled') {
      const order = orders.get(one.order);
      if (order?.state === 'out') say('cancelled after it was out');
      if (order) order.state = 'cancelled';
    } else {
      const order = orders.get(one.order);
      if (!order) say('out without an order');
      else if (order.state === 'cancelled') say('out after it was cancelled');
      else if (order.state === 'out') say('out twice for one order');
      if (order && order.hash !== one.hash) say('out with another text than was ordered');
      if (one.hash !== approved) say('out without an approval of that hash');
      if (one.hash !== current) say('out with a text that is not the current one');
      if (one.early) say('out before its time');
      if (order) order.state = 'out';
    }
  }
  return wrong;
}
