import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';

const checkable = (text: string) =>
  splitter()
    .split(text)
    .claims.map((claim) => claim.checkable);

describe('what claims nothing is set aside', () => {
  test.each([
    ['a name', 'Mira Holt.'],
    ['a credit', 'Getty/Instagram.'],
    ['a place', 'Washington, D.C.'],
    ['a handle', '@harbour_office.'],
    ['a heading', 'FULL TEXT.'],
    ['talk', 'You know.'],
    ['who speaks', 'Holt demanded.'],
    ['who speaks, and when', 'Two officials said on Tuesday.'],
  ])('%s', (_why, text) => {
    expect(checkable(`The ferry sank in May.\n\n${text}\n\nThe port closed in June.`)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test.each(['Five died.', 'Police arrested him.', 'Holt resigned.', 'The group denied it.'])(
    'but no short sentence that tells something: %s',
    (text) => {
      expect(checkable(text)).toEqual([true]);
    },
  );
});
