import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import { Button, ButtonLink, CsrfField, Timeline, type TimelineItem } from '../../../ui/index.ts';
import type { Package } from '../../package.ts';
import { words } from '../../words.ts';
import { FingerprintBlock } from './fingerprint-block.tsx';
import { type Names, nameOf } from './people-names.ts';

const exact = (at: Date, locale: Locale): string => `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`;

/** What happened to a package, and what can be done next. */
export const Decided = (props: { p: Package; names: Names; csrf: string; locale: Locale; mayDecide: boolean }) => {
  const { p, names, locale, csrf } = props;
  const w = words(locale);
  return (
    <>
      <article class="pkg">
        <div>
          <FingerprintBlock hash={p.hash} label={w.fingerprint} />
        </div>
        <div>
          <Timeline items={history(p, names, locale)} />
          {p.state === 'returned' && p.reason && <q class="ink2">{p.reason}</q>}
        </div>
        {p.state === 'approved' && !p.releasedAt && (
          <div>
            <p class="small ink2">{w.lapseNote}</p>
          </div>
        )}
      </article>
      {p.state === 'approved' ? (
        <ButtonLink href={`/ruang/rilis/paket/${p.id}`} look="primary" block icon="clock">
          {p.releasedAt ? w.toReceipt : w.toRelease}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/ruang/naskah/${p.editionId}`} look="primary" block icon="file-pen">
          {w.toEdition}
        </ButtonLink>
      )}
      {p.state === 'approved' && !p.releasedAt && props.mayDecide && (
        <form method="post" action={`/ruang/persetujuan/${p.id}/batalkan`}>
          <CsrfField token={csrf} />
          <Button look="danger" block>
            {w.takeBack}
          </Button>
          <p class="small muted mt3">{w.takeBackNote}</p>
        </form>
      )}
    </>
  );
};

function history(p: Package, names: Names, locale: Locale): TimelineItem[] {
  const w = words(locale);
  const items: TimelineItem[] = [
    {
      state: 'cur',
      title: w.submittedBy(nameOf(names, p.submittedBy, locale)),
      when: exact(p.submittedAt, locale),
    },
  ];
  if (p.decidedAt) {
    const name = nameOf(names, p.decidedBy, locale);
    items.push({
      state: 'cur',
      title: p.state === 'returned' ? w.returnedBy(name) : w.approvedBy(name),
      when: exact(p.decidedAt, locale),
    });
  }
  if (p.voidedAt) {
    const why = p.reason;
    items.push({
      state: 'act',
      title: w.voidedStep,
      when: exact(p.voidedAt, locale),
      body: why && (
        <span class="ink2">{why === 'taken-back' ? w.takenBack : why === 'edited' ? w.edited : w.superseded}</span>
      ),
    });
  }
  if (p.releasedAt) items.push({ state: 'cur', title: w.releasedStep, when: exact(p.releasedAt, locale) });
  else if (p.state === 'approved') items.push({ state: 'todo', title: w.releasedStep });
  return items;
}
