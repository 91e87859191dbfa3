import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'rolldown/experimental';

/** A source file as the rules see it: where it is, what it says, what it imports (files as paths from the root, packages by name). */
export type Source = { path: string; text: string; imports: { to: string; line: number; isPackage: boolean }[] };

/** What breaks a rule, and how to mend it. */
export type Violation = { rule: string; path: string; line: number; what: string; cure: string };

type Node = { type: string; start: number; source?: { value: unknown } | null } & Record<string, unknown>;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Parses a file and lists its static and dynamic imports with literal addresses. */
export function toSource(path: string, text: string): Source {
  if (!/\.tsx?$/.test(path)) return { path, text, imports: [] };
  const { program } = parseSync(path, text);
  const imports: Source['imports'] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (!value || typeof value !== 'object') return;
    const node = value as Node;
    if (typeof node.type === 'string' && /^(Import|Export(Named|All))/.test(node.type)) {
      const to = node.source?.value;
      if (typeof to === 'string') imports.push(resolve(path, to, lineAt(text, node.start)));
    }
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child);
  };
  visit(program);
  return { path, text, imports };
}

function resolve(from: string, to: string, line: number): Source['imports'][number] {
  if (!to.startsWith('.')) return { to: packageName(to), line, isPackage: true };
  return { to: normalize(join(dirname(from), to)), line, isPackage: false };
}

function packageName(to: string): string {
  const parts = to.split('/');
  return to.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

/** Reads every source, style sheet and migration below the given folders of the repository. */
export async function readSources(root: string, folders: string[]): Promise<Source[]> {
  const found: Source[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|sql|css)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name).slice(root.length + 1);
      found.push(toSource(path, await readFile(join(root, path), 'utf8')));
    }
  }
  return found;
}

/** Finds every place where a pattern occurs outside comments, as line numbers with the matching text. */
export function places(source: Source, pattern: RegExp): { line: number; text: string }[] {
  return source.text.split('\n').flatMap((line, i) => {
    const code = line.replace(/^\s*(\/\/|\*|\/\*).*$/, '').replace(/\s\/\/ .*$/, '');
    return pattern.test(code) ? [{ line: i + 1, text: line.trim() }] : [];
  });
}
