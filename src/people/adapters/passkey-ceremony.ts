import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';

/** The site whose passkeys count: its address, and the host name to which keys are bound. */
export type PasskeySite = { origin: string; host: string };
export type KnownPasskey = { credentialId: string; publicKey: string; counter: number; transports: string[] };
/** Says whether a challenge is one of ours, and uses it up. */
export type TakeChallenge = (challenge: string) => Promise<boolean>;

const text = z.string().max(20_000);
const common = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: z.object({}).loose() };
const attachment = z.enum(['platform', 'cross-platform']).nullish();
const registration = z.object({
  ...common,
  authenticatorAttachment: attachment,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(10).nullish(),
  }),
});
const authentication = z.object({
  ...common,
  authenticatorAttachment: attachment,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.nullish(),
  }),
});

/** Drops empty members, which the browser sends as null. */
const filled = <T>(value: unknown): T => JSON.parse(JSON.stringify(value), (_, v) => (v === null ? undefined : v)) as T;

/** Reads a browser's answer to a request to sign in; null when it isn't one. */
export function readAuthentication(value: unknown): AuthenticationResponseJSON | null {
  const parsed = authentication.safeParse(value);
  return parsed.success ? filled<AuthenticationResponseJSON>(parsed.data) : null;
}

/** Reads a browser's answer to a request to make a key; null when it isn't one. */
export function readRegistration(value: unknown): RegistrationResponseJSON | null {
  const parsed = registration.safeParse(value);
  return parsed.success ? filled<RegistrationResponseJSON>(parsed.data) : null;
}

/** What a browser needs to make a key for an account: discoverable, with the person verified, none of those it has. */
export const askForNewKey = (
  site: PasskeySite,
  account: { id: string; address: string; name: string },
  have: { credentialId: string; transports: string[] }[],
) =>
  generateRegistrationOptions({
    rpName: 'Gapura',
    rpID: site.host,
    userID: new Uint8Array(Buffer.from(account.id)),
    userName: account.address,
    userDisplayName: account.name,
    attestationType: 'none',
    excludeCredentials: have.map(shown),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** What a browser needs to show a key: one of `known`, or any of this site's that it holds. */
export const askForKey = (site: PasskeySite, known: { credentialId: string; transports: string[] }[]) =>
  generateAuthenticationOptions({
    rpID: site.host,
    userVerification: 'required',
    allowCredentials: known.map(shown),
  });

const shown = (key: { credentialId: string; transports: string[] }) => ({
  id: key.credentialId,
  transports: key.transports as AuthenticatorTransport[],
});

/** Checks a new key; returns its public half, or null when anything about it doesn't fit. */
export async function checkNewKey(
  site: PasskeySite,
  response: RegistrationResponseJSON,
  take: TakeChallenge,
): Promise<KnownPasskey | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: take,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    const transports = response.response.transports ?? [];
    return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
  } catch {
    return null;
  }
}

/** Checks that a key was shown, by its person, for this site and a challenge of ours; returns the new counter, or null. */
export async function checkKey(
  site: PasskeySite,
  response: AuthenticationResponseJSON,
  key: KnownPasskey,
  take: TakeChallenge,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: take,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: key.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
