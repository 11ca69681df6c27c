/**
 * Makes this process one that `Apart` asks: a question comes in, and the pieces of its answer go out
 * as they are made. What cannot be answered ends it.
 */
export function answerApart<Question>(
  answer: (question: Question) => Iterable<unknown> | AsyncIterable<unknown>,
): void {
  process.on('message', async (question: Question) => {
    for await (const piece of answer(question)) process.send?.({ piece });
    process.send?.('done');
  });
  // The server has gone: nobody waits for an answer any more.
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}
