import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOTES } from '../../../tests/support/newsroom.ts';
import { AppError } from '../../kernel/errors.ts';
import { checkText } from '../checks/check-text.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import { type Brief, briefSchema, type SourceText } from '../facts/types.ts';
import { usedFacts } from '../facts/used-facts.ts';
import { statementsIn } from '../statements/statement.ts';
import { checkAgainst, readFacts } from './read-material.ts';

const brief = briefSchema.parse({ agency: 'Kementerian Sungai dan Danau', angle: 'Kementerian memeriksa bendungan' });
const long: SourceText[] = [
  {
    id: 's',
    name: 'catatan.txt',
    text: Array.from({ length: 40 }, (_, i) => NOTES.replaceAll('12', String(100 + i))).join('\n'),
  },
];
const blocks = [{ id: 0, text: 'Sebanyak 105 pintu air diperiksa. Sebanyak 9.999 pompa menyala.' }];

describe('reading long material', () => {
  it('gives the same facts and checks as reading it here, while this thread goes on', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    const facts = await readFacts(brief, long);
    const check = await checkAgainst(blocks, long, facts.claims, { language: 'id' });
    clearInterval(timer);
    assert.ok(ticks > 5, `only ${ticks} ticks`);
    const here = extractFacts(brief, long);
    assert.deepEqual(facts, here);
    const { sentences, findings, facts: used, stated } = check;
    assert.deepEqual({ sentences, findings }, checkText(blocks, long, here.claims, { language: 'id' }));
    assert.deepEqual(used, usedFacts(check, here.claims, long));
    assert.deepEqual(stated, statementsIn(blocks));
  });

  it('is not mixed up when material changes under the same names', async () => {
    const other = long.map((source) => ({ ...source, text: source.text.replaceAll('105 pintu', '555 pintu') }));
    const [a, b] = await Promise.all(
      [long, other].map(async (sources) => checkAgainst(blocks, sources, (await readFacts(brief, sources)).claims, {})),
    );
    assert.notDeepEqual(a?.findings, b?.findings);
  });

  it('reports a fault as a fault, and answers the next question', async () => {
    const broken = { ...brief, agency: undefined } as unknown as Brief;
    await assert.rejects(readFacts(broken, long), (error) => error instanceof Error && !(error instanceof AppError));
    assert.ok((await readFacts(brief, long)).claims.length > 10);
  });
});
