import type { Locale } from '../../../kernel/i18n.ts';
import { roleWord } from '../../../people/index.ts';
import { kindWords, type PackageChannel } from '../../../write/index.ts';
import type { Step } from '../../step.ts';
import { stepWords } from '../step-words.ts';
import { type Names, nameOf } from './people-names.ts';

/** Whose signature a step asks for, by name. */
export function stepName(
  step: Pick<Step, 'kind' | 'role' | 'accountId' | 'personName'>,
  names: Names,
  locale: Locale,
): string {
  const w = stepWords(locale);
  if (step.kind === 'quoted') return w.step_quoted(step.personName ?? nameOf(names, step.accountId, locale));
  if (step.accountId) return nameOf(names, step.accountId, locale);
  return step.kind === 'legal' || !step.role ? w.step_legal : roleWord(step.role, locale);
}

/** The name of a part by its key, as a kind of thing: "lampiran". */
export function partName(key: string, locale: Locale): string {
  const w = stepWords(locale);
  const found = w[`part_${key.split('/')[0]!.replace('*', '')}` as keyof typeof w];
  return typeof found === 'string' ? found : key;
}

/** The names of the parts that keys stand for, each once. */
export const partNames = (keys: string[], locale: Locale): string =>
  [...new Set(keys.map((key) => partName(key, locale)))].join(', ');

/** The name of a channel. */
export function channelName(channel: PackageChannel, locale: Locale): string {
  const w = stepWords(locale);
  if (channel.startsWith('post:')) {
    const kind = channel.slice(5) as keyof ReturnType<typeof kindWords>;
    return w.channel_post(kindWords(locale)[kind]);
  }
  const found = w[`channel_${channel}` as keyof typeof w];
  return typeof found === 'string' ? found : channel;
}
