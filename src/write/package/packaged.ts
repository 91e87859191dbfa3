import type { Attachment } from '../attachments/add-attachment.ts';
import type { DerivativeKind } from '../derivatives/kinds.ts';
import type { DerivativeFile, DerivativeOrigin, PackagedDerivative } from '../derivatives/types.ts';
import type { PackageChoices } from './choices.ts';

/** A derivative as a package holds it: its words and its file, whatever edition they were first made from. */
export type PackageDerivative = {
  kind: DerivativeKind;
  text: string;
  file: DerivativeFile | null;
  origin: DerivativeOrigin;
};

/** A file as a package holds it; `key` is its SHA-256. */
export type PackageAttachment = { key: string; name: string; description: string; type: string; bytes: number };

/** Where a package leaves for: by itself, or ("post:…") by the hand of a person who posts the derivative of that kind. */
export type PackageChannel = 'portal' | 'feeds' | 'email' | 'press' | `post:${DerivativeKind}`;

/** Kinds that a person posts where no programme may. */
const POSTED: readonly DerivativeKind[] = ['x', 'instagram', 'facebook', 'threads', 'whatsapp', 'tiktok'];

export const packagedWords = ({ kind, text, file, origin }: PackagedDerivative): PackageDerivative => ({
  kind,
  text,
  file,
  origin,
});

export const packagedAttachment = ({ key, name, description, type, bytes }: Attachment): PackageAttachment => ({
  key,
  name,
  description,
  type,
  bytes,
});

/** Lists the channels of a package: the portal and its feeds always, then what was chosen, then what is posted by hand. */
export const channelsOf = (chosen: PackageChoices): PackageChannel[] => [
  'portal',
  'feeds',
  ...(['email', 'press'] as const).filter((one) => chosen.channels.includes(one)),
  ...POSTED.filter((kind) => chosen.derivatives.includes(kind)).map((kind) => `post:${kind}` as const),
];
