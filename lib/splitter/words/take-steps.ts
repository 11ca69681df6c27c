import type { Word } from './analysis';
import { isTree } from './hang';

/**
 * Takes each step in all trees before the next. A tree that a step spoils is as it was before the
 * first again, and no further one is taken there: no sentence may keep a process for good.
 */
export function takeSteps(
  trees: readonly Word[][],
  steps: readonly ((words: Word[]) => void)[],
): void {
  const before = trees.map((words) => words.map(shapeOf));
  const spoiled = new Set<number>();
  for (const step of steps) {
    for (const [i, words] of trees.entries()) {
      if (spoiled.has(i)) continue;
      step(words);
      if (isTree(words)) continue;
      spoiled.add(i);
      for (const [k, word] of words.entries()) Object.assign(word, before[i]?.[k]);
    }
  }
}

const shapeOf = ({ head, label, pos, tag }: Word) => ({ head, label, pos, tag });
