import { Fingerprint, hashWords } from '../../../ui/index.ts';

/** The fingerprint of a package: picture, four words to read aloud, and the ends of the hash. */
export const FingerprintBlock = ({ hash, label }: { hash: string; label: string }) => (
  <div class="fp">
    <Fingerprint hash={hash} />
    <div>
      <p class="muted small">{label}</p>
      <p class="words">{hashWords(hash)}</p>
      <p class="mono small ink2" title={hash}>{`${hash.slice(0, 8)}…${hash.slice(-4)}`}</p>
    </div>
  </div>
);
