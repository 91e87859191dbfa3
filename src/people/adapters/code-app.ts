import { Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';

const STEP_S = 30;

/** A new secret for an app that makes codes: 160 bits, in Base32. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string, label = '', issuer = ''): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, algorithm: 'SHA1', digits: 6, period: STEP_S });

/** The step (RFC 6238) to which a code belongs, one step of clock error allowed either way; null when it fits none. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_S) + delta;
}

/** The address that a camera reads to add a secret to an app. */
export const codeAddress = (secret: string, account: string, issuer: string): string =>
  totp(secret, account, issuer).toString();

/** A QR code as one SVG path of unit squares, and the length of its side. */
export function qrPath(text: string): { side: number; path: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares: string[] = [];
  for (let i = 0; i < size * size; i += 1) {
    if (data[i]) squares.push(`M${i % size} ${Math.floor(i / size)}h1v1h-1z`);
  }
  return { side: size, path: squares.join('') };
}
