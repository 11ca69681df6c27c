// `npm start`: brings up Claimdesk with nothing but Node and npm. `--dev` serves the sources as
// they are and again at every change, `--worker` serves nothing and does long work for others. See
// lib/server/launch/launch.ts for the steps.
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install-dependencies.mjs';
import { checkNodeVersion } from './node-version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
checkNodeVersion(root);

const stop = new AbortController();
// Asked to stop, by Ctrl-C, a supervisor or the terminal that closes: whatever runs is ended in
// order, and the exit code is 0. Asked again, the answer is the same: it is under way.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());

// A terminal that closes takes the output with it; nobody is left to be told.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

try {
  await installDependencies({ root, withTools: false, signal: stop.signal });
  const { register } = await import('tsx/esm/api');
  const tsx = register({ namespace: 'claimdesk' });
  const { start } = await tsx.import('./start.ts', import.meta.url);
  process.exitCode = await start({
    root,
    dev: process.argv.includes('--dev'),
    worker: process.argv.includes('--worker'),
    signal: stop.signal,
  });
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Whatever still keeps the process alive has been stopped already.
process.exit();
