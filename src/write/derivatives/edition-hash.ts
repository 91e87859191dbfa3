import { canonicalJson, sha256Hex } from '../../kernel/hash.ts';
import type { Edition } from '../types.ts';

/** The SHA-256 of an edition's words in canonical form: language, headline, standfirst and body, nothing else. */
export const editionHash = ({
  language,
  headline,
  standfirst,
  body,
}: Pick<Edition, 'language' | 'headline' | 'standfirst' | 'body'>): string =>
  sha256Hex(canonicalJson({ language, headline, standfirst, body }));
