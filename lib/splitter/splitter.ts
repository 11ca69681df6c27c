import { englishPack } from './languages/english';
import type { Models } from './model/models';
import { SPLITTER_VERSION, splitArticle } from './split-article';
import type { Split, SplitOptions } from './types';

/**
 * What takes articles apart. The desk knows nothing more of it, so that another engine can stand
 * in its place.
 */
export interface Splitter {
  /** Stored with every revision: the same version takes the same text apart in the same way. */
  readonly version: string;
  split(text: string, options?: SplitOptions): Split;
}

/**
 * The splitter of this project, on its trained models. A language joins the others in the list.
 * Sentences read lately are remembered, up to `remembers` of them, which makes no difference but to
 * the time: a text of which one sentence has changed is taken apart in a third of it.
 */
export function createSplitter(models: Models, remembers?: number): Splitter {
  const packs = [englishPack(models, remembers)];
  return {
    version: SPLITTER_VERSION,
    split: (text, options = {}) => splitArticle(text, options, packs),
  };
}
