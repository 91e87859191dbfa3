import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import { seedArticle } from '../../../tests/support/published.ts';
import { indexTexts } from './commands/index-texts.ts';
import { findText, isLongEnough } from './queries/find-text.ts';

type Pasted = {
  releases: { key: string; headline: string; standfirst: string; paragraphs: string[] }[];
  cases: {
    kind: string;
    expect: 'whole' | 'quote' | 'altered' | 'unknown';
    of: string | null;
    text: string;
    other?: string;
  }[];
};
const file = join(import.meta.dirname, '../../../tests/fixtures/eval/pasted-texts.json');
const { releases, cases }: Pasted = JSON.parse(readFileSync(file, 'utf8'));

describe('texts as people paste them', () => {
  let t: TestApp;
  const keys = new Map<string, string>();

  before(async () => {
    t = await startTestApp();
    for (const { key, ...told } of releases) keys.set((await seedArticle(t.kernel, told)).id, key);
    await indexTexts(t.kernel);
  });
  after(() => t.stop());

  it('are told apart: whole, quoted, altered, put together, or not ours', async () => {
    const wrong: string[] = [];
    for (const { kind, expect, of, text, other } of cases) {
      const found = isLongEnough(text) ? await findText(t.kernel, text) : null;
      const said = found
        ? [found.comparison.verdict, keys.get(found.articleId), found.mixedWith ? keys.get(found.mixedWith) : undefined]
        : ['unknown', undefined, undefined];
      if (said.join() !== [expect, of ?? undefined, other].join())
        wrong.push(`${kind} (${of}): ${said.join(' ')} ${JSON.stringify(found?.comparison.differences).slice(0, 400)}`);
    }
    assert.equal(cases.length, 40);
    assert.deepEqual(wrong, []);
  });
});
