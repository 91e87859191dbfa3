import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { type Agency, roleWord } from '../../../people/index.ts';
import { ITEM_TYPES, type ItemType } from '../../../plan/index.ts';
import { Flash, RoomPage, SectionHead, Select, Table, Timeline } from '../../../ui/index.ts';
import { policyWords } from '../../policies/policy-words.ts';
import type { PolicyVersion } from '../../policies/queries.ts';
import type { PolicyLine, PolicyRules } from '../../policies/rules.ts';
import { RISK_LEVELS } from '../../risk/risk.ts';
import { type Names, nameOf } from '../parts/people-names.ts';
import { PolicyForm } from '../parts/policy-form.tsx';
import { partNames } from '../parts/step-name.ts';
import { typeTitle } from '../parts/type-words.ts';
import { stepWords } from '../step-words.ts';

export type PolicyPageProps = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  agency: Agency;
  agencies: Agency[];
  type: ItemType | null;
  rules: PolicyRules;
  /** The version of this type itself that is in force; null when it follows the others. */
  own: PolicyVersion | null;
  versions: PolicyVersion[];
  accounts: [string, string][];
  names: Names;
  mayKeep: boolean;
  refused: Bilingual | null;
  saved: boolean;
  now: Date;
};

/** Who signs what, by risk: the table in force, the form for a new version, and all versions. */
export function PolicyPage(props: PolicyPageProps): VNode {
  const { room, locale, agency, agencies, type, rules, own, mayKeep } = props;
  const w = policyWords(locale);
  const sw = stepWords(locale);
  const title = type ? typeTitle(type, locale) : w.policyAll;
  const since = own?.rules
    ? w.policySince(formatDateTime(own.effectiveFrom, locale))
    : type
      ? w.follows
      : w.policyUsual;
  return (
    <RoomPage room={room} title={w.policyTitle} meta={w.policyLead}>
      {props.saved && <Flash kind="ok">{w.saved}</Flash>}
      {props.refused && <Flash kind="bad">{props.refused[locale]}</Flash>}
      <div class="stack-4">
        <form method="get" class="stack-4">
          {agencies.length > 1 && (
            <Select
              name="instansi"
              label={w.agency}
              locale={locale}
              value={agency.id}
              options={agencies.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
          <Select
            name="jenis"
            label={w.policyType}
            locale={locale}
            value={type ?? ''}
            options={[
              { value: '', label: w.policyAll },
              ...ITEM_TYPES.map((one) => ({ value: one, label: typeTitle(one, locale) })),
            ]}
          />
          <button type="submit" class="btn sm line">
            {w.show}
          </button>
        </form>
        <section aria-labelledby="berlaku">
          <SectionHead title={title} id="berlaku" />
          <p class="ink2">{since}</p>
          <Table
            caption={`${w.policyTitle}: ${title}`}
            hideCaption
            columns={[{ label: w.policyRisk }, { label: w.policySteps }, { label: w.policyDue }]}
            rows={RISK_LEVELS.map((level) => [
              sw[`risk_${level}`],
              <ol class="stack-2" key={level}>
                {rules[level].map((line, i) => (
                  <li key={i}>{sayLine(line, props)}</li>
                ))}
              </ol>,
              rules[level].map((line) => w.policyHours(line.dueHours)).join(', '),
            ])}
          />
        </section>
        {mayKeep && <PolicyForm {...props} />}
        {props.versions.length > 0 && (
          <section aria-labelledby="versi">
            <SectionHead title={w.policyVersions} id="versi" />
            <Timeline
              items={props.versions.map((one) => ({
                state: one.effectiveFrom > props.now ? 'todo' : one.id === own?.id ? 'cur' : 'past',
                title: `${one.itemType ? typeTitle(one.itemType, locale) : w.policyAll}${one.rules ? '' : `: ${one.itemType ? w.follows : w.policyUsual}`}`,
                when: (one.effectiveFrom > props.now ? w.policyFrom : w.policySince)(
                  formatDateTime(one.effectiveFrom, locale),
                ),
                body: <span class="ink2">{w.madeBy(nameOf(props.names, one.madeBy, locale))}</span>,
              }))}
            />
          </section>
        )}
      </div>
    </RoomPage>
  );
}

function sayLine(line: PolicyLine, { names, locale }: PolicyPageProps): string {
  const w = policyWords(locale);
  const sw = stepWords(locale);
  const { who } = line;
  const person =
    who.kind === 'role'
      ? `${line.count > 1 ? `${line.count} × ` : ''}${roleWord(who.role, locale)}`
      : who.kind === 'account'
        ? nameOf(names, who.accountId, locale)
        : who.kind === 'quoted'
          ? w.quoted
          : who.accountId
            ? w.legalPerson(nameOf(names, who.accountId, locale))
            : w.legal;
  const only = line.only.map((kind) => sw[`why_${kind}`]).join(', ');
  const parts = line.parts.includes('*') ? '' : partNames(line.parts, locale);
  return [person, only && sw.onlyIf(only), parts, line.turn > 1 && sw.inTurn(line.turn)].filter(Boolean).join(' · ');
}
