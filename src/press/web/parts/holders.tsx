import { formatDate, formatTime } from '../../../kernel/time.ts';
import { Button, Chip, CsrfField, Table } from '../../../ui/index.ts';
import type { Holder } from '../../queries/embargoes.ts';
import type { EmbargoPageProps } from '../pages/embargo-page.tsx';
import { roomWords } from '../room-words.ts';

const short = (at: Date, locale: 'id' | 'en'): string =>
  `${formatDate(at, locale)}, ${formatTime(at, { seconds: true })}`;

/** Who holds a package, how far each one is, and the button that takes a link back. */
export const Holders = ({ room, p, embargo, holders, may }: EmbargoPageProps) => {
  const { locale } = room;
  const w = roomWords(locale);
  const stops = may && embargo?.state === 'active';
  return (
    <ul class="press-list mt3">
      {holders.map(({ share, journalist }) => (
        <li class="row wrapx" key={share.id}>
          <span class="grow">
            <a href={`/ruang/pers/wartawan/${journalist.id}`}>{journalist.name || `${journalist.code} (${w.left})`}</a>
            <span class="small muted block">
              {journalist.outlet} · {journalist.code}
            </span>
          </span>
          <HolderChip share={share} locale={locale} />
          {stops && !share.revokedAt && (
            <form method="post" action={`/ruang/pers/paket/${p.id}/cabut`}>
              <CsrfField token={room.csrf} />
              <input type="hidden" name="share" value={share.id} />
              <Button small label={`${w.revoke}: ${journalist.name}`}>
                {w.revoke}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
};

const HolderChip = ({ share, locale }: { share: Holder['share']; locale: 'id' | 'en' }) => {
  const w = roomWords(locale);
  if (share.revokedAt)
    return (
      <Chip kind="bad" icon="circle-x">
        {w.h_revoked}
      </Chip>
    );
  if (share.firstOpenedAt)
    return (
      <Chip kind="ok" icon="eye">
        {w.h_opened}
      </Chip>
    );
  if (share.acceptedAt)
    return (
      <Chip kind="info" icon="check">
        {w.h_accepted}
      </Chip>
    );
  return (
    <Chip kind="wait" icon="mail">
      {w.h_sent}
    </Chip>
  );
};

/** Who opened, accepted and took what, newest first. */
export const AccessLog = ({ room, accesses, holders }: EmbargoPageProps) => {
  const { locale } = room;
  const w = roomWords(locale);
  if (accesses.length === 0) return <p class="muted mt3">{w.logNone}</p>;
  const who = new Map(holders.map((one) => [one.share.id, one.journalist.name || one.journalist.code]));
  return (
    <Table
      caption={w.log}
      hideCaption
      columns={[{ label: w.logWhen }, { label: w.logWho }, { label: w.logWhat }, { label: w.logDevice }]}
      rows={accesses.map((one) => [
        short(one.at, locale),
        who.get(one.shareId) ?? '',
        w[`a_${one.act}`](one.what),
        one.device,
      ])}
    />
  );
};
