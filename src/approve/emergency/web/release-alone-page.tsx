import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import {
  Button,
  ButtonLink,
  CsrfField,
  ErrorSummary,
  Field,
  FieldError,
  Flash,
  Icon,
  RoomPage,
} from '../../../ui/index.ts';
import type { Edition } from '../../../write/index.ts';
import type { Risk } from '../../risk/risk.ts';
import { FingerprintBlock } from '../../web/parts/fingerprint-block.tsx';
import { type Names, nameOf } from '../../web/parts/people-names.ts';
import { words } from '../../words.ts';
import { emergencyWords } from '../words.ts';
import { MarksList } from './marks-list.tsx';

type Props = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  edition: Edition;
  /** Null when the edition can't be frozen; `refused` says why then. */
  hash: string | null;
  risk: Risk | null;
  open: Bilingual[];
  isOut: boolean;
  hours: number;
  named: boolean;
  isLastEditor: boolean;
  others: string[];
  names: Names;
  errors: Record<string, Bilingual>;
  refused: Bilingual | null;
  typed: { reason: string; correctionNote: string };
};

/** What releasing alone means, the marks that are open, the fingerprint, and one button; or why this person has none. */
export function ReleaseAlonePage(p: Props): VNode {
  const { locale, edition } = p;
  const w = emergencyWords(locale);
  return (
    <RoomPage room={p.room} title={w.releaseTitle} meta={edition.headline}>
      <div class="stack-4">
        <p class="ink2">{w.lead(p.hours)}</p>
        {Object.keys(p.errors).length > 0 ? (
          <ErrorSummary errors={p.errors} message={p.refused ?? undefined} locale={locale} />
        ) : (
          p.refused && <Flash kind="bad">{p.refused[locale]}</Flash>
        )}
        <section>
          <h2>{p.open.length > 0 ? w.marksTitle(p.open.length) : w.noMarks}</h2>
          {p.open.length > 0 && <MarksList marks={p.open} locale={locale} />}
        </section>
        {!p.named || p.isLastEditor || !p.hash ? <Barred {...p} /> : <ReleaseForm {...p} hash={p.hash} />}
        <p>
          <ButtonLink href={`/ruang/naskah/${edition.id}`} icon="file-pen">
            {words(locale).toEdition}
          </ButtonLink>
        </p>
      </div>
    </RoomPage>
  );
}

const ReleaseForm = ({ locale, csrf, edition, hash, open, isOut, errors, typed }: Props & { hash: string }) => {
  const w = emergencyWords(locale);
  return (
    <form method="post" action={`/ruang/darurat/${edition.id}`} class="stack-4">
      <CsrfField token={csrf} />
      <input type="hidden" name="hash" value={hash} />
      <FingerprintBlock hash={hash} label={w.fingerprint} />
      {open.length > 0 && (
        <div>
          <label class="tick-box" for="f-takeOn">
            <input type="checkbox" id="f-takeOn" name="takeOn" value="1" />
            <span>{w.takeOn}</span>
          </label>
          <FieldError id="f-takeOn-e" error={errors.takeOn} locale={locale} />
        </div>
      )}
      <Field
        name="reason"
        label={w.reason}
        hint={w.reasonHint}
        locale={locale}
        rows={3}
        value={typed.reason}
        error={errors.reason}
        required
        maxLength={1000}
      />
      {isOut && (
        <Field
          name="correctionNote"
          label={w.correctionNote}
          hint={w.correctionHint}
          locale={locale}
          rows={2}
          value={typed.correctionNote}
          error={errors.correctionNote}
          required
          maxLength={1000}
        />
      )}
      <Button look="danger" icon="megaphone">
        {w.release}
      </Button>
    </form>
  );
};

const Barred = ({ locale, named, isLastEditor, others, names }: Props) => {
  const w = emergencyWords(locale);
  if (named && !isLastEditor) return null;
  return (
    <div class="flash bad">
      <Icon name="info" />
      <div>
        <p>{named ? w.lastEditor : w.notNamed}</p>
        {!named && others.length > 0 && <p>{w.named}:</p>}
        {others.length > 0 ? (
          <ul class="mt2">
            {others.map((id) => (
              <li key={id}>{nameOf(names, id, locale)}</li>
            ))}
          </ul>
        ) : (
          <p class="mt2">{w.nobodyElse}</p>
        )}
      </div>
    </div>
  );
};
