import type { Package } from '../../../approve/index.ts';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import type { ReleaseOrder } from '../../published.ts';
import type { ChannelReceipt } from '../../queries/release-receipts-of.ts';
import type { Typed } from './release-form.tsx';

export type ReleasePackageProps = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  now: Date;
  p: Package;
  release: ReleaseOrder | null;
  /** Where the edition is public at present, in this or an earlier version. */
  place: { articleId: string; slug: string; language: 'id' | 'en'; version: number; releasedAt: Date } | null;
  approver: string | null;
  /** Who decided about the late release. */
  decider: string | null;
  graceMinutes: number;
  receipts: ChannelReceipt[];
  embargo: { until: Date; href: string } | null;
  mayRelease: boolean;
  mayTakeBack: boolean;
  mayPost: boolean;
  refused: AppError | null;
  typed: Typed | null;
};

export type State = 'unset' | 'held' | 'due' | 'late' | 'out' | 'lapsed';

/** What the page is about at this instant. */
export function stateOf({ p, release, now }: ReleasePackageProps): State {
  if (p.releasedAt) return 'out';
  if (p.state !== 'approved') return 'lapsed';
  if (release?.state === 'late') return 'late';
  if (release?.state !== 'held' && release?.state !== 'releasing') return 'unset';
  return release.dueAt > now ? 'held' : 'due';
}
