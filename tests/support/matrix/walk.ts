import type { Client } from '../client.ts';
import type { Access } from './access.ts';
import { ACTORS, type ActorName } from './actors.ts';
import { ask, type Met } from './ask.ts';
import { type Fixed, fill } from './fill.ts';
import { ITEM_STATES, type ItemState, type Objects } from './states.ts';

export type World = { clients: Map<ActorName, Client>; states: Record<ItemState, Objects>; fixed: Fixed };

/** The addresses of a route, one for each state in which there is something to ask for. */
function addressesOf(path: string, { states, fixed }: World, access: Access): string[] {
  const all = ITEM_STATES.map((state) => fill(path, states[state], fixed)).filter((one) => one !== null);
  return [...new Set(all)].map((one) => one + (access.query?.(fixed) ?? ''));
}

const SOME: readonly ActorName[] = ['nobody', 'officer', 'administrator', 'other-editor'];

/** Who works on texts in the own agency, and so might meet one in any state. */
const NEAR: readonly ActorName[] = ['officer', 'editor', 'approver'];

const say = (route: string, name: ActorName, met: Met, wrong: string): string =>
  `${route}: ${name} ${wrong} (${met.status})`;

/** Who is refused must be so in every state; for those who work on no text here, two states stand for all. */
async function refusals(route: string, access: Access, world: World): Promise<string[]> {
  const [method, path] = route.split(' ') as [string, string];
  const addresses = addressesOf(path, world, access);
  const wrong: string[] = [];
  for (const name of ACTORS.filter((one) => !access.may.has(one))) {
    const near = NEAR.includes(name);
    for (const address of near ? addresses : [...new Set([addresses[0]!, addresses.at(-1)!])]) {
      const met = await ask(world.clients.get(name)!, method, address, access.fields?.(world.fixed));
      if (met.kind === 'broken') wrong.push(say(route, name, met, 'meets a broken page'));
      else if (met.kind === 'in') wrong.push(say(route, name, met, 'gets in'));
      else if (met.leaks) wrong.push(say(route, name, met, 'reads the text in the refusal'));
    }
  }
  return wrong;
}

/** Who may must get in somewhere; a link that was made up leads nobody anywhere. */
async function entries(route: string, access: Access, world: World): Promise<string[]> {
  const [method, path] = route.split(' ') as [string, string];
  const addresses = addressesOf(path, world, access);
  const wrong: string[] = [];
  // Pages for everybody don't look at who asks, so four stand for all.
  const everybody = access.may.size === ACTORS.length;
  for (const name of everybody ? SOME : access.may) {
    const mets: Met[] = [];
    for (const address of addresses) {
      mets.push(await ask(world.clients.get(name)!, method, address, access.fields?.(world.fixed)));
      if (mets.at(-1)!.kind === 'in') break;
    }
    const last = mets.at(-1)!;
    const broken = mets.find((one) => one.kind === 'broken');
    // Lists are open to every agency, each with its own lines.
    if (!everybody && name.startsWith('other-') && mets.some((one) => one.leaks))
      wrong.push(say(route, name, last, 'reads the text of another agency'));
    if (broken) wrong.push(say(route, name, broken, 'meets a broken page'));
    else if (access.link) {
      if (last.kind !== 'absent') wrong.push(say(route, name, last, 'is told something of a made-up link'));
    } else if (last.kind === 'refused') wrong.push(say(route, name, last, 'is refused'));
    else if (last.kind === 'absent' && !access.absent) wrong.push(say(route, name, last, 'finds nothing'));
  }
  return wrong;
}

/** Walks the table: first all that is read and all that is refused, then what is done, because doing changes the world. */
export async function walk(expected: Readonly<Record<string, Access>>, world: World): Promise<string[]> {
  const wrong: string[] = [];
  const all = Object.entries(expected);
  for (const [route, access] of all) {
    wrong.push(...(await refusals(route, access, world)));
    if (route.startsWith('GET ')) wrong.push(...(await entries(route, access, world)));
  }
  for (const [route, access] of all)
    if (!route.startsWith('GET ') && !access.acts) wrong.push(...(await entries(route, access, world)));
  return wrong;
}
