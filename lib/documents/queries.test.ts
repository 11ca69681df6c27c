import { afterAll, describe, expect, it } from 'vitest';
import { stopReader } from '@/lib/server/apart/document-reader';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { samplePage, sampleParagraphs, sampleTitle } from '@/prisma/testing/sample-documents';
import { recogniseDocument } from './queries';
import { recognisedDocument } from './schema';

afterAll(stopReader);

const file = (name: string, words: string) => ({
  name,
  type: null,
  bytes: new TextEncoder().encode(words),
});

describe('a file that a reviewer brings', () => {
  it('is told as the article in it, with how many paragraphs that has', async () => {
    const { reviewer } = await makeDesk();
    const recognised = await recogniseDocument(reviewer, file('a.html', samplePage()));
    expect(recognisedDocument.parse(recognised)).toMatchObject({
      articles: [{ title: sampleTitle, text: sampleParagraphs.join('\n\n'), paragraphs: 4 }],
      articleCount: 1,
      refusalCount: 0,
    });
  });

  it('is told in its first hundred, where it holds more', async () => {
    const { reviewer } = await makeDesk();
    const lines = Array.from({ length: 250 }, (_, index) =>
      index % 2 ? `{"text":"${index}"}` : '{',
    );
    const { articles, refusals, ...counts } = await recogniseDocument(
      reviewer,
      file('a.jsonl', lines.join('\n')),
    );
    expect(counts).toEqual({ articleCount: 125, refusalCount: 125 });
    expect([articles.length, refusals.length]).toEqual([100, 100]);
  });

  it('is refused with the reason where nothing can be read from it', async () => {
    const { reviewer } = await makeDesk();
    const { detail } = await expectProblem(
      'invalid-input',
      recogniseDocument(reviewer, file('story.docx', 'cut off')),
    );
    expect(detail).toContain('it is damaged');
  });
});
