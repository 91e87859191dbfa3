export { assetUrl } from './assets.ts';
export { type Bar, BarChart } from './charts/bar-chart.tsx';
export { type Dot, DotStrip } from './charts/dot-strip.tsx';
export { Figures } from './charts/figures.tsx';
export { LineChart, type Series } from './charts/line-chart.tsx';
export { Sparkline } from './charts/sparkline.tsx';
export { StageBar, type StagePart } from './charts/stage-bar.tsx';
export { ReactionBar, type ReactionKey, ShareBar } from './components/article-tools.tsx';
export {
  Avatar,
  Button,
  ButtonLink,
  Chip,
  type ChipKind,
  Crumbs,
  EmptyState,
  Flash,
  Mark,
  SectionHead,
} from './components/basic.tsx';
export { Cover } from './components/cover.tsx';
export { coverSvg } from './components/cover-file.ts';
export {
  type ClockKind,
  ClockRing,
  type Column,
  clockKind,
  Meta,
  Pager,
  ReadingTime,
  Segments,
  Steps,
  Table,
  Timeline,
  type TimelineItem,
} from './components/data.tsx';
export { Fingerprint, HashBadge, hashWords, shortHash } from './components/fingerprint.tsx';
export {
  type Choice,
  Choices,
  CsrfField,
  ErrorSummary,
  Field,
  FieldError,
  type FieldErrors,
  FileField,
  Honeypot,
  SaveBar,
  Select,
} from './components/forms.tsx';
export { Icon } from './components/icon.tsx';
export { JsonLd } from './components/json-ld.tsx';
export { Failure, Loading, type NoticeKind, Toast } from './components/notices.tsx';
export { href } from './href.ts';
export { ICONS, type IconName } from './icons.ts';
export { Island } from './islands/island.tsx';
export { PhonePage, PlainPage } from './layouts/plain-page.tsx';
export { type OpenGraph, PortalPage, type PortalPageProps } from './layouts/portal-page.tsx';
export { RoomPage, type RoomPageProps } from './layouts/room-page.tsx';
export { RichText } from './rich-text.tsx';
export type { RoomShell, SiteShell } from './shell.ts';
export { uiWords } from './words.ts';
