import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint';
import { runStep } from './run-step';

type Made = {
  /** What it is made from, relative to the project's folder. */
  sources: string[];
  /** The file that remembers the sources it was last made from. */
  stamp: string;
  args: string[];
  env: Record<string, string>;
  failure: string;
};

/** The Prisma client, generated from the schema. */
export const prismaClient = (root: string): Made => ({
  sources: ['prisma/schema.prisma', 'package-lock.json'],
  stamp: 'prisma/generated/made-from',
  args: ['node_modules/prisma/build/index.js', 'generate', '--no-hints'],
  // It needs no engine; any file that is no program keeps the CLI from downloading one.
  env: { PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'package.json'), CHECKPOINT_DISABLE: '1' },
  failure: 'The Prisma client could not be generated; what Prisma said is above.',
});

/** The pages as Next.js serves them. */
export const pages: Made = {
  sources: [
    'app',
    'components',
    'lib',
    'prisma',
    'public',
    'instrumentation.ts',
    'instrumentation-client.ts',
    'next.config.ts',
    'package-lock.json',
    'postcss.config.mjs',
    'proxy.ts',
    'tsconfig.json',
  ],
  stamp: '.next/made-from',
  args: ['node_modules/next/dist/bin/next', 'build'],
  env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  failure: 'The pages could not be built; what Next.js said is above.',
};

/** Whether something has to be made, because it is missing or its sources changed. */
export async function isStale(root: string, made: Made): Promise<boolean> {
  const last = await readFile(join(root, made.stamp), 'utf8').catch(() => undefined);
  return last !== (await fingerprint(root, made.sources));
}

/**
 * Makes it, and remembers from what.
 *
 * @returns what the program printed
 * @throws LaunchError with what the program said
 */
export async function make(root: string, made: Made, signal: AbortSignal): Promise<string> {
  // Taken before: what changes while it is made has to be made again.
  const from = await fingerprint(root, made.sources);
  // Gone first: half of a new one must not pass for the whole of an old one.
  await rm(join(root, made.stamp), { force: true });
  const printed = await runStep({ ...made, root, signal });
  await writeFile(join(root, made.stamp), from);
  return printed;
}
