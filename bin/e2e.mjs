// `npm run e2e`: the browser tests, on a Claimdesk of their own with a fresh data folder. What
// follows `--` goes to Playwright.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';

const chromium = await ensureChromium();
rmSync('.test/e2e', { recursive: true, force: true });
const child = spawn(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }) },
    // A group of its own: Ctrl-C would reach Playwright beside this process, and asked twice it ends
    // without stopping the server.
    detached: true,
  },
);
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!asked) child.kill('SIGINT');
    asked = true;
  });
}
child.on('exit', (code) => process.exit(code ?? 1));
