import { expect, test } from 'vitest';
import { pastTenseOf } from './past-tense';

test.each([
  ['forcing', 'forced'],
  ['killing', 'killed'],
  ['stopping', 'stopped'],
  ['carrying', 'carried'],
  ['playing', 'played'],
  ['dying', 'died'],
  ['agreeing', 'agreed'],
  ['panicking', 'panicked'],
  ['leaving', 'left'],
  ['bringing', 'brought'],
  ['undergoing', 'underwent'],
])('of %s is %s', (ending, past) => {
  expect(pastTenseOf(ending)).toBe(past);
});

test.each(['being', 'lying', 'king', 'string', 'forced', 'ing', ''])('%s has none', (word) => {
  expect(pastTenseOf(word)).toBe(null);
});
