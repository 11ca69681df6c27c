import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { setEnv } from '@/lib/server/env';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { type ReportFormatName, reportFormatNames, reportFormats } from './formats';
import { getReportFile } from './queries';

/** An article with two reviewed claims, of a desk that readers reach. */
async function reviewed() {
  setEnv({ NEXTAUTH_URL: 'https://claims.example.org' });
  const desk = await makeDesk();
  const text =
    'The mayor said the bridge opened on Monday. The bridge cost 61 million crowns, the ministry said.';
  const { article } = await makeArticle(desk.reviewer, { text, title: 'A bridge' });
  for (const { id } of article.claims) {
    await setVerdict(desk.reviewer, id, { value: 'UNVERIFIED', rationale: '', version: null });
  }
  return { ...desk, article };
}

const publish = (id: string) =>
  db().article.update({ where: { id }, data: { stage: 'PUBLISHED' }, select: { id: true } });

describe('the report as a file', () => {
  it('is there in every format once the article is published', async () => {
    const { reviewer, article } = await reviewed();
    await publish(article.id);
    for (const format of reportFormatNames) {
      const file = await getReportFile(reviewer, article.id, { format, profile: 'INTERNAL' });
      const { contentType, extension } = reportFormats[format];
      expect(file).toMatchObject({ contentType });
      expect(file.name).toMatch(/^a-bridge-report-\d{4}-\d\d-\d\d\./);
      expect(file.name.endsWith(`.${extension}`)).toBe(true);
      expect(file.content.length).toBeGreaterThan(100);
    }
  });

  it('is refused as ClaimReview as long as the article is not published', async () => {
    const { editor, article } = await reviewed();
    const refused = await expectProblem(
      'conflict',
      getReportFile(editor, article.id, { format: 'claimreview', profile: 'INTERNAL' }),
    );
    expect(refused.detail).toContain('published');
  });

  it('is refused as ClaimReview where readers could not follow its links', async () => {
    const { editor, article } = await reviewed();
    await publish(article.id);
    setEnv({ NEXTAUTH_URL: 'http://127.0.0.1:3000' });
    const refused = await expectProblem(
      'conflict',
      getReportFile(editor, article.id, { format: 'claimreview', profile: 'INTERNAL' }),
    );
    expect(refused.detail).toContain('NEXTAUTH_URL');
  });

  it('names the claims that a format leaves out', async () => {
    const { reviewer, article } = await reviewed();
    await publish(article.id);
    const leftOutOf = async (format: ReportFormatName) =>
      (await getReportFile(reviewer, article.id, { format, profile: 'INTERNAL' })).leftOut;
    // Of the second statement the splitter finds nobody who makes it.
    expect(await leftOutOf('claimreview')).toBe('2 (nobody is said to claim it)');
    expect(await leftOutOf('json')).toBeNull();
  });
});
