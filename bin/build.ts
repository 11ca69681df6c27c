// Builds the pages and notes from which sources, so that `npm start` need not build them again.
import { make, pages } from '@/lib/server/launch/made-once';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());

try {
  process.stdout.write(await make(process.cwd(), pages, stop.signal));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
