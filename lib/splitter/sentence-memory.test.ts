import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SentenceDraft } from './carry-over';
import { readModels } from './model/models';
import { withMemory } from './sentence-memory';
import { createSplitter } from './splitter';

const models = readModels((name) => readFileSync(`lib/splitter/weights/${name}.bin`));

describe('a splitter that remembers sentences', () => {
  const sentence = fc.constantFrom(
    'Mira Holt said the dam, which was old, broke on Monday.',
    '“The dam was old,” she said.',
    'She added that it “could not be verified”.',
    'At least 12 houses and dozens of boats were lost, according to the ministry.',
    'The claim could not be independently verified.',
    'HOLT: “It broke.”',
    'Said “the dam.',
    '🌊 e\u0301 שלום.',
  );
  const texts = fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\r\n\r\n')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));

  test('takes every text apart as one that forgets them, in whatever order they come', () => {
    const remembering = createSplitter(models, 3);
    const forgetting = createSplitter(models, 0);
    fc.assert(
      fc.property(texts, (text) => {
        const options = { publishedOn: '2024-03-22' };
        expect(remembering.split(text, options)).toEqual(forgetting.split(text, options));
        expect(remembering.split(text, options)).toEqual(forgetting.split(text, options));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the memory', () => {
  const counting = () => {
    const read: string[] = [];
    const draft = (text: string): SentenceDraft => {
      read.push(text);
      const range = { start: 0, end: text.length };
      const none = { attributions: [], hedges: [], evidentials: [], claims: [] };
      return { sentence: range, zones: [], analysis: null, ...none };
    };
    return { read, draft };
  };

  test('reads a sentence once, wherever it stands, and again where other words of it are quoted', () => {
    const { read, draft } = counting();
    const memory = withMemory(draft, 2);
    memory('It fell.', { start: 0, end: 8 }, []);
    const again = memory('So: It fell.', { start: 4, end: 12 }, []);
    expect(again.sentence).toEqual({ start: 4, end: 12 });
    expect(read).toEqual(['It fell.']);
    memory('“It fell.', { start: 1, end: 9 }, [{ start: 0, end: 9 }]);
    expect(read).toEqual(['It fell.', 'It fell.']);
  });

  test('forgets the sentence that was used longest ago', () => {
    const { read, draft } = counting();
    const memory = withMemory(draft, 2);
    for (const text of ['A.', 'B.', 'A.', 'C.', 'A.', 'B.']) {
      memory(text, { start: 0, end: text.length }, []);
    }
    expect(read).toEqual(['A.', 'B.', 'C.', 'B.']);
  });

  test('of none reads every time', () => {
    const { read, draft } = counting();
    const memory = withMemory(draft, 0);
    for (let turn = 0; turn < 2; turn++) memory('A.', { start: 0, end: 2 }, []);
    expect(read).toHaveLength(2);
  });
});
