/** Lets Node import `.tsx` modules directly: JSX becomes Preact calls at load time. `.ts` files need no help. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/experimental';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const file = fileURLToPath(url);
    const result = transformSync(file, readFileSync(file, 'utf8'), {
      lang: 'tsx',
      sourcemap: false,
      jsx: { runtime: 'automatic', importSource: 'preact' },
    });
    const first = result.errors[0];
    if (first) throw new SyntaxError(`${file}: ${first.message}`);
    return { format: 'module', source: result.code, shortCircuit: true };
  },
});
