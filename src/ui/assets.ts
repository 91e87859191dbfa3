import { readFileSync } from 'node:fs';
import { setSprite } from './sprite.ts';

let manifest: Record<string, string> | null = null;

function read(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(new URL('../../dist/manifest.json', import.meta.url), 'utf8'));
  } catch (cause) {
    throw new Error('The interface is not built yet: run "npm run build".', { cause });
  }
}

/** Returns the address of a built asset ("portal.css", "islands/write-editor.js"); throws when it was never built. */
export function assetUrl(name: string): string {
  if (!manifest) {
    manifest = read();
    setSprite(`/assets/${manifest['icons.svg']}`);
  }
  const file = manifest[name];
  if (!file) throw new Error(`There is no built asset "${name}": run "npm run build".`);
  return `/assets/${file}`;
}
