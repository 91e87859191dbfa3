import type { VNode } from 'preact';
import type { Locale } from '../../../../kernel/i18n.ts';
import { formatNumber } from '../../../../kernel/numbers.ts';
import { HashBadge, href, Icon } from '../../../../ui/index.ts';
import type { Release, Trouble } from '../../queries/releases.ts';
import { troubleWords } from '../../trouble-words.ts';
import { verifyWords } from '../../words.ts';

const OF_SIGNATURE: Trouble[] = [
  'not-a-record',
  'not-canonical',
  'hash',
  'signature',
  'unknown-key',
  'key-too-early',
  'key-ended',
  'key-compromised',
  'columns',
];

/** Draws the four things that are checked about a signed release, each with what it found. */
export function CheckList({ release, locale }: { release: Release; locale: Locale }): VNode | null {
  const w = verifyWords(locale);
  const t = troubleWords(locale);
  const { article, newest, troubles } = release;
  if (!newest?.said) return null;
  const said = newest.said;
  const of = (kinds: Trouble[]) => troubles.filter((one) => kinds.includes(one)).map((one) => t[one]);
  const signature = of(OF_SIGNATURE);
  const content = of(['content', 'package']);
  const chain = of(['chain']);
  const state = of(['state']);
  const removed = article.state === 'gone' || article.state === 'redirected';
  const current = article.state === 'current' && state.length === 0;
  return (
    <ul class="vlist">
      <Line
        tone={signature.length > 0 ? 'bad' : 'ok'}
        title={signature.length > 0 ? w.signatureBad : w.signatureOk}
        text={signature.length > 0 ? signature : [w.signatureText(said.signer, said.key)]}
      >
        <span class="mono small muted">Ed25519</span>
      </Line>
      <Line
        tone={content.length > 0 ? 'bad' : removed ? 'wait' : 'ok'}
        title={content.length > 0 ? w.contentBad : removed ? w.contentGone : w.contentOk}
        text={content.length > 0 ? content : [removed ? w.contentGoneText : w.contentText]}
      >
        <HashBadge hash={said.contentHash} label="SHA-256" />
      </Line>
      <Line
        tone={chain.length > 0 ? 'bad' : 'ok'}
        title={chain.length > 0 ? w.chainBad : w.chainOk}
        text={chain.length > 0 ? chain : [w.chainText(formatNumber(newest.sequence, locale))]}
      >
        <span class="mono small muted">#{newest.sequence}</span>
      </Line>
      <Line
        tone={current ? 'ok' : 'wait'}
        title={current ? w.newestOk : w.newestBad}
        text={state.length > 0 ? state : [w.newestText(said.version)]}
      >
        <a class="btn plain sm" href={href(locale, `/berita/${article.slug}/riwayat`)}>
          {w.compare}
        </a>
      </Line>
    </ul>
  );
}

type LineProps = { tone: 'ok' | 'wait' | 'bad'; title: string; text: string[]; children: VNode };

const Line = ({ tone, title, text, children }: LineProps) => (
  <li class={tone}>
    <Icon name={tone === 'ok' ? 'circle-check' : tone === 'wait' ? 'history' : 'circle-x'} />
    <div>
      <b>{title}</b>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    {children}
  </li>
);
