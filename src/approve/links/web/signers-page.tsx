import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate } from '../../../kernel/time.ts';
import type { Agency } from '../../../people/index.ts';
import {
  Button,
  CsrfField,
  EmptyState,
  ErrorSummary,
  Field,
  RoomPage,
  SaveBar,
  SectionHead,
  Table,
} from '../../../ui/index.ts';
import { type Names, nameOf } from '../../web/parts/people-names.ts';
import type { Signer } from '../link.ts';
import { linkWords } from '../words.ts';

type Props = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  agency: Agency;
  agencies: Agency[];
  signers: Signer[];
  names: Names;
  mayKeep: boolean;
  errors: Record<string, Bilingual>;
  refused: Bilingual | null;
  typed: { name: string; office: string; email: string };
};

/** People without an account who may be asked by link, and the form that adds one. Addresses are never shown again. */
export function SignersPage(p: Props): VNode {
  const { locale } = p;
  const w = linkWords(locale);
  const at = `/ruang/pejabat-tanpa-akun?instansi=${p.agency.id}`;
  return (
    <RoomPage room={p.room} title={w.signersTitle} meta={p.agency.name}>
      <p class="ink2">{w.signersLead}</p>
      {p.agencies.length > 1 && (
        <p class="small mt2">
          {p.agencies.map((one) => (
            <a class="chip" href={`/ruang/pejabat-tanpa-akun?instansi=${one.id}`} key={one.id}>
              {one.shortName}
            </a>
          ))}
        </p>
      )}
      {p.signers.length === 0 ? (
        <EmptyState title={w.signersEmpty} icon="users" />
      ) : (
        <Table
          caption={w.signersTitle}
          columns={[
            { label: w.name },
            { label: w.office },
            { label: w.addedBy },
            ...(p.mayKeep ? [{ label: w.remove }] : []),
          ]}
          rows={p.signers.map((one) => [
            one.name,
            one.office,
            `${nameOf(p.names, one.addedBy, locale)}, ${formatDate(one.addedAt, locale)}`,
            ...(p.mayKeep
              ? [
                  <form
                    method="post"
                    action={`/ruang/pejabat-tanpa-akun/${one.id}/hapus?instansi=${p.agency.id}`}
                    key={one.id}
                  >
                    <CsrfField token={p.csrf} />
                    <Button look="danger" small label={`${w.removeSigner}: ${one.name}`}>
                      {w.removeSigner}
                    </Button>
                  </form>,
                ]
              : []),
          ])}
        />
      )}
      {p.mayKeep && (
        <form method="post" action={at} class="stack-4 mt4">
          <SectionHead title={w.addTitle} />
          <ErrorSummary errors={p.errors} message={p.refused ?? undefined} locale={locale} />
          <CsrfField token={p.csrf} />
          <Field
            name="name"
            label={w.name}
            locale={locale}
            value={p.typed.name}
            error={p.errors.name}
            required
            maxLength={120}
          />
          <Field
            name="office"
            label={w.office}
            locale={locale}
            value={p.typed.office}
            error={p.errors.office}
            required
            maxLength={160}
          />
          <Field
            name="email"
            type="email"
            label={w.email}
            hint={w.emailHint}
            locale={locale}
            value={p.typed.email}
            error={p.errors.email}
            required
            maxLength={200}
          />
          <SaveBar>
            <Button look="primary">{w.addSigner}</Button>
          </SaveBar>
        </form>
      )}
    </RoomPage>
  );
}
