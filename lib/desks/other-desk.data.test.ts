import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as articleMutations from '@/lib/articles/mutations';
import { listArticlesQuery } from '@/lib/articles/schema';
import * as boardQueries from '@/lib/board/queries';
import { articleInput } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { naming } from '@/prisma/testing/other-desk/naming';
import { elsewhere, ownOnly } from '@/prisma/testing/other-desk/own-only';
import { everything, makeRows, ours, owner, stranger } from '@/prisma/testing/other-desk/rows';

let before: Awaited<ReturnType<typeof everything>>;
beforeAll(async () => {
  await makeRows();
  before = await everything();
});

afterEach(async () => {
  expect(await everything()).toEqual(before);
});

describe('an admin of another desk', () => {
  it.each(Object.entries(naming))('finds nothing with %s, and changes nothing', async (_, call) => {
    await expectProblem('not-found', call());
  });

  it.each(Object.entries(ownOnly))('sees nothing of this desk with %s', async (_name, call) => {
    const seen = JSON.stringify(await call());
    for (const id of [...Object.values(ours), owner.admin.userId, owner.admin.deskId]) {
      expect(seen).not.toContain(id);
    }
  });

  it('counts none of this desk’s articles', async () => {
    expect(Object.values(await boardQueries.countArticles(stranger))).toEqual([0, 0, 0, 0, 0]);
    expect(await boardQueries.countFound(stranger, listArticlesQuery.parse({}))).toBe(0);
  });

  it('is tried with every function there is', async () => {
    const paths = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^[\w-]+\/(queries|mutations)\.ts$/.test(path),
    );
    expect(paths).toContain('claims/mutations.ts');
    const modules: object[] = await Promise.all(paths.map((path) => import(resolve('lib', path))));
    const functions = modules.flatMap((module) =>
      Object.entries(module)
        .filter(([, exported]) => typeof exported === 'function')
        .map(([name]) => name),
    );
    const tried = [...Object.keys(naming), ...Object.keys(ownOnly), ...elsewhere];
    expect([...functions].sort()).toEqual([...tried].sort());
  });

  it('cannot bring in an article under an id of this desk', async () => {
    const input = articleInput({ id: ours.article });
    await expectProblem('id-taken', articleMutations.addArticle(stranger, input));
  });
});
