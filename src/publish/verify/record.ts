import { canonicalJson, type Json, sha256Hex } from '../../kernel/hash.ts';
import type { ArticleState } from '../published.ts';

/** Where the private half of a key lies: sealed in the database, or in a file that the configuration names. */
export type KeyOrigin = 'house' | 'file';

/** Signs now; signed earlier; may have been in strange hands, so that what it signs later is worth nothing. */
export type KeyState = 'active' | 'retired' | 'compromised';

/** What made a record necessary. `recorded`: made afterwards, for an import or a release from before there were records. */
export type RecordKind = 'release' | 'correction' | 'withdrawal' | 'expiry' | 'restoration' | 'recorded';

/**
 * What is signed. It holds hashes and no words of the text, so that it can stay when a text must go. Times are ISO 8601 in UTC;
 * `previous` is the hash of the record before it in this installation, 64 zeros for the first.
 */
export type SignedRecord = {
  format: 'gapura-record/1';
  sequence: number;
  previous: string;
  kind: RecordKind;
  code: string;
  address: string;
  agency: string;
  signer: string;
  language: 'id' | 'en';
  version: number;
  status: ArticleState;
  contentHash: string;
  packageHash: string;
  releasedAt: string;
  signedAt: string;
  corrections: { version: number; at: string; major: boolean; noteHash: string }[];
  key: string;
};

/** What readers see of a version, as far as its record vouches for it. */
export type PublicContent = { language: 'id' | 'en'; headline: string; standfirst: string; body: unknown };

/** The hash of the first record's predecessor. */
export const NO_RECORD = '0'.repeat(64);

/** The exact text that is signed: canonical JSON (RFC 8785). */
export const recordText = (record: SignedRecord): string => canonicalJson(record as unknown as Json);

/** The text whose SHA-256 a record holds as `contentHash`. */
export const contentText = ({ language, headline, standfirst, body }: PublicContent): string =>
  canonicalJson({ format: 'gapura-content/1', language, headline, standfirst, body: body as Json });

/** The hash of what readers see of a version. */
export const contentHash = (content: PublicContent): string => sha256Hex(contentText(content));
