import { recentAnswers } from '../answer/index.ts';
import { arrivedCount, mailReceiptOf } from '../deliver/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { homeFigures } from '../learn/index.ts';
import { counts, myReaction, recordRead, visitOf } from '../listen/index.ts';
import { embargoOf } from '../press/index.ts';
import type { PublishPorts } from '../publish/index.ts';

const KEEP_MS = 60_000;

/** Keeps an answer for a minute; while it is renewed the old one is given. */
function kept<T>(ask: () => Promise<T>): () => Promise<T> {
  let value: { at: number; promise: Promise<T> } | null = null;
  return () => {
    if (!value || Date.now() - value.at > KEEP_MS) {
      const promise = ask();
      value = { at: Date.now(), promise };
      promise.catch(() => {
        value = null;
      });
    }
    return value.promise;
  };
}

/** What pages of the portal show from later steps of the loop. */
export function portalPorts(k: Kernel): PublishPorts {
  return {
    counts: (ids) => counts(k, ids),
    myReaction: (c, id) => myReaction(k, id, visitOf(c)),
    recordRead: (c, id) => {
      recordRead(k, id, visitOf(c)).catch((err) => k.log.warn({ err }, 'a read could not be counted'));
    },
    pressEmbargo: async (packageId) => {
      const found = await embargoOf(k, packageId);
      return found && { until: found.pressEmbargoUntil, href: `/ruang/pers/paket/${packageId}` };
    },
    pressReceipt: async (packageId) => {
      const found = await embargoOf(k, packageId);
      if (!found) return null;
      const { holders, opened } = found;
      const counts = { planned: holders, done: opened, waiting: 0, failed: 0, skipped: holders - opened };
      return { ...counts, firstAt: null, lastAt: null, href: `/ruang/pers/paket/${packageId}` };
    },
    mailReceipt: (article) => mailReceiptOf(k, article),
    mailedTo: (articleId) => arrivedCount(k, articleId),
    homeFigures: () => homeFigures(k),
    homeAnswers: kept(async () =>
      (await recentAnswers(k, 3)).map((a) => ({
        question: a.question,
        answer: a.answer,
        href: a.cites[0] ?? '/lapor',
      })),
    ),
  };
}
