import { Worker } from 'node:worker_threads';

/** A question on its way to a thread; `about` names what it is about, so that it goes to the thread that knows it. */
type Job = {
  about: string;
  /** What is sent; `known` says that the thread was asked about the same before. */
  message: (known: boolean) => unknown;
  limitMs: number;
  done: (answer: unknown) => void;
  failed: (error: Error) => void;
};
type Seat = { worker: Worker | null; job: Job | null; timer: NodeJS.Timeout | null; waiting: Job[]; knows: string[] };

const MOST_KNOWN = 24;

/** Why a question has no answer: the thread ran out of time or memory. */
export class TooMuch extends Error {}

/**
 * Threads that answer questions one by one. A question goes to the thread that knows what it is about unless that is busy
 * with something else and another is free, so that a slow document delays nobody else. A thread that runs out of time or
 * memory fails its own question only, and is replaced.
 */
export function threadPool(file: URL, size: number): { ask: (job: Omit<Job, 'done' | 'failed'>) => Promise<unknown> } {
  const seats: Seat[] = Array.from({ length: size }, () => ({
    worker: null,
    job: null,
    timer: null,
    waiting: [],
    knows: [],
  }));

  const load = (seat: Seat): number => seat.waiting.length + (seat.job ? 1 : 0);

  function seatFor(about: string): Seat {
    const knowing = seats.find((seat) => seat.knows.includes(about));
    const idlest = [...seats].sort((a, b) => load(a) - load(b))[0]!;
    if (!knowing) return idlest;
    const busyElsewhere = [knowing.job, ...knowing.waiting].some((job) => job && job.about !== about);
    return busyElsewhere && load(idlest) === 0 ? idlest : knowing;
  }

  function finish(seat: Seat): Job | null {
    const { job } = seat;
    if (seat.timer) clearTimeout(seat.timer);
    seat.timer = null;
    seat.job = null;
    return job;
  }

  function fail(seat: Seat, cause: Error): void {
    const old = seat.worker;
    seat.worker = null;
    seat.knows = [];
    void old?.terminate();
    finish(seat)?.failed(cause);
    next(seat);
  }

  function start(seat: Seat): Worker {
    const worker = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    worker.on('message', ({ answer, error }: { answer?: unknown; error?: string }) => {
      if (seat.worker !== worker) return;
      const job = finish(seat);
      if (error === undefined) job?.done(answer);
      else job?.failed(new Error(error));
      next(seat);
    });
    worker.on('error', (error) => {
      if (seat.worker === worker) fail(seat, new TooMuch('the thread died', { cause: error }));
    });
    seat.worker = worker;
    return worker;
  }

  function next(seat: Seat): void {
    if (seat.job) return;
    const job = seat.waiting.shift();
    if (!job) {
      seat.worker?.unref();
      return;
    }
    seat.job = job;
    const known = seat.worker !== null && seat.knows.includes(job.about);
    const worker = seat.worker ?? start(seat);
    worker.ref();
    seat.knows = [job.about, ...seat.knows.filter((one) => one !== job.about)].slice(0, MOST_KNOWN);
    seat.timer = setTimeout(() => fail(seat, new TooMuch('reading took too long')), job.limitMs);
    worker.postMessage(job.message(known));
  }

  return {
    ask: (asked) =>
      new Promise((done, failed) => {
        const seat = seatFor(asked.about);
        seat.waiting.push({ ...asked, done, failed });
        next(seat);
      }),
  };
}
