import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

type Import = { from: string; typeOnly: boolean };
type Source = { path: string; text: string; imports: Import[] };

const houses = ['app', 'components', 'lib', 'prisma', 'e2e', 'bin'] as const;

// A statement begins its line, so that code quoted inside a string is none.
const importPattern =
  /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(([, type, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? '';
    const local = name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
    return { from: local.replace(/^@\//, ''), typeOnly: type !== undefined };
  });
}

function sourceOf(path: string, text: string): Source {
  return { path, text, imports: importsOf(path, text) };
}

const sources = houses
  .flatMap((house) =>
    readdirSync(house, { recursive: true, encoding: 'utf8' }).map((file) => join(house, file)),
  )
  .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.startsWith('prisma/generated/'))
  .map((path) => sourceOf(path, readFileSync(path, 'utf8')));

// Arbitraries are what fast-check makes up for property tests.
const isTest = (path: string) =>
  /(?:\.test|-arbitraries)\.tsx?$/.test(path) || path.startsWith('prisma/testing/');
const isOurs = (from: string) => houses.some((house) => from.startsWith(`${house}/`));
const isDoor = (from: string) => /^lib\/.*(^|\/)(queries|mutations)(\.ts)?$/.test(from);
const isServer = (from: string) =>
  from.startsWith('lib/server/') || from.startsWith('prisma/client');

/** What a file may import of our own: from its own house, and from those below it. */
const below: Record<string, readonly string[]> = {
  app: ['app/', 'components/', 'lib/'],
  components: ['components/', 'lib/', 'prisma/generated/enums'],
  lib: ['lib/', 'prisma/'],
  prisma: ['prisma/'],
};

function wrongWay({ path, imports }: Source): string[] {
  const allowed = below[path.split('/')[0] ?? ''];
  if (!allowed || isTest(path)) return [];
  return imports
    .filter(({ from }) => isOurs(from) && !allowed.some((start) => from.startsWith(start)))
    .map(({ from }) => `${path} imports ${from}`);
}

/** Packages that only compute: the same answer to the same arguments. */
const purePackages = [
  '@leeoniya/ufuzzy',
  '@mozilla/readability',
  '@remix-run/html-template',
  'csv-parse/sync',
  'csv-stringify/sync',
  'diff',
  'docx',
  'fflate',
  'hucre/xlsx',
  'inflection',
  'linkedom',
  'mammoth',
  'markdown-it',
  'pdfkit',
  'postal-mime',
  'unpdf',
  'yauzl',
  'zod',
  'zod-openapi',
];

// A hash answers the same to the same bytes; the rest of the module is randomness.
const onlyHashes = (text: string) => text.includes("import { createHash } from 'node:crypto';");

const isPureFile = (path: string) =>
  path.startsWith('lib/') && !isTest(path) && !isServer(path) && !isDoor(path);

const impureCall =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bcrypto\.|\bfetch\(|\bset(Timeout|Interval)\(|\b(local|session)Storage\b|\bindexedDB\b|\bconsole\./g;

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

function impurities({ path, text, imports }: Source): string[] {
  if (!isPureFile(path)) return [];
  const imported = imports
    .filter(({ from }) => {
      if (from === 'node:crypto') return !onlyHashes(text);
      if (!isOurs(from)) return !purePackages.includes(from);
      if (from.startsWith('prisma/')) return !/^prisma\/(generated\/enums|demo\/)/.test(from);
      return isDoor(from) || isServer(from);
    })
    .map(({ from }) => `${path} imports ${from}`);
  const called = withoutComments(text).match(impureCall) ?? [];
  return [...imported, ...called.map((call) => `${path} uses ${call}`)];
}

const isClient = ({ text }: Source) => /^\s*['"]use client['"]/.test(text);

/** Everything a browser would load with this file, by the values it imports. */
function loadedBy(entry: Source, all: readonly Source[]): Map<string, string> {
  const byPath = new Map(all.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const reached = new Map<string, string>();
  const open = [entry];
  for (let source = open.pop(); source; source = open.pop()) {
    for (const { from, typeOnly } of source.imports) {
      if (typeOnly || reached.has(from)) continue;
      reached.set(from, source.path);
      const next = byPath.get(from);
      if (next) open.push(next);
    }
  }
  return reached;
}

function serverCodeInBrowser(all: readonly Source[]): string[] {
  return all
    .filter(isClient)
    .flatMap((client) =>
      [...loadedBy(client, all)]
        .filter(
          ([from]) =>
            isServer(from) || isDoor(from) || /^(node:|pg$|@prisma\/|next-auth$)/.test(from),
        )
        .map(([from, by]) => `${client.path} loads ${from} through ${by}`),
    );
}

const nameless = /^(utils?|helpers?|commons?|misc|shared|index)$/;

const badNames = ({ path }: Source) =>
  path.split('/').some((part) => nameless.test(part.replace(/\..*$/, ''))) ? [path] : [];

const tooLong = ({ path, text }: Source) => {
  const lines = text.split('\n').length - 1;
  return lines > 300 ? [`${path} has ${lines} lines`] : [];
};

describe('the house', () => {
  it('is read whole', () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toContain('lib/architecture.test.ts');
    expect(paths).toContain('app/api/v1/desks/[desk]/articles/route.ts');
    expect(paths.length).toBeGreaterThan(100);
  });

  it('imports one way: app, components, lib, prisma', () => {
    expect(sources.flatMap(wrongWay)).toEqual([]);
  });

  it('keeps every file of a noun pure but its queries and mutations', () => {
    expect(sources.filter(({ path }) => isPureFile(path)).length).toBeGreaterThan(50);
    expect(sources.flatMap(impurities)).toEqual([]);
  });

  it('sends no server code to the browser', () => {
    expect(serverCodeInBrowser(sources)).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    expect(sources.flatMap(tooLong)).toEqual([]);
  });

  it('has no file or folder whose name says nothing', () => {
    expect(sources.flatMap(badNames)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  const offences = (rule: (source: Source) => string[], path: string, text: string) =>
    rule(sourceOf(path, text));

  it.each([
    ['app/page.tsx', "import { createClient } from '@/prisma/client';"],
    ['app/page.tsx', "import { createClient } from '../prisma/client';"],
    ['components/claims/card.tsx', "import type { Claim } from '@/prisma/generated/client';"],
    ['components/claims/card.tsx', "import page from '@/app/page';"],
    ['lib/ranges/range.ts', "import {\n  Card,\n} from '@/components/claims/card';"],
    ['lib/claims/queries.ts', "export { run } from '../../bin/run';"],
    ['prisma/client.ts', "const { db } = await import('@/lib/server/db');"],
  ])('notice an import the wrong way in %s: %s', (path, text) => {
    expect(offences(wrongWay, path, text)).toHaveLength(1);
  });

  it.each([
    ["import { readFile } from 'node:fs/promises';"],
    ["import 'next/headers';"],
    ["import { cache } from 'react';"],
    ["import { db } from '@/lib/server/db';"],
    ["import { getClaim } from './queries';"],
    ["import { getArticle } from '@/lib/articles/queries';"],
    ["import { Prisma } from '@/prisma/generated/client';"],
    ["import { v7 } from 'uuid';"],
    ["import { createHash, randomBytes } from 'node:crypto';"],
    ['const now = Date.now();'],
    ['const now = new Date();'],
    ['const dice = Math.random();'],
    ["const home = process.env['HOME'];"],
    ['const id = crypto.randomUUID();'],
  ])('notice what makes a file of a noun impure: %s', (text) => {
    expect(offences(impurities, 'lib/ranges/range.ts', text)).toHaveLength(1);
    expect(offences(impurities, 'lib/ranges/range.test.ts', text)).toEqual([]);
    expect(offences(impurities, 'lib/claims/mutations.ts', text)).toEqual([]);
  });

  it.each([
    ["import { z } from 'zod';\nimport { Role } from '@/prisma/generated/enums';"],
    ["import { createHash } from 'node:crypto';"],
    ["const sentence = 'import it from a file';\nconst day = new Date(0);"],
    ['// Math.random() would do.\n/** process.env is not read here. */'],
  ])('let pure files be: %s', (text) => {
    expect(offences(impurities, 'lib/ranges/range.ts', text)).toEqual([]);
  });

  it('notice server code behind a client component, through others as well', () => {
    const client = sourceOf('components/a.tsx', "'use client';\nimport { b } from './b';");
    const between = sourceOf('components/b.tsx', "import { c } from '@/lib/claims/queries';");
    const types = sourceOf('components/b.tsx', "import type { C } from '@/lib/claims/queries';");
    expect(serverCodeInBrowser([client, between])).toHaveLength(1);
    expect(serverCodeInBrowser([client, types])).toEqual([]);
    expect(serverCodeInBrowser([between])).toEqual([]);
  });

  it('notice long files and names that say nothing', () => {
    expect(offences(tooLong, 'lib/a.ts', 'x\n'.repeat(300))).toEqual([]);
    expect(offences(tooLong, 'lib/a.ts', 'x\n'.repeat(301))).toHaveLength(1);
    for (const path of ['lib/utils.ts', 'lib/helpers/a.ts', 'components/index.tsx']) {
      expect(offences(badNames, path, ''), path).toHaveLength(1);
    }
    expect(offences(badNames, 'lib/claims/index-of-words.ts', '')).toEqual([]);
  });
});
