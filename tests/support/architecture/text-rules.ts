import { LOOP } from './import-rules.ts';
import { places, type Source, type Violation } from './source.ts';

type TextRule = { rule: string; cure: string; applies: (path: string) => boolean; pattern: RegExp };

const code = (path: string): boolean => /^(src|bin)\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);
const view = (path: string): boolean => code(path) && path.endsWith('.tsx');

/** The one reviewed file that writes markup which the renderer doesn't escape: JSON-LD data, with `<` escaped. */
const RAW_HTML = 'src/ui/components/json-ld.tsx';
/** Colours of pictures that leave the site as files, where custom properties don't reach. */
const RAW_COLOUR = /^src\/ui\/(styles\/tokens\.css|.*cover.*)$/;

const rules: TextRule[] = [
  {
    rule: 'no default exports',
    cure: 'export it by name, so that it has one name everywhere',
    applies: code,
    pattern: /^\s*export\s+default\b/,
  },
  {
    rule: 'process.env is read once',
    cure: 'declare the setting in src/kernel/config.ts and take it from k.config',
    applies: (path) => code(path) && path !== 'src/kernel/config.ts',
    pattern: /\bprocess\.env\b/,
  },
  {
    rule: 'no inline handlers',
    cure: 'handle the event in an island, or use a form',
    applies: (path) => view(path) && !path.includes('/islands/'),
    pattern: /\son[A-Za-z]+=[{"']/,
  },
  {
    rule: 'no inline styles',
    cure: 'write a class in src/ui/styles',
    applies: view,
    pattern: /\sstyle=[{"']/,
  },
  {
    rule: 'HTML is emitted in one way',
    cure: `draw it as nodes; only ${RAW_HTML} may write markup as it is`,
    applies: (path) => code(path) && path !== RAW_HTML,
    pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|\bhtml`/,
  },
  {
    rule: 'colours come from the tokens',
    cure: 'use a custom property of src/ui/styles/tokens.css',
    applies: (path) => /^src\/.*\.(css|tsx)$/.test(path) && !/\.test\./.test(path) && !RAW_COLOUR.test(path),
    pattern: /[:"'\s(]#(?:[0-9a-f]{3}|[0-9a-f]{6})\b|\brgba?\(/i,
  },
  {
    rule: 'nothing is enqueued after a commit',
    cure: 'use tx.enqueue or tx.emit inside k.change, so that the job is kept with the rows',
    applies: (path) => code(path) && !path.startsWith('src/kernel/'),
    pattern: /\bjobs\.send\(/,
  },
  {
    rule: 'logs go through the logger',
    cure: 'use k.log, which redacts personal data',
    applies: (path) => path.startsWith('src/') && code(path) && !path.includes('/islands/'),
    pattern: /\bconsole\.\w+\(/,
  },
];

const VAGUE = /(^|[/.-])(utils?|helpers?|common|misc|shared|stuff)([/.-]|$)/i;
const MOST_LINES = 300;

/** The rules that a line or a name can break. */
export function textViolations(sources: Source[]): Violation[] {
  const found: Violation[] = [];
  for (const source of sources) {
    for (const { rule, cure, applies, pattern } of rules) {
      if (!applies(source.path)) continue;
      for (const { line, text } of places(source, pattern))
        found.push({ rule, path: source.path, line, what: text.slice(0, 90), cure });
    }
    if (!source.path.startsWith('src/')) continue;
    if (VAGUE.test(source.path))
      found.push({
        rule: 'names say what a file does',
        path: source.path,
        line: 1,
        what: source.path,
        cure: 'name it by what it does, or move its parts to where they are used',
      });
    const lines = source.text.split('\n').length - 1;
    if (lines > MOST_LINES && /\.(tsx?|css)$/.test(source.path) && !source.path.includes('/demo/content/'))
      found.push({
        rule: 'files stay small',
        path: source.path,
        line: MOST_LINES,
        what: `${lines} lines`,
        cure: `split it by what its parts do; ${MOST_LINES} lines is the limit`,
      });
    found.push(...tableViolations(source));
  }
  return found;
}

const SCHEMAS = ['kernel', 'people', 'assist', ...LOOP];

/** Rule 5: only the owner touches a table, and foreign keys point upstream. */
function tableViolations(source: Source): Violation[] {
  const owner = /^src\/([^/]+)\//.exec(source.path)?.[1] ?? '';
  if (/\.test\.tsx?$/.test(source.path) || owner === 'app' || !SCHEMAS.includes(owner)) return [];
  const found: Violation[] = [];
  if (source.path.endsWith('.sql')) {
    for (const { line, text } of places(source, /\bREFERENCES\s+\w+\./i)) {
      const to = /REFERENCES\s+(\w+)\./i.exec(text)![1]!;
      if (SCHEMAS.indexOf(to) > SCHEMAS.indexOf(owner))
        found.push({
          rule: 'foreign keys point upstream',
          path: source.path,
          line,
          what: text,
          cure: `let ${to} refer to ${owner}, not the other way round`,
        });
    }
    return found;
  }
  const others = SCHEMAS.filter((s) => s !== owner && s !== 'kernel').join('|');
  const pattern = new RegExp(
    `\\b(?:FROM|JOIN|INTO|UPDATE|TABLE|ONLY)\\s+(?:${others})\\.[a-z_]+|pgSchema\\('(?:${others})'\\)`,
  );
  for (const { line, text } of places(source, pattern))
    found.push({
      rule: 'only the owner touches a table',
      path: source.path,
      line,
      what: text.slice(0, 90),
      cure: 'ask the owner through a query exported from its index.ts, or keep a projection of your own by an event',
    });
  return found;
}
