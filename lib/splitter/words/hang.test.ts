import { expect, test } from 'vitest';
import { descends, hang } from './hang';
import { wordsOf } from './tree-fixture';

test('a word hangs on another, but never below itself', () => {
  const words = wordsOf('Dams/NNS/2/nsubj broke/VBD/0/root there/RB/2/advmod');
  expect(hang(words, 2, 0, 'nmod')).toBe(true);
  expect(words[2]).toMatchObject({ head: 0, label: 'nmod' });
  expect(descends(words, 2, 0)).toBe(true);
  expect(hang(words, 0, 2, 'nmod')).toBe(false);
  expect(hang(words, 1, 1, 'root')).toBe(false);
  expect(words[0]).toMatchObject({ head: 1, label: 'nsubj' });
});
