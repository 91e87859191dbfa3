import { findPersons } from '../../../language/person-names.ts';
import { countWords } from '../../../language/tokens.ts';
import type { ItemType } from '../../../plan/index.ts';
import { officeWords, paperText } from '../paper.ts';
import { closed, type Making, pick } from './pick.ts';
import { type Answered, headingAsQuestion, questionFor } from './questions.ts';

const MOST_ANSWER_WORDS = 70;

const WHAT: Record<ItemType, string> = {
  release: 'Apa kabar utamanya?',
  news: 'Apa kabar utamanya?',
  policy: 'Apa yang diatur?',
  programme: 'Program apa ini?',
  activity: 'Kegiatan apa ini?',
  announcement: 'Apa yang diumumkan?',
  clarification: 'Apa yang benar?',
  speech: 'Apa pokok pidatonya?',
  statement: 'Apa sikap instansi?',
  invitation: 'Acara apa ini?',
};

/** Questions that the edition answers, each with the edition's own sentences. */
export function answeredQuestions(making: Making): Answered[] {
  const { paper, guard } = making;
  const known = paperText(paper);
  const found: Answered[] = [];
  const add = (question: string | null, answer: string): void => {
    if (!question || !answer || found.some((one) => one.question === question)) return;
    if (found.filter((one) => one.answer === answer).length > 0) return;
    if (guard.supports(question) && guard.supports(answer)) found.push({ question, answer });
  };
  add(WHAT[paper.type], pick(making, 45).join(' '));
  for (const section of sectionsOf(making)) add(headingAsQuestion(section.heading, known), section.text);
  for (const sentence of paper.sentences) add(questionFor(sentence, known), sentence.text);
  add('Siapa yang memberi keterangan?', speakers(making));
  if (paper.contact) add('Siapa yang dapat dihubungi?', closed(paper.contact));
  return found.slice(0, 14);
}

/** What stands under each heading: paragraphs as far as they fit an answer, lists and quotations whole. */
function sectionsOf({ paper }: Making): { heading: string; text: string }[] {
  const out: { heading: string; parts: string[] }[] = [];
  let words = 0;
  for (const block of paper.blocks) {
    const parts = out.at(-1)?.parts;
    if (block.kind === 'heading') {
      out.push({ heading: block.text, parts: [] });
      words = 0;
    } else if (block.kind === 'list') parts?.push(block.items.map((item) => `- ${item}`).join('\n'));
    else if (block.kind === 'quote') parts?.push(`“${block.text}”${block.by ? ` (${block.by})` : ''}`);
    else if (parts && (words === 0 || words + countWords(block.text) <= MOST_ANSWER_WORDS)) {
      parts.push(block.text);
      words += countWords(block.text);
    }
  }
  return out.filter((one) => one.parts.length > 0).map(({ heading, parts }) => ({ heading, text: parts.join('\n\n') }));
}

function speakers({ paper }: Making): string {
  const names = new Map<string, string>();
  for (const one of paper.sentences)
    if (/[“"]/.test(one.text) || /(?<!\p{L})(?:ujar|kata|tutur|jelas|tegas|ungkap|menurut)/iu.test(one.text))
      for (const person of findPersons(one.text.replace(/“[^”]*”/gu, ' '), officeWords(paper)))
        if (person.title && person.name.includes(' ')) names.set(person.name, `${person.name}, ${person.title}`);
  for (const block of paper.blocks) if (block.kind === 'quote' && block.by) names.set(block.by, block.by);
  return [...names.values()].map((one) => closed(one)).join('\n\n');
}

/** Questions and answers for the counter and the press desk. */
export const makeQa = (making: Making): string =>
  answeredQuestions(making)
    .map(({ question, answer }) => `## ${question}\n\n${answer}`)
    .join('\n\n');
