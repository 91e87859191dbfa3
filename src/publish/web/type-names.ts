import type { Locale } from '../../kernel/i18n.ts';
import { ITEM_TYPES, type ItemType } from '../../plan/index.ts';
import { kindWords, typeWords } from './portal-words.ts';

/** Says whether a word of an address names a kind of item. */
export const isItemType = (text: string): text is ItemType => (ITEM_TYPES as readonly string[]).includes(text);

/** The name of one item's kind, as its kicker: "Kegiatan", "Press release". */
export const kindOf = (type: string, locale: Locale): string => (isItemType(type) ? kindWords(locale)[type] : type);

/** The name of the list of a kind: "Kegiatan", "Press releases". */
export const listOf = (type: ItemType, locale: Locale): string => typeWords(locale)[type];
