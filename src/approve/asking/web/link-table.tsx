import { formatDateTime } from '../../../kernel/time.ts';
import { Button, CsrfField, Table } from '../../../ui/index.ts';
import type { Link, LinkStanding } from '../../links/link.ts';
import type { LinkEvent } from '../../links/queries.ts';
import { askWords } from '../words.ts';
import type { AskPageProps } from './ask-page.tsx';

export type LinkLine = Link & { standing: LinkStanding; events: LinkEvent[] };

const MOST_EVENTS = 5;

/** Every link of a package with its state and the last of what happened to it; an open one can be revoked. */
export const LinkTable = ({ links, p, csrf, locale, mayAsk }: AskPageProps) => {
  const w = askWords(locale);
  return (
    <Table
      caption={w.linksTitle}
      hideCaption
      columns={[{ label: w.colPerson }, { label: w.colWhat }, { label: w.colState }, { label: w.colLog }]}
      rows={links.map((one) => [
        <>
          {one.personName}
          <br />
          <span class="muted small">{one.personOffice}</span>
        </>,
        `${one.kind === 'package' ? w.aboutPackage : w.aboutQuotes}, ${one.sentBy === 'mail' ? w.byMail : w.byCopy}`,
        <>
          {one.standing === 'open' ? w.state_open(formatDateTime(one.expiresAt, locale)) : w[`state_${one.standing}`]}
          {one.standing === 'open' && mayAsk && (
            <form method="post" action={`/ruang/persetujuan/${p.id}/minta/cabut`} class="mt2">
              <CsrfField token={csrf} />
              <input type="hidden" name="link" value={one.id} />
              <Button small label={`${w.revoke}: ${one.personName}`}>
                {w.revoke}
              </Button>
            </form>
          )}
        </>,
        <ul class="small" key={one.id}>
          {one.events.slice(0, MOST_EVENTS).map((event) => (
            <li key={`${event.what}${event.at.toISOString()}`}>
              {w[`event_${event.what}`]}, {formatDateTime(event.at, locale)}
              {event.device && ` (${event.device})`}
            </li>
          ))}
        </ul>,
      ])}
    />
  );
};
