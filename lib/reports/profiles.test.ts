import { expect, test } from 'vitest';
import { restrictedFields, restrictions, withheldWords } from './profiles';

test.each(restrictedFields)('of %s one is told as one, and many with their thousands', (field) => {
  const { one, many } = restrictions[field];
  expect(withheldWords({ field, count: 1 })).toBe(`1 ${one}`);
  expect(withheldWords({ field, count: 8510 })).toBe(`8,510 ${many}`);
});
