import type { Kernel } from '../../kernel/kernel.ts';
import type { ImageFiles } from '../../write/index.ts';
import type { Credentials } from './adapters/content-credentials.ts';

type Image = { key: string; files: ImageFiles; share: string | null };
type Module = typeof import('./adapters/content-credentials.ts');

/** What was signed before: a release that is tried again, or that shows the same picture, does not wait for it twice. */
const signed = new WeakMap<Kernel, Map<string, string>>();
const loaded = new WeakMap<Kernel, Promise<{ module: Module; credentials: Credentials } | null>>();
const MOST_KEPT = 5_000;

/**
 * Gives images that are about to come out content credentials, when a certificate is configured: the files are kept anew, with their
 * manifest in them. A certificate that cannot be used, or a picture that cannot be signed, is logged and never holds up a release.
 */
export async function credentialImages<I extends Image>(k: Kernel, images: I[], agency: string): Promise<I[]> {
  const ready = images.length > 0 ? await load(k) : null;
  if (!ready) return images;
  const kept = signed.get(k) ?? new Map<string, string>();
  signed.set(k, kept);
  const sign = async (key: string): Promise<string> => {
    const known = kept.get(`${agency}\n${key}`);
    if (known) return known;
    try {
      const said = { agency, address: k.config.publicUrl, title: agency };
      const bytes = await ready.module.withCredentials(await k.files.get(key), said, ready.credentials);
      const stored = bytes ? await k.files.put(bytes) : key;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(`${agency}\n${key}`, stored);
      return stored;
    } catch (error) {
      k.log.error({ err: error, key }, 'a picture comes out without content credentials');
      return key;
    }
  };
  return Promise.all(
    images.map(async (image) => {
      const sizes = await Promise.all(Object.entries(image.files).map(async ([size, key]) => [size, await sign(key)]));
      return {
        ...image,
        files: Object.fromEntries(sizes) as ImageFiles,
        share: image.share ? await sign(image.share) : null,
      };
    }),
  );
}

/** The library and the certificate are read once, and only where a certificate is configured. */
function load(k: Kernel): Promise<{ module: Module; credentials: Credentials } | null> {
  const known = loaded.get(k);
  if (known) return known;
  const files = k.config.contentCredentials;
  const loading = files
    ? import('./adapters/content-credentials.ts')
        .then((module) => ({ module, credentials: module.readCredentials(files) }))
        .catch((error: unknown) => {
          k.log.error({ err: error }, 'pictures come out without content credentials');
          return null;
        })
    : Promise.resolve(null);
  loaded.set(k, loading);
  return loading;
}
