import type { Word } from '../analysis';
import { childIndex, descends } from '../hang';
import { isTensedVerb } from '../tensed-verb';

/**
 * "The opposition accuses the government of fraud; observers said it had been run well": two halves that
 * stand alone, of which the first comes first and is nothing that the second says.
 */
export function repairHalves(words: Word[]): void {
  const mark = words.findIndex(({ text }) => text === ';');
  const root = words.findIndex(({ head }) => head < 0);
  if (mark < 2 || root < mark) return;
  const first = words.findIndex(
    ({ head, label }, k) => k < mark && head === root && /^(?:ccomp|parataxis|advcl)$/.test(label),
  );
  const subject = childIndex(words, root, /^nsubj/);
  if (first < 0 || subject < mark || !isTensedVerb(words, first)) return;
  if (childIndex(words, first, /^(?:nsubj|expl)/) < 0) return;
  for (const [k, word] of words.entries())
    if (word.head === root && k < mark && k !== first && !descends(words, k, first))
      word.head = first;
  Object.assign(words[first] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[root] ?? {}, { head: first, label: 'parataxis' });
}
