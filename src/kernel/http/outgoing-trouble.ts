import { AppError, type Bilingual } from '../errors.ts';
import type { AddressTrouble } from './outgoing-address.ts';

/** Why a call did not go out or did not come back. */
export type OutgoingTrouble =
  | AddressTrouble
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'redirects'
  | 'refused'
  | 'type'
  | 'encoding';

const says: Record<OutgoingTrouble, Bilingual> = {
  'not-http': {
    id: 'Alamat harus diawali http:// atau https://.',
    en: 'The address must start with http:// or https://.',
  },
  'has-login': {
    id: 'Alamat tidak boleh memuat nama atau sandi.',
    en: 'The address must not hold a name or password.',
  },
  port: { id: 'Alamat memakai gerbang (port) yang tidak biasa.', en: 'The address uses an unusual port.' },
  private: {
    id: 'Alamat ini menunjuk ke jaringan dalam, jadi tidak dibuka.',
    en: 'This address points into a private network, so it was not opened.',
  },
  unreachable: { id: 'Alamat ini tidak dapat dihubungi.', en: 'This address can’t be reached.' },
  'too-slow': { id: 'Alamat ini terlalu lama tidak menjawab.', en: 'This address took too long to answer.' },
  'too-large': { id: 'Isi alamat ini terlalu besar.', en: 'The content of this address is too large.' },
  redirects: { id: 'Alamat ini terlalu sering mengalihkan.', en: 'This address redirects too often.' },
  refused: { id: 'Alamat ini menolak permintaan.', en: 'This address refused the request.' },
  type: {
    id: 'Isi alamat ini bukan jenis yang dapat dibaca.',
    en: 'The content of this address is not of a readable type.',
  },
  encoding: { id: 'Isi alamat ini rusak.', en: 'The content of this address is damaged.' },
};

/** Thrown when a call to the outside was refused by the guard or failed; `say` is fit for people. */
export class OutgoingError extends AppError {
  readonly trouble: OutgoingTrouble;
  constructor(trouble: OutgoingTrouble, options: { cause?: unknown } = {}) {
    super(trouble === 'too-large' ? 'too-large' : 'invalid', says[trouble], options);
    this.trouble = trouble;
  }
}
