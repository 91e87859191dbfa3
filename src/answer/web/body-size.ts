import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../kernel/errors.ts';

/** Refuses forms that are larger than the longest text that fits in them (5,000 characters, each up to 12 bytes when encoded). */
export const smallBody = bodyLimit({
  maxSize: 128 * 1024,
  onError: () => {
    throw new AppError('too-large', {
      id: 'Tulisan ini terlalu panjang. Batasnya 5.000 karakter.',
      en: 'This text is too long. The limit is 5,000 characters.',
    });
  },
});
