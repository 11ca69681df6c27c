import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { childEnv } from '@/lib/server/env';

/** How long a worker may take to finish what it is at, in ms. */
const patienceMs = 20_000;

/** How long after a worker broke off another one is started in its place, in ms. */
const restartMs = 2000;

/** How far workers stand back behind whoever waits for a page (`nice`). */
const niceness = 10;

/**
 * Starts processes that do long work, so that what is hard to read or ends its process harms no
 * page, and a second core has something to do. One that ends by itself is replaced.
 *
 * @param count how many
 * @returns what stops them: each finishes what it is at
 */
export function startWorkers(count: number, root: string): () => Promise<void> {
  const stopping = new AbortController();
  const keepOne = async () => {
    while (!stopping.signal.aborted) {
      await ended(startWorker(root), stopping.signal);
      await setTimeout(restartMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const kept = Array.from({ length: count }, keepOne);
  return async () => {
    stopping.abort();
    await Promise.all(kept);
  };
}

function startWorker(root: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bin/work.ts')], {
    cwd: root,
    env: childEnv({}),
    // Over the channel it hears that this process is gone, however that ended.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A Ctrl-C is for this process, which stops its workers in order.
    detached: process.platform !== 'win32',
  });
  try {
    if (child.pid !== undefined) setPriority(child.pid, niceness);
  } catch {
    // Where that is not allowed it works as fast as the rest.
  }
  return child;
}

/** Waits for the end of a worker, which is asked for once the signal says so. */
async function ended(child: ChildProcess, stop: AbortSignal): Promise<void> {
  const end = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  let tooLong: NodeJS.Timeout | undefined;
  const ask = () => {
    child.kill('SIGTERM');
    tooLong = globalThis.setTimeout(() => child.kill('SIGKILL'), patienceMs);
  };
  if (stop.aborted) ask();
  else stop.addEventListener('abort', ask, { once: true });
  await end;
  stop.removeEventListener('abort', ask);
  clearTimeout(tooLong);
}
