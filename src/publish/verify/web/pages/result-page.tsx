import type { VNode } from 'preact';
import type { SiteShell } from '../../../../kernel/http/shell.ts';
import type { Locale } from '../../../../kernel/i18n.ts';
import { formatDateTime } from '../../../../kernel/time.ts';
import { ButtonLink, Chip, Fingerprint, href } from '../../../../ui/index.ts';
import { PortalLayout } from '../../../web/pages/portal-layout.tsx';
import type { Outcome } from '../../queries/examine.ts';
import type { Release } from '../../queries/releases.ts';
import { verifyWords } from '../../words.ts';
import { CheckAnother } from '../parts/check-forms.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { CheckYourself } from '../parts/check-yourself.tsx';
import { DifferencesList } from '../parts/differences-list.tsx';
import { standingOf, verdictOf, versionOf } from '../verdict.ts';

/** Draws what came of a check: the answer first, then what differs, what was checked, and how to check it without us. */
export function ResultPage({ site, outcome, path }: { site: SiteShell; outcome: Outcome; path: string }): VNode {
  const { locale } = site;
  const w = verifyWords(locale);
  const verdict = verdictOf(outcome, locale);
  const release = outcome.kind === 'unknown' ? null : outcome.release;
  const different = outcome.kind === 'text' ? outcome.found.comparison.differences : [];
  return (
    <PortalLayout
      site={site}
      title={`${verdict.title} ${w.title}`}
      description={verdict.text.join(' ')}
      path={path}
      noindex
    >
      <section class={`vres mt8 ${verdict.tone}`} aria-labelledby="h-hasil-periksa">
        <Fingerprint hash={release?.newest?.said?.contentHash ?? release?.article.packageHash ?? ''} />
        <div>
          <Chip kind={verdict.tone} icon={verdict.icon}>
            {w.result}
          </Chip>
          <h1 id="h-hasil-periksa">{verdict.title}</h1>
          {verdict.text.map((line) => (
            <p class="prose mt2" key={line}>
              {line}
            </p>
          ))}
          {release && outcome.kind !== 'unknown' && (
            <Facts release={release} version={versionOf(outcome)} locale={locale} />
          )}
          <p class="row wrapx mt4">
            {release ? <Ways release={release} locale={locale} /> : <ReportLink locale={locale} />}
          </p>
        </div>
      </section>
      <div class="cons mt8">
        <div class="stack-6">
          {release && different.length > 0 && (
            <DifferencesList differences={different} lang={release.article.language} locale={locale} />
          )}
          {outcome.kind === 'text' && outcome.other && (
            <p>
              {w.alsoFrom}{' '}
              <a href={href(locale, `/berita/${outcome.other.article.slug}`)} lang={outcome.other.article.language}>
                {outcome.other.article.headline}
              </a>
            </p>
          )}
          {release?.newest && (
            <section aria-labelledby="h-cek">
              <div class="sec-h">
                <h2 id="h-cek">{w.checks}</h2>
              </div>
              <CheckList release={release} locale={locale} />
            </section>
          )}
          {release?.newest && <CheckYourself release={release} locale={locale} baseUrl={site.baseUrl} />}
        </div>
        <CheckAnother locale={locale} />
      </div>
    </PortalLayout>
  );
}

function Facts({ release, version, locale }: { release: Release; version: number; locale: Locale }): VNode {
  const w = verifyWords(locale);
  const { article, newest } = release;
  const corrected = article.corrections.at(-1);
  const when = corrected ? formatDateTime(new Date(corrected.at), locale) : null;
  return (
    <dl class="dl mt4">
      <dt>{w.released}</dt>
      <dd>{formatDateTime(article.firstReleasedAt, locale, { seconds: true })}</dd>
      <dt>{w.version}</dt>
      <dd>{w.versionNow(article.version, when)}</dd>
      {version !== article.version && (
        <>
          <dt>{w.yours}</dt>
          <dd>{w.versionN(version)}</dd>
        </>
      )}
      {article.notice && (
        <>
          <dt>{w.reason}</dt>
          <dd lang={article.language}>{article.notice.reason}</dd>
        </>
      )}
      {newest && (
        <>
          <dt>{w.code}</dt>
          <dd>
            <span class="mono strong">{newest.code}</span>
          </dd>
        </>
      )}
    </dl>
  );
}

function Ways({ release, locale }: { release: Release; locale: Locale }): VNode {
  const w = verifyWords(locale);
  const { article } = release;
  const path = `/berita/${article.slug}`;
  const isCurrent = standingOf(release, article.version) === 'current';
  return (
    <>
      <ButtonLink look="primary" href={href(article.language, path)}>
        {isCurrent ? w.readNow : w.readCurrent}
      </ButtonLink>
      {(article.version > 1 || !isCurrent) && (
        <ButtonLink look="plain" href={href(article.language, `${path}/riwayat`)}>
          {w.whatChanged}
        </ButtonLink>
      )}
    </>
  );
}

const ReportLink = ({ locale }: { locale: Locale }) => (
  <ButtonLink look="line" href={href(locale, '/lapor')} icon="megaphone">
    {verifyWords(locale).report}
  </ButtonLink>
);
