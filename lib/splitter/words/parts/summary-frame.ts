import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import type { Frame, TaggedWord } from './reporting-frame';

const LONGEST = 24;

const OPPOSED = /^(?:denied|rejected|dismissed|disputed)$/;

/** "a claim the rebels dismissed as propaganda": what somebody does to it. */
export const isOpposed = (words: readonly TaggedWord[], k: number) =>
  OPPOSED.test(words[k]?.lower ?? '') &&
  /^(?:JJ|VBN)$/.test(words[k]?.tag ?? '') &&
  /^(?:NOUN|PROPN)$/.test(words[k - 1]?.pos ?? '') &&
  words.some(({ lower }, i) => i < k && i > k - 7 && SUMMARY.test(lower));

/** "dismissed" may be taken for a participle, which nothing else here is. */
const isVerb = ({ tag }: { tag: string }) => isTensedTag(tag) || tag === 'VBN';

/** What names once more what was said before. */
export const SUMMARY = /^(?:claim|charge|allegation|accusation|assertion|suggestion|account)$/;

/**
 * ", a charge his lawyers say was politically motivated", ", an allegation Pretoria calls baseless": from the
 * comma to the end or to the next. It is parsed apart, as its verb is taken for one of the sentence before. Null
 * where a sentence has none.
 */
export function summaryFrame(words: readonly TaggedWord[]): Frame | null {
  const from = words.findIndex(
    ({ text }, k) =>
      k > 2 &&
      text === ',' &&
      /^an?$/.test(words[k + 1]?.lower ?? '') &&
      SUMMARY.test(words[k + 2]?.lower ?? ''),
  );
  const that = words[from + 3]?.lower === 'that' ? from + 4 : from + 3;
  if (from < 0 || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(words[that]?.pos ?? '')) return null;
  const end = words.findIndex(({ text, pos }, k) => k > that && (text === ',' || pos === 'PUNCT'));
  const to = end < 0 ? words.length : end;
  const inside = words.slice(that, to);
  if (to - from > LONGEST || !inside.some(isVerb)) return null;
  return { from, to };
}

/**
 * Hangs the parsed words from `from` on, whose top is at `top`, on a sentence with such a root. Other parts of it
 * may be missing yet.
 */
export function hangSummary(words: Word[], from: number, top: number, root: number): void {
  const noun = from + 2;
  const tensed = words.findIndex((word, k) => k > noun && isTensedTag(word?.tag));
  const first =
    tensed >= 0 ? tensed : words.findIndex((word, k) => k > noun && word && isVerb(word));
  const verb = /^aux/.test(words[first]?.label ?? '') ? (words[first]?.head ?? first) : first;
  Object.assign(words[top] ?? {}, { head: root, label: 'parataxis' });
  if (verb <= noun) return;
  // "The army said it had shot it down, a claim …": what it said is what the rebels dismissed.
  const content = words.findIndex((word) => word?.head === root && word.label === 'ccomp');
  const said = content > root && content < from ? content : root;
  Object.assign(words[from] ?? {}, { head: said, label: 'punct' });
  Object.assign(words[noun] ?? {}, { head: said, label: 'obl' });
  Object.assign(words[from + 1] ?? {}, { head: noun, label: 'det' });
  Object.assign(words[verb] ?? {}, { head: noun, label: 'acl:relcl' });
  // "that bank records obtained by the paper contradict": the records do.
  const ends = words.findIndex(
    (each, k) => k > noun && /^(?:VBN|VBG|IN)$/.test(each?.tag ?? '') && each?.lower !== 'that',
  );
  const subject = (ends > noun && ends < verb ? ends : verb) - 1;
  const word = words[subject];
  if (!/^(?:NOUN|PROPN|PRON)$/.test(word?.pos ?? '') || subject === noun) return;
  Object.assign(word ?? {}, { head: verb, label: 'nsubj' });
}
