import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, CsrfField, EmptyState, RoomPage } from '../../../ui/index.ts';
import type { Rewordable } from '../../commands/reword-paragraph.ts';
import type { Edition } from '../../types.ts';
import { rewordingWords } from '../rewording-words.ts';

type Props = {
  room: RoomShell;
  edition: Edition;
  /** Every paragraph that can be said otherwise. */
  blocks: { block: number; text: string }[];
  /** The chosen one with its wordings; null until one is chosen. */
  chosen: Rewordable | null;
};

/** Paragraphs to choose from, then the other wordings of one. */
export function RewordingPage({ room, edition, blocks, chosen }: Props): VNode {
  const w = rewordingWords(room.locale);
  const here = `/ruang/naskah/${edition.id}/susun-ulang`;
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={w.intro}
      actions={
        <ButtonLink small href={`/ruang/naskah/${edition.id}`}>
          {w.back}
        </ButtonLink>
      }
    >
      {chosen ? (
        <section class="brief-form" aria-labelledby="sekarang">
          <h2 id="sekarang">{w.now}</h2>
          <p lang={edition.language}>{chosen.text}</p>
          {chosen.ways.length === 0 && (
            <EmptyState icon="pencil" title={w.none}>
              {w.noneText}
            </EmptyState>
          )}
          {chosen.ways.map((way, at) => (
            <form key={way.text} method="post" action={here} class="mt6" aria-labelledby={`cara-${at}`}>
              <CsrfField token={room.csrf} />
              <input type="hidden" name="block" value={chosen.block} />
              <input type="hidden" name="text" value={chosen.text} />
              <input type="hidden" name="wording" value={way.text} />
              <h3 id={`cara-${at}`}>{way.how[room.locale]}</h3>
              <p lang={edition.language}>{way.text}</p>
              <button type="submit" class="btn sm primary mt3">
                {w.take}
              </button>
            </form>
          ))}
          <p class="mt6">
            <a href={here}>{w.other}</a>
          </p>
        </section>
      ) : (
        <section class="brief-form" aria-labelledby="pilih">
          <h2 id="pilih">{w.choose}</h2>
          {blocks.length === 0 && (
            <EmptyState icon="pencil" title={w.none}>
              {w.noneText}
            </EmptyState>
          )}
          {blocks.map((block) => (
            <div key={block.block} class="mt4">
              <p lang={edition.language}>{block.text}</p>
              <ButtonLink small href={`${here}?blok=${block.block}`}>
                {w.others}
              </ButtonLink>
            </div>
          ))}
        </section>
      )}
    </RoomPage>
  );
}
