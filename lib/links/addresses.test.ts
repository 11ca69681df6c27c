import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedSnippet } from './addresses';

test('a title cannot leave its place in the snippet', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const snippet = embedSnippet('https://claims.example/r/x', title);
      expect(snippet.match(/"/g)).toHaveLength(12);
      expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    }),
  );
});
