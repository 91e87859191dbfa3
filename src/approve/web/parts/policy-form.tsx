import type { Locale } from '../../../kernel/i18n.ts';
import { ROLES, roleWord } from '../../../people/index.ts';
import { Button, CsrfField, Field, Table } from '../../../ui/index.ts';
import { policyWords } from '../../policies/policy-words.ts';
import { ROWS, scopeOf, whoValue } from '../../policies/read-form.ts';
import { RISK_KINDS, RISK_LEVELS, type RiskLevel } from '../../risk/risk.ts';
import type { PolicyPageProps } from '../pages/policy.tsx';
import { stepWords } from '../step-words.ts';

type Option = { value: string; label: string };

/** The form that makes a new version: four rows for each level of risk; a row without a person asks for nothing. */
export const PolicyForm = (props: PolicyPageProps) => {
  const { locale, csrf, type, agency, refused } = props;
  const w = policyWords(locale);
  const sw = stepWords(locale);
  return (
    <details open={refused !== null}>
      <summary class="btn line">{w.policyChange}</summary>
      <form method="post" action={`/ruang/kebijakan-persetujuan?instansi=${agency.id}`} class="stack-4 mt3">
        <CsrfField token={csrf} />
        <input type="hidden" name="type" value={type ?? ''} />
        {RISK_LEVELS.map((level) => (
          <Table
            key={level}
            caption={sw[`risk_${level}`]}
            columns={[w.who, w.count, w.turn, w.hours, w.only, w.covers].map((label) => ({ label }))}
            rows={Array.from({ length: ROWS }, (_, i) => row(level, i, props))}
          />
        ))}
        {type && (
          <label class="opt">
            <input type="checkbox" name="follow" value="1" />
            <span>
              <b>{w.follows}</b>
            </span>
          </label>
        )}
        <Field name="from" type="date" label={w.policyStart} locale={locale} optional />
        <Button look="primary" icon="check">
          {w.policySave}
        </Button>
      </form>
    </details>
  );
};

function row(level: RiskLevel, i: number, props: PolicyPageProps) {
  const { rules, locale, accounts } = props;
  const w = policyWords(locale);
  const sw = stepWords(locale);
  const line = rules[level][i];
  const about = w.rowOf(sw[`risk_${level}`], i + 1);
  const people: Option[] = [
    { value: '', label: w.nobody },
    ...ROLES.filter((role) => role === 'approver' || role === 'editor' || role === 'officer').map((role) => ({
      value: `role:${role}`,
      label: w.role(roleWord(role, locale)),
    })),
    { value: 'quoted', label: w.quoted },
    { value: 'legal', label: w.legal },
    ...accounts.map(([id, name]) => ({ value: `legal:${id}`, label: w.legalPerson(name) })),
    ...accounts.map(([id, name]) => ({ value: `account:${id}`, label: name })),
  ];
  const reasons = [
    { value: '', label: w.always },
    ...RISK_KINDS.map((kind) => ({ value: kind, label: sw[`why_${kind}`] })),
  ];
  const scopes = [
    { value: 'whole', label: w.whole },
    { value: 'text', label: w.textOnly },
    { value: 'posts', label: w.postsOnly },
  ];
  const name = (what: string) => `${level}.${i}.${what}`;
  return [
    pick(name('who'), `${w.who}, ${about}`, people, whoValue(line)),
    count(name('count'), `${w.count}, ${about}`, line?.count ?? 1, 9, locale),
    count(name('turn'), `${w.turn}, ${about}`, line?.turn ?? 1, 9, locale),
    count(name('hours'), `${w.hours}, ${about}`, line?.dueHours ?? 24, 720, locale),
    pick(name('only'), `${w.only}, ${about}`, reasons, line?.only[0] ?? ''),
    pick(name('covers'), `${w.covers}, ${about}`, scopes, line ? scopeOf(line.parts) : 'whole'),
  ];
}

const pick = (name: string, label: string, options: Option[], value: string) => (
  <select class="input" name={name} aria-label={label}>
    {options.map((one) => (
      <option value={one.value} selected={one.value === value} key={one.value}>
        {one.label}
      </option>
    ))}
  </select>
);

const count = (name: string, label: string, value: number, max: number, locale: Locale) => (
  <input
    class="input"
    type="number"
    inputMode="numeric"
    lang={locale}
    name={name}
    aria-label={label}
    min={1}
    max={max}
    value={value}
  />
);
