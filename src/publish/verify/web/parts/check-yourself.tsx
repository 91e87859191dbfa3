import type { VNode } from 'preact';
import type { Locale } from '../../../../kernel/i18n.ts';
import { ButtonLink, href } from '../../../../ui/index.ts';
import type { Release } from '../../queries/releases.ts';
import { verifyWords } from '../../words.ts';

/** Draws the files and the commands with which anybody can check a release without trusting this site. */
export function CheckYourself({
  release,
  locale,
  baseUrl,
}: {
  release: Release;
  locale: Locale;
  baseUrl: string;
}): VNode {
  const w = verifyWords(locale);
  const { code, keyId } = release.newest!;
  const at = `${baseUrl}/periksa/${code}`;
  const removed = release.article.state === 'gone' || release.article.state === 'redirected';
  return (
    <section aria-labelledby="h-sendiri">
      <div class="sec-h">
        <h2 id="h-sendiri">{w.yourself}</h2>
      </div>
      <p class="ink2">{w.yourselfText}</p>
      <pre class="code" role="region" tabindex={0} aria-label={w.command}>
        {[
          `curl -O ${at}/rekaman.txt`,
          `curl -O ${at}/rekaman.sig`,
          `curl -O ${baseUrl}/kunci/${keyId}.pem`,
          `openssl pkeyutl -verify -pubin -inkey ${keyId}.pem -rawin -in rekaman.txt -sigfile rekaman.sig`,
          ...(removed ? [] : ['', `curl ${at}/isi.json | sha256sum`, release.newest!.said?.contentHash ?? '']),
        ].join('\n')}
      </pre>
      <p class="row wrapx mt4">
        <ButtonLink href={`/periksa/${code}/rekaman.json`} icon="download" download>
          {w.getRecord}
        </ButtonLink>
        {!removed && (
          <ButtonLink href={`/periksa/${code}/isi.json`} icon="file-text" download>
            {w.getContent}
          </ButtonLink>
        )}
        <ButtonLink href={href(locale, '/kunci')} icon="key">
          {w.publicKeys}
        </ButtonLink>
      </p>
    </section>
  );
}
