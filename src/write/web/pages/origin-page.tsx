import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Crumbs, EmptyState, RoomPage, Table } from '../../../ui/index.ts';
import type { CheckBlock } from '../../checks/types.ts';
import type { DigitalSourceType, Origin, PassageOrigin, Share } from '../../provenance/index.ts';
import { originWords, provenanceWords } from '../../provenance/words.ts';
import type { Edition } from '../../types.ts';
import { allWords, percent } from '../read-origins.ts';

type Props = {
  room: RoomShell;
  edition: Edition;
  blocks: CheckBlock[];
  share: Share;
  sourceType: DigitalSourceType | null;
};

const ORIGINS: Origin[] = ['person', 'grammar', 'model', 'unknown'];

/** The text with every sentence marked by its origin, the sums, and what is said of it outside. */
export function OriginPage({ room, edition, blocks, share, sourceType }: Props): VNode {
  const { locale } = room;
  const w = provenanceWords(locale);
  const all = allWords(share.words);
  const at = `/ruang/naskah/${edition.id}`;
  const title = edition.headline || edition.workingTitle;
  return (
    <RoomPage room={room} title={w.title} meta={title}>
      <Crumbs label={w.way} items={[{ href: at, label: title }, { label: w.title }]} />
      <p class="muted mt3">{w.intro}</p>
      {all === 0 ? (
        <EmptyState title={w.empty} icon="file-text" />
      ) : (
        <>
          <Table
            caption={w.title}
            hideCaption
            columns={[{ label: w.origin }, { label: w.words, number: true }, { label: w.share, number: true }]}
            rows={ORIGINS.filter((one) => share.words[one] > 0).map((one) => [
              <span class={`by by-${one}`}>{originWords(locale)[one]}</span>,
              formatNumber(share.words[one], locale),
              percent(share.words[one], all),
            ])}
          />
          <p class="mt3">
            {share.models.length > 0 ? w.models(share.models.join(', ')) : w.noModel}{' '}
            {share.words.edited > 0 && w.edited(formatNumber(share.words.edited, locale))}{' '}
            {sourceType ? w.source(sourceType) : w.sourceUnknown}
          </p>
          <section class="tile mt4" aria-labelledby="menurut-asal">
            <h2 id="menurut-asal">{w.text}</h2>
            {blocks.map((block) => (
              <p class="proposal-text" key={block.id}>
                <Sentences
                  block={block}
                  passages={share.passages.filter((one) => one.block === block.id)}
                  locale={locale}
                />
              </p>
            ))}
          </section>
        </>
      )}
    </RoomPage>
  );
}

/** A block's sentences; the origin stands in front of each for people who can't see its mark. */
function Sentences({
  block,
  passages,
  locale,
}: {
  block: CheckBlock;
  passages: PassageOrigin[];
  locale: Locale;
}): VNode {
  const w = provenanceWords(locale);
  return (
    <>
      {passages.map(({ start, end, origin, edited, model }) => {
        const name = [origin === 'model' && model ? model : originWords(locale)[origin], edited ? w.changed : '']
          .filter(Boolean)
          .join(', ');
        return (
          <span key={start}>
            <span class={`by by-${origin}`} title={name}>
              <span class="sr">({name}) </span>
              {block.text.slice(start, end)}
            </span>{' '}
          </span>
        );
      })}
    </>
  );
}
