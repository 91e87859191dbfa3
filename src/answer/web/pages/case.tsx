import type { VNode } from 'preact';
import { ButtonLink, Chip, Flash, Icon, RoomPage } from '../../../ui/index.ts';
import { kindWord, stateWord, visibilityWord } from '../../words.ts';
import type { CasePageProps } from '../case-props.ts';
import { AnswerForm } from '../parts/answer-form.tsx';
import { CaseActions } from '../parts/case-actions.tsx';
import { CaseLetter } from '../parts/case-letter.tsx';
import { CaseList, StateFilter } from '../parts/case-list.tsx';
import { OfficerTimeline } from '../parts/officer-timeline.tsx';
import { VerifyForm } from '../parts/verify-form.tsx';
import { roomWords } from '../room-words.ts';
import { stateLook, VISIBILITY_ICON } from '../state-look.ts';
import { Overdue } from './inbox.tsx';

/** One case in three panes: the list it stands in, what was written and what happened, its due date with what can be done. */
export function CasePage(p: CasePageProps): VNode {
  const { room, view, inbox } = p;
  const { locale } = room;
  const w = roomWords(locale);
  return (
    <RoomPage
      room={room}
      title={w.title}
      windowTitle={view.code}
      slim
      actions={
        <>
          <StateFilter inbox={inbox} locale={locale} />
          <SearchBox {...p} />
        </>
      }
    >
      <div class="panes cases">
        <section class="pane case-list-pane" aria-labelledby="p-daftar">
          <div class="pane-h">
            <h2 id="p-daftar">{inbox.query.filter === 'done' ? w.byNewest : w.byDue}</h2>
            <span class="grow" />
            <Overdue inbox={inbox} room={room} />
          </div>
          <Scroll label={w.list} flush>
            <CaseList inbox={inbox} locale={locale} unitNames={p.unitNames} current={view.id} />
          </Scroll>
        </section>
        <section class="pane w" aria-labelledby="p-isi">
          <div class="pane-h case-head">
            <h2 id="p-isi">{view.code}</h2>
            <Chip kind="info">{kindWord(view.kind, locale)}</Chip>
            <Chip {...stateLook(view.state)}>{stateWord(view.state, locale)}</Chip>
            {view.visibility !== 'open' && (
              <Chip kind="hold" icon={VISIBILITY_ICON[view.visibility]}>
                {visibilityWord(view.visibility, locale)}
              </Chip>
            )}
            <span class="grow" />
            <span class="case-back">
              <ButtonLink href={`/ruang/laporan${p.query}`} look="plain" small icon="arrow-left">
                {w.backToList}
              </ButtonLink>
            </span>
          </div>
          <Scroll label={w.letter}>
            <Refusal {...p} />
            {p.rights.read ? (
              <>
                <CaseLetter {...p} />
                <OfficerTimeline {...p} />
                {p.rights.handle && view.state === 'received' && <VerifyForm {...p} />}
                {p.rights.handle && <AnswerForm {...p} />}
              </>
            ) : (
              <>
                <h3 class="case-title">{p.title}</h3>
                <p class="case-hidden mt3">
                  <Icon name="shield" />
                  <span>{p.rights.assign ? w.hidden : w.hiddenReadOnly}</span>
                </p>
                <OfficerTimeline {...p} />
              </>
            )}
          </Scroll>
        </section>
        <aside class="pane" aria-labelledby="p-tindakan">
          <div class="pane-h">
            <h2 id="p-tindakan">{w.dueAndActions}</h2>
          </div>
          <Scroll label={w.dueAndActions}>
            <CaseActions {...p} />
          </Scroll>
        </aside>
      </div>
    </RoomPage>
  );
}

const Scroll = (p: { label: string; flush?: boolean; children: preact.ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <div class={p.flush ? 'pane-b case-flush' : 'pane-b'} role="region" tabIndex={0} aria-label={p.label}>
    {p.children}
  </div>
);

/** Why a form was not accepted; when its form is no longer drawn, what was typed is shown here so that it isn't lost. */
const Refusal = (p: CasePageProps) => {
  if (!p.refused) return null;
  const { form, error, values } = p.refused;
  const { locale } = p.room;
  const drawn = form === 'reopen' ? p.rights.reopen : form === 'assign' ? p.rights.assign : p.rights.handle;
  const typed = Object.entries(values).filter(([name, text]) => TEXTS.includes(name) && text);
  const fields = Object.values(error.fields).map((say) => say[locale]);
  return (
    <>
      <Flash kind="bad">{[...new Set([error.say[locale], ...fields])].join(' ')}</Flash>
      {!drawn && typed.length > 0 && (
        <section class="panel case-unsent" aria-labelledby="belum-terkirim">
          <h3 class="small" id="belum-terkirim">
            {roomWords(locale).unsent}
          </h3>
          {typed.map(([name, text]) => (
            <p class="said mt2" key={name}>
              {text}
            </p>
          ))}
        </section>
      )}
    </>
  );
};

const TEXTS = ['jawaban', 'rujukan', 'pertanyaan', 'catatan', 'alasanPerpanjangan', 'kalimatPenutup', 'alasanBuka'];

const SearchBox = ({ room, inbox }: CasePageProps) => {
  const w = roomWords(room.locale);
  return (
    <form method="get" action="/ruang/laporan" class="search case-search" role="search">
      <label class="sr" for="cari-laporan">
        {w.searchLabel}
      </label>
      <input
        id="cari-laporan"
        name="q"
        type="search"
        maxlength={200}
        placeholder={w.searchLabel}
        value={inbox.query.text}
      />
      <button type="submit" aria-label={w.search}>
        <Icon name="search" />
      </button>
    </form>
  );
};
