import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SentenceDraft } from '../carry-over';
import { readModels } from '../model/models';
import { createSplitter } from '../splitter';
import { type ReadSentences, withMemory } from './sentence-memory';

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
  const whole = (text: string) => ({ text, sentence: { start: 0, end: text.length }, zones: [] });
  const counting = () => {
    const read: string[] = [];
    const draft = (text: string): SentenceDraft => {
      read.push(text);
      const range = { start: 0, end: text.length };
      const none = { attributions: [], hedges: [], evidentials: [], claims: [] };
      return { sentence: range, zones: [], analysis: null, ...none };
    };
    const drafts: ReadSentences = (sentences) => sentences.map(({ text }) => draft(text));
    return { read, drafts };
  };

  test('reads a sentence once, wherever it stands, and again where other words of it are quoted', () => {
    const { read, drafts } = counting();
    const memory = withMemory(drafts, 2);
    memory([{ text: 'It fell.', sentence: { start: 0, end: 8 }, zones: [] }]);
    const sentence = { start: 4, end: 12 };
    const [again] = memory([{ text: 'So: It fell.', sentence, zones: [] }]);
    expect(again?.sentence).toEqual(sentence);
    expect(read).toEqual(['It fell.']);
    const zones = [{ start: 0, end: 9 }];
    memory([{ text: '“It fell.', sentence: { start: 1, end: 9 }, zones }]);
    expect(read).toEqual(['It fell.', 'It fell.']);
  });

  test('forgets the sentence that was used longest ago', () => {
    const { read, drafts } = counting();
    const memory = withMemory(drafts, 2);
    for (const text of ['A.', 'B.', 'A.', 'C.', 'A.', 'B.']) memory([whole(text)]);
    expect(read).toEqual(['A.', 'B.', 'C.', 'B.']);
  });

  test('reads what comes twice at once only once, and more than it remembers all the same', () => {
    const { read, drafts } = counting();
    const memory = withMemory(drafts, 1);
    const texts = ['A.', 'B.', 'A.', 'C.'];
    const found = [memory(texts.map(whole)), memory(texts.map(whole))];
    expect(found.map((each) => each.length)).toEqual([4, 4]);
    expect(read).toEqual(['A.', 'B.', 'C.', 'A.', 'B.']);
  });

  test('of none reads every time', () => {
    const { read, drafts } = counting();
    const memory = withMemory(drafts, 0);
    for (let turn = 0; turn < 2; turn++) memory([whole('A.')]);
    expect(read).toHaveLength(2);
  });
});
