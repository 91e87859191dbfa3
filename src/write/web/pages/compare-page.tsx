import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import type { PersonName } from '../../../people/index.ts';
import { ButtonLink, RoomPage } from '../../../ui/index.ts';
import type { ComparedPart } from '../../together/compare-versions.ts';
import { togetherWords } from '../../together/words.ts';
import type { Edition, EditionVersion } from '../../types.ts';
import { versionWords } from '../../words.ts';
import { compareWords } from '../compare-words.ts';
import { CompareForm } from '../parts/compare-form.tsx';
import { WordChanges } from '../parts/word-changes.tsx';

type Props = {
  room: RoomShell;
  edition: Edition;
  versions: EditionVersion[];
  older: EditionVersion;
  newer: EditionVersion;
  names: Map<string, PersonName>;
  parts: ComparedPart[];
};

/** Two versions of an edition, block by block and word by word. */
export function ComparePage({ room, edition, versions, older, newer, names, parts }: Props): VNode {
  const { locale } = room;
  const words = compareWords(locale);
  const v = versionWords(locale);
  const together = togetherWords(locale);
  const named = (one: EditionVersion): string => {
    const who = (one.savedBy && names.get(one.savedBy)?.name) || together.someone;
    const what = one.version === edition.version ? words.present : v.version(one.version);
    return `${what} (${who}, ${formatDateTime(one.savedAt, locale)})`;
  };
  const alike = parts.every((one) => one.kind === 'same');
  return (
    <RoomPage
      room={room}
      title={words.title}
      meta={edition.headline || edition.workingTitle}
      actions={
        <ButtonLink small href={`/ruang/naskah/${edition.id}/riwayat`}>
          {v.title}
        </ButtonLink>
      }
    >
      <CompareForm edition={edition} versions={versions} locale={locale} from={older.version} to={newer.version} />
      <h2>{words.between(named(older), named(newer))}</h2>
      <p class="muted small">{words.legend}</p>
      {alike && <p class="st ok">{words.alike}</p>}
      <div class="compared" lang={edition.language}>
        {folded(parts).map((one, i) =>
          'count' in one ? (
            <p class="vs-same muted small" key={i} lang={locale}>
              {words.same(one.count)}
            </p>
          ) : (
            <div class={`part ${one.kind}`} key={i}>
              <p class="muted small" lang={locale}>
                {one.kind === 'same' ? '' : words[one.kind]}
                {one.part === 'headline' && `, ${together.inHeadline}`}
                {one.part === 'standfirst' && `, ${together.inStandfirst}`}
              </p>
              <p class={one.part === 'headline' ? 'strong' : undefined}>
                <WordChanges runs={one.runs} words={together} />
              </p>
            </div>
          ),
        )}
      </div>
    </RoomPage>
  );
}

/** Neighbouring parts that are alike are only counted. */
function folded(parts: ComparedPart[]): (ComparedPart | { count: number })[] {
  const rows: (ComparedPart | { count: number })[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (part.kind !== 'same') rows.push(part);
    else if (last && 'count' in last) last.count += 1;
    else rows.push({ count: 1 });
  }
  return rows;
}
