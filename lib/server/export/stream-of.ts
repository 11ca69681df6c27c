/**
 * A stream of what a generator yields, which is asked for no more than its reader takes. It ends
 * where the reader has gone, and breaks off where the generator throws.
 */
export function streamOf(
  pieces: AsyncGenerator<string | Uint8Array, void>,
  gone: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = gone.aborted ? await pieces.return() : await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      async cancel() {
        await pieces.return();
      },
    },
    // Nothing is read ahead of its reader.
    { highWaterMark: 0 },
  );
}
