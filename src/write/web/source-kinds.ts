import type { IconName } from '../../ui/index.ts';
import type { SourceKind } from '../types.ts';

/** The icon of each kind of material. */
export const KIND_ICONS: Record<SourceKind, IconName> = {
  text: 'pencil-line',
  txt: 'file-text',
  docx: 'file-text',
  pdf: 'file-text',
  html: 'globe',
  eml: 'mail',
  subtitles: 'text-quote',
  image: 'image',
  csv: 'table',
  xlsx: 'table',
  web: 'globe',
};

/** What the file chooser offers. */
export const ACCEPT = '.txt,.md,.docx,.pdf,.html,.htm,.eml,.srt,.vtt,.csv,.tsv,.xlsx,.jpg,.jpeg,.png,.webp,.avif';

/** Languages that material is in, by code, each named in itself. */
export const LANGUAGES: { code: string; name: string }[] = [
  { code: 'id', name: 'Indonesia' },
  { code: 'en', name: 'English' },
  { code: 'ace', name: 'Aceh' },
  { code: 'ban', name: 'Bali' },
  { code: 'bjn', name: 'Banjar' },
  { code: 'bbc', name: 'Batak Toba' },
  { code: 'bug', name: 'Bugis' },
  { code: 'jv', name: 'Jawa' },
  { code: 'mad', name: 'Madura' },
  { code: 'ms', name: 'Melayu' },
  { code: 'min', name: 'Minangkabau' },
  { code: 'nij', name: 'Ngaju' },
  { code: 'su', name: 'Sunda' },
  { code: 'ar', name: 'العربية' },
  { code: 'zh', name: '中文' },
  { code: 'ja', name: '日本語' },
];
