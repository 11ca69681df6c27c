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
  },
);
// Ctrl-C reaches Playwright as well, which then stops the server: wait for it. Other signals do not.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
