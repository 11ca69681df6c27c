/** An event of a feed as its reader gets it. */
export type ReadEvent = { id: string; event: string; data: Record<string, unknown> };

/** Reads the events of a feed one after another, passing over what only keeps it open. */
export async function* readFeed(body: ReadableStream<Uint8Array>): AsyncGenerator<ReadEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]),
      );
      const event = fields.get('event');
      if (event === undefined) continue;
      yield { id: fields.get('id') ?? '', event, data: JSON.parse(fields.get('data') ?? '{}') };
    }
  }
}
