import { expect, it } from 'vitest';
import { later } from './later';

it('goes by the number and not by how it is written', () => {
  expect(later('9', '10')).toBe('10');
  expect(later('900719925474099301', '900719925474099300')).toBe('900719925474099301');
  expect(later('0', '0')).toBe('0');
});
