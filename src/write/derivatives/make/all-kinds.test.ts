import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DemoItem, type DemoText, demoContent, fillDates } from '../../../app/demo/content/index.ts';
import { toDocument } from '../../../app/demo/to-document.ts';
import { alteredQuotes, guardOf, unsupportedIn, wordsOf } from '../guard.ts';
import { hasWords, kindsFor } from '../kinds.ts';
import { fits, standingOf } from '../limits.ts';
import { readPaper } from '../paper.ts';
import { unsupportedEnglish } from '../propose/unsupported-english.ts';
import { makeText } from './make-text.ts';

const day = new Date('2026-06-25T00:00:00Z');
const filled = demoContent.items.map((item): typeof item =>
  JSON.parse(JSON.stringify(item), (_key, value) => (typeof value === 'string' ? fillDates(value, day) : value)),
);
const paperOf = (item: DemoItem, text: DemoText, language: 'id' | 'en') =>
  readPaper({
    language,
    type: item.type,
    headline: text.headline,
    standfirst: text.standfirst,
    body: toDocument(text.blocks),
    topics: item.topicSlugs.map(
      (slug) => demoContent.topics.find((one) => one.slug === slug)![language === 'id' ? 'nameId' : 'nameEn'],
    ),
    agency: demoContent.agency.name,
    agencyShort: demoContent.agency.shortName,
    names: [demoContent.agency.name, demoContent.agency.shortName, ...demoContent.units.map((unit) => unit.name)],
    contact: 'Biro Hubungan Masyarakat, humas@ksd.example',
  });
const papers = filled.map((item) => paperOf(item, item, 'id'));
const englishPapers = filled.flatMap((item) => (item.english ? [paperOf(item, item.english, 'en')] : []));

/** English terms stand beside their Indonesian ones only where the tables know them. */
const english = (text: string): string =>
  text.replace(/\[translate(?: the quotation)?: [^\]]*\]/g, '').split('## Ready')[0]!;

describe('every kind made from every release of the demonstration', () => {
  assert.ok(papers.length >= 40);
  for (const [at, paper] of papers.entries()) {
    it(`adds nothing and keeps the limits: ${paper.headline}`, () => {
      const guard = guardOf(paper);
      const again = guardOf(paper);
      for (const kind of kindsFor('id').filter(hasWords)) {
        const text = makeText(kind, paper, guard);
        assert.ok(/\p{L}/u.test(text), `${kind} is empty`);
        const over = standingOf(kind, text).filter((one) => one.over && one.hard);
        assert.deepEqual(over, [], `${kind} is over a limit: ${text}`);
        if (at % 5 === 0) assert.equal(makeText(kind, paper, again), text, `${kind} differs from one time to the next`);
        if (kind === 'english') {
          assert.deepEqual(unsupportedEnglish(english(text), paper), []);
          continue;
        }
        assert.deepEqual(alteredQuotes(paper, wordsOf(kind, text).join('\n')), [], kind);
        if (!kind.startsWith('card')) assert.deepEqual(unsupportedIn(kind, text, paper, guard), [], `${kind}: ${text}`);
      }
    });
  }

  it('a figure, a name, a day and a quotation that were changed are seen in any post', () => {
    const paper = papers.find((one) => one.headline.startsWith('Air Sungai Lemarai'))!;
    const right = makeText('facebook', paper);
    assert.deepEqual(unsupportedIn('facebook', right, paper), []);
    for (const wrong of [
      right.replace('1.340', '1.430'),
      right.replace('delapan pompa', 'delapan belas pompa'),
      `${right}\n“Kami tidak tahu kapan warga boleh pulang,” kata Asep Sutisna Wiguna.`,
      `${right}\nDirektur Bendungan Bambang Hartono meninjau posko.`,
    ]) {
      assert.notEqual(wrong, right);
      assert.ok(unsupportedIn('facebook', wrong, paper).length > 0, wrong);
    }
  });

  it('an English edition has its posts, summaries and cards in whole sentences of its own', () => {
    assert.ok(englishPapers.length >= 2);
    for (const paper of englishPapers)
      for (const kind of kindsFor('en').filter(hasWords)) {
        const text = makeText(kind, paper);
        assert.ok(/\p{L}/u.test(text) && fits(kind, text), `${kind}: ${text}`);
        assert.doesNotMatch(text, /Selengkapnya|Kartu /, kind);
        if (!kind.startsWith('card')) assert.deepEqual(unsupportedIn(kind, text, paper), [], `${kind}: ${text}`);
      }
  });
});
