import type { LiveNews } from '../../live-routes.ts';

/** Between two looks when the stream is not to be had. */
const LOOK_MS = 15_000;

/** Listens to the news of an edition for as long as the page is open; where the stream ends for good, `look` is called now and then. */
export function startLive(url: string, onNews: (news: LiveNews) => void, look: () => void): { stop(): void } {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (listen: boolean) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible') look();
      if (listen) open();
      else again(false);
    }, LOOK_MS);
  };
  const open = () => {
    source?.close();
    const made = new EventSource(url);
    source = made;
    made.addEventListener('kabar', (event) => onNews(JSON.parse((event as MessageEvent<string>).data) as LiveNews));
    made.addEventListener('cukup', () => {
      made.close();
      again(false);
    });
    made.addEventListener('error', () => {
      // The browser itself tries again unless the answer was no stream, as after signing out.
      if (made.readyState === EventSource.CLOSED) again(true);
    });
  };
  open();
  addEventListener('pagehide', () => source?.close());
  return {
    stop() {
      clearTimeout(timer);
      source?.close();
    },
  };
}
