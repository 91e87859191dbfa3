import type { VNode } from 'preact';
import type { Assistant } from '../../../assist/index.ts';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import {
  Button,
  Chip,
  type ChipKind,
  Crumbs,
  CsrfField,
  EmptyState,
  Island,
  RoomPage,
  Select,
  Table,
} from '../../../ui/index.ts';
import { type Proposal, type ProposalKind, WISHES } from '../../assisted/types.ts';
import { assistedWords, wishWords } from '../../assisted/words.ts';
import type { Edition } from '../../types.ts';
import type { AssistedProps } from '../islands/assisted.tsx';

type Offer = { assistant: Assistant | null; say: Bilingual | null };

type Props = {
  room: RoomShell;
  edition: Edition;
  canEdit: boolean;
  offers: Record<'draft' | 'rewrite' | 'translate' | 'headline', Offer>;
  blocks: { id: number; text: string }[];
  proposals: Proposal[];
};

const KIND: Record<ProposalKind, 'kindDraft' | 'kindParagraph' | 'kindHeadlines' | 'kindTranslation'> = {
  draft: 'kindDraft',
  paragraph: 'kindParagraph',
  headlines: 'kindHeadlines',
  translation: 'kindTranslation',
};

/** The name of what a proposal is about. */
export const kindWord = (kind: ProposalKind, locale: Locale): string => assistedWords(locale)[KIND[kind]];

/** What has become of a proposal. */
export const ProposalState = ({ state, locale }: { state: Proposal['state']; locale: Locale }): VNode => {
  const kind: Record<Proposal['state'], ChipKind> = { open: 'wait', accepted: 'ok', rejected: 'plain' };
  return <Chip kind={kind[state]}>{assistedWords(locale)[state]}</Chip>;
};

/** What an assistant can do for an edition, and what it has proposed. */
export function AssistedPage(props: Props): VNode {
  const { room, edition, canEdit, proposals } = props;
  const { locale } = room;
  const w = assistedWords(locale);
  const at = `/ruang/naskah/${edition.id}`;
  return (
    <RoomPage room={room} title={w.title} meta={edition.headline || edition.workingTitle}>
      <Crumbs
        label={w.way}
        items={[{ href: at, label: edition.headline || edition.workingTitle }, { label: w.title }]}
      />
      <p class="muted mt3">{w.intro}</p>
      {canEdit && (
        <div class="two mt4">
          <DraftTile {...props} />
          <ParagraphTile {...props} />
        </div>
      )}
      <h2 class="mt4">{w.proposals}</h2>
      {proposals.length === 0 ? (
        <EmptyState title={w.none} icon="lightbulb" />
      ) : (
        <Table
          caption={w.proposals}
          hideCaption
          columns={[{ label: w.proposals }, { label: w.open }, { label: w.byModel('') }]}
          rows={proposals.map((one) => [
            <a href={`${at}/asisten/${one.id}`}>
              {kindWord(one.kind, locale)}, {formatDateTime(one.madeAt, locale)}
            </a>,
            <ProposalState state={one.state} locale={locale} />,
            one.content.note ? w.byGrammar : (one.model ?? w.byGrammar),
          ])}
        />
      )}
    </RoomPage>
  );
}

const Offered = ({ offer, locale }: { offer: Offer; locale: Locale }): VNode => {
  const w = assistedWords(locale);
  return (
    <p class="muted mt2">
      {offer.assistant ? w.using(offer.assistant.model) : w.unavailable(offer.say?.[locale] ?? '')}
    </p>
  );
};

function DraftTile({ room, edition, offers }: Props): VNode {
  const { locale, csrf } = room;
  const w = assistedWords(locale);
  const at = `/ruang/naskah/${edition.id}/asisten`;
  const island: AssistedProps = {
    action: `${at}/susun`,
    csrf,
    words: { stop: w.stop, stopped: w.stopped, working: w.working, writing: w.writing(0), broken: w.broken },
  };
  return (
    <section class="tile" aria-labelledby="susun-h">
      <h2 id="susun-h">{w.draft}</h2>
      <p>{w.draftText}</p>
      <Offered offer={offers.draft} locale={locale} />
      {offers.draft.assistant && edition.language === 'id' && (
        <>
          <form method="post" action={`${at}/susun`} id="susun-asisten" class="mt3">
            <CsrfField token={csrf} />
            <Button look="primary">{w.draft}</Button>
          </form>
          <Island name="write-assisted" props={island} />
        </>
      )}
      {!offers.draft.assistant && <p class="muted">{w.builtIn}</p>}
      {offers.headline.assistant && edition.language === 'id' && (
        <form method="post" action={`${at}/judul`} class="mt3">
          <CsrfField token={csrf} />
          <Button>{w.headlines}</Button>
        </form>
      )}
    </section>
  );
}

function ParagraphTile({ room, edition, offers, blocks }: Props): VNode {
  const { locale, csrf } = room;
  const w = assistedWords(locale);
  const indonesian = edition.language === 'id';
  const wishes = [
    ...(offers.rewrite.assistant ? WISHES : []),
    ...(offers.translate.assistant && indonesian ? (['translate'] as const) : []),
  ];
  return (
    <section class="tile" aria-labelledby="paragraf-h">
      <h2 id="paragraf-h">{w.paragraph}</h2>
      <Offered offer={offers.rewrite} locale={locale} />
      {wishes.length > 0 && blocks.length > 0 && (
        <form method="post" action={`/ruang/naskah/${edition.id}/asisten/paragraf`}>
          <CsrfField token={csrf} />
          <Select
            name="block"
            label={w.paragraphLabel}
            locale={locale}
            options={blocks.map(({ id, text }) => ({
              value: String(id),
              label: text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text,
            }))}
          />
          <Select
            name="wish"
            label={w.wishLabel}
            locale={locale}
            options={wishes.map((value) => ({ value, label: wishWords(locale)[value] }))}
          />
          <p class="mt3">
            <Button look="soft">{w.propose}</Button>
          </p>
        </form>
      )}
    </section>
  );
}
