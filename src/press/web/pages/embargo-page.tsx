import type { VNode } from 'preact';
import type { Package } from '../../../approve/index.ts';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, Flash, RoomPage, SectionHead } from '../../../ui/index.ts';
import { embargoSide } from '../../embargo-rules.ts';
import { moment } from '../../mails.ts';
import type { EmbargoView, Holder } from '../../queries/embargoes.ts';
import type { AccessLine } from '../../queries/journalists.ts';
import type { Journalist } from '../../types.ts';
import { AccessLog, Holders } from '../parts/holders.tsx';
import { ChangeForms, ShareForm } from '../parts/share-forms.tsx';
import { EmbargoChip } from '../parts/standing-chip.tsx';
import { roomWords } from '../room-words.ts';

export type EmbargoPageProps = {
  room: RoomShell;
  now: Date;
  p: Package;
  embargo: EmbargoView | null;
  holders: Holder[];
  accesses: AccessLine[];
  /** When the package comes out, or came out; null while that is open. */
  releaseAt: Date | null;
  /** Accredited journalists who don't hold it. */
  people: Journalist[];
  may: boolean;
  refused: AppError | null;
};

/** The press embargo of one package: until when, who holds it, who opened it, and the ways to change that. */
export function EmbargoPage(props: EmbargoPageProps): VNode {
  const { room, p, embargo } = props;
  const { locale } = room;
  const w = roomWords(locale);
  const { headline, language } = p.content.edition;
  const shareable = p.state === 'approved' && !p.releasedAt;
  return (
    <RoomPage
      room={room}
      title={w.packageTitle}
      meta={embargo ? w.activeUntil(moment(embargo.pressEmbargoUntil, locale)) : w.notShared}
      actions={embargo ? <EmbargoChip state={embargo.state} locale={locale} /> : undefined}
    >
      {props.refused && <Flash kind="bad">{props.refused.say[locale]}</Flash>}
      <h2 class="h-page" lang={language}>
        {headline}
      </h2>
      <p class="row wrapx mt2">
        <ButtonLink small look="plain" href="/ruang/pers" icon="arrow-left">
          {w.toRoom}
        </ButtonLink>
        <ButtonLink small look="plain" href={`/ruang/persetujuan/${p.id}`}>
          {w.toPackage}
        </ButtonLink>
        <ButtonLink small look="plain" href={`/ruang/rilis/paket/${p.id}`}>
          {w.toRelease}
        </ButtonLink>
      </p>
      <Side {...props} />
      <div class="prefs mt6">
        <div class="stack-6">
          {embargo && (
            <section aria-labelledby="h-pemegang">
              <SectionHead title={w.holders} id="h-pemegang" />
              <p class="muted mt2">{w.holdersLine(embargo.holders, embargo.accepted, embargo.opened)}</p>
              <Holders {...props} />
            </section>
          )}
          {shareable && props.may && embargo?.state !== 'stopped' && embargo?.state !== 'passed' && (
            <ShareForm {...props} />
          )}
          {embargo && (
            <section aria-labelledby="h-catatan">
              <SectionHead title={w.log} id="h-catatan" />
              <AccessLog {...props} />
            </section>
          )}
          {!embargo && !shareable && <p class="note-line">{w.notShareable}</p>}
        </div>
        {embargo && props.may && shareable && (
          <aside class="stack-4">{embargo.state === 'active' && <ChangeForms {...props} embargo={embargo} />}</aside>
        )}
      </div>
    </RoomPage>
  );
}

/** How the embargo lies to our own release; they are two things, and a gap is easily set by mistake. */
const Side = ({ room, embargo, releaseAt }: EmbargoPageProps) => {
  const { locale } = room;
  const w = roomWords(locale);
  if (embargo?.state !== 'active') return null;
  if (!releaseAt) return <p class="note-line mt4">{w.noRelease}</p>;
  const side = embargoSide(embargo.pressEmbargoUntil, releaseAt);
  const minutes = Math.ceil(Math.abs(embargo.pressEmbargoUntil.getTime() - releaseAt.getTime()) / 60_000);
  const gap = gapText(minutes, locale);
  return side === 'same' ? (
    <p class="note-line mt4">{w.side_same(gap)}</p>
  ) : (
    <Flash kind={side === 'before' ? 'bad' : 'ok'}>{w[`side_${side}`](gap)}</Flash>
  );
};

function gapText(minutes: number, locale: 'id' | 'en'): string {
  if (minutes < 120) return locale === 'en' ? `${minutes} minutes` : `${minutes} menit`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return locale === 'en' ? `${hours} hours` : `${hours} jam`;
  const days = Math.round(hours / 24);
  return locale === 'en' ? `${days} days` : `${days} hari`;
}
