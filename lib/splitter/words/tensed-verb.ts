import { isTensedTag } from '../model/tense';
import type { Word } from './analysis';

/** "rose", "has been fixated": has the verb tense, its own or that of what stands before it? */
export const isTensedVerb = (words: readonly Word[], verb: number): boolean =>
  isTensedTag(words[verb]?.tag) ||
  words.some(
    ({ head, label, tag }) => head === verb && /^(?:aux|cop)/.test(label) && isTensedTag(tag),
  );
