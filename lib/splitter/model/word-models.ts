import type { ParserModel } from './parser';
import type { Table } from './score';
import { indexTags, type Tag, type TaggerModel } from './tagger';
import { readWeights, type Weights, writeWeights } from './weights-file';

/** The bytes of the tagger's file. Its weights must have been rounded to 8 bits. */
export function writeTagger({ tags, table, closed }: TaggerModel): Uint8Array {
  const words = [...closed];
  const arrays = {
    ...arraysOf('tags', table),
    words: Int32Array.from(words, ([word]) => word),
    counts: Int8Array.from(words, ([, few]) => few.length),
    // 8 bits with a sign, although a tag has none.
    few: Int8Array.from(words.flatMap(([, few]) => [...few])),
  };
  return writeWeights({ model: 'tagger', facts: { tags }, arrays });
}

/** The tagger in the bytes of its file. Throws where they are another's or damaged. */
export function readTagger(bytes: Uint8Array): TaggerModel {
  const { facts, arrays } = readWeights(bytes, 'tagger');
  const tags = facts.tags as Tag[];
  const counts = eightBits(arrays.counts);
  const few = new Uint8Array(eightBits(arrays.few));
  const closed = new Map<number, Uint8Array>();
  let at = 0;
  for (const [i, word] of arrays.words?.entries() ?? []) {
    const end = at + (counts[i] ?? 0);
    closed.set(word, few.subarray(at, end));
    at = end;
  }
  return { tags, indexOf: indexTags(tags), table: tableOf('tags', arrays, tags.length), closed };
}

/** The bytes of the parser's file. */
export function writeParser({ labels, moves, arcs }: ParserModel): Uint8Array {
  const arrays = { ...arraysOf('moves', moves), ...arraysOf('arcs', arcs) };
  return writeWeights({ model: 'parser', facts: { labels }, arrays });
}

/** The parser in the bytes of its file. Throws where they are another's or damaged. */
export function readParser(bytes: Uint8Array): ParserModel {
  const { facts, arrays } = readWeights(bytes, 'parser');
  const labels = facts.labels as string[];
  return {
    labels,
    moves: tableOf('moves', arrays, 3),
    arcs: tableOf('arcs', arrays, labels.length),
  };
}

function arraysOf(name: string, { rows, seen }: Table): Weights['arrays'] {
  return { [`${name}.rows`]: rows, [`${name}.seen`]: seen };
}

function tableOf(name: string, arrays: Weights['arrays'], classes: number): Table {
  const rows = eightBits(arrays[`${name}.rows`]);
  return { rows, size: rows.length / classes, classes, seen: eightBits(arrays[`${name}.seen`]) };
}

function eightBits(array: unknown): Int8Array {
  if (array instanceof Int8Array) return array;
  throw new Error('The weights of the words are not in 8 bits.');
}
