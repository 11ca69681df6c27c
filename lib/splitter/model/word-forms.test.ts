import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickForms, type WordForms, wordForms } from './word-forms';

/** The forms of some words with a space between any two. */
function formsOf(words: readonly string[]): WordForms {
  const text = words.join(' ');
  let at = 0;
  const starts = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return start;
  });
  const ends = starts.map((start, i) => start + (words[i]?.length ?? 0));
  return wordForms(text, Int32Array.from(starts), Int32Array.from(ends));
}

/** Do the two words look the same in this column? */
function same(column: Exclude<keyof WordForms, 'length'>, a: string, b: string): boolean {
  const forms = formsOf([a, b])[column];
  return forms[0] === forms[1];
}

describe('the forms of words', () => {
  test('do not tell capitals from small letters, one digit or apostrophe from another', () => {
    expect(same('lower', 'Harbour', 'harbour')).toBe(true);
    expect(same('lower', 'Élan', 'élan')).toBe(true);
    expect(same('lower', '1961', '2024')).toBe(true);
    expect(same('lower', 'n’t', "n't")).toBe(true);
    expect(same('lower', '“', '"')).toBe(true);
    expect(same('lower', '196', '1961')).toBe(false);
    expect(same('lower', 'İ', 'ı')).toBe(false);
  });

  test('know a word by its beginning and its end, as far as it goes', () => {
    expect(same('prefix3', 'underway', 'undo')).toBe(true);
    expect(same('prefix3', 'unready', 'undo')).toBe(false);
    expect(same('prefix1', 'unready', 'Upper')).toBe(true);
    expect(same('suffix3', 'killed', 'Failed')).toBe(true);
    expect(same('suffix4', 'killed', 'failed')).toBe(false);
    expect(same('suffix2', 'ed', 'killed')).toBe(true);
    expect(same('suffix4', 'ed', 'killed')).toBe(false);
  });

  test('see the shape of a word, each run of letters or digits as one', () => {
    expect(same('shape', 'McNeil', 'DeBoer')).toBe(true);
    expect(same('shape', 'B-52', 'COVID-19')).toBe(true);
    expect(same('shape', 'B-52', 'B.52')).toBe(false);
    expect(same('shape', 'Ada', 'ada')).toBe(false);
    expect(same('shape', 'Éva', 'Ada')).toBe(true);
    expect(same('shape', 'שלום', 'ada')).toBe(false);
  });

  test('know which words begin with a capital', () => {
    expect([...formsOf(['Ada', 'ada', 'Élan', 'élan', '7', '“', '世界']).capital]).toEqual([
      1, 0, 1, 0, 0, 0, 0,
    ]);
  });

  test('depend on the word alone and not on where it stands', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (one, others) => {
        const alone = formsOf([one]);
        const among = formsOf([...others, one, ...others]);
        for (const [column, values] of Object.entries(alone)) {
          if (typeof values === 'number') continue;
          const there = among[column as keyof WordForms] as Int32Array;
          expect(there[others.length]).toBe(values[0]);
        }
      }),
    );
  });

  test('picked from a sentence are those of the words by themselves', () => {
    const words = ['Mira', 'Holt', ',', '34', ',', 'won’t', 'go'];
    expect(pickForms(formsOf(words), [0, 1, 5, 6])).toEqual(
      formsOf(['Mira', 'Holt', 'won’t', 'go']),
    );
  });
});
