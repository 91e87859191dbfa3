import type { VNode } from 'preact';
import type { Locale } from '../../../../kernel/i18n.ts';
import { Field, FileField, href, Icon, type IconName } from '../../../../ui/index.ts';
import { verifyWords } from '../../words.ts';

const ACTION = '/periksa';

/** Draws the form that takes an address or a code. */
export function ReferenceForm({ locale, value = '' }: { locale: Locale; value?: string }): VNode {
  const w = verifyWords(locale);
  return (
    <form action={href(locale, ACTION)} method="get">
      <Field
        name="q"
        label={w.reference}
        hint={w.referenceHint}
        locale={locale}
        value={value}
        maxLength={500}
        required
        autocomplete="off"
      />
      <p class="mt3">
        <button class="btn primary" type="submit">
          {w.check}
        </button>
      </p>
    </form>
  );
}

/** Draws the form that takes a text. */
export function TextForm({ locale, rows = 6 }: { locale: Locale; rows?: number }): VNode {
  const w = verifyWords(locale);
  return (
    <form action={href(locale, ACTION)} method="post">
      <Field name="teks" label={w.text} hint={w.textHint} locale={locale} rows={rows} required />
      <p class="mt3">
        <button class="btn primary" type="submit">
          {w.checkText}
        </button>
      </p>
    </form>
  );
}

/** Draws the form that takes a file, and says where it goes. */
export function FileForm({ locale }: { locale: Locale }): VNode {
  const w = verifyWords(locale);
  return (
    <form action={href(locale, ACTION)} method="post" enctype="multipart/form-data">
      <FileField name="berkas" label={w.file} hint={w.fileHint} locale={locale} accept=".pdf,.docx,.txt,image/*" />
      <p class="mt3">
        <button class="btn line" type="submit">
          {w.checkFile}
        </button>
      </p>
    </form>
  );
}

/** Draws what every check can end in. */
export function PossibleResults({ locale }: { locale: Locale }): VNode {
  const w = verifyWords(locale);
  const lines: [string, IconName, string, string][] = [
    ['ok', 'badge-check', w.asAuthentic, w.asAuthenticText],
    ['wait', 'history', w.asOld, w.asOldText],
    ['bad', 'file-x', w.asAltered, w.asAlteredText],
    ['info', 'circle-question-mark', w.asUnknown, w.asUnknownText],
  ];
  return (
    <section aria-labelledby="h-hasil">
      <h2 class="small strong" id="h-hasil">
        {w.possible}
      </h2>
      <ul class="verd mt3">
        {lines.map(([state, icon, title, text]) => (
          <li key={title}>
            <span class={`st ${state}`}>
              <Icon name={icon} />
            </span>
            <div>
              <b>{title}</b>
              <p class="small muted">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Draws all ways to check another one, beside a result. */
export function CheckAnother({ locale }: { locale: Locale }): VNode {
  const w = verifyWords(locale);
  return (
    <aside class="stack-6" aria-label={w.other}>
      <section aria-labelledby="h-lain">
        <div class="sec-h">
          <h2 id="h-lain">{w.other}</h2>
        </div>
        <div class="stack-6">
          <ReferenceForm locale={locale} />
          <FileForm locale={locale} />
          <TextForm locale={locale} rows={4} />
          <p class="small muted">{w.privacy}</p>
        </div>
      </section>
      <PossibleResults locale={locale} />
    </aside>
  );
}
