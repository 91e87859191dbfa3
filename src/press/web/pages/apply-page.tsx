import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Button, ErrorSummary, Field, FieldError, type FieldErrors, Honeypot, href } from '../../../ui/index.ts';
import { pageWords } from '../page-words.ts';
import { OwnPage } from './own-page.tsx';
import { Terms } from './press-page.tsx';

export type ApplyTyped = { nama: string; media: string; tugas: string; kartu: string; surel: string; telepon: string };
export const NOTHING_TYPED: ApplyTyped = { nama: '', media: '', tugas: '', kartu: '', surel: '', telepon: '' };

/** The application for accreditation, with the terms beside it. */
export function ApplyPage({ site, typed, errors }: { site: SiteShell; typed: ApplyTyped; errors: FieldErrors }): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  const field = (name: keyof ApplyTyped) => ({ name, locale, value: typed[name], error: errors[name], maxLength: 120 });
  return (
    <OwnPage site={site} title={w.apply}>
      <div class="prefs">
        <div>
          <h1 class="h-page">{w.apply}</h1>
          <p class="ink2 mt2">{w.whatText}</p>
          <ErrorSummary errors={errors} locale={locale} />
          <form class="mt6 press-form" method="post" action={href(locale, '/pers/daftar')}>
            <Honeypot name="situs" label={w.trap} />
            <Field {...field('nama')} label={w.name} autocomplete="name" required />
            <Field {...field('media')} label={w.outlet} autocomplete="organization" required />
            <Field {...field('tugas')} label={w.job} hint={w.jobHint} autocomplete="organization-title" required />
            <Field {...field('kartu')} label={w.card} autocomplete="off" optional />
            <Field {...field('surel')} label={w.email} type="email" autocomplete="email" maxLength={254} required />
            <Field {...field('telepon')} label={w.phone} autocomplete="off" optional />
            <div id="f-setuju">
              <label class="tick-box">
                <input type="checkbox" name="setuju" value="1" required />
                <span>{w.consent}</span>
              </label>
              <FieldError id="f-setuju-e" error={errors.setuju} locale={locale} />
            </div>
            <p>
              <Button look="primary" icon="send">
                {w.send}
              </Button>
            </p>
          </form>
        </div>
        <aside>
          <Terms site={site} />
        </aside>
      </div>
    </OwnPage>
  );
}
