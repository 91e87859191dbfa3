import { defineConfig } from 'vite';

/** Style sheets and islands, with hashed names; `build/build.ts` gives the entries. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  logLevel: 'warn',
  base: '/assets/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/assets',
    assetsDir: '.',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2022',
    cssTarget: 'chrome111',
  },
});
