let known = '';

/** Tells the icons where the sprite lies; the server says it once, when the assets are first asked for. */
export function setSprite(url: string): void {
  known = url;
}

/** The address of the icon sprite: known on the server, read from the page in a browser. */
export function spriteUrl(): string {
  if (!known && typeof document !== 'undefined') known = document.documentElement.dataset.icons ?? '';
  return known;
}
