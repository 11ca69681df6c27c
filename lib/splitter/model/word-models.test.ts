import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParserModel } from './parser';
import type { Table } from './score';
import { indexTags, type TaggerModel } from './tagger';
import { writeWeights } from './weights-file';
import { readParser, readTagger, writeParser, writeTagger } from './word-models';

const read = (name: string) => new Uint8Array(readFileSync(`lib/splitter/weights/${name}.bin`));

const tableOf = (classes: number): Table => ({
  rows: Int8Array.from({ length: 4 * classes }, (_, k) => ((k * 91) % 128) - 64),
  size: 4,
  classes,
  seen: Int8Array.of(-1, 5, -128, 0),
});

// More than seven bits could number.
const tags = Array.from({ length: 240 }, (_, k) => ({ upos: 'X', xpos: `T${k}` }));

const tagger: TaggerModel = {
  tags,
  indexOf: indexTags(tags),
  table: tableOf(240),
  closed: new Map([
    [-2_000_000_000, Uint8Array.of(239)],
    [7, Uint8Array.of(0, 200, 127)],
  ]),
};

const parser: ParserModel = {
  labels: ['dep', 'nsubj', 'obj', 'root', 'ünlike'],
  moves: tableOf(3),
  arcs: tableOf(5),
};

describe('the files of the models of words', () => {
  test('give the tagger back as it was', () => {
    expect(readTagger(writeTagger(tagger))).toEqual(tagger);
  });

  test('give the parser back as it was', () => {
    expect(readParser(writeParser(parser))).toEqual(parser);
  });

  test('are not mistaken for one another', () => {
    expect(() => readParser(writeTagger(tagger))).toThrow("they are the tagger's");
    expect(() => readTagger(writeParser(parser))).toThrow("they are the parser's");
  });

  test('are refused where the weights are not in 8 bits or are missing', () => {
    const arrays = { 'tags.rows': Float32Array.of(1), 'tags.seen': Int8Array.of(-1) };
    const bytes = writeWeights({ model: 'tagger', facts: { tags: [] }, arrays });
    expect(() => readTagger(bytes)).toThrow('not in 8 bits');
    const none = writeWeights({ model: 'parser', facts: { labels: [] }, arrays: {} });
    expect(() => readParser(none)).toThrow('not in 8 bits');
  });
});

describe('the trained models of words', () => {
  const isPowerOfTwo = (n: number) => n > 0 && (n & (n - 1)) === 0;

  function expectWhole({ rows, size, classes, seen }: Table): void {
    expect(isPowerOfTwo(size)).toBe(true);
    expect(isPowerOfTwo(seen.length)).toBe(true);
    expect(rows.length).toBe(size * classes);
    expect(rows.some((weight) => weight !== 0)).toBe(true);
  }

  test('the tagger tells the tags apart that the rules ask about', () => {
    const bytes = read('tagger');
    const trained = readTagger(bytes);
    expectWhole(trained.table);
    const names = trained.tags.map(({ xpos }) => xpos);
    expect(names).toEqual(expect.arrayContaining('VBD VBZ VBP VBN VBG MD WDT WP WRB'.split(' ')));
    for (const few of trained.closed.values()) {
      expect(few.length).toBeGreaterThan(0);
      for (const tag of few) expect(tag).toBeLessThan(trained.tags.length);
    }
    expect(Buffer.compare(writeTagger(trained), bytes)).toBe(0);
  });

  test('the parser knows the relations that the rules ask about', () => {
    const bytes = read('parser');
    const trained = readParser(bytes);
    expectWhole(trained.moves);
    expectWhole(trained.arcs);
    const asked =
      'root nsubj nsubj:pass obj obl nmod nmod:poss conj cc appos acl acl:relcl advcl ccomp xcomp mark case cop aux aux:pass parataxis punct';
    expect(trained.labels).toEqual(expect.arrayContaining(asked.split(' ')));
    expect(Buffer.compare(writeParser(trained), bytes)).toBe(0);
  });
});
