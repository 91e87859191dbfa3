import type { IconName } from '../icons.ts';
import { spriteUrl } from '../sprite.ts';

/** An icon in the colour and size of the text beside it; decoration, unless `label` says what it means. */
export const Icon = ({ name, large = false, label }: { name: IconName; large?: boolean; label?: string }) => (
  <svg
    class={large ? 'i i-lg' : 'i'}
    viewBox="0 0 24 24"
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
  >
    <use href={`${spriteUrl()}#${name}`} />
  </svg>
);
