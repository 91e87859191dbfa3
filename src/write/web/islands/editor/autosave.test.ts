import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createAutosave, type SaveAnswer, type SaveState } from './autosave.ts';
import { leftCopies, localCopy } from './local-copy.ts';

type Answer = SaveAnswer<string>;
const EMPTY = { type: 'doc' as const, content: [{ type: 'paragraph' }] };

/** A writer's page: what is typed, what was sent, and how the server will answer. */
function writer(
  answers: (Answer | (() => Promise<Answer>))[],
  options: { storage?: boolean; takesAnswer?: (typedSince: boolean) => boolean } = {},
) {
  const kept = new Map<string, string>();
  const store =
    options.storage === false
      ? null
      : {
          getItem: (k: string) => kept.get(k) ?? null,
          setItem: (k: string, v: string) => void kept.set(k, v),
          removeItem: (k: string) => void kept.delete(k),
          key: (i: number) => [...kept.keys()][i] ?? null,
          get length() {
            return kept.size;
          },
        };
  const page = { headline: 'a', states: [] as SaveState[], sent: [] as string[] };
  const local = localCopy(store, 'e1', 'p1');
  const autosave = createAutosave<string>({
    version: 1,
    read: () => ({ headline: page.headline, standfirst: '', body: EMPTY }),
    async send(draft) {
      page.sent.push(`${draft.headline}@${draft.version}`);
      const answer = answers.shift() ?? { kind: 'saved', version: draft.version + 1, saved: '' };
      return typeof answer === 'function' ? answer() : answer;
    },
    local,
    onState: (state) => page.states.push(state),
    onSending: () => undefined,
    onSaved: (_saved, _sent, typedSince) => options.takesAnswer?.(typedSince) ?? true,
  });
  const type = (text: string) => {
    page.headline = text;
    autosave.touch();
  };
  return { page, local, autosave, type };
}

/** Lets time pass and promises settle. */
async function pass(ms: number): Promise<void> {
  mock.timers.tick(ms);
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}

describe('autosave', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('waits for a pause of 0.8 s and sends once', async () => {
    const w = writer([]);
    w.type('ab');
    await pass(700);
    w.type('abc');
    await pass(700);
    assert.deepEqual(w.page.sent, []);
    await pass(100);
    assert.deepEqual(w.page.sent, ['abc@1']);
    assert.equal(w.page.states.at(-1), 'saved');
    assert.equal(w.autosave.version(), 2);
    assert.equal(w.local.read(), null);
  });

  it('keeps a copy on the device until the server has confirmed', async () => {
    const w = writer([{ kind: 'unreachable' }]);
    w.type('ab');
    assert.equal(w.local.read()?.headline, 'ab');
    await pass(800);
    assert.equal(w.page.states.at(-1), 'unsaved');
    assert.equal(w.local.read()?.headline, 'ab');
    await pass(2000);
    assert.deepEqual(w.page.sent, ['ab@1', 'ab@1']);
    assert.equal(w.page.states.at(-1), 'saved');
    assert.equal(w.local.read(), null);
  });

  it('says that text is at risk when neither server nor device has it', async () => {
    const w = writer([{ kind: 'unreachable' }], { storage: false });
    w.type('ab');
    await pass(800);
    assert.equal(w.page.states.at(-1), 'at-risk');
  });

  it('sends what was typed while a save was under way, on the version that came back', async () => {
    let answer: (value: Answer) => void = () => undefined;
    const w = writer([() => new Promise<Answer>((resolve) => (answer = resolve))]);
    w.type('ab');
    await pass(800);
    w.type('abc');
    answer({ kind: 'saved', version: 2, saved: '' });
    await pass(0);
    assert.equal(w.local.read()?.headline, 'abc');
    await pass(800);
    assert.deepEqual(w.page.sent, ['ab@1', 'abc@2']);
  });

  it('stays on its version while what was typed since clashes with the answer', async () => {
    let answer: (value: Answer) => void = () => undefined;
    const w = writer([() => new Promise<Answer>((resolve) => (answer = resolve))], { takesAnswer: (since) => !since });
    w.type('ab');
    await pass(800);
    w.type('abc');
    answer({ kind: 'saved', version: 2, saved: '' });
    await pass(0);
    assert.equal(w.autosave.version(), 1);
    assert.equal(w.local.read()?.version, 1);
    await pass(800);
    assert.deepEqual(w.page.sent, ['ab@1', 'abc@1']);
    assert.equal(w.autosave.version(), 2);
  });

  it('goes on from a newer version that came in between', async () => {
    const w = writer([]);
    w.type('ab');
    w.autosave.accept(7);
    assert.equal(w.local.read()?.version, 7);
    await pass(800);
    assert.deepEqual(w.page.sent, ['ab@7']);
    assert.equal(w.autosave.version(), 8);
  });

  it('does not repeat a text that the server refuses, but sends the next one', async () => {
    const w = writer([{ kind: 'refused', message: 'terlalu panjang' }]);
    w.type('ab');
    await pass(60_000);
    assert.equal(w.page.sent.length, 1);
    w.type('a');
    await pass(800);
    assert.equal(w.page.states.at(-1), 'saved');
  });

  it('flushes at once, and says whether the server has everything', async () => {
    const w = writer([{ kind: 'unreachable' }]);
    assert.equal(await w.autosave.flush(), true);
    w.type('ab');
    assert.equal(await w.autosave.flush(), false);
    assert.equal(await w.autosave.flush(), true);
    assert.equal(w.autosave.pending(), false);
  });
});

describe('copies that pages left on a device', () => {
  it('are found for their edition alone, without those of open pages', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (k: string) => kept.get(k) ?? null,
      setItem: (k: string, v: string) => void kept.set(k, v),
      removeItem: (k: string) => void kept.delete(k),
      key: (i: number) => [...kept.keys()][i] ?? null,
      get length() {
        return kept.size;
      },
    };
    const copy = { headline: 'a', standfirst: '', body: EMPTY, version: 3 };
    for (const page of ['p1', 'p2']) localCopy(store, 'e1', page).write(copy);
    localCopy(store, 'e2', 'p3').write(copy);
    kept.set('gapura:naskah:e1:p4', '{broken');
    assert.deepEqual(
      leftCopies(store, 'e1', new Set(['p2'])).map((one) => one.pageId),
      ['p1'],
    );
    assert.deepEqual(leftCopies(null, 'e1', new Set()), []);
  });
});
