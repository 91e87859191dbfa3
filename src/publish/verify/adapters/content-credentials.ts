// Read before the library: it settles a setting that the library's reader of CBOR takes while it loads.
import '../../../kernel/config.ts';
import { createPrivateKey, type KeyObject, randomUUID, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Asset, JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { CoseAlgorithmIdentifier, type Signer } from '@trustnxt/c2pa-ts/cose';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import {
  ActionAssertion,
  ActionType,
  DataHashAssertion,
  IngredientAssertion,
  ManifestStore,
  MetadataAssertion,
  MetadataNamespace,
  RelationshipType,
} from '@trustnxt/c2pa-ts/manifest';
import { WebpAsset } from './webp-asset.ts';

/** A certificate and its key with which pictures are signed (ES256). */
export type Credentials = { key: KeyObject; chain: X509Certificate[] };

/** Reads certificate chain and key; throws a sentence that says what is wrong with them. */
export function readCredentials(files: { certificateFile: string; keyFile: string }): Credentials {
  const key = createPrivateKey(readFileSync(files.keyFile));
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw new Error('GAPURA_C2PA_KEY is not a P-256 key (ES256)');
  const pems = readFileSync(files.certificateFile, 'utf8').match(
    /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g,
  );
  const chain = (pems ?? []).map((pem) => new X509Certificate(pem));
  if (!chain[0]) throw new Error('GAPURA_C2PA_CERT holds no certificate');
  if (!chain[0].checkPrivateKey(key)) throw new Error('GAPURA_C2PA_KEY does not belong to the certificate');
  if (chain[0].validToDate.getTime() < Date.now()) throw new Error('the certificate of GAPURA_C2PA_CERT has ended');
  return { key, chain };
}

/** Says what stands in a picture that the office publishes: who, where it came out, and no person's name. */
export type Said = { agency: string; address: string; title: string };

/**
 * Returns a picture (JPEG, PNG or WebP) with a manifest that says that this agency opened and published it; null for other kinds. Where a
 * picture comes from is not recorded, so no digital source type is claimed.
 */
export async function withCredentials(
  bytes: Uint8Array,
  said: Said,
  credentials: Credentials,
): Promise<Uint8Array | null> {
  const asset = assetOf(bytes);
  if (!asset) return null;
  const store = new ManifestStore();
  const signer = signerOf(credentials);
  const instanceID = `xmp:iid:${randomUUID()}`;
  const manifest = store.createManifest({
    assetFormat: asset.mimeType,
    instanceID,
    defaultHashAlgorithm: 'SHA-256',
    signer,
  });
  if (manifest.claim) {
    manifest.claim.claimGeneratorName = 'Gapura';
    manifest.claim.title = said.title;
  }
  const ingredient = IngredientAssertion.createV3(RelationshipType.ParentOf);
  ingredient.format = asset.mimeType;
  manifest.addAssertion(ingredient);
  const actions = new ActionAssertion();
  actions.label = 'c2pa.actions.v2';
  actions.actions.push(
    { action: ActionType.C2paOpened, parameters: { ingredients: [manifest.createAssertionReference(ingredient)] } },
    { action: ActionType.C2paPublished, softwareAgent: { name: 'Gapura' } },
  );
  manifest.addAssertion(actions);
  const metadata = new MetadataAssertion();
  metadata.entries.push(
    { namespace: MetadataNamespace.DublinCore, name: 'publisher', value: [said.agency] },
    { namespace: MetadataNamespace.DublinCore, name: 'source', value: said.address },
  );
  manifest.addAssertion(metadata);
  const hash = DataHashAssertion.create('SHA-256');
  manifest.addAssertion(hash);
  await asset.ensureManifestSpace(store.measureSize());
  await hash.updateWithAsset(asset);
  await manifest.sign(signer);
  await asset.writeManifestJUMBF(store.getBytes());
  return asset.getDataRange();
}

/** What a picture's manifest says of itself. */
export type CredentialsReport = { state: 'none' | 'valid' | 'invalid'; codes: string[] };

/** Reads the manifest of a picture back and checks its hashes and its signature; whom the certificate names is not judged. */
export async function readBack(bytes: Uint8Array): Promise<CredentialsReport> {
  const asset = assetOf(bytes);
  const jumbf = asset?.getManifestJUMBF();
  if (!asset || !jumbf) return { state: 'none', codes: [] };
  const result = await ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(jumbf))).validate(asset);
  return { state: result.isValid ? 'valid' : 'invalid', codes: result.statusEntries.map(({ code }) => String(code)) };
}

function assetOf(bytes: Uint8Array): Asset | null {
  if (JPEG.canRead(bytes)) return new JPEG(bytes);
  if (PNG.canRead(bytes)) return new PNG(bytes);
  return WebpAsset.canRead(bytes) ? new WebpAsset(bytes) : null;
}

/** The library reads nothing of a certificate but its bytes when it writes one. */
const asCertificate = (certificate: X509Certificate): Signer['certificate'] =>
  ({ rawData: certificate.raw }) as unknown as Signer['certificate'];

const signerOf = ({ key, chain }: Credentials): Signer => ({
  algorithm: CoseAlgorithmIdentifier.ES256,
  certificate: asCertificate(chain[0]!),
  chainCertificates: chain.slice(1).map(asCertificate),
  sign: async (payload) => new Uint8Array(sign('sha256', payload, { key, dsaEncoding: 'ieee-p1363' })),
});
