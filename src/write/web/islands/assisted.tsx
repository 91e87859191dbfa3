import { mount } from '../../../ui/islands/runtime.ts';

export type AssistedProps = {
  action: string;
  csrf: string;
  /** `writing` has a 0 where the number of sentences stands. */
  words: { stop: string; stopped: string; working: string; writing: string; broken: string };
};

/** Takes the form over: shows how far the model is, with a button that stops it; the form alone simply waits. */
mount<AssistedProps>('write-assisted', (place, props) => {
  const form = document.querySelector<HTMLFormElement>('#susun-asisten');
  const send = form?.querySelector<HTMLButtonElement>('button[type=submit]');
  if (!form || !send) return;
  const news = document.createElement('p');
  news.setAttribute('role', 'status');
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'btn line';
  stop.textContent = props.words.stop;
  stop.hidden = true;
  place.classList.add('assist-progress');
  place.append(news, stop);
  const show = (text: string, busy: boolean): void => {
    news.textContent = text;
    stop.hidden = !busy;
    send.disabled = busy;
    if (!busy) send.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const abort = new AbortController();
    stop.onclick = () => abort.abort();
    show(props.words.working, true);
    stop.focus();
    listen(props, abort.signal, (sentences) => show(props.words.writing.replace('0', String(sentences)), true))
      .then((end) => {
        if (end.href) location.assign(end.href);
        else show(end.say ?? props.words.stopped, false);
      })
      .catch(() => show(abort.signal.aborted ? props.words.stopped : props.words.broken, false));
  });
});

type End = { href?: string; say?: string };

/** Sends the wish and reads the stream to its end. */
async function listen(props: AssistedProps, signal: AbortSignal, progress: (sentences: number) => void): Promise<End> {
  const answer = await fetch(props.action, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'x-csrf-token': props.csrf },
    signal,
  });
  if (!answer.ok || !answer.body) throw new Error(String(answer.status));
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error('the stream ended early');
    text += value;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const name = /^event: (.+)$/m.exec(event)?.[1];
      const data = JSON.parse(/^data: (.+)$/m.exec(event)?.[1] ?? '{}') as End & { sentences?: number };
      if (name === 'progres' && data.sentences) progress(data.sentences);
      if (name === 'usulan' || name === 'gagal') return data;
      if (name === 'berhenti') return {};
    }
  }
}
