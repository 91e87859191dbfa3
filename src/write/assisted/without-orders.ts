import { findMachineOrders } from '../../language/machine-orders.ts';
import type { Material } from '../check-edition.ts';
import type { Claim, Facts } from '../facts/types.ts';

/** Material in which passages that give orders to a machine are blank; offsets stay the same. */
export type Cleared = { material: Material; facts: Facts; found: boolean };

const LISTS = ['who', 'what', 'when', 'where', 'why', 'how', 'quotes', 'figures', 'contact'] as const;

/** A text of the same length without the passages that give orders. */
function blank<T extends { text: string }>(one: T): T {
  let { text } = one;
  for (const { start, end } of findMachineOrders(text))
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  return { ...one, text };
}

/** Takes passages that give orders to a machine out of the material, with the claims that stand in nothing else. */
export function withoutOrders(material: Material, facts: Facts): Cleared {
  const ranges = new Map(material.sources.map((source) => [source.id, findMachineOrders(source.text)]));
  const clean = (claim: Claim): boolean =>
    claim.spans.some(
      (span) => !(ranges.get(span.source) ?? []).some(({ start, end }) => span.start < end && span.end > start),
    );
  const claims = material.claims.filter(clean);
  const kept = new Set(facts.claims.filter(clean).map((claim) => claim.id));
  const lists = Object.fromEntries(LISTS.map((name) => [name, facts[name].filter((id) => kept.has(id))]));
  return {
    material: { ...material, sources: material.sources.map(blank), ground: material.ground.map(blank), claims },
    facts: { ...facts, ...lists, claims: facts.claims.filter(clean) },
    found: [...ranges.values()].some((one) => one.length > 0),
  };
}
