/** Wraps a `fetch` so that a body ends with an error once it has sent more than `most` bytes. */
export function boundedFetch(inner: typeof globalThis.fetch, most: number): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await inner(input, init);
    if (!answer.body) return answer;
    let seen = 0;
    const counted = answer.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, to) {
          seen += chunk.byteLength;
          if (seen > most) to.error(new AnswerTooLarge());
          else to.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, { status: answer.status, headers: answer.headers });
  };
}

/** The server sent more than anybody asked for. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}
