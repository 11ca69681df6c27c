// `npm test`: everything that proves the project, the cheap before the dear, up to the first
// failure. Runs on a fresh clone with nothing but Node and npm.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install-dependencies.mjs';
import { checkNodeVersion } from './node-version.mjs';

const STEPS = [
  ['generate', 'the database client'],
  ['check', 'format and lint'],
  ['typecheck', 'types'],
  ['test:unit', 'unit tests'],
  ['test:data', 'data tests, on a real PostgreSQL'],
  ['build', 'the pages'],
  ['test:launch', 'starting and stopping'],
  ['e2e', 'browser tests'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
checkNodeVersion(root);

const stop = new AbortController();
/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stop.abort();
    // The step has a group of its own, so that one signal reaches everything it started.
    if (running?.pid !== undefined) process.kill(-running.pid, signal);
  });
}

/**
 * @param {string} script a script of package.json
 * @returns {Promise<boolean>} whether it succeeded
 */
function run(script) {
  return new Promise((resolve) => {
    running = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    running.once('error', () => resolve(false));
    running.once('exit', (code) => resolve(code === 0));
  });
}

const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @type {string[]} */
const summary = [];
try {
  const began = performance.now();
  await installDependencies({ root, withTools: true, signal: stop.signal });
  for (const [script = '', what = ''] of STEPS) {
    console.log(`\n── ${what} (npm run ${script})`);
    const since = performance.now();
    const passed = await run(script);
    summary.push(`${passed ? '✓' : '✗'} ${what.padEnd(36)} ${seconds(since).padStart(8)}`);
    if (stop.signal.aborted) throw new Error('Stopped.');
    if (!passed) {
      process.exitCode = 1;
      break;
    }
  }
  summary.push(`  ${'altogether'.padEnd(36)} ${seconds(began).padStart(8)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
console.log(`\n${summary.join('\n')}`);
