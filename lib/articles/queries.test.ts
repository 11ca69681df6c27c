import { describe, it } from 'vitest';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { getArticle } from './queries';

describe('an article', () => {
  it('that was never there is not found', async () => {
    const { reviewer } = await makeDesk();
    await expectProblem('not-found', getArticle(reviewer, '019a0000-0000-7000-8000-000000000000'));
  });
});
