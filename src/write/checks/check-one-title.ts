import { findPersons } from '../../language/person-names.ts';
import { words } from '../../language/tokens.ts';
import { titleMatches } from './check-names.ts';
import { finding } from './finding.ts';
import type { SourceIndex } from './index-sources.ts';
import type { SentenceView } from './sentence-view.ts';
import type { CheckOptions, Finding, Register } from './types.ts';

type Held = Register['people'][number]['titles'][number];

const nameOf = (name: string): string => words(name).join(' ');

const onDay = ({ from, to }: Held, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

function registered(name: string, register: Register): Register['people'][number] | undefined {
  const own = nameOf(name);
  return register.people.find((person) => [person.name, ...person.aliases].some((known) => nameOf(known) === own));
}

/** Titles by the register of officials: on the day of the text a person holds what the register says. */
function byRegister(view: SentenceView, index: SourceIndex, { register, day }: CheckOptions): Finding[] {
  if (!register || !day) return [];
  return findPersons(view.own, index.officeWords).flatMap((mention) => {
    if (mention.title === undefined || !mention.titleRange || /^mantan\s/iu.test(mention.title)) return [];
    const person = registered(mention.name, register);
    const held = person?.titles.filter((one) => onDay(one, day)) ?? [];
    if (!person || held.length === 0 || held.some(({ title }) => titleMatches(mention.title!, title, index))) return [];
    const right = held[0]!.title;
    const past = person.titles.find(({ title }) => titleMatches(mention.title!, title, index));
    return [
      finding(view, {
        kind: 'title',
        weight: 'must',
        range: mention.titleRange,
        what: {
          id: `Menurut daftar pejabat, ${person.name} pada tanggal naskah menjabat ${right}`,
          en: `By the register of officials ${person.name} is ${right} on the date of the text`,
        },
        why: past
          ? { id: `Jabatan “${past.title}” berlaku pada waktu lain.`, en: `“${past.title}” was held at another time.` }
          : { id: 'Satu orang satu jabatan pada satu tanggal.', en: 'One person has one title on a date.' },
        fix: right,
      }),
    ];
  });
}

/** One person keeps one title through a text, and has the one of the register on its day. */
export function checkOneTitle(views: readonly SentenceView[], index: SourceIndex, options: CheckOptions): Finding[] {
  const first = new Map<string, string>();
  return views.flatMap((view) => {
    const wrong = byRegister(view, index, options);
    const twice = findPersons(view.own, index.officeWords).flatMap((mention) => {
      if (mention.title === undefined || !mention.titleRange || !/^\p{Lu}/u.test(mention.title)) return [];
      const name = nameOf(mention.name);
      const before = first.get(name);
      if (before === undefined) first.set(name, mention.title);
      if (before === undefined || !name.includes(' ')) return [];
      if (titleMatches(mention.title, before, index) || titleMatches(before, mention.title, index)) return [];
      // Where the sources themselves give both, the person has two offices.
      const both = index.persons.find((person) => nameOf(person.name) === name);
      if (both?.titles.some((title) => titleMatches(mention.title!, title, index))) return [];
      if (wrong.some((one) => one.start < view.offset + mention.titleRange!.end)) return [];
      return [
        finding(view, {
          kind: 'title',
          weight: 'should',
          range: mention.titleRange,
          what: {
            id: `${mention.name} tadi disebut ${before}`,
            en: `${mention.name} was called ${before} before`,
          },
          why: { id: 'Satu orang satu jabatan dalam satu naskah.', en: 'One person has one title in one text.' },
        }),
      ];
    });
    return [...wrong, ...twice];
  });
}
