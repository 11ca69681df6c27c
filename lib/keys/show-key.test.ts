import { expect, it } from 'vitest';
import { showKey, withKey } from './show-key';

it.each([
  ['j', 'j'],
  ['?', '?'],
  ['Z', 'Shift z'],
  ['Й', 'Shift й'],
  ['ß', 'ß'],
  ['İ', 'İ'],
])('calls the key %s %s', (key, shown) => {
  expect(showKey(key)).toBe(shown);
});

it('names a key beside what it does, where there is one', () => {
  expect(withKey('Next claim', 'J')).toBe('Next claim (Shift j)');
  expect(withKey('Next claim', null)).toBe('Next claim');
});
