import { expect, test } from 'vitest';
import type { Values } from '@/lib/values/schema';
import { sourceKey, sourceLabel, sourceOf, unsaidName } from './source-of';

const text = 'Pavel Ionescu spoke. He said so. Minister Ionescu said so. The minister said so.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const values: Values = {
  quantities: [],
  dates: [],
  entities: [
    {
      name: 'Pavel Ionescu',
      kind: 'person',
      gender: null,
      plural: false,
      nouns: [],
      mentions: [
        at('Pavel Ionescu'),
        { start: at('Minister Ionescu').start + 9, end: at('Minister Ionescu').end },
      ],
      references: [at('He')],
    },
  ],
};

const saidBy = (words: string, known: Values | null = values) => {
  const attribution = { id: 'a', source: at(words), cue: null, content: [] };
  const source = sourceOf({ attribution }, { text, values: known });
  if (!source) throw new Error('It has a source.');
  return source;
};

test.each([
  ['Pavel Ionescu', 'Pavel Ionescu', null],
  ['He', 'Pavel Ionescu', 'Pavel Ionescu'],
  ['Minister Ionescu', 'Pavel Ionescu', 'Pavel Ionescu'],
  ['The minister', 'The minister', null],
])('“%s” is listed as %s, and beside its words stands %s', (words, label, unsaid) => {
  const source = saidBy(words);
  expect(source.words).toBe(words);
  expect(sourceLabel(source)).toBe(label);
  expect(sourceKey(source)).toBe(label.toLowerCase());
  expect(unsaidName(source)).toBe(unsaid);
});

test('where nobody has looked for names, the words are all there is', () => {
  expect(saidBy('He', null)).toEqual({ words: 'He', name: null });
});

test('a claim of the article itself has no source', () => {
  expect(sourceOf({ attribution: null }, { text, values })).toBeNull();
});
