import type { ComponentChildren, VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatDateTime } from '../../../kernel/time.ts';
import type { PersonName } from '../../../people/index.ts';
import { Button, ButtonLink, EmptyState, RoomPage, SectionHead, Table } from '../../../ui/index.ts';
import type { ReleasedText, WithdrawalDesk } from '../../withdrawal/desk.ts';
import { deskWords } from '../../withdrawal/words.ts';
import { StateChip } from './withdrawal-state.tsx';

type Props = {
  room: RoomShell;
  desk: WithdrawalDesk;
  texts: ReleasedText[];
  names: Map<string, PersonName>;
  asked: string;
};

/** The desk for what is out: requests, copies to see to, texts about to end, and the way to any released text. */
export function WithdrawalDeskPage({ room, desk, texts, names, asked }: Props): VNode {
  const { locale } = room;
  const w = deskWords(locale);
  const name = (id: string | null) => (id && names.get(id)?.name) || w.byClock;
  const link = (text: ReleasedText) => (
    <a href={`/ruang/penarikan/${text.articleId}`} lang={text.language}>
      {text.headline}
    </a>
  );
  return (
    <RoomPage
      room={room}
      title={w.title}
      meta={w.lead}
      actions={
        <ButtonLink href="/ralat" small icon="globe">
          {w.toPublic}
        </ButtonLink>
      }
    >
      <div class="board">
        {desk.asked.length > 0 && (
          <Part id="menunggu" title={w.asked}>
            {desk.asked.map((line) => (
              <Line
                key={line.request.id}
                head={link(line)}
                right={<StateChip state={line.request.act} locale={locale} />}
              >
                {w.askedBy(name(line.request.askedBy), formatDateTime(line.request.askedAt, locale))}:{' '}
                {line.request.why}
              </Line>
            ))}
          </Part>
        )}
        {desk.open.length > 0 && (
          <Part id="salinan" title={w.open}>
            {desk.open.map((line) => (
              <Line key={line.articleId} head={link(line)} right={<StateChip state={line.state} locale={locale} />}>
                {w.openCount(line.copies)}
              </Line>
            ))}
          </Part>
        )}
        {desk.ending.length > 0 && (
          <Part id="berakhir" title={w.ending}>
            {desk.ending.map((line) => (
              <Line
                key={line.articleId}
                head={link(line)}
                right={<StateChip state={line.expiry.act} locale={locale} />}
              >
                {w.endsAt(formatDateTime(line.expiry.at, locale))}
              </Line>
            ))}
          </Part>
        )}
        <section aria-labelledby="terbit">
          <SectionHead title={w.texts} id="terbit" />
          <search>
            <form class="row wrapx mt3" method="get" action="/ruang/penarikan">
              <label class="grow">
                <span class="small">{w.find}</span>
                <input class="input" type="search" name="q" value={asked} maxLength={200} />
              </label>
              <Button look="line" icon="search">
                {w.search}
              </Button>
            </form>
          </search>
          {texts.length === 0 ? (
            <EmptyState title={w.nothingFound} icon="search" />
          ) : (
            <div class="mt4">
              <Table
                caption={w.texts}
                hideCaption
                columns={[
                  { label: w.colHeadline },
                  { label: w.colState },
                  { label: w.colReleased },
                  { label: w.colVersion, number: true },
                ]}
                rows={texts.map((text) => [
                  link(text),
                  <StateChip state={text.state} locale={locale} />,
                  formatDate(text.firstReleasedAt, locale),
                  text.version,
                ])}
              />
            </div>
          )}
        </section>
        {desk.done.length > 0 && (
          <Part id="dilakukan" title={w.done}>
            {desk.done.map((line) => (
              <Line
                key={line.request.id}
                head={link(line)}
                right={<StateChip state={line.request.act} locale={locale} />}
              >
                {line.request.decidedAt && formatDateTime(line.request.decidedAt, locale)},{' '}
                {line.request.decidedBy ? w.by(name(line.request.decidedBy)) : w.byClock}. {line.request.reason}
              </Line>
            ))}
          </Part>
        )}
      </div>
    </RoomPage>
  );
}

const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}>
    <SectionHead title={title} id={id} />
    <ul class="board-list">{children}</ul>
  </section>
);

const Line = (p: { head: ComponentChildren; right: ComponentChildren; children: ComponentChildren }) => (
  <li>
    <div>
      <h3>{p.head}</h3>
      <p class="muted">{p.children}</p>
    </div>
    <div class="right">{p.right}</div>
  </li>
);
