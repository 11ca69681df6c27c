import { boss } from './boss';

/** The queue of the turns of imports. Of one import one turn waits at most. */
export const importTurns = { name: 'import-turns', policy: 'short' } as const;

/** Every queue there is. */
export const queues = [importTurns];

/** A job of that queue: whose turn it is. */
export type ImportTurn = { importId: string };

/** Puts a turn of an import into the queue, unless one waits there already. */
export async function askForTurn(importId: string): Promise<void> {
  await boss().send(importTurns.name, { importId } satisfies ImportTurn, {
    singletonKey: importId,
  });
}
