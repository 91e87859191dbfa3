import type { VNode } from 'preact';
import type { SiteShell } from '../../../../kernel/http/shell.ts';
import { formatDate } from '../../../../kernel/time.ts';
import { ButtonLink, Chip, Crumbs, EmptyState, href } from '../../../../ui/index.ts';
import { PortalLayout } from '../../../web/pages/portal-layout.tsx';
import type { PublicKey } from '../../record-checks.ts';
import { troubleWords } from '../../trouble-words.ts';
import { verifyWords } from '../../words.ts';

const KIND = { active: 'ok', retired: 'plain', compromised: 'bad' } as const;
const ICON = { active: 'key', retired: 'archive', compromised: 'triangle-alert' } as const;

/** Draws every key that ever signed, with the time in which it is to be trusted. */
export function KeysPage({ site, keys }: { site: SiteShell; keys: PublicKey[] }): VNode {
  const { locale } = site;
  const w = verifyWords(locale);
  const t = troubleWords(locale);
  return (
    <PortalLayout site={site} title={t.keysTitle} description={t.keysLead} path="/kunci">
      <Crumbs
        label={w.crumbs}
        items={[
          { label: w.home, href: href(locale, '/') },
          { label: w.title, href: href(locale, '/periksa') },
          { label: t.keysTitle },
        ]}
      />
      <header class="list-head">
        <h1 class="h-page">{t.keysTitle}</h1>
        <p class="ink2 mt2">{t.keysLead}</p>
      </header>
      {keys.length === 0 && <EmptyState title={t.noKeys} icon="key" />}
      <div class="stack-6 mt8">
        {keys.map((key) => (
          <section class="panel" key={key.id} aria-labelledby={`k-${key.id}`}>
            <p>
              <Chip kind={KIND[key.state]} icon={ICON[key.state]}>
                {t[key.state]}
              </Chip>
            </p>
            <h2 class="mono mt2" id={`k-${key.id}`}>
              {key.id}
            </h2>
            <dl class="dl mt3">
              <dt>{t.from}</dt>
              <dd>{formatDate(key.validFrom, locale)}</dd>
              {key.validTo && (
                <>
                  <dt>{t.to}</dt>
                  <dd>{formatDate(key.validTo, locale)}</dd>
                </>
              )}
              {key.reason && (
                <>
                  <dt>{w.reason}</dt>
                  <dd>{key.reason}</dd>
                </>
              )}
            </dl>
            {key.state === 'compromised' && <p class="mt2">{t.compromisedText}</p>}
            <pre class="code mt3" role="region" tabindex={0} aria-label={`${t.key} ${key.id}`}>
              {key.publicPem.trim()}
            </pre>
            <p class="mt3">
              <ButtonLink href={`/kunci/${key.id}.pem`} icon="download" download>
                {`${key.id}.pem`}
              </ButtonLink>
            </p>
          </section>
        ))}
      </div>
      <p class="mt6">
        <a href="/.well-known/gapura-keys.json">{t.asFile}</a>
      </p>
    </PortalLayout>
  );
}
