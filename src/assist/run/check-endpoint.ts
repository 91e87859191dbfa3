import type { Config } from '../../kernel/config.ts';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import { checkAddress } from '../../kernel/http/outgoing-address.ts';
import type { Settings } from '../types.ts';

const refuse = (field: string, say: Bilingual): AppError => new AppError('invalid', say, { fields: { [field]: say } });

/** Throws "invalid" for an address that the program wouldn't call, or over which the key would travel in the open. */
export function checkEndpoint(
  rules: Pick<Config, 'outgoingAllow'>,
  given: Pick<Settings, 'provider' | 'address' | 'model'>,
): void {
  if (given.provider === 'none') return;
  if (given.model === '')
    throw refuse('model', { id: 'Isi nama model atau deployment.', en: 'Give the model’s or deployment’s name.' });
  const target = checkAddress(given.address, rules.outgoingAllow);
  if (target === 'private' || target === 'port')
    throw refuse('address', {
      id: 'Alamat ini di jaringan dalam atau bergerbang khusus. Minta pengelola server memasukkannya ke GAPURA_OUTGOING_ALLOW.',
      en: 'This address is on a private network or an unusual port. Ask who runs the server to add it to GAPURA_OUTGOING_ALLOW.',
    });
  if (typeof target === 'string')
    throw refuse('address', {
      id: 'Tulis alamat lengkap, misalnya https://api.contoh.go.id/v1.',
      en: 'Give the full address, for instance https://api.example.go.id/v1.',
    });
  if (target.url.protocol === 'http:' && !target.allowed)
    throw refuse('address', {
      id: 'Pakai https: lewat http kunci dan naskah dapat dibaca orang di jalan.',
      en: 'Use https: over http others on the way can read the key and the text.',
    });
}
