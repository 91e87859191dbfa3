import type { Source, Violation } from './source.ts';

/** The loop, in the order in which the data flows. */
export const LOOP = ['plan', 'write', 'approve', 'publish', 'press', 'deliver', 'listen', 'answer', 'consult', 'learn'];

/** Packages that any module may use; every other one is an outside service or format and stays behind an adapter. */
const EVERYWHERE = new Set([
  'zod',
  'hono',
  'preact',
  'preact-render-to-string',
  'drizzle-orm',
  '@preact/signals',
  '@hono/node-server',
]);
const EDITOR = /^@tiptap\//;

const moduleOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');

/** May a file of module `from` import from module `to`? Returns the cure when not. */
function forbidden(from: string, to: string, path: string): string | null {
  if (from === to) return null;
  if (from === 'kernel' || from === 'language')
    return `${from} is the ground and imports only itself; move the code up into the module that needs it, or pass it in as a port`;
  if (from === 'ui') return to === 'kernel' ? null : 'ui draws what it gets; pass the data in as props';
  if (from === 'app') return null;
  if (to === 'app') return 'app only composes; let app pass it in, or emit an event that app/wiring.ts connects';
  if (to === 'ui') {
    return path.includes('/web/') ? null : 'only files below web/ draw; return data and let web/ draw it';
  }
  if (to === 'kernel' || to === 'language') return null;
  if (from === 'assist' && to === 'people') return null;
  if (from === 'people' || from === 'assist')
    return `${from} supports every step and knows none of them; emit an event instead`;
  if (to === 'people' || to === 'assist') return null;
  const [a, b] = [LOOP.indexOf(from), LOOP.indexOf(to)];
  if (a === -1 || b === -1) return 'this folder is not part of the house; see ARCHITECTURE.md';
  return b < a ? null : `${to} comes later in the loop; emit an event and connect it in src/app/wiring.ts`;
}

/** Rules 1 to 3 and 5: who may import whom, and only through the door. */
export function importViolations(sources: Source[]): Violation[] {
  const found: Violation[] = [];
  for (const source of sources) {
    const from = moduleOf(source.path);
    if (!from || isTest(source.path)) continue;
    for (const { to, line, isPackage } of source.imports) {
      const say = (rule: string, what: string, cure: string) =>
        found.push({ rule, path: source.path, line, what, cure });
      if (isPackage) {
        packageViolation(source.path, from, to, say);
        continue;
      }
      const target = moduleOf(to);
      if (!target) continue;
      const cure = forbidden(from, target, source.path);
      if (cure) say('modules import only what comes before them', `imports ${to}`, cure);
      else if (
        target !== from &&
        !['kernel', 'language', 'ui'].includes(target) &&
        from !== 'app' &&
        !to.endsWith('/index.ts')
      )
        say(
          'a module has one door',
          `imports ${to}`,
          `import from src/${target}/index.ts, and export it there if it belongs to the promise`,
        );
      if (from !== 'kernel' && /\/(commands|queries|jobs)\//.test(source.path) && /\/(web|http)\//.test(to))
        say('commands and queries know no HTTP', `imports ${to}`, 'take plain values as arguments; let web/ translate');
    }
  }
  return found;
}

function packageViolation(
  path: string,
  from: string,
  to: string,
  say: (rule: string, what: string, cure: string) => void,
): void {
  if (/\/(commands|queries|jobs)\//.test(path) && (to === 'hono' || to.startsWith('@hono/')))
    say('commands and queries know no HTTP', `imports ${to}`, 'take plain values as arguments; let web/ translate');
  if (to.startsWith('node:') || EVERYWHERE.has(to)) return;
  if (['kernel', 'app', 'ui'].includes(from) || path.includes('/adapters/')) return;
  if (EDITOR.test(to) || (to === 'yaml' && path.includes('/offline/'))) return;
  say(
    'outside packages stay behind adapters',
    `imports ${to}`,
    `put the use of ${to} into src/${from}/adapters/ and import that`,
  );
}

/** Rule 8: no import cycle among the files of src; names the whole circle. */
export function cycles(sources: Source[]): Violation[] {
  const graph = new Map(sources.filter((s) => !isTest(s.path)).map((s) => [s.path, s]));
  const state = new Map<string, 'open' | 'done'>();
  const found: Violation[] = [];
  const walk = (path: string, trail: string[]): void => {
    state.set(path, 'open');
    for (const { to, line, isPackage } of graph.get(path)!.imports) {
      if (isPackage || !graph.has(to)) continue;
      if (isTypeOnly(graph.get(path)!, line)) continue;
      if (state.get(to) === 'open') {
        const circle = [...trail.slice(trail.indexOf(to)), path, to].join(' -> ');
        found.push({
          rule: 'no import cycles',
          path,
          line,
          what: circle,
          cure: 'move what both need into a third file, or pass it as an argument',
        });
      } else if (!state.has(to)) walk(to, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of graph.keys()) if (!state.has(path)) walk(path, []);
  return found;
}

/** Imports of types vanish before the program runs, so they can't make a cycle at run time. */
function isTypeOnly(source: Source, line: number): boolean {
  const text = source.text
    .split('\n')
    .slice(line - 1)
    .join('\n');
  return /^\s*(import|export)\s+type\b/.test(text);
}
