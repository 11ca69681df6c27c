import { defineConfig } from 'vitest/config';

// An odd time zone and an odd half hour: code that forgets to name a zone
// fails here and not at a reader's desk.
process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          // Properties try hundreds of cases, and the machine may have other work: what hangs fails all the same.
          name: 'unit',
          testTimeout: 60_000,
          setupFiles: ['bin/testing/fixed-seed.ts'],
          include: ['{app,bin,components,lib,prisma}/**/*.test.{ts,tsx}'],
          exclude: [
            '**/{queries,mutations}.test.ts',
            'lib/server/**',
            '**/*.{data,launch}.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'lib/**/{queries,mutations}.test.ts',
            'lib/server/**/*.test.ts',
            '**/*.data.test.ts',
          ],
          exclude: ['node_modules/**', '.next/**'],
          globalSetup: ['prisma/testing/global-setup.ts'],
          setupFiles: ['bin/testing/fixed-seed.ts', 'prisma/testing/own-database.ts'],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          // These run the real command, on the pages that `npm run build` has built.
          name: 'launch',
          include: ['bin/**/*.launch.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
