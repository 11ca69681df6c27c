import { describe, expect, test } from 'vitest';
import { readDebates, readNews, readRegisters } from './judgement-texts';

const lines = (...rows: object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

test('debates come in the order of their numbers, without what is measured on', () => {
  const debates = lines(
    { id: '10', text: 'We built a dam.', checkWorthy: true },
    { id: '9', text: 'Thank you, Jim.', checkWorthy: false },
    { id: '11', text: 'It rained.', checkWorthy: false },
  );
  const measured = lines({ id: 'x', text: 'thank you  JIM!' });
  expect(readDebates(debates, [measured])).toEqual({
    texts: [
      { text: 'We built a dam.', yes: true },
      { text: 'It rained.', yes: false },
    ],
    left: 1,
  });
});

test('news are facts or opinions', () => {
  expect(readNews(lines({ text: 'A dam broke.', checkable: true }))).toEqual([
    { text: 'A dam broke.', yes: true },
  ]);
});

describe('registers', () => {
  const treebank = (document: string, text: string) =>
    `# newdoc id = ${document}\n# sent_id = ${document}-1\n# text = ${text}\n1\tThe\tthe\tDET\n`;
  const text = 'The old dam above the village of Esk was mended.';

  test('are told by the document; others and short sentences are left out', () => {
    expect(
      readRegisters([
        treebank('GUM_news_dam', text),
        treebank('reviews-17', text),
        treebank('GUM_academic_dam', text) + treebank('GUM_bio_dam', 'Too short.'),
      ]),
    ).toEqual([
      { text, yes: true },
      { text, yes: false },
    ]);
  });
});
