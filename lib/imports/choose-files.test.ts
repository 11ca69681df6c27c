import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFiles, packRequests } from './choose-files';
import { sizeWords } from './size-words';

const nothing = { taken: [], leftOut: [] };

describe('the files of an import', () => {
  it('are chosen bit by bit, each path once, and without leftovers', () => {
    const first = chooseFiles(nothing, [
      { path: 'news/a.txt', size: 9 },
      { path: 'news/.DS_Store', size: 9 },
    ]);
    const { taken, leftOut } = chooseFiles(first, [
      { path: 'news\\a.txt', size: 9 },
      { path: 'b.txt', size: 1 },
    ]);
    expect(taken.map(({ path }) => path)).toEqual(['news/a.txt', 'b.txt']);
    expect(leftOut).toEqual([]);
  });

  it('that would not be taken are named with the reason', () => {
    const large = Array.from({ length: 21 }, (_, index) => ({
      path: `${index}.zip`,
      size: 50_000_000,
    }));
    const { taken, leftOut } = chooseFiles(nothing, [
      { path: 'empty.txt', size: 0 },
      { path: 'film.mp4', size: 51_000_000 },
      ...large,
    ]);
    expect(taken).toHaveLength(20);
    expect(leftOut).toEqual([
      { path: 'empty.txt', reason: 'The file is empty.' },
      { path: 'film.mp4', reason: 'The file has 51 MB; at most 50 MB are taken.' },
      { path: '20.zip', reason: 'There is no room for it: an import takes 1 GB.' },
    ]);
  });

  it('go out together, in order, as much as one request should have', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9_000_000 }), { maxLength: 500 });
    fc.assert(
      fc.property(sizes, (found) => {
        const files = found.map((size, index) => ({ path: String(index), size }));
        const packs = packRequests(files);
        expect(packs.flat()).toEqual(files);
        for (const pack of packs) {
          const bytes = pack.reduce((sum, { size }) => sum + size, 0);
          expect(pack.length === 1 || (bytes <= 8_000_000 && pack.length <= 200)).toBe(true);
          expect(pack.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it.each([
    [1, '1 byte'],
    [812, '812 bytes'],
    [12_300, '12 kB'],
    [999_600, '1 MB'],
    [1_440_000, '1.4 MB'],
    [1_000_000_000, '1 GB'],
  ])('have a size in words: %i is %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
