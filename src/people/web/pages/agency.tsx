import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import {
  Button,
  Crumbs,
  CsrfField,
  ErrorSummary,
  Field,
  type FieldErrors,
  Flash,
  RoomPage,
  Table,
} from '../../../ui/index.ts';
import type { Agency, Unit } from '../../queries/agencies.ts';
import type { Role } from '../../roles.ts';
import { keepingWords, words } from '../../words.ts';
import { SecondFactorRule } from './second-factor-rule.tsx';

type Common = {
  room: RoomShell;
  values: Record<string, string>;
  errors: FieldErrors;
  message?: Bilingual | undefined;
};

const AgencyFields = ({ room, values, errors }: Common) => {
  const { locale } = room;
  const w = keepingWords(locale);
  const of = (name: string, label: string, maxLength: number) => ({
    name,
    label,
    maxLength,
    locale,
    value: values[name],
    error: errors[name],
    required: true,
  });
  return (
    <>
      <Field {...of('name', w.agencyName, 120)} />
      <Field {...of('nameEn', w.agencyNameEn, 120)} />
      <Field {...of('shortName', w.shortName, 40)} />
      <Field {...of('tagline', w.tagline, 160)} />
    </>
  );
};

/** The form that adds an agency. */
export const NewAgencyPage = (p: Common) => {
  const { room, values, errors } = p;
  const w = keepingWords(room.locale);
  return (
    <RoomPage room={room} title={w.addAgency}>
      <Crumbs label={w.back} items={[{ href: '/ruang/instansi', label: w.agencies }, { label: w.addAgency }]} />
      <ErrorSummary errors={errors} message={p.message} locale={room.locale} />
      <form method="post" action="/ruang/instansi/baru">
        <CsrfField token={room.csrf} />
        <AgencyFields {...p} />
        <Field
          name="slug"
          label={w.slug}
          hint={w.slugHint}
          locale={room.locale}
          value={values.slug}
          error={errors.slug}
          maxLength={31}
          required
        />
        <p class="mt4">
          <Button look="primary">{w.addAgency}</Button>
        </p>
      </form>
    </RoomPage>
  );
};

type AgencyProps = Common & {
  agency: Agency;
  units: Unit[];
  news: string | null;
  rule: { roles: Role[]; from: string } | null;
  today: string;
};

/** One agency: what it is called, its units and a form that adds one, and for whom a second step is required. */
export const AgencyPage = (p: AgencyProps) => {
  const { room, agency, errors, values } = p;
  const { locale } = room;
  const w = keepingWords(locale);
  const title = locale === 'en' ? agency.nameEn : agency.name;
  const unitField = (name: string, label: string, hint?: string) => (
    <Field
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      locale={locale}
      value={values[name]}
      error={errors[name]}
      maxLength={name === 'unitSlug' ? 31 : 120}
      required
    />
  );
  return (
    <RoomPage room={room} title={title} meta={agency.slug}>
      <Crumbs label={w.back} items={[{ href: '/ruang/instansi', label: w.agencies }, { label: title }]} />
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      <ErrorSummary errors={errors} message={p.message} locale={locale} />
      <div class="two mt4">
        <section class="tile" aria-labelledby="agency">
          <h2 id="agency">{w.agency}</h2>
          <form method="post" action={`/ruang/instansi/${agency.id}`}>
            <CsrfField token={room.csrf} />
            <AgencyFields room={room} errors={errors} values={{ ...agency, ...values }} />
            <p class="mt4">
              <Button look="primary">{words(locale).save}</Button>
            </p>
          </form>
        </section>
        <div class="stack-6">
          <div class="tile">
            <h2>{w.units}</h2>
            <Table
              caption={w.units}
              hideCaption
              columns={[{ label: w.unitName }, { label: w.slug }]}
              rows={p.units.map((u) => [
                <a href={`/ruang/instansi/unit/${u.id}`}>{locale === 'en' ? u.nameEn : u.name}</a>,
                <span class="mono">{u.slug}</span>,
              ])}
            />
          </div>
          <section class="tile" aria-labelledby="add">
            <h2 id="add">{w.addUnit}</h2>
            <form method="post" action={`/ruang/instansi/${agency.id}/unit`}>
              <CsrfField token={room.csrf} />
              {unitField('unitName', w.unitName)}
              {unitField('unitNameEn', w.unitNameEn)}
              {unitField('unitSlug', w.slug, w.unitSlugHint)}
              <p class="mt4">
                <Button look="line">{w.addUnit}</Button>
              </p>
            </form>
          </section>
          <SecondFactorRule room={room} agency={agency} rule={p.rule} today={p.today} errors={errors} />
        </div>
      </div>
    </RoomPage>
  );
};

/** The form that changes how a unit is called. */
export const UnitPage = (p: Common & { agency: Agency; unit: Unit }) => {
  const { room, agency, unit, values, errors } = p;
  const { locale } = room;
  const w = keepingWords(locale);
  const english = locale === 'en';
  const title = w.changeOf(english ? unit.nameEn : unit.name);
  return (
    <RoomPage room={room} title={title}>
      <Crumbs
        label={w.back}
        items={[
          { href: '/ruang/instansi', label: w.agencies },
          { href: `/ruang/instansi/${agency.id}`, label: english ? agency.nameEn : agency.name },
          { label: title },
        ]}
      />
      <ErrorSummary errors={errors} message={p.message} locale={locale} />
      <form method="post" action={`/ruang/instansi/unit/${unit.id}`}>
        <CsrfField token={room.csrf} />
        <Field
          name="unitName"
          label={w.unitName}
          locale={locale}
          value={values.unitName ?? unit.name}
          error={errors.unitName}
          maxLength={120}
          required
        />
        <Field
          name="unitNameEn"
          label={w.unitNameEn}
          locale={locale}
          value={values.unitNameEn ?? unit.nameEn}
          error={errors.unitNameEn}
          maxLength={120}
          required
        />
        <p class="mt4">
          <Button look="primary">{words(locale).save}</Button>
        </p>
      </form>
    </RoomPage>
  );
};
