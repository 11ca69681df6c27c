import { defineConfig, devices } from '@playwright/test';

const port = process.env.E2E_PORT ?? '3117';
const baseURL = `http://127.0.0.1:${port}`;
const chromium = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'e2e',
  // `npm run picture` takes pictures for the README in the same surroundings.
  testMatch: process.env.E2E_PICTURES === undefined ? '**/*.spec.ts' : 'pictures/*.ts',
  outputDir: '.test/e2e-results',
  forbidOnly: process.env.CI !== undefined,
  // The tests share one demo desk, and a flaw that shows now and then is a flaw.
  workers: 1,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      // As root there is no sandbox; the rest keeps the browser from talking to its maker.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    // The command a person runs, on a data folder that `npm run e2e` empties before. How to sign
    // in is in .test/e2e/sign-in.json.
    command: 'node bin/start.mjs',
    env: {
      PORT: port,
      CLAIMDESK_DATA: '.test/e2e',
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      NEXTAUTH_URL: '',
    },
    url: baseURL,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});
