import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAF = `basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=emailProtection
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid:always
`;

/** Makes an authority and a certificate of it for ES256 with openssl: cert.pem and key.pem in the folder. */
export function makeCertificate(folder: string): { certificateFile: string; keyFile: string } {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const newKey = (name: string) =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', name);
  writeFileSync(join(folder, 'leaf.ext'), LEAF);
  newKey('ca.key');
  openssl('req', '-x509', '-new', '-key', 'ca.key', '-days', '30', '-subj', '/O=Otoritas Uji/CN=Uji', '-out', 'ca.pem');
  newKey('key.pem');
  openssl('req', '-new', '-key', 'key.pem', '-subj', '/O=Kementerian Sungai dan Danau/CN=Humas', '-out', 'leaf.csr');
  openssl(
    ...['x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', '7'],
    ...['-days', '30', '-extfile', 'leaf.ext', '-out', 'cert.pem'],
  );
  return { certificateFile: join(folder, 'cert.pem'), keyFile: join(folder, 'key.pem') };
}
