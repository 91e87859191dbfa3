/** The browser's half of passkeys, for the island alone. */
export { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
