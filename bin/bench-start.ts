// Measures how long `npm start` takes on a data folder that does not exist yet, and how long the
// second time. What has to be made once for the project (packages, pages) is made before.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runClaimdesk, stop } from './testing/claimdesk';

/** How long it takes, in ms, from the command to the address at which to sign in. */
async function measureStart(data: string): Promise<number> {
  const began = performance.now();
  const run = await runClaimdesk({ data });
  try {
    await run.printed('Ctrl-C stops it');
    return performance.now() - began;
  } finally {
    await stop(run);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
try {
  await measureStart(join(folder, 'warm-up'));
  const data = join(folder, 'data');
  console.log(`First start, on no data folder:  ${inSeconds(await measureStart(data))}`);
  console.log(`Second start, on the same:       ${inSeconds(await measureStart(data))}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
