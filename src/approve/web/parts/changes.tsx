import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { ParagraphChange, Part } from '../../differences.ts';
import type { Package } from '../../package.ts';
import type { PackageChanges } from '../../queries/changes.ts';
import { words } from '../../words.ts';
import { stepWords } from '../step-words.ts';
import { partNames } from './step-name.ts';

type Words = ReturnType<typeof words>;

/** What changed since the text that is out, or since the last decision: words taken out are struck, words put in are underlined. */
export const Changes = (p: { p: Package; before: Package | null; changes: PackageChanges | null; locale: Locale }) => {
  const w = words(p.locale);
  const { before, changes } = p;
  return (
    <div>
      <h3 class="small strong">{w.changesTitle}</h3>
      {!before || !changes ? (
        <p class="ink2 mt2">{w.changesFirst}</p>
      ) : (
        <>
          <p class="muted small mt2">{since(before, w, p.locale)}</p>
          <PartCount before={before} p={p.p} locale={p.locale} />
          {changes.count === 0 ? <p class="ink2 mt2">{w.changesNone}</p> : <ChangeList changes={changes} w={w} />}
        </>
      )}
    </div>
  );
};

/** How many parts kept their hash, and which did not. */
const PartCount = ({ before, p, locale }: { before: Package; p: Package; locale: Locale }) => {
  if (!before.parts || !p.parts) return null;
  const keys = [...new Set([...Object.keys(before.parts), ...Object.keys(p.parts)])];
  const changed = keys.filter((key) => before.parts![key] !== p.parts![key]);
  return (
    <p class="small ink2">
      {stepWords(locale).partsKept(keys.length - changed.length, changed.length)}
      {changed.length > 0 && ` (${partNames(changed, locale)})`}
    </p>
  );
};

function since(before: Package, w: Words, locale: Locale): string {
  const when = (at: Date | null) => (at ? formatDateTime(at, locale) : '');
  if (before.releasedAt) return w.sinceReleased(when(before.releasedAt));
  return before.state === 'returned'
    ? w.sinceReturned(when(before.decidedAt))
    : w.sinceApproved(when(before.decidedAt));
}

const ChangeList = ({ changes, w }: { changes: PackageChanges; w: Words }) => (
  <>
    <p class="strong mt2">{w.changesCount(changes.count)}</p>
    <div class="diff">
      {changes.headline && <Changed label={w.fieldHeadline} parts={changes.headline} />}
      {changes.standfirst && <Changed label={w.fieldStandfirst} parts={changes.standfirst} />}
      {changes.body.some((paragraph) => paragraph.kind !== 'same') && (
        <>
          <p class="part">{w.fieldBody}</p>
          <Body body={changes.body} w={w} />
        </>
      )}
      {changes.facts.length > 0 && (
        <>
          <p class="part">{w.fieldFacts}</p>
          {changes.facts.map((fact, i) => (
            <p key={i}>
              <Parts parts={fact.parts} />
            </p>
          ))}
        </>
      )}
      {changes.fields.map((field) => (
        <Changed
          key={field.field}
          label={w[`field_${field.field}`]}
          parts={[
            { kind: 'del', text: field.before || w.nothing },
            { kind: 'ins', text: field.after || w.nothing },
          ]}
        />
      ))}
    </div>
  </>
);

const Changed = ({ label, parts }: { label: string; parts: Part[] }) => (
  <>
    <p class="part">{label}</p>
    <p>
      <Parts parts={parts} />
    </p>
  </>
);

/** Paragraphs that stay are counted, not repeated: the eye should fall on what is new. */
const Body = ({ body, w }: { body: ParagraphChange[]; w: Words }) => {
  const rows = [];
  let same = 0;
  const skip = (key: string) => {
    if (same > 0) rows.push(<p class="gap small" key={key}>{`… ${w.sameParagraphs(same)} …`}</p>);
    same = 0;
  };
  for (const [i, paragraph] of body.entries()) {
    if (paragraph.kind === 'same') {
      same += 1;
      continue;
    }
    skip(`gap-${i}`);
    rows.push(
      <p key={i}>
        <Parts parts={paragraph.parts} />
      </p>,
    );
  }
  skip('gap-end');
  return <>{rows}</>;
};

const Parts = ({ parts }: { parts: Part[] }) => (
  <>
    {parts.map((part, i) => {
      if (part.kind === 'del') return <del key={i}>{part.text}</del>;
      return part.kind === 'ins' ? <ins key={i}>{part.text}</ins> : <span key={i}>{part.text}</span>;
    })}
  </>
);
