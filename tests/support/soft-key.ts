import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** The little of CBOR (RFC 8949) that a security key writes. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24
      ? Buffer.from([(major << 5) | n])
      : n < 256
        ? Buffer.from([(major << 5) | 24, n])
        : Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([k, v]) => [cbor(k), cbor(v as string)]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}

const hash = (data: Buffer | string) => createHash('sha256').update(data).digest();
const text = (bytes: Buffer) => bytes.toString('base64url');

/** A security key in software: makes one passkey for a site and shows it, or shows it wrongly as a test asks. */
export function softKey(origin: string) {
  const host = new URL(origin).hostname;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let counter = 0;
  const clientData = (type: string, challenge: string, from = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const authData = (flags: number, more: Buffer = Buffer.alloc(0), site = host) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([hash(site), Buffer.from([flags]), count, more]);
  };
  const common = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} };
  return {
    id: text(id),
    /** The browser's answer to a request for a new key. */
    create(options: { challenge: string }): string {
      const { x, y } = publicKey.export({ format: 'jwk' });
      const bytes = (value: string | undefined) => Buffer.from(value!, 'base64url');
      const cose = cbor(
        new Map<number, unknown>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, bytes(x)],
          [-3, bytes(y)],
        ]),
      );
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestationObject = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData(0x45, attested)],
        ]),
      );
      const clientDataJSON = text(clientData('webauthn.create', options.challenge));
      const response = { clientDataJSON, attestationObject: text(attestationObject), transports: ['internal'] };
      return JSON.stringify({ ...common, response });
    },
    /** The browser's answer to a request to show the key; without `verified` nobody touched a fingerprint reader. */
    show(options: { challenge: string }, how: { verified?: boolean; origin?: string; counter?: number } = {}): string {
      counter = how.counter ?? counter + 1;
      const data = clientData('webauthn.get', options.challenge, how.origin);
      const authenticatorData = authData(how.verified === false ? 0x01 : 0x05);
      const signature = sign('sha256', Buffer.concat([authenticatorData, hash(data)]), privateKey);
      const response = {
        clientDataJSON: text(data),
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        userHandle: null,
      };
      return JSON.stringify({ ...common, response });
    },
  };
}
