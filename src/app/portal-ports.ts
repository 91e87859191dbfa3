import { recentAnswers } from '../answer/index.ts';
import { arrivedCount } from '../deliver/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { homeFigures } from '../learn/index.ts';
import { counts, myReaction, recordRead, visitOf } from '../listen/index.ts';
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
