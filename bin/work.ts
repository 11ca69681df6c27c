// One process that does long work, on the database of the environment, until it is asked to stop.
// `npm start` and `npm run worker` start as many as they are to have, and it ends with them.
import { startWork } from '@/lib/server/jobs/work';
import { closePool } from '@/lib/server/pool';

const stop = new AbortController();
const asked = new Promise<void>((resolve) => {
  stop.signal.addEventListener('abort', () => resolve(), { once: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => stop.abort());
}

// Whoever started it may have gone while it was still loading, before anybody listened.
if (process.connected === false) stop.abort();

const finish = await startWork();
await asked;
await finish();
await closePool();
process.exit();
