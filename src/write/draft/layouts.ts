import type { ItemType } from '../facts/types.ts';
import type { PartName } from './parts-of.ts';
import type { DraftPart } from './types.ts';

/** One paragraph's worth of parts; parts in one group share a paragraph where they are short. */
export type Group = readonly (PartName | 'noted' | 'said' | 'statements')[];

/** A stretch of the body: what it is for, the heading above it, and its groups in order. */
export type Section = { part: DraftPart; heading?: string; groups: readonly Group[] };

const story: readonly Section[] = [
  {
    part: 'details',
    groups: [
      ['present', 'purpose', 'context'],
      ['hoax'],
      ['fact'],
      ['dictums'],
      ['aside'],
      ['findings'],
      ['points'],
      ['statements'],
      ['speakers'],
      ['figure', 'eligible'],
      ['conditions'],
      ['steps'],
      ['since', 'basis'],
      ['schedule'],
    ],
  },
  { part: 'outcome', groups: [['result', 'plans'], ['aim'], ['appeal'], ['channel']] },
];

/** The order in which each type of item tells its parts; what a layout leaves out follows at its end. */
export const layouts: Readonly<Record<ItemType, readonly Section[]>> = {
  release: story,
  news: story,
  activity: story,
  policy: [
    { part: 'changes', heading: 'Apa yang berubah', groups: [['dictums'], ['noted'], ['figure']] },
    {
      part: 'reason',
      heading: 'Mengapa',
      groups: [['purpose', 'context', 'aside'], ['present'], ['aim'], ['said'], ['speakers']],
    },
    { part: 'affected', heading: 'Bagi siapa', groups: [['eligible']] },
    { part: 'since', heading: 'Sejak kapan', groups: [['since']] },
    { part: 'conditions', heading: 'Syarat', groups: [['conditions']] },
    { part: 'join', heading: 'Caranya', groups: [['steps']] },
    { part: 'basis', heading: 'Dasar hukum', groups: [['basis']] },
    { part: 'questions', heading: 'Tanya-jawab', groups: [['questions']] },
    { part: 'next', heading: 'Selanjutnya', groups: [['result', 'plans'], ['schedule'], ['appeal'], ['channel']] },
  ],
  programme: [
    { part: 'about', groups: [['noted'], ['present']] },
    { part: 'aim', heading: 'Tujuan', groups: [['purpose', 'context', 'aside'], ['aim'], ['said'], ['speakers']] },
    { part: 'eligible', heading: 'Sasaran', groups: [['eligible']] },
    { part: 'amount', heading: 'Besaran', groups: [['figure']] },
    { part: 'conditions', heading: 'Syarat', groups: [['conditions']] },
    { part: 'schedule', heading: 'Jadwal', groups: [['schedule'], ['since'], ['plans']] },
    { part: 'join', heading: 'Cara ikut', groups: [['steps']] },
    { part: 'questions', heading: 'Tanya-jawab', groups: [['questions']] },
    { part: 'next', groups: [['result'], ['dictums'], ['basis'], ['appeal'], ['channel']] },
  ],
  announcement: [
    { part: 'number', groups: [['number']] },
    { part: 'contents', groups: [['contents']] },
    { part: 'conditions', heading: 'Syarat', groups: [['conditions']] },
    { part: 'join', heading: 'Caranya', groups: [['steps']] },
    { part: 'schedule', heading: 'Jadwal', groups: [['schedule'], ['plans']] },
    { part: 'next', groups: [['said'], ['result'], ['context'], ['basis'], ['appeal'], ['channel']] },
  ],
  clarification: [
    { part: 'fact', heading: 'Faktanya', groups: [['fact'], ['points']] },
    { part: 'hoax', heading: 'Klaim yang beredar', groups: [['hoax']] },
    {
      part: 'evidence',
      heading: 'Penjelasan',
      groups: [
        ['purpose', 'context', 'basis'],
        ['statements'],
        ['figure', 'eligible'],
        ['steps'],
        ['present'],
        ['speakers'],
      ],
    },
    { part: 'appeal', heading: 'Imbauan', groups: [['appeal'], ['plans', 'result']] },
    { part: 'channel', heading: 'Kanal resmi', groups: [['channel']] },
  ],
  speech: [
    { part: 'occasion', groups: [['present', 'purpose', 'context']] },
    {
      part: 'points',
      groups: [['points'], ['statements'], ['fact'], ['figure'], ['aside'], ['dictums'], ['speakers']],
    },
    { part: 'outcome', groups: [['result', 'plans'], ['aim'], ['appeal']] },
  ],
  statement: [
    { part: 'points', groups: [['points']] },
    { part: 'evidence', groups: [['context', 'purpose'], ['hoax'], ['fact'], ['figure'], ['present']] },
    { part: 'said', groups: [['statements'], ['speakers']] },
    { part: 'next', heading: 'Langkah selanjutnya', groups: [['plans', 'result'], ['schedule'], ['steps']] },
    { part: 'appeal', groups: [['appeal'], ['channel']] },
  ],
  invitation: [
    { part: 'invitation', groups: [['invitation']] },
    { part: 'about', groups: [['purpose', 'context'], ['noted'], ['figure'], ['said']] },
    { part: 'schedule', heading: 'Susunan acara', groups: [['schedule']] },
    { part: 'conditions', groups: [['conditions'], ['steps'], ['eligible'], ['appeal']] },
  ],
};
