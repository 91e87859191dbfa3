import assert from 'node:assert/strict';
import type { Config } from '../../src/kernel/config.ts';
import { documentText } from '../../src/write/document.ts';
import { findEdition } from '../../src/write/index.ts';
import { startTestApp, type TestApp } from './app.ts';
import { type LyingModel, startLyingModel } from './lying-model.ts';
import { NOTES, openItem } from './newsroom.ts';

export const KEY = 'sk-uji-0123456789-rahasia-WXYZ';

type SignedIn = Awaited<ReturnType<TestApp['signIn']>>;

/** An application whose agency uses a model server that lies, with an officer and an administrator. */
export type AssistedDesk = {
  t: TestApp;
  model: LyingModel;
  officer: SignedIn;
  admin: SignedIn;
  /** Sets the model as an administrator does; fields of the form over the usual ones. */
  settings(more?: Record<string, string | string[]>): Promise<void>;
  /** An item whose material has this class ("public": may be sent). */
  item(materialClass?: string, notes?: string): Promise<string>;
  textOf(editionId: string): Promise<string>;
  /** Accepts every paragraph that a proposal's page offers. */
  accept(path: string, html: string): Promise<Response>;
  /** The newest row of the log of calls. */
  lastRun(): Promise<Record<string, unknown> & { output: string; state: string }>;
  stop(): Promise<void>;
};

/** Starts it; the model is honest and all tasks are on. */
export async function startAssistedDesk(more: Partial<Config> = {}): Promise<AssistedDesk> {
  const model = await startLyingModel();
  const t = await startTestApp({ outgoingAllow: [model.host], ...more });
  const officer = await t.signIn('officer');
  const admin = await t.signIn('administrator');
  return {
    t,
    model,
    officer,
    admin,
    async settings(more = {}) {
      const answer = await admin.post('/ruang/asisten', {
        provider: 'compatible',
        address: model.base,
        model: 'contoh-8b',
        apiVersion: '',
        key: KEY,
        requestsPerMinute: '1000',
        tokensPerDay: '10000000',
        inputLetters: '40000',
        timeoutSeconds: '1',
        retentionDays: '30',
        'tasksOn[]': ['draft', 'headline', 'rewrite', 'translate'],
        ...more,
      });
      assert.equal(answer.status, 303);
    },
    async item(materialClass = 'public', notes = NOTES) {
      const id = await openItem(t, officer, { next: 'open', paste: notes });
      const { itemId } = (await findEdition(t.kernel, id))!;
      await t.kernel.pool.query('UPDATE write.sources SET class = $2 WHERE item_id = $1', [itemId, materialClass]);
      return id;
    },
    textOf: async (id) => documentText((await findEdition(t.kernel, id))!.body),
    accept(path, html) {
      const all = [...html.matchAll(/name="paragraphs\[\]" value="(\d+)"/g)].map((match) => match[1]!);
      return officer.post(`${path}/terima`, { 'paragraphs[]': all });
    },
    lastRun: async () =>
      (await t.kernel.pool.query('SELECT * FROM assist.runs ORDER BY started_at DESC, id DESC LIMIT 1')).rows[0],
    async stop() {
      await t.stop();
      await model.stop();
    },
  };
}
