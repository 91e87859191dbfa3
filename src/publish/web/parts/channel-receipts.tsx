import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatTime, jakartaClock, jakartaDay } from '../../../kernel/time.ts';
import { Button, Chip, CsrfField, Field, Icon, type IconName, Select, Table } from '../../../ui/index.ts';
import type { ChannelName, ChannelReceipt } from '../../queries/release-receipts-of.ts';
import { releaseWords } from '../release-words.ts';
import type { Typed } from './release-form.tsx';
import { lagText } from './release-times.ts';

type Words = ReturnType<typeof releaseWords>;

const ICON: Record<string, IconName> = { portal: 'globe', feeds: 'rss', email: 'mail', press: 'newspaper' };

const POSTS: Record<string, string> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  whatsapp: 'WhatsApp',
  tiktok: 'TikTok',
};

/** The name of a channel for people. */
export function channelName(channel: ChannelName, w: Words): string {
  if (channel === 'portal' || channel === 'feeds' || channel === 'email' || channel === 'press') return w[channel];
  const kind = channel.slice('post:'.length);
  return POSTS[kind] ?? kind;
}

/** One row per channel of a package: its state, who got it, and how long after the promise. */
export const ChannelReceipts = ({
  receipts,
  out,
  locale,
}: {
  receipts: ChannelReceipt[];
  out: boolean;
  locale: Locale;
}) => {
  const w = releaseWords(locale);
  const title = out ? w.channels : w.channelsPlanned;
  return (
    <section class="pkg" aria-label={title}>
      <div>
        <h2 class="pkg-title">{title}</h2>
        <Table
          caption={title}
          hideCaption
          columns={[{ label: w.channel }, { label: w.state }, ...(out ? [{ label: w.lag }] : [])]}
          rows={receipts.map((one) => [
            <span class="ch" key="c">
              <Icon name={ICON[one.channel] ?? 'share-2'} />
              <span>{channelName(one.channel, w)}</span>
            </span>,
            <StateOf receipt={one} locale={locale} out={out} key="s" />,
            ...(out ? [<LagOf receipt={one} locale={locale} key="l" />] : []),
          ])}
        />
        {out && <p class="small muted mt3">{w.cacheNote}</p>}
      </div>
    </section>
  );
};

const StateOf = ({ receipt: one, locale, out }: { receipt: ChannelReceipt; locale: Locale; out: boolean }) => {
  const w = releaseWords(locale);
  const n = (value: number) => formatNumber(value, locale);
  const { counts } = one;
  const chip = {
    planned: { kind: 'wait', icon: 'clock', word: out && one.how === 'by-hand' ? w.postIt : w.planned },
    running: { kind: 'info', icon: 'radio', word: w.running },
    done: { kind: 'ok', icon: 'check', word: w.done },
    failed: { kind: 'bad', icon: 'circle-x', word: w.channelFailed },
    none: { kind: 'wait', icon: 'circle-minus', word: w.none },
  } as const;
  const { word, ...look } = chip[one.state];
  return (
    <>
      <Chip {...look}>{word}</Chip>
      {counts && (
        <span class="small muted block">
          {w.counts(n(counts.done), n(counts.planned))}
          {counts.failed > 0 && `, ${w.failedCount(n(counts.failed))}`}
        </span>
      )}
      {one.href && (
        <a class="small" href={one.href} rel="noopener noreferrer">
          {w.see}
          <span class="sr">: {channelName(one.channel, w)}</span>
        </a>
      )}
    </>
  );
};

const LagOf = ({ receipt: one, locale }: { receipt: ChannelReceipt; locale: Locale }) => {
  const w = releaseWords(locale);
  if (one.firstLagMs === null || one.lastLagMs === null) return <span class="muted">–</span>;
  const first = lagText(one.firstLagMs, locale);
  if (one.how === 'transaction')
    return (
      <>
        <b>{first}</b> <span class="small muted block">{w.sameTransaction}</span>
      </>
    );
  if (one.how === 'by-hand')
    return (
      <>
        <b>{first}</b>
        {one.firstAt && <span class="small muted block">{w.byHand(formatTime(one.firstAt))}</span>}
      </>
    );
  return <span>{w.firstLast(first, lagText(one.lastLagMs, locale))}</span>;
};

type PostProps = {
  packageId: string;
  receipts: ChannelReceipt[];
  csrf: string;
  locale: Locale;
  now: Date;
  typed: Typed | null;
  fields: Record<string, Bilingual>;
};

/** The receipt of a channel that a person serves: where the post is, and since when. Nothing when the package has no such channel. */
export const PostedForm = ({ packageId, receipts, csrf, locale, now, typed, fields }: PostProps) => {
  const w = releaseWords(locale);
  const open = receipts.filter((one) => one.how === 'by-hand');
  if (open.length === 0) return null;
  const first = open.find((one) => one.state !== 'done') ?? open[0]!;
  return (
    <details class="pkg" open={Object.keys(fields).length > 0}>
      <summary class="btn line block">{w.markPosted}</summary>
      <form class="when-form" method="post" action={`/ruang/rilis/paket/${packageId}/diunggah`}>
        <CsrfField token={csrf} />
        <Select
          name="channel"
          label={w.postChannel}
          locale={locale}
          value={typed?.channel ?? first.channel.slice('post:'.length)}
          options={open.map((one) => ({
            value: one.channel.slice('post:'.length),
            label: channelName(one.channel, w),
          }))}
          error={fields.channel}
        />
        <Field
          name="url"
          type="url"
          label={w.postUrl}
          locale={locale}
          required
          value={typed?.url}
          error={fields.url}
          maxLength={500}
        />
        <div class="pair">
          <Field
            name="day"
            type="date"
            label={w.postDay}
            locale={locale}
            value={typed?.day || jakartaDay(now)}
            error={fields.day}
          />
          <Field
            name="time"
            type="time"
            step="1"
            label={w.postTime}
            locale={locale}
            value={typed?.time || jakartaClock(now)}
            error={fields.time}
          />
        </div>
        <Button look="primary" block icon="check">
          {w.savePosted}
        </Button>
      </form>
    </details>
  );
};
