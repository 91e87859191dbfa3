import type { VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import type { Agency } from '../../../people/index.ts';
import {
  Button,
  ButtonLink,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  Flash,
  RoomPage,
  Select,
} from '../../../ui/index.ts';
import type { ConnectionReport } from '../../run/test-connection.ts';
import { PROVIDERS, type Settings, TASKS, type Task } from '../../types.ts';
import { assistWords, failureSentence, providerWords, taskWords } from '../../words.ts';
import { ClassList, type NamedClearance } from '../parts/class-list.tsx';

type Props = {
  room: RoomShell;
  agency: Agency;
  agencies: Agency[];
  settings: Settings;
  /** A field as it was typed, else as it is kept. */
  text: (name: keyof Settings) => string;
  tasksOn: Task[];
  clearances: NamedClearance[];
  tokensUsed: number;
  news: string | null;
  error: AppError | null;
  report: ConnectionReport | null;
};

/** Which language model an agency uses. */
export function SettingsPage(p: Props): VNode {
  const { room, agency, settings } = p;
  const { locale } = room;
  const w = assistWords(locale);
  const at = `?instansi=${agency.id}`;
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={locale === 'en' ? agency.nameEn : agency.name}
      actions={<ButtonLink href={`/ruang/asisten/catatan${at}`}>{w.log}</ButtonLink>}
    >
      {p.news && <Flash kind="ok">{p.news}</Flash>}
      {p.report && <Report report={p.report} locale={locale} />}
      <ErrorSummary errors={p.error?.fields ?? {}} message={p.error?.say} locale={locale} />
      <p class="muted">{w.intro}</p>
      {p.agencies.length > 1 && <AgencyChoice {...p} />}
      <div class="two mt4">
        <form class="tile" method="post" action={`/ruang/asisten${at}`}>
          <CsrfField token={room.csrf} />
          <Fields {...p} />
          <p class="mt4">
            <Button look="primary">{w.save}</Button>
          </p>
        </form>
        <div class="stack-6">
          {settings.provider !== 'none' && (
            <>
              <form class="tile" method="post" action={`/ruang/asisten/uji${at}`}>
                <CsrfField token={room.csrf} />
                <h2>{w.test}</h2>
                <p class="muted mt2">{w.testHint}</p>
                <p class="mt3">
                  <Button look="soft">{w.test}</Button>
                </p>
              </form>
              <ClassList locale={locale} csrf={room.csrf} action={`/ruang/asisten/kelas${at}`} cleared={p.clearances} />
            </>
          )}
        </div>
      </div>
    </RoomPage>
  );
}

const AgencyChoice = ({ room, agency, agencies }: Props) => {
  const w = assistWords(room.locale);
  return (
    <form method="get" action="/ruang/asisten" class="row">
      <Select
        name="instansi"
        label={w.agency}
        locale={room.locale}
        value={agency.id}
        options={agencies.map((one) => ({ value: one.id, label: room.locale === 'en' ? one.nameEn : one.name }))}
      />
      <Button>{w.show}</Button>
    </form>
  );
};

const Report = ({ report, locale }: { report: ConnectionReport; locale: Locale }) => {
  const w = assistWords(locale);
  if (!report.ok) return <Flash kind="bad">{failureSentence(report.reason ?? 'server')[locale]}</Flash>;
  return (
    <Flash kind="ok">
      {w.testOk(formatNumber(report.ms, locale), report.answer)} {report.slow && w.testSlow}
    </Flash>
  );
};

function Fields({ room, settings, text, tasksOn, tokensUsed, error }: Props): VNode {
  const { locale } = room;
  const w = assistWords(locale);
  const errors = error?.fields ?? {};
  const of = (name: Exclude<keyof Settings, 'tasksOff'>, label: string, hint?: string) => ({
    name,
    label,
    locale,
    value: text(name),
    error: errors[name],
    ...(hint ? { hint } : {}),
  });
  return (
    <>
      <h2>{w.connection}</h2>
      <Choices
        name="provider"
        legend={w.providerLabel}
        locale={locale}
        kind="radio"
        choices={PROVIDERS.map((value) => ({
          value,
          label: providerWords(locale)[value],
          checked: text('provider') === value,
        }))}
        error={errors.provider}
      />
      <Field {...of('address', w.address, w.addressHint)} maxLength={300} />
      <Field {...of('model', w.model)} maxLength={120} />
      <Field {...of('apiVersion', w.apiVersion)} maxLength={40} />
      <Field
        name="key"
        label={w.key}
        hint={settings.hasKey ? w.keyKept(settings.keyLast4 ?? '') : w.keyNone}
        locale={locale}
        type="password"
        autocomplete="off"
        maxLength={500}
        error={errors.key}
      />
      <h2 class="mt4">{w.limits}</h2>
      <Field {...of('requestsPerMinute', w.requestsPerMinute)} />
      <Field {...of('tokensPerDay', w.tokensPerDay, w.tokensUsed(formatNumber(tokensUsed, locale)))} />
      <Field {...of('inputLetters', w.inputLetters)} />
      <Field {...of('timeoutSeconds', w.timeoutSeconds)} />
      <Field {...of('retentionDays', w.retentionDays)} />
      <Choices
        name="tasksOn[]"
        legend={w.tasks}
        locale={locale}
        kind="checkbox"
        choices={TASKS.map((value) => ({
          value,
          label: taskWords(locale)[value],
          checked: tasksOn.includes(value),
        }))}
      />
    </>
  );
}
