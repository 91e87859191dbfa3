import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { ButtonLink } from '../../../ui/index.ts';
import { assistedWords } from '../../assisted/words.ts';
import { provenanceWords } from '../../provenance/words.ts';

/** What the strip shows: the share of the assistant's words as "12 %" or null, and why there is no assistant, or null. */
export type OriginView = { modelShare: string | null; noAssistant: Bilingual | null };

/** Above the text: the way to the assistant, or why there is none, and how much of the text is its. */
export function OriginStrip(p: { origins: OriginView; editionId: string; locale: Locale; canEdit: boolean }): VNode {
  const { origins, locale } = p;
  const at = `/ruang/naskah/${p.editionId}`;
  const w = provenanceWords(locale);
  return (
    <div class="origin-strip">
      {p.canEdit &&
        (origins.noAssistant ? (
          <span class="muted">{assistedWords(locale).unavailable(origins.noAssistant[locale])}</span>
        ) : (
          <ButtonLink href={`${at}/asisten`} look="soft" small icon="lightbulb">
            {assistedWords(locale).draft}
          </ButtonLink>
        ))}
      {origins.modelShare && <span class="by-model-here">{w.key}</span>}
      <a href={`${at}/asal`}>{origins.modelShare ? w.someModel(origins.modelShare) : w.title}</a>
    </div>
  );
}
