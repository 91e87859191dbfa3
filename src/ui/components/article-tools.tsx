import type { Locale } from '../../kernel/i18n.ts';
import { formatNumber } from '../../kernel/numbers.ts';
import type { IconName } from '../icons.ts';
import { uiWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type ReactionKey = 'berguna' | 'setuju' | 'inspiratif' | 'belum-jelas' | 'kecewa';

/** Five reactions as the buttons of one form; pressing the chosen one again takes it back. */
export const ReactionBar = (p: {
  action: string;
  counts: Record<ReactionKey, number>;
  chosen: ReactionKey | null;
  labelledBy: string;
  locale: Locale;
}) => {
  const w = uiWords(p.locale);
  const buttons: { key: ReactionKey; label: string; icon: IconName }[] = [
    { key: 'berguna', label: w.useful, icon: 'thumbs-up' },
    { key: 'setuju', label: w.agree, icon: 'heart-handshake' },
    { key: 'inspiratif', label: w.inspiring, icon: 'lightbulb' },
    { key: 'belum-jelas', label: w.unclear, icon: 'circle-question-mark' },
    { key: 'kecewa', label: w.disappointed, icon: 'frown' },
  ];
  return (
    <form class="react-bar" method="post" action={p.action} aria-labelledby={p.labelledBy}>
      {buttons.map((b) => (
        <button
          type="submit"
          name="kind"
          value={b.key}
          aria-pressed={p.chosen === b.key ? 'true' : 'false'}
          key={b.key}
        >
          <Icon name={b.icon} large />
          <span>{b.label}</span>
          <b>{formatNumber(p.counts[b.key], p.locale)}</b>
        </button>
      ))}
    </form>
  );
};

/** Ways to pass a page on, without a script of anyone else's. Copying and printing need a script of ours and stay hidden without it. */
export const ShareBar = ({ url, title, locale }: { url: string; title: string; locale: Locale }) => {
  const w = uiWords(locale);
  const u = encodeURIComponent(url);
  const t = encodeURIComponent(title);
  const links: { label: string; href: string; icon: IconName }[] = [
    { label: 'WhatsApp', href: `https://wa.me/?text=${t}%20${u}`, icon: 'message-circle' },
    { label: 'X', href: `https://x.com/intent/post?text=${t}&url=${u}`, icon: 'share-2' },
    { label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}`, icon: 'share-2' },
    { label: 'Telegram', href: `https://t.me/share/url?url=${u}&text=${t}`, icon: 'send' },
    { label: w.email, href: `mailto:?subject=${t}&body=${u}`, icon: 'mail' },
  ];
  return (
    <div class="share">
      <span class="strong small">{w.share}</span>
      <button class="btn line sm" type="button" hidden data-copy={url} data-done={w.copied}>
        <Icon name="link" />
        <span>{w.copyLink}</span>
      </button>
      {links.map((l) => (
        <a class="btn line sm" href={l.href} rel="noopener noreferrer" key={l.label}>
          <Icon name={l.icon} />
          {l.label}
        </a>
      ))}
      <button class="btn line sm" type="button" hidden data-print>
        <Icon name="printer" />
        <span>{w.print}</span>
      </button>
      <span class="sr" role="status" data-copy-status />
    </div>
  );
};
