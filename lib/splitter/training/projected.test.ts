import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projected } from './projected';
import { isProjective, isTree, projectiveTrees, trees } from './tree-arbitraries';

describe('lifting crossing arcs', () => {
  test('makes of any tree one whose arcs do not cross', () => {
    fc.assert(
      fc.property(trees(14), (heads) => {
        const lifted = projected(heads);
        expect(isTree(lifted)).toBe(true);
        expect(isProjective(lifted)).toBe(true);
      }),
    );
  });

  test('leaves a tree alone whose arcs do not cross', () => {
    fc.assert(
      fc.property(projectiveTrees(14), (heads) => {
        expect(isProjective(heads)).toBe(true);
        expect(projected(heads)).toEqual(heads);
      }),
    );
  });

  test('hangs words higher only: each on a word that was above it', () => {
    fc.assert(
      fc.property(trees(14), (heads) => {
        for (const [word, head] of projected(heads).entries()) {
          let at = heads[word] as number;
          while (at !== head && at < heads.length) at = heads[at] as number;
          expect(at).toBe(head);
        }
      }),
    );
  });

  test('"A hearing is set tomorrow on the plan": "on the plan" moves from the hearing to "set"', () => {
    //         0 A, 1 hearing, 2 is, 3 set, 4 tomorrow, 5 on, 6 the, 7 plan
    const heads = Int16Array.from([1, 3, 3, 8, 3, 7, 7, 1]);
    expect(isProjective(heads)).toBe(false);
    expect([...projected(heads)]).toEqual([1, 3, 3, 8, 3, 7, 7, 3]);
    expect(heads[7]).toBe(1);
  });
});
