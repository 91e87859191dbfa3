import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatDateTime, formatTime } from '../../../kernel/time.ts';
import { ButtonLink, EmptyState, Icon, Pager, RoomPage, Table } from '../../../ui/index.ts';
import { outboxWords } from '../room-words.ts';

export type OutboxLine = { id: string; at: Date; purpose: string; subject: string; to: string; mayOpen: boolean };
type ListProps = { room: RoomShell; kind: 'smtp' | 'outbox'; lines: OutboxLine[]; page: number; pages: number };

/** Says what a mail was for, in a word. */
function purposeWord(purpose: string, locale: Locale): string {
  const w = outboxWords(locale);
  const exact: Record<string, string> = {
    'deliver.confirm': w.purposeConfirm,
    'deliver.already': w.purposeAlready,
    'deliver.new': w.purposeNew,
    'deliver.correction': w.purposeCorrection,
    'deliver.recall': w.purposeRecall,
    'deliver.restored': w.purposeRestored,
  };
  const byModule: Record<string, string> = {
    people: w.purposePeople,
    answer: w.purposeAnswer,
    approve: w.purposeApprove,
  };
  return exact[purpose] ?? byModule[purpose.split('.')[0] ?? ''] ?? w.purposeOther;
}

/** The mail that was kept instead of sent, newest first, without readable addresses. */
export function OutboxPage({ room, kind, lines, page, pages }: ListProps): VNode {
  const { locale } = room;
  const w = outboxWords(locale);
  return (
    <RoomPage room={room} title={w.title}>
      <p class="note-line">{kind === 'smtp' ? w.viaSmtp : w.viaOutbox}</p>
      {lines.length === 0 ? (
        <EmptyState title={w.empty} icon="mail">
          {kind === 'smtp' ? w.emptySmtp : w.emptyOutbox}
        </EmptyState>
      ) : (
        <section class="panel channels mt4">
          <Table
            caption={w.caption}
            hideCaption
            columns={[{ label: w.subject }, { label: w.purpose }, { label: w.to }, { label: w.time }]}
            rows={lines.map((line) => [
              line.mayOpen ? (
                <a href={`/ruang/kotak-keluar/${line.id}`}>{line.subject}</a>
              ) : (
                <span title={w.sealed}>
                  <Icon name="lock" /> {line.subject} <span class="sr">{w.sealed}</span>
                </span>
              ),
              purposeWord(line.purpose, locale),
              line.to,
              <time dateTime={line.at.toISOString()} key="t">
                {formatDate(line.at, locale)}, {formatTime(line.at)}
              </time>,
            ])}
          />
          <Pager page={page} pages={pages} hrefOf={(n) => `/ruang/kotak-keluar?halaman=${n}`} locale={locale} />
        </section>
      )}
    </RoomPage>
  );
}

type MailProps = {
  room: RoomShell;
  mail: { at: Date; purpose: string; subject: string; to: string; text: string };
  publicUrl: string;
};

/** One message as text, with its links to this site ready to follow. */
export function OutboxMailPage({ room, mail, publicUrl }: MailProps): VNode {
  const { locale } = room;
  const w = outboxWords(locale);
  const links = [...new Set(mail.text.match(/https?:\/\/[^\s<>]+/g) ?? [])].filter((url) =>
    url.startsWith(`${publicUrl}/`),
  );
  return (
    <RoomPage
      room={room}
      title={mail.subject}
      meta={`${purposeWord(mail.purpose, locale)} · ${mail.to} · ${formatDateTime(mail.at, locale)}`}
      actions={
        <ButtonLink href="/ruang/kotak-keluar" icon="arrow-left" small>
          {w.back}
        </ButtonLink>
      }
    >
      <section class="panel" aria-label={w.text}>
        <p class="mail-text">{mail.text}</p>
      </section>
      {links.length > 0 && (
        <section class="mt6">
          <h2>{w.links}</h2>
          <ul class="plain-list mt2">
            {links.map((url) => (
              <li key={url}>
                <a class="mono small break" href={url} rel="noreferrer">
                  {url}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </RoomPage>
  );
}
