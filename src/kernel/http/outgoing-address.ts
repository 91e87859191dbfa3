import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks that nobody outside may make this server call (RFC 6890 and its registries): own, private, link-local, multicast, reserved. */
const refused = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  refused.addSubnet(network, bits, 'ipv4');

/** Everything of IPv6 but the global unicast space is refused, and inside it what stands for IPv4 or is reserved. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const refused6 = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  refused6.addSubnet(network, bits, 'ipv6');

/** Cloud metadata services that answer on addresses which look public. */
const METADATA = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192']);

/** Says whether an IP address (as the resolver writes it) belongs to the public Internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(plain) === 0) return false;
  if (isIPv6(plain)) return global6.check(plain, 'ipv6') && !refused6.check(plain, 'ipv6');
  return !refused.check(plain, 'ipv4') && !METADATA.has(plain);
}

const PORTS = new Set(['80', '443', '8080', '8443']);

export type AddressTrouble = 'not-http' | 'has-login' | 'port' | 'private';
export type Target = { url: URL; allowed: boolean };

/**
 * Checks an address before anything is resolved: http or https, no login in it, an ordinary port, a name or a public number.
 * `allow` holds "host:port" of servers that are exempt; what a name resolves to is checked when the connection is made.
 */
export function checkAddress(given: string | URL, allow: string[]): Target | AddressTrouble {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return 'not-http';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-http';
  if (url.username || url.password) return 'has-login';
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (allow.includes(`${url.hostname}:${port}`)) return { url, allowed: true };
  if (!PORTS.has(port)) return 'port';
  // The URL parser has already turned decimal, octal and hexadecimal numbers into dotted ones.
  const host = url.hostname.replace(/\.+$/, '');
  if (isIP(host.replace(/^\[|\]$/g, ''))) return isPublicAddress(host) ? { url, allowed: false } : 'private';
  if (!host.includes('.') || /(^|\.)(localhost|local|internal|intranet|home\.arpa)$/.test(host)) return 'private';
  return { url, allowed: false };
}
