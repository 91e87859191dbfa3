import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, CsrfField, Field } from '../../../ui/index.ts';
import type { CopyState } from '../../published.ts';
import type { Copy } from '../../withdrawal/copies.ts';
import { deskWords } from '../../withdrawal/words.ts';
import type { WithdrawalTextProps } from './withdrawal-text.tsx';

const NETWORKS: Record<string, string> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  whatsapp: 'WhatsApp',
  tiktok: 'TikTok',
  newsletter: 'Newsletter',
};

function nameOf(copy: Copy, locale: Locale): string {
  const w = deskWords(locale);
  if (copy.channel === 'search-engines') return w.searchEngines;
  return NETWORKS[copy.channel] ? w.posted(NETWORKS[copy.channel]!) : copy.place;
}

const stateWord = (state: CopyState, locale: Locale): string => {
  const w = deskWords(locale);
  return { open: w.stateOpen, 'taken-down': w.takenDown, corrected: w.corrected, remains: w.remains }[state];
};

/** The copies that a person has to see to, each with what became of it, and a field for another one. */
export function CopyList(p: WithdrawalTextProps): VNode {
  const { locale } = p.room;
  const w = deskWords(locale);
  const at = `/ruang/penarikan/${p.text.articleId}/salinan`;
  const error = p.refused?.form === 'copy' ? p.refused.error.fields.place : undefined;
  return (
    <>
      <p class="ink2 mt2">{p.copies.length > 0 ? w.copiesLead : w.noCopies}</p>
      {p.copies.length > 0 && (
        <ul class="board-list">
          {p.copies.map((copy) => (
            <li key={copy.id}>
              <div class="grow">
                <h3>{nameOf(copy, locale)}</h3>
                <p class="muted">
                  {stateWord(copy.state, locale)}
                  {copy.settledBy && p.names.get(copy.settledBy) && `, ${w.by(p.names.get(copy.settledBy)!.name)}`}
                  {copy.remark && `: ${copy.remark}`}
                </p>
                {copy.state === 'open' && p.mayAsk && <Settle {...p} copy={copy} at={at} />}
              </div>
            </li>
          ))}
        </ul>
      )}
      {p.mayAsk && p.acts.some((act) => act.state === 'done') && (
        <form class="mt4" method="post" action={at}>
          <CsrfField token={p.csrf} />
          <Field
            name="place"
            label={w.place}
            hint={w.placeHint}
            locale={locale}
            maxLength={500}
            value={String(p.refused?.form === 'copy' ? (p.refused.typed.place ?? '') : '')}
            error={error}
          />
          <p class="mt4">
            <Button look="line" icon="plus">
              {w.addCopy}
            </Button>
          </p>
        </form>
      )}
    </>
  );
}

const Settle = ({ room, csrf, copy, at }: WithdrawalTextProps & { copy: Copy; at: string }) => {
  const { locale } = room;
  const w = deskWords(locale);
  return (
    <form class="row wrapx mt2" method="post" action={`${at}/${copy.id}`}>
      <CsrfField token={csrf} />
      <select class="input" name="state" aria-label={w.settle(nameOf(copy, locale))}>
        {(['taken-down', 'corrected', 'remains'] as const).map((state) => (
          <option key={state} value={state}>
            {stateWord(state, locale)}
          </option>
        ))}
      </select>
      <Button look="line" small>
        {w.save}
      </Button>
    </form>
  );
};
